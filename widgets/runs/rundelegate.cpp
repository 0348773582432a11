// SPDX-License-Identifier: GPL-3.0-or-later
// Swatch and signs before the name, a sign before the status, a tint of how good a number is.
#include "widgets/runs/rundelegate.h"

#include "models/runs/runstatus.h"
#include "models/runs/runtablemodel.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace cairn {
namespace {

struct StatusLook {
    QString iconName;
    QColor color;
};

StatusLook lookOf(RunStatus status, const Theme &theme)
{
    switch (status) {
    case RunStatus::Finished:
        return {QStringLiteral("check"), theme.good};
    case RunStatus::Failed:
        return {QStringLiteral("error"), theme.bad};
    case RunStatus::Lost:
        return {QStringLiteral("question"), theme.warning};
    case RunStatus::Stopped:
        return {QStringLiteral("stop"), theme.warning};
    case RunStatus::Queued:
        return {QStringLiteral("clock"), theme.mutedText};
    default:
        return {QStringLiteral("play"), theme.accent};
    }
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem background = option;
    background.text.clear();
    background.icon = {};
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
}

void paintText(QPainter *painter, const QStyleOptionViewItem &option, int indent)
{
    painter->save();
    painter->setPen(Theme::of(option.palette).text);
    painter->setFont(option.font);
    const QRect area = option.rect.adjusted(indent + kSpace4, 0, -kSpace4, 0);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, option.fontMetrics.elidedText(option.text, Qt::ElideRight, area.width()));
    painter->restore();
}

constexpr float kStrongestHeat = 0.3F;

} // namespace

RunDelegate::RunDelegate(std::function<QColor(qint64)> color, bool withHeat, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_color(std::move(color))
    , m_withHeat(withHeat)
{
}

void RunDelegate::paintSwatch(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color(index.data(RunTableModel::RunIdRole).toLongLong()));
    painter->drawEllipse(QPointF(option.rect.left() + 14, option.rect.center().y() + 0.5), 5, 5);
    painter->restore();
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RunTableModel *>(index.model());
    const bool isRun = index.data(RunTableModel::RunIdRole).toLongLong() != 0;
    const Theme &theme = Theme::of(option.palette);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (!isRun) {
        cell.font.setBold(true);
        paintBackground(painter, cell);
        painter->save();
        painter->setPen(theme.text);
        painter->setFont(cell.font);
        const QRect area = option.rect.adjusted(kSpace4, 0, -kSpace4, 0);
        painter->drawText(area, int(cell.displayAlignment) | Qt::AlignVCenter, QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, area.width()));
        painter->restore();
        return;
    }
    const auto kind = model ? model->columns().value(index.column()).kind : RunColumn::Kind::Name;
    if (kind == RunColumn::Kind::Name && m_color) {
        cell.font.setBold(index.data(RunTableModel::IsBaselineRole).toBool());
        paintBackground(painter, cell);
        const bool isPinned = index.data(RunTableModel::IsPinnedRole).toBool();
        if (isPinned)
            paintIcon(painter, QRectF(option.rect.left() + kSpace24, option.rect.center().y() - 7, 15, 15), QStringLiteral("star"), theme.mutedText);
        paintText(painter, cell, kSpace24 + (isPinned ? 20 : 0));
        paintSwatch(painter, option, index);
    } else if (kind == RunColumn::Kind::Status) {
        paintBackground(painter, cell);
        paintText(painter, cell, kSpace24);
        const StatusLook look = lookOf(RunStatus(index.data(RunTableModel::StatusRole).toInt()), theme);
        paintIcon(painter, QRectF(option.rect.left() + 6, option.rect.center().y() - 8, 17, 17), look.iconName, look.color);
    } else {
        const QVariant heat = m_withHeat ? index.data(RunTableModel::HeatRole) : QVariant();
        if (heat.isValid() && !option.state.testFlag(QStyle::State_Selected)) {
            QColor ink = heat.toDouble() >= 0.5 ? theme.good : theme.warning;
            ink.setAlphaF(kStrongestHeat * float(std::abs(heat.toDouble() - 0.5) * 2));
            painter->fillRect(option.rect, ink);
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
}

} // namespace cairn
