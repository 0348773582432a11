// SPDX-License-Identifier: GPL-3.0-or-later
// One model, two views.
#include "app/cairn/pages/itemresults.h"

#include "app/cairn/pages/casethumbnails.h"
#include "widgets/common/theme.h"
#include "widgets/gallery/itemgallery.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <atomic>

namespace cairn {
namespace {

constexpr int kEdge = 160;
constexpr qint64 kFirstOfAll = qint64(1) << 54, kKeysOfOne = qint64(1) << 32;

} // namespace

qint64 ItemResults::nextFirstKey()
{
    static std::atomic<qint64> lists = 0;
    return kFirstOfAll + kKeysOfOne * lists++;
}

ItemResults::ItemResults(Session &session, QAbstractItemModel *model, const ResultRoles &roles, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_roles(roles)
    , m_pictures(new ItemGallery(this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
{
    model->setParent(this);
    GalleryRoles ofGallery;
    ofGallery.itemId = roles.key;
    ofGallery.name = roles.caption;
    m_pictures->setRoles(ofGallery);
    m_pictures->setThumbnailSource(
        new CaseThumbnails(session.project(), session.thumbnails(), *model, roles.firstKey, roles.itemId, roles.region, this));
    m_pictures->setModel(model);
    m_pictures->setGalleryLayout(GalleryLayout::Grid);
    m_pictures->setThumbnailEdge(kEdge);
    m_table->setModel(model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(150);
    m_table->horizontalHeader()->resizeSection(0, 300);
    for (QWidget *view : {static_cast<QWidget *>(m_pictures), static_cast<QWidget *>(m_table)}) {
        view->setAccessibleName(tr("Items"));
        view->setToolTip(tr("Double-click to open where it is labelled"));
        m_stack->addWidget(view);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(model, &QAbstractItemModel::modelReset, this, &ItemResults::showWanted);
    connect(m_table, &QTableView::activated, this, &ItemResults::open);
    connect(m_pictures, &ItemGallery::itemActivated, this, [this](qint64 key) { open(m_model->index(int(key - m_roles.firstKey), 0)); });
}

void ItemResults::setRowsShown(bool shown)
{
    m_areRowsShown = shown;
    showWanted();
}

void ItemResults::showWanted()
{
    const bool arePictures = m_model->rowCount() > 0 && m_model->index(0, 0).data(m_roles.itemId).toLongLong() != 0;
    m_stack->setCurrentWidget(m_areRowsShown || !arePictures ? static_cast<QWidget *>(m_table) : m_pictures);
}

QList<QStringList> ItemResults::rows() const
{
    QList<QStringList> rows(1);
    for (int column = 0; column < m_model->columnCount(); ++column)
        rows.first().append(m_model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        rows.append(cells);
    }
    return rows;
}

void ItemResults::open(const QModelIndex &index)
{
    const qint64 itemId = index.data(m_roles.itemId).toLongLong(), rowId = index.data(m_roles.rowId).toLongLong();
    if (itemId != 0)
        m_session.go({QStringLiteral("images"), itemId, 0, 0, {}});
    else if (rowId != 0)
        m_session.go({QStringLiteral("tables"), 0, index.data(m_roles.tableId).toLongLong(), rowId, {}});
}

} // namespace cairn
