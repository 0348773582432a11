// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page and how they are joined; how an image comes into view stands in imageopening.cpp, what is done to its labels in imagelabelling.cpp.
#include "app/cairn/pages/imagespage.h"

#include "app/cairn/pages/galleryview.h"
#include "app/cairn/pages/imagefilewatch.h"
#include "app/cairn/pages/imageinspector.h"
#include "app/cairn/pages/imagetiles.h"
#include "app/cairn/pages/imagemode.h"
#include "app/cairn/pages/imagetone.h"
#include "app/cairn/pages/importactions.h"
#include "app/cairn/pages/itemthumbnails.h"
#include "app/cairn/pages/pages.h"
#include "app/cairn/pages/shapecommands.h"
#include "app/cairn/pages/toolstrip.h"
#include "app/cairn/typingguard.h"
#include "models/data/itemlistmodel.h"
#include "models/data/items.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/classmodel.h"
#include "models/labels/itembadges.h"
#include "models/labels/labelprogress.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/gallery/itemgallery.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kFoundItems = 20;

} // namespace

Page *makeImagesPage(Session &session) { return new ImagesPage(session); }

ImagesPage::ImagesPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_annotations(session.project())
    , m_items(new ItemListModel(session.project(), this))
    , m_badges(new ItemBadges(session.project(), this))
    , m_classes(new ClassModel(session.project(), this))
    , m_shapes(new AnnotationModel(session.project(), this))
    , m_commands(new ShapeCommands(session, *m_shapes, this))
    , m_thumbnails(new ItemThumbnails(session.project(), session.thumbnails(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("images"), tr("Here you label images."),
          tr("Bring in a folder of pictures to begin, or drop it anywhere on this page. The pictures stay where they are."), this))
{
    m_items->setBadgeSource(m_badges);
    makeLayout();
    makeToolActions();
    makeViewActions();
    makeMoveActions();
    makeLabelActions();
    makeShapeActions();
    makeExtras();
    makeReviewActions();
    makeModeActions();
    makeHelpActions();
    connectModels();
    connectCanvas();
    connectInspector();
    selectTool(CanvasToolKind::Box);
    takeDrops();
}

ImagesPage::~ImagesPage() = default;

void ImagesPage::makeLayout()
{
    m_empty->addAction(QStringLiteral("import"), tr("Import images…"), QStringLiteral("import"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { askForImages(session(), this); });
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(true);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeWork());
    m_inspector = new ImageInspector(*m_classes, *m_shapes, m_splitter);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    if (!m_splitter->restoreState(session().settings().place(QStringLiteral("images/splitter"))))
        m_splitter->setSizes({220, 900, 260});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    makeGallery();
    setContent(m_stack);
}

QWidget *ImagesPage::makeList()
{
    auto *side = new QWidget(this);
    setSurface(side, Surface::Panel);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(kSpace8, kSpace8, kSpace8, 0);
    layout->setSpacing(kSpace8);
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(tr("Find images by name"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), IconRole::Muted), QLineEdit::LeadingPosition);
    keepEnterForTyping(m_search);
    m_statusFilter = new QComboBox(side);
    m_statusFilter->setAccessibleName(tr("Which images are listed"));
    m_statusFilter->addItem(tr("All images"), QString());
    m_statusFilter->addItem(tr("To do"), QStringLiteral("status IN ('todo', 'doing')"));
    m_statusFilter->addItem(tr("Done"), QStringLiteral("status IN ('done', 'accepted')"));
    m_statusFilter->addItem(tr("Skipped"), QStringLiteral("status = 'skipped'"));
    m_statusFilter->addItem(tr("Without labels"), QStringLiteral("annotations = 0"));
    m_gallery = new ItemGallery(side);
    m_gallery->setRoles({ItemListModel::ItemIdRole, Qt::DisplayRole, ItemListModel::StatusRole, ItemListModel::AnnotationCountRole,
        ItemListModel::MissingRole});
    m_gallery->setThumbnailSource(m_thumbnails);
    m_gallery->setGalleryLayout(GalleryLayout::Filmstrip);
    m_gallery->setModel(m_items);
    m_gallery->setAccessibleName(tr("Images"));
    m_gallery->setFrameShape(QFrame::NoFrame);
    setSurface(m_gallery->viewport(), Surface::Panel);
    layout->addWidget(m_search);
    layout->addWidget(m_statusFilter);
    layout->addWidget(m_gallery, 1);
    return side;
}

QWidget *ImagesPage::makeWork()
{
    auto *work = new QWidget(this);
    auto *layout = new QHBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tools = new ToolStrip(work);
    m_canvas = new ImageCanvas(work);
    layout->addWidget(m_tools);
    m_tone = new ImageTone(session(), *m_canvas, this);
    m_tiles = new ImageTiles(session(), *m_canvas, *m_tone, this);
    connect(m_tiles, &ImageTiles::appeared, this, &ImagesPage::showShapes);
    connect(m_tiles, &ImageTiles::failed, this, &Page::showError);
    auto *fileBar = new MessageBar(work);
    m_fileWatch = new ImageFileWatch(session(), *fileBar, this);
    connect(m_fileWatch, &ImageFileWatch::readAgain, this, &ImagesPage::readAgain);
    connect(m_fileWatch, &ImageFileWatch::cameBack, this, [this] {
        if (m_canvas->imageSize().isEmpty())
            readAgain();
    });
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    makeUnsaved();
    column->addWidget(m_unsavedBar);
    column->addWidget(fileBar);
    m_modeBar = new MessageBar(work);
    m_modeBar->hide();
    column->addWidget(m_modeBar);
    column->addWidget(m_canvas, 1);
    layout->addLayout(column, 1);
    return work;
}

void ImagesPage::connectModels()
{
    connect(m_items, &ItemListModel::loaded, this, [this] {
        const bool isEmpty = m_items->totalCount() == 0;
        if (isEmpty || !showsGallery())
            m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
        if (!isEmpty && m_itemId == 0)
            openFirst();
        prefetch();
        Q_EMIT progressChanged();
    });
    connect(m_items, &ItemListModel::filterFailed, this, &Page::showError);
    connect(m_search, &QLineEdit::textChanged, this, &ImagesPage::filterItems);
    connect(m_statusFilter, &QComboBox::activated, this, &ImagesPage::filterItems);
    connect(m_gallery, &ItemGallery::currentItemChanged, this, &ImagesPage::openItem);
    connect(m_shapes, &AnnotationModel::failed, this, &Page::showError);
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_shapes), static_cast<QAbstractItemModel *>(m_classes)}) {
        // One gesture may be told in many parts.
        const auto showSoon = [this] { m_showShapes.start(); };
        connect(model, &QAbstractItemModel::modelReset, this, showSoon);
        connect(model, &QAbstractItemModel::rowsInserted, this, showSoon);
        connect(model, &QAbstractItemModel::rowsRemoved, this, showSoon);
        connect(model, &QAbstractItemModel::rowsMoved, this, showSoon);
        connect(model, &QAbstractItemModel::dataChanged, this, showSoon);
    }
    m_showShapes.setSingleShot(true);
    m_showShapes.setInterval(0);
    connect(&m_showShapes, &QTimer::timeout, this, &ImagesPage::showShapes);
    connect(&project(), &Project::labelsChanged, this, [this](const LabelChanges &changes) {
        if (changes.isWhole || changes.touches("item_state"))
            showStatus();
    });
    connect(&project(), &Project::published, this, [this](Topics topics) {
        if (topics & (Topic::Items | Topic::Labels))
            showStatus();
    });
    connect(&session().images(), &ImageCache::ready, this, [this](const ImageAddress &address, const CachedImage &image) {
        if (address == m_address)
            showImage(image);
    });
    connect(&session().images(), &ImageCache::failed, this, [this](const ImageAddress &address, const Error &error) {
        if (address == m_address)
            m_canvas->setMessage(error.sentence);
    });
}

void ImagesPage::filterItems()
{
    QStringList conditions;
    if (const QString status = m_statusFilter->currentData().toString(); !status.isEmpty())
        conditions.append(status);
    if (const QString typed = m_search->text().trimmed(); !typed.isEmpty())
        conditions.append(Items::pathContains(typed));
    m_items->setFilter(conditions.join(QLatin1String(" AND ")));
}

QString ImagesPage::place() const
{
    const int row = m_items->rowOf(m_itemId);
    return row < 0 ? QString() : m_items->item(row).name();
}

QString ImagesPage::progressText() const
{
    // Counting takes milliseconds where there are many images, and the footer asks more than once for each gesture.
    if (!m_progress)
        m_progress = imageProgress(project().reader()).value_or(LabelProgress {});
    const LabelProgress progress = *m_progress;
    const QLocale locale;
    return progress.total == 0 ? QString() : tr("%1 of %2 done").arg(locale.toString(progress.done), locale.toString(progress.total));
}

QList<PaletteEntry> ImagesPage::find(const QString &typed) const
{
    QList<PaletteEntry> found;
    for (int row = 0; row < m_items->rowCount() && found.size() < kFoundItems; ++row) {
        const Item &item = m_items->item(row);
        if (item.path.contains(typed, Qt::CaseInsensitive))
            found.append({item.name(), item.path, QStringLiteral("picture"), {key(), item.id, 0, 0, {}}});
    }
    return found;
}

void ImagesPage::go(const Destination &destination)
{
    if (destination.itemId == 0)
        return;
    showGallery(false);
    if (m_items->rowOf(destination.itemId) < 0) {
        const QSignalBlocker blockSearch(m_search);
        m_search->clear();
        m_statusFilter->setCurrentIndex(0);
        filterItems();
    }
    if (!m_gallery->setCurrentItem(destination.itemId))
        openItem(destination.itemId);
}

void ImagesPage::takeFiles(const QStringList &paths) { importDropped(session(), this, paths); }

void ImagesPage::enter() { (showsGallery() ? static_cast<QWidget *>(m_overview) : m_canvas)->setFocus(); }

void ImagesPage::leave()
{
    leaveGallery();
    m_canvas->cancelDrawing();
    session().settings().setPlace(QStringLiteral("images/splitter"), m_splitter->saveState());
    session().settings().setPlace(QStringLiteral("images/item/") + project().name(), QByteArray::number(m_itemId));
}

} // namespace cairn
