// SPDX-License-Identifier: GPL-3.0-or-later
// A list over LegendModel; the line of each curve is painted by its delegate.
#include "widgets/plots/curvelegend.h"

#include "widgets/common/icons.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"
#include "widgets/plots/curvepainter.h"
#include "widgets/plots/legendmodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr QSize kSample(28, 12);
constexpr int kFewCurves = 8; // so many are found without a search

class LegendDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != LegendModel::NameColumn)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = kSample;
        option->textElideMode = Qt::ElideMiddle;
        const double ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        QPixmap picture(kSample * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = index.data(LegendModel::CurveColorRole).value<QColor>();
        painter.setPen(QPen(color, 2, Qt::PenStyle(index.data(LegendModel::DashRole).toInt())));
        const QPointF centre(kSample.width() / 2.0, kSample.height() / 2.0);
        painter.drawLine(QPointF(1, centre.y()), QPointF(kSample.width() - 1, centre.y()));
        paintMarker(painter, centre, SeriesMarker(index.data(LegendModel::MarkerRole).toInt()), color, 3.5);
        option->icon = QIcon(picture);
    }
};

} // namespace

CurveLegend::CurveLegend(QWidget *parent)
    : QWidget(parent)
    , m_model(new LegendModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_search(new SearchField(tr("Search curves"), this))
    , m_view(new QTreeView(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(LegendModel::ValueRole);
    m_view->setModel(m_shown);
    m_view->setItemDelegate(new LegendDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIconSize(kSample);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Legend"));
    m_view->setToolTip(tr("Double-click shows one curve alone"));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->resizeSection(1, fontMetrics().horizontalAdvance(QStringLiteral("-0.00000000")) + kSpace24);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    m_search->hide();
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        m_shown->setSortRole(section == LegendModel::ValueColumn ? int(LegendModel::ValueRole) : int(Qt::DisplayRole));
        m_shown->sort(section, order);
    });
    connect(m_search, &SearchField::searchChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &LegendModel::hiddenChanged, this, &CurveLegend::hiddenChanged);
    connect(m_view, &QTreeView::entered, this, [this](const QModelIndex &index) { Q_EMIT highlighted(index.data(LegendModel::KeyRole).toString()); });
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { solo(index.data(LegendModel::KeyRole).toString()); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &CurveLegend::openMenu);
}

void CurveLegend::setCurves(const QList<PlotCurve> &curves)
{
    m_model->setCurves(curves);
    m_search->setVisible(curves.size() > kFewCurves || !m_search->text().isEmpty());
}

void CurveLegend::setReadings(double x, const QList<CurveReading> &readings) { m_model->setReadings(x, readings); }

QSet<QString> CurveLegend::hiddenKeys() const { return m_model->hidden(); }

void CurveLegend::setHiddenKeys(const QSet<QString> &keys) { m_model->setHidden(keys); }

void CurveLegend::solo(const QString &key)
{
    const QStringList all = m_model->keys();
    QSet<QString> others(all.begin(), all.end());
    others.remove(key);
    const bool isAlone = (m_model->hidden() & others) == others && !m_model->hidden().contains(key);
    m_model->setHidden(isAlone ? m_model->hidden() - others : (m_model->hidden() | others) - QSet<QString> {key});
}

QStringList CurveLegend::foundKeys() const
{
    QStringList keys;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        keys.append(m_shown->index(row, 0).data(LegendModel::KeyRole).toString());
    return keys;
}

void CurveLegend::openMenu(const QPoint &at)
{
    const QString key = m_view->indexAt(at).data(LegendModel::KeyRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint global = m_view->viewport()->mapToGlobal(at);
    if (!key.isEmpty()) {
        menu->addAction(icon(QStringLiteral("eye")), tr("Only this curve"), this, [this, key] { solo(key); });
        menu->addAction(icon(QStringLiteral("palette")), tr("Colour…"), this, [this, key, global] { chooseColor(key, global); });
        menu->addAction(tr("Its usual colour"), this, [this, key] { Q_EMIT colorChosen(key, {}); });
        menu->addSeparator();
    }
    const QStringList found = foundKeys();
    const QSet<QString> keys(found.begin(), found.end());
    const bool isPart = !m_search->text().isEmpty();
    menu->addAction(isPart ? tr("Show those found") : tr("Show all"), this, [this, keys] { m_model->setHidden(m_model->hidden() - keys); });
    menu->addAction(isPart ? tr("Hide those found") : tr("Hide all"), this, [this, keys] { m_model->setHidden(m_model->hidden() | keys); });
    if (isPart) {
        menu->addAction(tr("Only those found"), this, [this, keys] {
            const QStringList all = m_model->keys();
            m_model->setHidden((m_model->hidden() | QSet<QString>(all.begin(), all.end())) - keys);
        });
    }
    menu->popup(global);
}

void CurveLegend::chooseColor(const QString &key, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ColorGround ground = isDark(palette()) ? ColorGround::Dark : ColorGround::Light;
    for (int index = 0; index < kSeriesColorCount; ++index) {
        QPixmap swatch(16, 16);
        swatch.fill(seriesColor(index, ground));
        menu->addAction(QIcon(swatch), tr("Colour %1").arg(index + 1), this, [this, key, index, ground] { Q_EMIT colorChosen(key, seriesColor(index, ground)); });
    }
    menu->popup(globalPosition);
}

void CurveLegend::leaveEvent(QEvent *event)
{
    Q_EMIT highlighted({});
    QWidget::leaveEvent(event);
}

} // namespace cairn
