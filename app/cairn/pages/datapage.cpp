// SPDX-License-Identifier: GPL-3.0-or-later
// Cards for what is there, classes and snapshots beside them; anything may be dropped anywhere.
#include "app/cairn/pages/datapage.h"

#include "app/cairn/pages/classdelegate.h"
#include "app/cairn/pages/exportdialog.h"
#include "app/cairn/pages/importactions.h"
#include "app/cairn/pages/pages.h"
#include "app/cairn/pages/snapshotpanel.h"
#include "models/data/items.h"
#include "models/data/sources.h"
#include "models/data/tables.h"
#include "models/labels/classmodel.h"
#include "models/labels/labelprogress.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/iconlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/sectionheader.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

/** A source of many files is named by where the first of them lies. */
QString placeOf(const Source &source)
{
    const qsizetype files = source.uri.count(QLatin1Char('\n')) + 1;
    return files > 1 ? DataPage::tr("%n file(s) from %1", nullptr, int(files)).arg(QFileInfo(source.uri.section(QLatin1Char('\n'), 0, 0)).path())
                     : source.uri;
}

} // namespace

Page *makeDataPage(Session &session) { return new DataPage(session); }

DataPage::DataPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_classes(new ClassModel(session.project(), this))
    , m_snapshots(new SnapshotPanel(session, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("data"), tr("Here is everything the project knows."),
          tr("Bring in a folder of images or a table of rows to begin. Drop it here, or choose it."), this))
{
    makeActions();
    m_empty->addAction(QStringLiteral("images"), tr("Import images…"), QStringLiteral("images"));
    m_empty->addAction(QStringLiteral("table"), tr("Import a table…"), QStringLiteral("tables"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this](const QString &id) {
        if (id == QLatin1String("images"))
            askForImages(this->session(), this);
        else
            askForTable(this->session(), this);
    });
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeSources());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 460});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    setContent(m_stack);
    // Imports publish many times a second; the cards follow four times.
    m_reload.setSingleShot(true);
    m_reload.setInterval(250);
    connect(&m_reload, &QTimer::timeout, this, &DataPage::reload);
    connect(&project(), &Project::published, this, &DataPage::reloadSoon);
    connect(&project(), &Project::labelsChanged, this, &DataPage::reloadSoon);
    takeDrops();
    reload();
}

void DataPage::makeActions()
{
    const auto action = [this](const char *name, const QString &text, const char *shortcut, const char *iconName, std::function<void()> done) {
        m_menu.append(addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), QString::fromLatin1(iconName), std::move(done)));
    };
    action("import-images", tr("Import images…"), "Ctrl+I", "images", [this] { askForImages(session(), this); });
    action("import-table", tr("Import a table…"), "Ctrl+T", "tables", [this] { askForTable(session(), this); });
    action("import-labels", tr("Import labels…"), "Ctrl+L", "import", [this] { askForAnnotations(session(), this); });
    m_menu.append(nullptr);
    action("snapshot", tr("New snapshot…"), "Ctrl+Shift+S", "snapshot", [this] { newSnapshot(); });
    action("export-labels", tr("Export labels…"), "Ctrl+E", "export", [this] { askForExport(session(), this); });
}

QWidget *DataPage::makeSources()
{
    auto *content = new QWidget(this);
    setSurface(content, Surface::WorkArea);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace24);
    layout->setSpacing(kSpace16);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    for (QAction *action : {m_menu.at(0), m_menu.at(1), m_menu.at(2)}) {
        auto *button = new QPushButton(action->icon(), action->text(), content);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(kSpace12);
    layout->addLayout(m_cards);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QWidget *DataPage::makeSide()
{
    auto *side = new QWidget(this);
    setSurface(side, Surface::Panel);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace8);
    layout->addWidget(new SectionHeader(tr("Classes of the images"), side));
    m_noClasses = new QLabel(tr("None yet. They are made where you label images."), side);
    m_noClasses->setWordWrap(true);
    m_noClasses->setForegroundRole(QPalette::PlaceholderText);
    m_classView = new QListView(side);
    m_classView->setModel(m_classes);
    m_classView->setItemDelegate(new ClassDelegate({ClassModel::ColorRole, ClassModel::KeyRole, ClassModel::CountRole, -1}, m_classView));
    m_classView->setFrameShape(QFrame::NoFrame);
    setSurface(m_classView->viewport(), Surface::Panel);
    m_classView->setSelectionMode(QAbstractItemView::NoSelection);
    m_classView->setFocusPolicy(Qt::NoFocus);
    m_classView->setAccessibleName(tr("Classes and how many labels each has"));
    layout->addWidget(m_noClasses);
    layout->addWidget(m_classView, 1);
    layout->addSpacing(kSpace8);
    auto *snapshots = new SectionHeader(tr("Snapshots"), side);
    auto *add = new QPushButton(icon(QStringLiteral("snapshot")), tr("New snapshot…"), side);
    add->setToolTip(tr("Freeze the labels as they are now and split them for training"));
    connect(add, &QPushButton::clicked, this, &DataPage::newSnapshot);
    snapshots->addTrailing(add);
    layout->addWidget(snapshots);
    layout->addWidget(m_snapshots, 2);
    return side;
}

void DataPage::newSnapshot() { m_snapshots->askForNew(); }

void DataPage::enter() { reload(); }

// Not again and again from the start: while an import publishes, the cards follow. A page that is not seen is read when it is entered.
void DataPage::reloadSoon()
{
    if (isVisible() && !m_reload.isActive())
        m_reload.start();
}

QString DataPage::progressText() const
{
    const LabelProgress progress = imageProgress(project().reader()).value_or(LabelProgress {});
    const QLocale locale;
    return progress.total == 0 ? QString() : tr("%1 of %2 images done").arg(locale.toString(progress.done), locale.toString(progress.total));
}

void DataPage::addLine(const QString &iconName, const QString &title, const QString &subtitle, const Destination &destination)
{
    auto *card = new Card(this);
    card->setClickable(!destination.page.isEmpty());
    connect(card, &Card::clicked, this, [this, destination] { session().go(destination); });
    auto *picture = new IconLabel(iconName, kToolIconSize, card);
    picture->setRole(IconRole::Muted);
    auto *name = new ElidedLabel(title, card);
    name->setElideMode(Qt::ElideMiddle);
    QFont strong = name->font();
    strong.setBold(true);
    name->setFont(strong);
    auto *detail = new ElidedLabel(subtitle, card);
    detail->setElideMode(Qt::ElideMiddle);
    detail->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(detail);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0); // the card has its own
    layout->setSpacing(kSpace16);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    card->setAccessibleName(title);
    m_cards->addWidget(card);
}

void DataPage::addImagesCard()
{
    const LabelProgress progress = imageProgress(project().reader()).value_or(LabelProgress {});
    if (progress.total == 0)
        return;
    const QLocale locale;
    addLine(QStringLiteral("images"), tr("%n image(s)", nullptr, int(progress.total)),
        tr("%1 done, %2 skipped, %3 to do")
            .arg(locale.toString(progress.done), locale.toString(progress.skipped), locale.toString(progress.total - progress.done - progress.skipped)),
        {QStringLiteral("images"), 0, 0, 0, {}});
}

void DataPage::addTableCards()
{
    const Result<QList<TableInfo>> tables = Tables::all(project().reader());
    if (!session().succeeded(tables))
        return;
    const QLocale locale;
    for (const TableInfo &table : *tables) {
        QStringList facts = {tr("%n row(s)", nullptr, int(table.rows)), tr("%n column(s)", nullptr, int(table.storedColumns().size()))};
        for (const LabelColumn &column : RowLabels::columns(project().reader(), table.id).value_or(QList<LabelColumn>()))
            facts.append(tr("%1 labelled in %2").arg(locale.toString(RowLabels::labelledCount(project().reader(), column).value_or(0)), column.name));
        addLine(QStringLiteral("tables"), table.name, facts.join(QStringLiteral(", ")), {QStringLiteral("tables"), 0, table.id, 0, {}});
    }
}

void DataPage::addSourceLines()
{
    const Result<QList<Source>> sources = Sources::all(project().reader());
    if (!session().succeeded(sources) || sources->isEmpty())
        return;
    m_cards->addSpacing(kSpace8);
    m_cards->addWidget(new SectionHeader(tr("Where it came from"), this));
    const QLocale locale;
    for (const Source &source : *sources) {
        const QString when = locale.toString(QDateTime::fromMSecsSinceEpoch(qint64(source.addedAt * 1000)), QLocale::ShortFormat);
        QStringList facts = {when, tr("%n item(s)", nullptr, int(source.items))};
        if (!source.addedBy.isEmpty())
            facts.append(source.addedBy);
        facts.append(source.licence.isEmpty() ? tr("licence not noted") : source.licence);
        addLine(source.kind == QLatin1String("table") ? QStringLiteral("file") : QStringLiteral("folder"), placeOf(source),
            facts.join(QStringLiteral(" · ")), {});
    }
}

void DataPage::reload()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const bool isEmpty = Items::count(project().reader()) == 0 && Tables::all(project().reader()).value_or(QList<TableInfo>()).isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (!isEmpty) {
        addImagesCard();
        addTableCards();
        addSourceLines();
    }
    m_noClasses->setVisible(m_classes->rowCount() == 0);
    m_classView->setVisible(m_classes->rowCount() > 0);
    Q_EMIT progressChanged();
}

void DataPage::takeFiles(const QStringList &paths) { importDropped(session(), this, paths); }

} // namespace cairn
