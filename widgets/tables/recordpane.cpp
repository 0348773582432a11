// SPDX-License-Identifier: GPL-3.0-or-later
// A small HTML table, written anew when the row or its cells change; a row stepped over quickly is not written at all.
#include "widgets/tables/recordpane.h"

#include "models/data/rowmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"
#include "widgets/tables/celleditor.h"

#include <QEvent>
#include <QJsonDocument>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kManyColumns = 20;
constexpr int kLongestValue = 20'000;
/** Longer values stand under their name instead of beside it. */
constexpr int kBesideName = 60;
constexpr int kPauseMs = 20;
constexpr qsizetype kLongestJson = 200'000;
constexpr int kPencilEdge = 13;
const QString kPencil = QStringLiteral("cairn-icon:edit");
const QString kEdit = QStringLiteral("cairn-edit");

/** Indented where it is JSON; empty where it is not. */
QString prettyJson(const QString &text)
{
    if (text.size() < 2 || text.size() > kLongestJson || (text.front() != QLatin1Char('{') && text.front() != QLatin1Char('[')))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isNull() ? QString() : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

bool isLink(const QString &text)
{
    const bool hasScheme = text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) || text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
    return hasScheme && !text.contains(QLatin1Char(' ')) && QUrl(text, QUrl::StrictMode).isValid();
}

/** A value reads in its own direction, whatever that of the window is: "<=50K" stays so in Arabic. */
QString inItsDirection(const QString &html, bool isRightToLeft, Qt::LayoutDirection window)
{
    if (window == Qt::LeftToRight || isRightToLeft)
        return html;
    return QStringLiteral("<p dir=\"ltr\" align=\"right\" style=\"margin:0\">%1</p>").arg(html);
}

} // namespace

RecordPane::RecordPane(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find a column"), this))
    , m_text(new QTextBrowser(this))
    , m_editor(new CellEditor(this))
{
    setSurface(this, Surface::Panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addWidget(m_search);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_editor);
    m_editor->hide();
    connect(m_text, &QTextBrowser::anchorClicked, this, &RecordPane::followLink);
    m_search->setAccessibleName(tr("Find a column"));
    m_search->hide();
    m_text->setAccessibleName(tr("The current row in full"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setFont(withTabularFigures(m_text->font()));
    m_text->viewport()->setBackgroundRole(QPalette::Window);
    m_text->document()->setDocumentMargin(kSpace4);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &RecordPane::showNow);
    connect(m_search, &SearchField::searchChanged, this, &RecordPane::showNow);
}

void RecordPane::setModel(QAbstractItemModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_row = -1;
    if (model) {
        connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            if (from.row() <= m_row && m_row <= to.row())
                showSoon();
        });
        connect(model, &QAbstractItemModel::modelReset, this, &RecordPane::showSoon);
        connect(model, &QAbstractItemModel::columnsInserted, this, &RecordPane::showSoon);
        connect(model, &QAbstractItemModel::columnsRemoved, this, &RecordPane::showSoon);
    }
    showNow();
}

void RecordPane::setRow(int row)
{
    if (row != m_row)
        m_editor->leave();
    m_row = row;
    showSoon();
}

QString RecordPane::plainText() const { return m_text->toPlainText(); }

void RecordPane::setLarge(bool large)
{
    m_canChange = !large;
    m_text->setFont(withTabularFigures(steppedFont(font(), large ? TextStep::Title : TextStep::Body)));
    showSoon();
}

void RecordPane::editColumn(int column)
{
    if (m_model && m_row >= 0 && m_row < m_model->rowCount())
        m_editor->edit(m_model->index(m_row, column), m_model->headerData(column, Qt::Horizontal).toString());
}

void RecordPane::followLink(const QUrl &url)
{
    if (url.scheme() == kEdit)
        editColumn(url.path().toInt());
    else
        Q_EMIT linkActivated(url);
}

QString RecordPane::nameOf(int column) const
{
    const QString name = m_model->headerData(column, Qt::Horizontal).toString().toHtmlEscaped();
    const QModelIndex index = m_model->index(m_row, column);
    const bool isOfTable = index.data(RowModel::ColumnTypeRole).toInt() != -1;
    if (!m_canChange || !isOfTable || !index.flags().testFlag(Qt::ItemIsEditable) || index.data(RowModel::LoadingRole).toBool())
        return name;
    return QStringLiteral("%1&nbsp;<a href=\"%2:%3\" title=\"%4\"><img src=\"%5\" width=\"%6\" height=\"%6\"></a>")
        .arg(name, kEdit, QString::number(column), tr("Change the value").toHtmlEscaped(), kPencil, QString::number(kPencilEdge));
}

/** Empty while it is not there: the path stands in its place. */
QString RecordPane::picture(const QModelIndex &index) const
{
    const int width = qMax(60, m_text->viewport()->width() - 4 * kSpace4);
    const double ratio = devicePixelRatioF();
    const QPixmap pixmap = m_picture ? m_picture(index, QSize(width, width) * ratio) : QPixmap();
    if (pixmap.isNull())
        return {};
    const QUrl url(QStringLiteral("cairn-picture:%1/%2").arg(m_row).arg(index.column()));
    m_text->document()->addResource(QTextDocument::ImageResource, url, pixmap);
    const double shown = qMin(double(width), pixmap.width() / ratio);
    return QStringLiteral("<img src=\"%1\" width=\"%2\"><br>").arg(url.toString()).arg(int(shown));
}

void RecordPane::showSoon()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void RecordPane::showNow()
{
    m_search->setVisible(m_model && m_model->columnCount() > kManyColumns);
    const int place = m_text->verticalScrollBar()->value();
    const QPixmap pencil = icon(QStringLiteral("edit")).pixmap(QSize(kPencilEdge, kPencilEdge), devicePixelRatioF());
    m_text->document()->addResource(QTextDocument::ImageResource, QUrl(kPencil), pencil);
    m_text->setHtml(html());
    m_text->verticalScrollBar()->setValue(place);
}

QString RecordPane::html() const
{
    const Theme theme = Theme::of(palette());
    const QString muted = theme.mutedText.name();
    if (!m_model || m_row < 0 || m_row >= m_model->rowCount())
        return QStringLiteral("<p style=\"color:%1\">%2</p>").arg(muted, tr("Choose a row to see all of it here.").toHtmlEscaped());
    QString rows;
    const QString wanted = m_search->isHidden() ? QString() : m_search->text().trimmed();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal).toString();
        if (wanted.isEmpty() || name.contains(wanted, Qt::CaseInsensitive))
            rows += field(column);
    }
    const QString direction = layoutDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral("<table dir=\"%1\" width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">%2</table>").arg(direction, rows);
}

/** Name and value side by side; Qt's rich text does not mirror tables by itself. */
QString RecordPane::pair(const QString &name, const QString &value, const QString &valueStyle) const
{
    const QString muted = Theme::of(palette()).mutedText.name();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QString nameCell = QStringLiteral("<td width=\"42%\" style=\"color:%1\">%2</td>").arg(muted, name);
    const QString valueCell = QStringLiteral("<td style=\"%1\">%2</td>").arg(valueStyle, value);
    return QStringLiteral("<tr>%1</tr>").arg(isMirrored ? valueCell + nameCell : nameCell + valueCell);
}

QString RecordPane::field(int column) const
{
    const QString muted = Theme::of(palette()).mutedText.name();
    const QModelIndex index = m_model->index(m_row, column);
    const QString name = nameOf(column);
    const int type = index.data(RowModel::ColumnTypeRole).toInt();
    if (index.data(RowModel::LoadingRole).toBool())
        return pair(name, QStringLiteral("…"), QStringLiteral("color:") + muted);
    if (index.data(RowModel::MissingRole).toBool())
        return pair(name, QStringLiteral("–"), QStringLiteral("color:") + muted);
    // The stored text, for what the grid shows may be shortened.
    const QVariant stored = index.data(RowModel::ValueRole);
    const bool isOfTable = type != -1;
    QString value = isOfTable && stored.typeId() == QMetaType::QString ? stored.toString() : index.data().toString();
    const QString image = type == int(ColumnType::Image) ? picture(index) : QString();
    const QString json = prettyJson(value);
    const bool isAnchor = isLink(value);
    if (!json.isEmpty())
        value = json;
    const qsizetype length = value.size();
    const bool isBeside = length <= kBesideName && !value.contains(QLatin1Char('\n')) && image.isEmpty();
    QString rest;
    if (length > kLongestValue) {
        value.truncate(kLongestValue);
        rest = tr("… and %1 more characters").arg(locale().toString(length - kLongestValue));
    }
    const bool isRightToLeft = value.isRightToLeft();
    if (isAnchor) {
        value = QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::fromLatin1(QUrl(value).toEncoded()).toHtmlEscaped(), value.toHtmlEscaped());
    } else if (!json.isEmpty()) {
        value = QStringLiteral("<pre style=\"white-space:pre-wrap; margin:0\">%1</pre>").arg(value.toHtmlEscaped());
    } else {
        value = inItsDirection(value.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")), isRightToLeft, layoutDirection());
    }
    // Who gave a label, when and how.
    if (!isOfTable) {
        QString how = index.data(Qt::ToolTipRole).toString();
        // What it is stands above already.
        if (const QString what = index.data().toString() + QStringLiteral(", "); how.startsWith(what))
            how.remove(0, what.size());
        if (!how.isEmpty())
            value += QStringLiteral("<br><small style=\"color:%1\">%2</small>").arg(muted, how.toHtmlEscaped());
    }
    value.prepend(image);
    if (isBeside)
        return pair(name, value, {});
    return QStringLiteral("<tr><td colspan=\"2\"><span style=\"color:%1\">%2</span><br>%3 <span style=\"color:%1\">%4</span></td></tr>")
        .arg(muted, name, value, rest.toHtmlEscaped());
}

void RecordPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        showSoon();
}

void RecordPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showNow();
}

} // namespace cairn
