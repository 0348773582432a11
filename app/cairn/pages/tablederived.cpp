// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows' values follow the typing; what is kept is a gesture like any other.
#include "app/cairn/pages/tablederived.h"

#include "models/data/derivedcolumnsource.h"
#include "models/data/rowmodel.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace cairn {
namespace {

constexpr int kPauseMs = 250;
constexpr int kNameWidth = 150;
constexpr qsizetype kShownValues = 8;

} // namespace

TableDerived::TableDerived(Session &session, RowModel &rows, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(rows)
    , m_which(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_expression(new ExpressionEdit(this))
    , m_preview(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setSurface(this, Surface::Panel);
    makeLayout();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &TableDerived::preview);
    connect(m_which, &QComboBox::activated, this, &TableDerived::choose);
    connect(m_name, &QLineEdit::textChanged, this, &TableDerived::previewSoon);
    connect(m_expression, &QLineEdit::textChanged, this, &TableDerived::previewSoon);
    connect(m_name, &QLineEdit::returnPressed, this, &TableDerived::save);
    connect(m_expression, &ExpressionEdit::entered, this, &TableDerived::save);
    connect(m_expression, &ExpressionEdit::escaped, this, &TableDerived::closed);
    connect(m_save, &QPushButton::clicked, this, &TableDerived::save);
    connect(m_remove, &QPushButton::clicked, this, &TableDerived::remove);
    const auto reload = [this] {
        if (const Result<TableInfo> table = Tables::byId(m_session.project().reader(), m_table.id); m_table.id != 0 && table)
            setTable(*table);
    };
    connect(&session.project(), &Project::labelsChanged, this, [reload](const cairn::LabelChanges &changes) {
        if (changes.isWhole || changes.touches("data_column"))
            reload();
    });
    connect(&session.project(), &Project::published, this, [reload](cairn::Topics topics) {
        if (topics & (Topic::Labels | Topic::Tables))
            reload();
    });
    hide();
}

void TableDerived::makeLayout()
{
    m_which->setAccessibleName(tr("Which derived column"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the derived column"));
    m_name->setFixedWidth(kNameWidth);
    m_expression->setPlaceholderText(tr("What it holds, for example price / area"));
    m_expression->setAccessibleName(tr("Expression of the derived column"));
    m_preview->setWordWrap(true);
    setButtonKind(m_save, ButtonKind::Primary);
    setButtonKind(m_remove, ButtonKind::Quiet);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setButtonKind(cancel, ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &TableDerived::closed);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace8);
    line->addWidget(m_which);
    line->addWidget(m_name);
    line->addWidget(m_expression, 1);
    line->addWidget(m_save);
    line->addWidget(m_remove);
    line->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    layout->setSpacing(kSpace8);
    layout->addLayout(line);
    layout->addWidget(m_preview);
}

void TableDerived::setTable(const TableInfo &table)
{
    const bool isOther = table.id != m_table.id;
    m_table = table;
    if (isOther && !isHidden())
        Q_EMIT closed();
    showColumns();
}

/** Made anew where they are others, or where a label column came behind them. */
void TableDerived::showColumns()
{
    const QList<TableColumn> columns = m_table.derivedColumns();
    bool isSame = columns.size() == m_sources.size();
    for (qsizetype at = 0; isSame && at < columns.size(); ++at) {
        const TableColumn &known = m_sources.at(at)->column();
        isSame = known.id == columns.at(at).id && known.name == columns.at(at).name && known.expression == columns.at(at).expression
            && m_rows.columnOf(m_sources.at(at)) >= m_table.labelColumns().size();
    }
    if (isSame)
        return;
    qDeleteAll(m_sources);
    m_sources.clear();
    for (const TableColumn &column : columns) {
        m_sources.append(new DerivedColumnSource(m_session.project(), m_table, column, this));
        m_rows.addSource(m_sources.last());
    }
    const qint64 chosen = m_which->currentData().toLongLong();
    m_which->clear();
    m_which->addItem(tr("New derived column"), qint64(0));
    for (const TableColumn &column : columns)
        m_which->addItem(column.name, column.id);
    m_which->setCurrentIndex(qMax(0, m_which->findData(chosen)));
    m_which->setVisible(!columns.isEmpty());
}

void TableDerived::start()
{
    m_which->setCurrentIndex(0);
    m_which->setVisible(m_which->count() > 1);
    choose();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void TableDerived::choose()
{
    const qint64 id = m_which->currentData().toLongLong();
    const QList<TableColumn> columns = m_table.derivedColumns();
    const auto chosen = std::find_if(columns.cbegin(), columns.cend(), [id](const TableColumn &column) { return column.id == id; });
    m_name->setText(chosen == columns.cend() ? QString() : chosen->name);
    m_expression->setText(chosen == columns.cend() ? QString() : chosen->expression);
    m_save->setText(id == 0 ? tr("Derive column") : tr("Save column"));
    m_remove->setVisible(id != 0);
    previewSoon();
}

DerivedColumn TableDerived::typed() const
{
    return {m_which->currentData().toLongLong(), m_table.id, m_name->text().trimmed(), m_expression->text().trimmed()};
}

void TableDerived::previewSoon()
{
    const DerivedColumn column = typed();
    m_save->setEnabled(!column.name.isEmpty() && !column.expression.isEmpty() && !m_session.project().isReadOnly());
    m_preview->setVisible(!column.expression.isEmpty());
    m_timer.start();
}

void TableDerived::preview()
{
    if (isHidden() || typed().expression.isEmpty())
        return m_task.cancel();
    m_task.start<DerivedPreview>(
        [file = m_session.project().file(), column = typed()](TaskControl &control) { return DerivedColumns::preview(file, column, control); },
        [this](const Result<DerivedPreview> &preview) {
            if (!preview)
                return;
            QStringList values;
            for (const auto &[row, value] : preview->values.mid(0, kShownValues))
                values.append(value.isNull() ? QStringLiteral("–") : value.toString());
            m_preview->setText(preview->failure.isEmpty() ? tr("%1. The first rows: %2").arg(columnTypeTitle(preview->type), values.join(QStringLiteral("  ·  "))) : preview->failure);
            setTextTone(m_preview, preview->failure.isEmpty() ? TextTone::Muted : TextTone::Bad);
        });
}

void TableDerived::save()
{
    if (!m_save->isEnabled())
        return;
    DerivedColumns columns(m_session.project());
    const DerivedColumn column = typed();
    const Result<void> saved = column.id == 0 ? columns.add(column).map([](const DerivedColumn &) {}) : columns.change(column);
    if (!saved) {
        m_preview->setText(saved.error().sentence);
        setTextTone(m_preview, TextTone::Bad);
        return m_preview->show();
    }
    Q_EMIT closed();
}

void TableDerived::remove()
{
    if (m_session.succeeded(DerivedColumns(m_session.project()).remove(typed().id)))
        Q_EMIT closed();
}

void TableDerived::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cairn
