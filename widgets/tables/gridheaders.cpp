// SPDX-License-Identifier: GPL-3.0-or-later
// Alignment by column type, and the painting of row numbers.
#include "widgets/tables/gridheaders.h"

#include "models/data/rowmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"
#include "widgets/tables/gridcelldelegate.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace cairn {
namespace {

constexpr int kMarkWidth = 3;
constexpr int kFewestDigits = 3;
constexpr int kNamePadding = 6;
constexpr int kSortArrow = 16;
constexpr int kSortPlace = 28;
constexpr int kNameHeight = kRowHeight + kSpace4;
constexpr int kBarsHeight = 20;
constexpr int kSummaryHeight = kBarsHeight + 20;

QString numberText(const QVariant &value, const QLocale &locale)
{
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    return isNumber ? locale.toString(number) : value.toString();
}

} // namespace

QString summaryLine(const ColumnSummary &summary)
{
    const QLocale locale;
    const QString distinct = summary.isDistinctCut ? ColumnHeader::tr("over %1 different").arg(locale.toString(summary.distinct))
                                                   : ColumnHeader::tr("%1 different").arg(locale.toString(summary.distinct));
    if (summary.missing == 0)
        return distinct;
    const double percent = 100 * summary.missingShare();
    const QString share = percent < 1 ? QStringLiteral("<1") : locale.toString(qRound(percent));
    return ColumnHeader::tr("%1 % missing").arg(share) + QStringLiteral(" · ") + distinct;
}

QString summaryText(const ColumnSummary &summary, bool isDate)
{
    const QLocale locale;
    QStringList lines;
    lines.append(summary.isSampled()
            ? ColumnHeader::tr("Of a sample of %1 of the %2 rows shown:").arg(locale.toString(summary.rows), locale.toString(summary.of))
            : ColumnHeader::tr("Of the %1 rows shown:").arg(locale.toString(summary.rows)));
    lines.append(ColumnHeader::tr("%1 missing").arg(locale.toString(summary.missing)));
    lines.append(summary.isDistinctCut ? ColumnHeader::tr("more than %1 different values").arg(locale.toString(summary.distinct))
                                       : ColumnHeader::tr("%1 different values").arg(locale.toString(summary.distinct)));
    const auto bound = [&](double value) {
        return isDate ? locale.toString(QDateTime::fromSecsSinceEpoch(qint64(value), Qt::UTC).date(), QLocale::ShortFormat) : locale.toString(value, 'g', 6);
    };
    if (summary.isNumeric)
        lines.append(ColumnHeader::tr("from %1 to %2").arg(bound(summary.minimum), bound(summary.maximum)));
    for (qsizetype at = 0; !summary.isNumeric && at < summary.frequent.size() && summary.frequent[at].second > 1; ++at)
        lines.append(ColumnHeader::tr("%1: %2 times").arg(summary.frequent[at].first.left(40), locale.toString(summary.frequent[at].second)));
    return lines.join(QLatin1Char('\n'));
}

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFixedHeight(kNameHeight);
}

void ColumnHeader::setSelectionModel(QItemSelectionModel *selection)
{
    // No column is painted as selected, and to find out whether all of a million cells are takes 0.3 s at each repaint: so the
    // header keeps the empty selection that it made for itself.
    if (!selection || selection->parent() == this)
        QHeaderView::setSelectionModel(selection);
}

void ColumnHeader::setSortKeys(const QList<std::pair<int, Qt::SortOrder>> &keys)
{
    m_sortKeys = keys;
    viewport()->update();
}

void ColumnHeader::setSummariesShown(bool shown)
{
    m_summaries = shown;
    setFixedHeight(shown ? kNameHeight + kSummaryHeight : kNameHeight);
    viewport()->update();
}

int ColumnHeader::placeInSort(int section) const
{
    for (qsizetype place = 0; place < m_sortKeys.size() && m_sortKeys.size() > 1; ++place) {
        if (m_sortKeys[place].first == section)
            return int(place);
    }
    return -1;
}

void ColumnHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const QVariant type = model()->headerData(section, Qt::Horizontal, RowModel::ColumnTypeRole);
    const bool isOneOfSeveral = placeInSort(section) >= 0;
    if (isOneOfSeveral)
        option->sortIndicator = QStyleOptionHeader::None;
    const int arrow = isOneOfSeveral ? kSortPlace : sortIndicatorSection() == section ? kSortArrow : 0;
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, qMax(0, sectionSize(section) - 2 * kNamePadding - arrow));
    // The place in the order stands at the trailing edge, where numbers have their names.
    option->textAlignment = Qt::AlignVCenter | (isNumberColumn(type) && !isOneOfSeveral ? Qt::AlignRight : Qt::AlignLeft);
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    if (!m_summaries) {
        QHeaderView::paintSection(painter, area, section);
    } else {
        QRect name = area;
        name.setHeight(kNameHeight);
        painter->fillRect(area, Theme::of(palette()).workArea);
        painter->save();
        painter->setClipRect(name);
        QHeaderView::paintSection(painter, name, section);
        painter->restore();
        paintSummary(painter, area.adjusted(0, kNameHeight, 0, 0), section);
    }
    if (const int place = placeInSort(section); place >= 0)
        paintSortPlace(painter, area, place);
}

void ColumnHeader::paintSortPlace(QPainter *painter, const QRect &area, int place) const
{
    const Theme theme = Theme::of(palette());
    QRect room(area.right() - kSortPlace, area.top(), kSortPlace, kNameHeight);
    room = QStyle::visualRect(layoutDirection(), area, room);
    painter->save();
    const bool isUp = m_sortKeys[place].second == Qt::AscendingOrder;
    paintChevron(painter, QRectF(room.left(), room.top(), kSortPlace / 2.0, room.height()), isUp ? Arrow::Up : Arrow::Down, theme.icon, 7);
    painter->setFont(steppedFont(font(), TextStep::Small));
    painter->setPen(theme.mutedText);
    painter->drawText(QRect(room.left() + kSortPlace / 2, room.top(), kSortPlace / 2, room.height()), Qt::AlignCenter, locale().toString(place + 1));
    painter->restore();
}

void ColumnHeader::paintSummary(QPainter *painter, const QRect &area, int section) const
{
    const Theme theme = Theme::of(palette());
    const QVariant value = model()->headerData(section, Qt::Horizontal, RowModel::SummaryRole);
    painter->save();
    painter->setClipRect(area);
    paintHorizontalLine(painter, area.left(), area.right(), area.bottom(), theme.separator);
    const QRect room = area.adjusted(kNamePadding, 0, -kNamePadding, -1);
    painter->setFont(steppedFont(font(), TextStep::Small));
    painter->setPen(theme.mutedText);
    const QRect line(room.left(), room.top() + kBarsHeight, room.width(), room.height() - kBarsHeight);
    if (value.isValid()) {
        const auto summary = value.value<ColumnSummary>();
        const qsizetype count = summary.bars.size();
        const double width = count > 0 ? std::min(16.0, double(room.width()) / double(count)) : 0;
        for (qsizetype at = 0; at < count; ++at) {
            const double height = summary.bars[at] > 0 ? std::max(1.0, summary.bars[at] * (kBarsHeight - 3)) : 0;
            const QRectF bar(room.left() + double(at) * width, room.top() + kBarsHeight - height, std::max(1.0, width - 1), height);
            painter->fillRect(QStyle::visualRect(layoutDirection(), room, bar.toAlignedRect()), theme.accent);
        }
        const QString text = (summary.isSampled() ? QStringLiteral("~ ") : QString()) + summaryLine(summary);
        painter->drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
            QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, line.width()));
    } else {
        painter->drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), QStringLiteral("…"));
    }
    painter->restore();
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    // The edges of columns are for their widths, with or without Shift.
    m_shiftPressed = event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && cursor().shape() != Qt::SplitHCursor
        ? logicalIndexAt(event->position().toPoint())
        : -1;
    if (m_shiftPressed < 0)
        QHeaderView::mousePressEvent(event);
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_shiftPressed, -1);
    if (pressed < 0)
        return QHeaderView::mouseReleaseEvent(event);
    if (logicalIndexAt(event->position().toPoint()) == pressed)
        Q_EMIT furtherSortRequested(pressed);
}

bool ColumnHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !model())
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    const QVariant summary = section < 0 ? QVariant() : model()->headerData(section, Qt::Horizontal, RowModel::SummaryRole);
    if (!summary.isValid())
        return QHeaderView::viewportEvent(event);
    const bool isDate = model()->headerData(section, Qt::Horizontal, RowModel::ColumnTypeRole).toInt() == int(ColumnType::DateTime);
    const QString what = model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), what + QLatin1Char('\n') + summaryText(summary.value<ColumnSummary>(), isDate), viewport());
    return true;
}

RowNumberHeader::RowNumberHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(kCompactRowHeight);
    setDefaultSectionSize(kRowHeight);
    setHighestNumber(0);
}

void RowNumberHeader::setHighestNumber(qint64 number)
{
    QString widest = locale().toString(number);
    if (widest.size() < kFewestDigits)
        widest = QString(kFewestDigits, QLatin1Char('0'));
    setFixedWidth(fontMetrics().horizontalAdvance(widest) + kSpace16 + kSpace8);
}

void RowNumberHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    const Theme theme = Theme::of(palette());
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().row() == section;
    painter->fillRect(area, isCurrent ? theme.infoFill : theme.workArea);
    if (isCurrent) {
        QRect mark = area;
        mark.setWidth(kMarkWidth);
        painter->fillRect(QStyle::visualRect(layoutDirection(), area, mark), theme.accent);
    }
    paintHorizontalLine(painter, area.left(), area.right(), area.bottom(), gridLineColor(theme));
    painter->setPen(isCurrent ? theme.text : theme.mutedText);
    const QRect text = QStyle::visualRect(layoutDirection(), area, area.adjusted(kSpace8, 0, -kSpace12, -1));
    painter->drawText(text,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
        numberText(model()->headerData(section, Qt::Vertical), locale()));
}

} // namespace cairn
