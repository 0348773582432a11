// SPDX-License-Identifier: GPL-3.0-or-later
// The accent for what is right, the colour of warnings for what is not; numbers stay readable on both.
#include "widgets/plots/matrixview.h"

#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr double kStrongest = 0.55;
constexpr int kWidestCell = 96, kHighestCell = 40;

/** Of a difference, more on the diagonal is better and more beside it is worse. */
QColor cellColor(const QModelIndex &index, const MatrixRoles &roles, const Theme &theme)
{
    const double share = index.data(roles.share).toDouble();
    const bool isGood = index.data(roles.isDiagonal).toBool() == (share >= 0);
    QColor ink = isGood ? theme.accent : theme.warning;
    ink.setAlphaF(float(kStrongest * std::sqrt(std::min(1.0, std::abs(share)))));
    return ink;
}

class CellDelegate : public QStyledItemDelegate
{
public:
    CellDelegate(const MatrixRoles &roles, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_roles(roles)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        painter->fillRect(option.rect, theme.workArea);
        painter->fillRect(option.rect.adjusted(1, 1, 0, 0), cellColor(index, m_roles, theme));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, kFocusWidth));
            painter->drawRect(option.rect.adjusted(2, 2, -1, -1));
        }
        painter->setPen(theme.text);
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(kSpace8, 0, -kSpace8, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    }

private:
    MatrixRoles m_roles;
};

int widestOf(const QAbstractItemModel &model, Qt::Orientation orientation, const QFontMetrics &metrics)
{
    int widest = 0;
    const int count = orientation == Qt::Vertical ? model.rowCount() : model.columnCount();
    for (int at = 0; at < count; ++at)
        widest = std::max(widest, metrics.horizontalAdvance(model.headerData(at, orientation).toString()));
    return widest;
}

} // namespace

MatrixView::MatrixView(QWidget *parent)
    : DrawnPlot(parent)
    , m_table(new QTableView(this))
{
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT cellChosen(index.row(), index.column()); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
}

void MatrixView::setModel(QAbstractItemModel *model, const MatrixRoles &roles)
{
    m_model = model;
    m_roles = roles;
    m_table->setModel(model);
    delete std::exchange(m_delegate, new CellDelegate(roles, this));
    m_table->setItemDelegate(m_delegate);
}

void MatrixView::setAxisTitles(const QString &rowTitle, const QString &columnTitle)
{
    m_rowTitle = rowTitle;
    m_columnTitle = columnTitle;
    m_table->setAccessibleName(title());
}

QList<QStringList> MatrixView::rows() const
{
    QList<QStringList> rows;
    if (!m_model)
        return rows;
    QStringList header {m_rowTitle + QStringLiteral(" \\ ") + m_columnTitle};
    for (int column = 0; column < m_model->columnCount(); ++column)
        header.append(m_model->headerData(column, Qt::Horizontal).toString());
    rows.append(header);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells {m_model->headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        rows.append(cells);
    }
    return rows;
}

void MatrixView::drawOn(QPaintDevice &device, const QSize &size, double scale, bool, const Theme &theme)
{
    QPainter painter(&device);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), theme.plotBackground);
    if (!m_model || m_model->rowCount() == 0)
        return;
    painter.setFont(pixelFont());
    const QFontMetrics metrics(pixelFont());
    const double line = metrics.height();
    const double names = std::min(size.width() * 0.3, widestOf(*m_model, Qt::Vertical, metrics) + kSpace8 * 1.0);
    const double left = line + kSpace8 + names, top = 2 * line + kSpace12;
    const double width = std::min<double>(kWidestCell, (size.width() - left - kSpace8) / m_model->columnCount());
    const double height = std::min<double>(kHighestCell, (size.height() - top - kSpace8) / m_model->rowCount());
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(left, 0, size.width() - left, line), Qt::AlignLeft | Qt::AlignVCenter, m_columnTitle);
    painter.save();
    painter.translate(0, top + height * m_model->rowCount());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, height * m_model->rowCount(), line), Qt::AlignRight | Qt::AlignVCenter, m_rowTitle);
    painter.restore();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(line + kSpace4, top + row * height, names, height), Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(m_model->headerData(row, Qt::Vertical).toString(), Qt::ElideRight, int(names)));
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            const QRectF cell(left + column * width, top + row * height, width - 1, height - 1);
            painter.fillRect(cell, cellColor(index, m_roles, theme));
            painter.setPen(theme.text);
            const QString text = index.data().toString();
            if (metrics.horizontalAdvance(text) <= width && line <= height)
                painter.drawText(cell, Qt::AlignCenter, text);
        }
    }
    painter.setPen(theme.mutedText);
    for (int column = 0; column < m_model->columnCount(); ++column)
        painter.drawText(QRectF(left + column * width, line + kSpace4, width - 2, line), Qt::AlignCenter,
            metrics.elidedText(m_model->headerData(column, Qt::Horizontal).toString(), Qt::ElideRight, int(width)));
}

} // namespace cairn
