// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the gallery and how filter, facets and list are kept in step.
#include "app/cairn/pages/galleryview.h"

#include "app/cairn/pages/facetpanel.h"
#include "app/cairn/pages/galleryorder.h"
#include "app/cairn/pages/savedviews.h"
#include "models/data/itemlistmodel.h"
#include "models/data/items.h"
#include "models/project/expressionterms.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterline.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/theme.h"
#include "widgets/common/facetlist.h"
#include "widgets/gallery/itemgallery.h"
#include "widgets/gallery/selectionbar.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kFacetWidth = 240;
constexpr int kSliderWidth = 120;
constexpr int kFirstEdge = 160;

} // namespace

GalleryView::GalleryView(Project &project, ItemListModel &items, ThumbnailSource &thumbnails, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_items(items)
    , m_side(new SidePanel(SidePanel::Side::Leading, tr("Narrow down"), this))
    , m_facets(new FacetPanel(project, m_side))
{
    makeLayout(ask);
    m_grid->setThumbnailSource(&thumbnails);
    m_grid->setModel(&items);
    makeActions();
    connectParts();
    setEdge(kFirstEdge);
    adoptFilter();
    showLoaded();
}

GalleryView::~GalleryView() = default;

void GalleryView::makeLayout(Ask &ask)
{
    setSurface(this, Surface::WorkArea);
    m_side->setContent(m_facets);
    m_side->setWidthRange(180, 420);
    m_side->restoreState({kFacetWidth, false});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(makeWork(ask), 1);
}

QWidget *GalleryView::makeToolbar(Ask &ask)
{
    auto *bar = new QWidget(this);
    m_search = new SearchField(tr("Find by name or folder"), bar);
    m_search->setAccessibleName(tr("Find images by name or folder"));
    m_search->setMaximumWidth(320);
    m_views = new SavedViews(m_project, ask, bar);
    m_views->setPage(ItemViews::page());
    m_views->setCurrent([this] { return ItemView {0, {}, m_items.filter(), m_items.order()}.definition(); });
    m_order = new GalleryOrder(m_project, bar);
    m_names = new IconButton(QStringLiteral("note"), tr("Show the names"), bar);
    m_names->setCheckable(true);
    m_names->setChecked(true);
    auto *small = new IconButton(QStringLiteral("remove"), tr("Smaller pictures"), bar);
    auto *large = new IconButton(QStringLiteral("add"), tr("Larger pictures"), bar);
    m_size = new QSlider(Qt::Horizontal, bar);
    m_size->setRange(ItemGallery::kSmallestEdge, ItemGallery::kLargestEdge);
    m_size->setSingleStep(8);
    m_size->setPageStep(32);
    m_size->setFixedWidth(kSliderWidth);
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_size->setToolTip(tr("Size of the pictures (Ctrl and wheel)"));
    connect(small, &IconButton::clicked, this, [this] { setEdge(m_grid->thumbnailEdge() - 32); });
    connect(large, &IconButton::clicked, this, [this] { setEdge(m_grid->thumbnailEdge() + 32); });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_views);
    layout->addStretch(0);
    layout->addWidget(m_order);
    layout->addWidget(m_names);
    layout->addSpacing(kSpace4);
    layout->addWidget(small);
    layout->addWidget(m_size);
    layout->addWidget(large);
    return bar;
}

QWidget *GalleryView::makeWork(Ask &ask)
{
    auto *work = new QWidget(this);
    QWidget *toolbar = makeToolbar(ask); // first, as it is reached first by Tab
    m_filterLine = new FilterLine(work);
    m_filterLine->setTexts({tr("Filter images"), tr("Filter images, for example %1"), tr("%1 images"), tr("%1 of %2 images")});
    m_filterLine->setExample(QStringLiteral("annotations > 3"));
    QList<Completion> completions;
    for (const QString &column : Items::expressionColumns())
        completions.append({column, columnTerm(column)});
    m_filterLine->setCompletions(completions);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(kSpace12, 0, kSpace12, kSpace8);
    filter->addWidget(m_filterLine);
    m_stack = new QStackedWidget(work);
    m_grid = new ItemGallery(m_stack);
    m_grid->setRoles({ItemListModel::ItemIdRole, Qt::DisplayRole, ItemListModel::StatusRole, ItemListModel::AnnotationCountRole,
        ItemListModel::MissingRole, ItemListModel::BadgesRole});
    m_grid->setGalleryLayout(GalleryLayout::Grid);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setAccessibleName(tr("Images"));
    setSurface(m_grid->viewport(), Surface::WorkArea);
    m_empty = new EmptyState(QStringLiteral("images"), {}, {}, m_stack);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    m_bar = new SelectionBar(work);
    m_bar->hide();
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolbar);
    layout->addLayout(filter);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar);
    setFocusProxy(m_grid);
    return work;
}

void GalleryView::connectParts()
{
    connect(m_facets, &FacetPanel::filterChosen, this, &GalleryView::apply);
    connect(m_facets, &FacetPanel::facetsChanged, this, &GalleryView::adoptFilter);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        FacetFilter filter = m_filter;
        filter.search = text.trimmed();
        if (filter != m_filter)
            apply(filter);
    });
    connect(m_filterLine, &FilterLine::expressionEntered, this, &GalleryView::setFilter);
    connect(m_filterLine, &FilterLine::refreshRequested, &m_items, &ItemListModel::refresh);
    connect(m_filterLine, &FilterLine::leaveRequested, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_order, &GalleryOrder::menuAboutToShow, this, &GalleryView::orderMenuAboutToShow);
    connect(m_order, &GalleryOrder::chosen, &m_items, &ItemListModel::setOrder);
    connect(m_views, &SavedViews::chosen, this, [this](const SavedFilter &saved) {
        const ItemView view = ItemView::fromSaved(saved);
        m_items.setOrder(view.order);
        setFilter(view.filter);
    });
    connect(m_views, &SavedViews::failed, this, &GalleryView::failed);
    connect(m_views, &SavedViews::told, this, &GalleryView::told);
    connect(m_names, &IconButton::toggled, m_grid, &ItemGallery::setNamesShown);
    connect(m_size, &QSlider::valueChanged, this, &GalleryView::setEdge);
    connect(m_grid, &ItemGallery::edgeRequested, this, &GalleryView::setEdge);
    connect(m_grid, &ItemGallery::itemActivated, this, &GalleryView::openRequested);
    connect(m_grid, &ItemGallery::currentItemChanged, this, &GalleryView::currentItemChanged);
    connect(m_empty, &EmptyState::actionTriggered, this, [this](const QString &id) {
        if (id == QLatin1String("import"))
            Q_EMIT importRequested();
        else
            setFilter({});
    });
    connect(&m_items, &ItemListModel::filterChanged, this, &GalleryView::adoptFilter);
    connect(&m_items, &ItemListModel::orderChanged, this, [this] { m_order->setOrder(m_items.order()); });
    connect(&m_items, &ItemListModel::filterFailed, this, &GalleryView::onFilterFailed);
    connect(&m_items, &ItemListModel::loading, m_filterLine, &FilterLine::setBusy);
    connect(&m_items, &ItemListModel::loaded, this, &GalleryView::showLoaded);
    // Images stay where they are while they are worked on, even if the filter would now leave them out.
    connect(&m_project, &Project::labelsChanged, this, [this] { m_filterLine->setStale(!m_items.filter().isEmpty()); });
}

void GalleryView::apply(const FacetFilter &filter) { setFilter(filter.expression(m_facets->facets())); }

void GalleryView::setFilter(const QString &expression)
{
    m_filterLine->clearError();
    // Also when it is the same: what it finds may have changed.
    m_items.setFilter(expression);
    if (m_filterLine->expression() != m_items.filter())
        adoptFilter();
}

/** Whoever set the filter, here it is shown in parts. */
void GalleryView::adoptFilter()
{
    m_filter = FacetFilter::read(m_items.filter(), m_facets->facets());
    m_filterLine->setExpression(m_items.filter());
    const QSignalBlocker blockSearch(m_search);
    if (m_search->text().trimmed() != m_filter.search)
        m_search->setText(m_filter.search);
    m_facets->setFilter(m_filter);
    m_order->setOrder(m_items.order());
}

void GalleryView::onFilterFailed(const cairn::Error &error)
{
    const QString typed = m_items.filter();
    if (typed == m_goodFilter)
        return; // not the filter's fault
    // The list goes on with what it shows; the line keeps what was typed, to be mended.
    m_items.setFilter(m_goodFilter);
    m_filterLine->setExpression(typed);
    m_filterLine->showError(error, m_goodFilter);
}

void GalleryView::showLoaded()
{
    m_goodFilter = m_items.filter();
    m_filterLine->setStale(false);
    m_filterLine->setCounts(m_items.rowCount(), m_items.totalCount());
    const bool isEmpty = m_items.rowCount() == 0 && !m_items.isLoading();
    if (isEmpty) {
        m_empty->clearActions();
        if (m_items.totalCount() == 0) {
            m_empty->setContent(QStringLiteral("images"), tr("There are no images yet."), tr("Bring in a folder of pictures to begin."));
            m_empty->addAction(QStringLiteral("import"), tr("Import images…"), QStringLiteral("import"));
        } else {
            m_empty->setContent(QStringLiteral("filter"), tr("No image fits this filter."), tr("Take a part of it away, or show all images again."));
            m_empty->addAction(QStringLiteral("all"), tr("Show all images"));
        }
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_grid);
    showSelection();
}

void GalleryView::setEdge(int edge)
{
    m_grid->setThumbnailEdge(edge);
    const QSignalBlocker block(m_size);
    m_size->setValue(m_grid->thumbnailEdge());
}

void GalleryView::setCurrentItem(qint64 itemId) { m_grid->setCurrentItem(itemId); }

qint64 GalleryView::currentItem() const { return m_grid->currentItem(); }

QList<qint64> GalleryView::selectedItems() const { return m_grid->selectedItems(); }

QByteArray GalleryView::saveState() const
{
    const QJsonObject object {{QStringLiteral("edge"), m_grid->thumbnailEdge()}, {QStringLiteral("names"), m_grid->areNamesShown()},
        {QStringLiteral("width"), m_side->state().width}, {QStringLiteral("folded"), m_side->state().folded},
        {QStringLiteral("foldedFacets"), QJsonArray::fromStringList(m_facets->list().foldedGroups())},
        {QStringLiteral("openFacets"), QJsonArray::fromStringList(m_facets->list().unfoldedGroups())},
        {QStringLiteral("history"), QJsonArray::fromStringList(m_filterLine->history())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void GalleryView::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    const auto texts = [&](const char *key) { return object.value(QLatin1String(key)).toVariant().toStringList(); };
    setEdge(object.value(QStringLiteral("edge")).toInt(kFirstEdge));
    m_names->setChecked(object.value(QStringLiteral("names")).toBool(true));
    m_side->restoreState({object.value(QStringLiteral("width")).toInt(kFacetWidth), object.value(QStringLiteral("folded")).toBool()});
    m_facets->list().setFolding(texts("foldedFacets"), texts("openFacets"));
    m_filterLine->setHistory(texts("history"));
}

bool GalleryView::event(QEvent *event)
{
    // Plain letters, digits and Enter would else be the page's and change the image that is not in view.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
        const bool isLetter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Delete
            || (!key->text().isEmpty() && key->text().front().isLetterOrNumber());
        const bool isToggle = m_toggle && m_toggle->shortcuts().contains(QKeySequence(key->keyCombination()));
        if (isPlain && isLetter && !isToggle) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void GalleryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cairn
