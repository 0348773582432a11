// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the gallery: every shared widget, filled with what it would show in a project.
#include "tests/widgets/gallerypages.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/card.h"
#include "widgets/common/classswatch.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/formrow.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/iconlabel.h"
#include "widgets/common/keyhint.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/palettes.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sectionheader.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/taskbadge.h"
#include "widgets/common/tasklist.h"
#include "widgets/common/theme.h"

#include <QtWidgets>

using namespace cairn;

namespace {

QWidget *row(std::initializer_list<QWidget *> widgets, bool stretch = true)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    if (stretch) layout->addStretch(1);
    return holder;
}

QPushButton *button(const QString &text, ButtonKind kind = ButtonKind::Plain, const QString &iconName = {})
{
    auto *result = new QPushButton(text);
    setButtonKind(result, kind);
    if (!iconName.isEmpty())
        result->setIcon(icon(iconName, kind == ButtonKind::Primary ? IconRole::OnAccent : IconRole::Normal));
    return result;
}

QPushButton *withMenu(QPushButton *result)
{
    auto *menu = new QMenu(result);
    menu->addAction(QStringLiteral("One"));
    result->setMenu(menu);
    return result;
}

template <typename Widget> Widget *disabled(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

IconButton *tool(const QString &name, bool checked = false)
{
    auto *result = new IconButton(name, name);
    result->setCheckable(true);
    result->setChecked(checked);
    return result;
}

} // namespace

QWidget *buttonsAndFields()
{
    auto *page = new QWidget;
    setSurface(page, Surface::WorkArea);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(new SectionHeader(QStringLiteral("Buttons")));
    column->addWidget(row({ button(QStringLiteral("Train"), ButtonKind::Primary, QStringLiteral("play")),
        button(QStringLiteral("Import images")),
        button(QStringLiteral("Export"), ButtonKind::Plain, QStringLiteral("export")),
        button(QStringLiteral("More"), ButtonKind::Quiet),
        button(QStringLiteral("Delete run"), ButtonKind::Danger), withMenu(button(QStringLiteral("New"))),
        disabled(button(QStringLiteral("Stop"))),
        disabled(button(QStringLiteral("Train"), ButtonKind::Primary)) }));
    auto *views = new SegmentedControl;
    views->addSegment(QStringLiteral("linear"), QStringLiteral("Linear"), QStringLiteral("chart"));
    views->addSegment(QStringLiteral("log"), QStringLiteral("Log"), QStringLiteral("chart-log"));
    auto *icons = new SegmentedControl;
    icons->addSegment(QStringLiteral("grid"), QString(), QStringLiteral("images"), QStringLiteral("Gallery"));
    icons->addSegment(QStringLiteral("list"), QString(), QStringLiteral("menu"), QStringLiteral("List"));
    column->addWidget(row({ tool(QStringLiteral("select"), true), tool(QStringLiteral("box")),
        tool(QStringLiteral("polygon")), tool(QStringLiteral("tag")), tool(QStringLiteral("eraser")),
        disabled(tool(QStringLiteral("undo"))), views, icons,
        new KeyHint(QKeySequence(QStringLiteral("Ctrl+Shift+P"))),
        new KeyHint(QStringList{ QStringLiteral("Space") }) }));
    column->addWidget(new SectionHeader(QStringLiteral("Fields")));
    auto *line = new QLineEdit(QStringLiteral("blood cells"));
    line->setObjectName(QStringLiteral("focused"));
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(QStringLiteral("Name of the run"));
    auto *search = new SearchField(QStringLiteral("Filter images"));
    search->setShortcut(QKeySequence(QStringLiteral("Ctrl+F")));
    auto *filled = new SearchField(QStringLiteral("Filter images"));
    filled->setText(QStringLiteral("blurred"));
    column->addWidget(row({ line, empty, disabled(new QLineEdit(QStringLiteral("fixed"))) }, false));
    column->addWidget(row({ search, filled }, false));
    auto *combo = new QComboBox;
    combo->addItems({ QStringLiteral("Adam"), QStringLiteral("SGD"), QStringLiteral("RMSprop") });
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(QStringLiteral("income = '>50K'"));
    auto *spin = new QSpinBox;
    spin->setRange(1, 1000);
    spin->setValue(30);
    auto *rate = new QDoubleSpinBox;
    rate->setDecimals(4);
    rate->setValue(0.001);
    column->addWidget(row({ combo, editable, spin, rate, disabled(new QSpinBox) }));
    auto *check = new QCheckBox(QStringLiteral("Augment pictures"));
    check->setChecked(true);
    auto *part = new QCheckBox(QStringLiteral("Some"));
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(QStringLiteral("By group"));
    radio->setChecked(true);
    auto *off = disabled(new QCheckBox(QStringLiteral("Not now")));
    off->setChecked(true);
    column->addWidget(row({ check, new QCheckBox(QStringLiteral("Class weights")), part, off, radio,
        new QRadioButton(QStringLiteral("Random")) }));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(60);
    slider->setFixedWidth(200);
    auto *bar = new QProgressBar;
    bar->setValue(42);
    bar->setFixedWidth(240);
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    column->addWidget(row({ slider, bar, busy }));
    auto *form = makeFormLayout();
    auto *epochs = new QSpinBox;
    epochs->setValue(20);
    addFormRow(
        form, QStringLiteral("&Epochs"), epochs, QStringLiteral("How often the net sees every picture."));
    auto *folder = new QLineEdit(QStringLiteral("/no/such/place"));
    addFormRow(form, QStringLiteral("&Folder"), folder)
        ->setError(QStringLiteral("This folder does not exist: choose another one."));
    auto *notes = new QPlainTextEdit(QStringLiteral("Second try with class weights."));
    notes->setFixedHeight(64);
    addFormRow(form, QStringLiteral("&Notes"), notes);
    addFormRow(form, new QCheckBox(QStringLiteral("Keep the best checkpoint only")));
    column->addLayout(form);
    auto *group = new QGroupBox(QStringLiteral("Early stopping"));
    group->setCheckable(true);
    auto *inside = new QHBoxLayout(group);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(new QLabel(QStringLiteral("Stops when nothing gets better for")));
    inside->addWidget(new QSpinBox);
    inside->addStretch(1);
    column->addWidget(group);
    column->addStretch(1);
    return page;
}

namespace {

QStandardItemModel *runs(QObject *parent)
{
    auto *model = new QStandardItemModel(24, 5, parent);
    model->setHorizontalHeaderLabels({ QStringLiteral("Run"), QStringLiteral("Recipe"),
        QStringLiteral("val/accuracy"), QStringLiteral("Epochs"), QStringLiteral("Duration, s") });
    for (int i = 0; i < model->rowCount(); ++i) {
        const QStringList cells{ QStringLiteral("run %1").arg(i + 1),
            i % 3 ? QStringLiteral("image-classify") : QStringLiteral("table-boost"),
            QString::number(0.9 + i * 0.0031, 'f', 4), QString::number(20 + i),
            QString::number(31.5 + i * 7, 'f', 1) };
        for (int c = 0; c < cells.size(); ++c) {
            model->setItem(i, c, new QStandardItem(cells.at(c)));
            if (c > 1) model->item(i, c)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        model->item(i, 0)->setIcon(icon(i == 2 ? QStringLiteral("error") : QStringLiteral("done"),
            i == 2 ? IconRole::Bad : IconRole::Good));
    }
    for (int c = 2; c < 5; ++c)
        model->setHeaderData(
            c, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return model;
}

} // namespace

QWidget *viewsPage()
{
    auto *splitter = new QSplitter;
    auto *model = runs(splitter);
    auto *table = new QTableView;
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSortingEnabled(true);
    table->sortByColumn(2, Qt::DescendingOrder);
    table->selectRow(3);
    auto *grid = new QTableView;
    grid->setModel(model);
    grid->setCurrentIndex(model->index(1, 1));
    setCompactRows(grid, true);
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(table);
    left->addWidget(grid);

    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({ QStringLiteral("Class"), QStringLiteral("Count") });
    auto *cells = new QTreeWidgetItem(tree, { QStringLiteral("Cell"), QStringLiteral("364") });
    for (const char *name : { "Red cell", "White cell", "Platelet" })
        new QTreeWidgetItem(cells, { QString::fromLatin1(name), QStringLiteral("121") });
    cells->child(1)->setCheckState(0, Qt::Checked);
    cells->child(2)->setCheckState(0, Qt::Unchecked);
    tree->expandAll();
    tree->setCurrentItem(cells->child(0));
    auto *list = new QListWidget;
    for (int i = 0; i < 30; ++i)
        list->addItem(new QListWidgetItem(icon(QStringLiteral("picture")),
            QStringLiteral("BloodImage_%1.jpg").arg(i, 5, 10, QLatin1Char('0'))));
    list->setCurrentRow(2);
    auto *tabs = new QTabWidget;
    tabs->addTab(list, QStringLiteral("Files"));
    tabs->addTab(tree, QStringLiteral("Classes"));
    tabs->addTab(new QWidget, QStringLiteral("Notes"));
    auto *right = new QSplitter(Qt::Vertical);
    auto *trees = new QTreeWidget;
    trees->setHeaderHidden(true);
    auto *top = new QTreeWidgetItem(trees, { QStringLiteral("Parameters") });
    new QTreeWidgetItem(top, { QStringLiteral("learning rate") });
    top->setExpanded(true);
    trees->setCurrentItem(top->child(0));
    right->addWidget(tabs);
    right->addWidget(trees);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({ 620, 320 });
    return splitter;
}

namespace {

QWidget *cardWith(const QString &title, const QString &detail, bool selected)
{
    auto *card = new Card;
    card->setClickable(true);
    card->setSelected(selected);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *heading = new QLabel(title);
    setTextStep(heading, TextStep::Body, TextWeight::Strong);
    auto *text = new QLabel(detail);
    setTextTone(text, TextTone::Muted);
    column->addWidget(heading);
    column->addWidget(text);
    return card;
}

QList<TaskStatus> tasks()
{
    return { { QStringLiteral("a"), QStringLiteral("Importing pictures"), 312, 5000, 40.0, true, false },
        { QStringLiteral("b"), QStringLiteral("Reading adult.csv"), 0, 0, {}, true, false },
        { QStringLiteral("c"), QStringLiteral("Exporting run 7"), 1200, 0, {}, false, true } };
}

} // namespace

QWidget *piecesPage()
{
    auto *page = new QWidget;
    setSurface(page, Surface::WorkArea);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    const QList<Message> messages{
        { MessageKind::Error, QStringLiteral("3 images could not be read, the other 361 are in."),
            QStringLiteral("cells/0012.jpg: the file ends too early\ncells/0013.jpg: the file is empty"),
            { { QStringLiteral("show"), QStringLiteral("Show them") } }, true },
        { MessageKind::Warning,
            QStringLiteral(
                "This project is open in another window of Ana: it can be read here, not changed."),
            {}, { { QStringLiteral("again"), QStringLiteral("Try again") } }, false },
        { MessageKind::Success, QStringLiteral("Run 7 is finished: validation accuracy 0.981."), {}, {},
            true },
        { MessageKind::Info, QStringLiteral("There are 214 new predictions."), {},
            { { QStringLiteral("review"), QStringLiteral("Review") } }, true }
    };
    for (const Message &message : messages) {
        auto *bar = new MessageBar(page);
        bar->showMessage(message);
        column->addWidget(bar);
    }
    column->addWidget(
        row({ cardWith(QStringLiteral("bccd"), QStringLiteral("364 images, imported today"), false),
            cardWith(QStringLiteral("adult.csv"), QStringLiteral("32,561 rows, 15 columns"), true),
            cardWith(QStringLiteral("sample"), QStringLiteral("60 images, drawn by us"), false) }));
    auto *swatches = new QWidget;
    auto *flow = new QGridLayout(swatches);
    flow->setContentsMargins(0, 0, 0, 0);
    const ColorGround ground = isDark(QApplication::palette()) ? ColorGround::Dark : ColorGround::Light;
    for (int i = 0; i < kSeriesColorCount; ++i) {
        auto *holder = row({ new ClassSwatch(seriesColor(i, ground), classPattern(i)),
            new QLabel(QStringLiteral("class %1").arg(i + 1)) });
        flow->addWidget(holder, i / 9, i % 9);
    }
    column->addWidget(swatches);
    auto *list = new TaskList;
    list->setTasks(tasks());
    auto *empty = new EmptyState(QStringLiteral("images"), QStringLiteral("No images yet"),
        QStringLiteral("Images are labelled here. Add a folder of them, or drop it anywhere on this page."));
    empty->addAction(QStringLiteral("add"), QStringLiteral("Add images"), QStringLiteral("import"));
    empty->addAction(QStringLiteral("sample"), QStringLiteral("Open the sample"));
    column->addWidget(row({ list, empty }, false), 1);
    return page;
}

QWidget *windowPage()
{
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *rail = new QWidget;
    setSurface(rail, Surface::Window);
    rail->setFixedWidth(64);
    auto *steps = new QVBoxLayout(rail);
    steps->setContentsMargins(4, 8, 4, 8);
    steps->setSpacing(4);
    for (const char *name : { "data", "images", "tables", "runs", "compare", "loop" }) {
        auto *step = new QToolButton;
        step->setIcon(icon(QString::fromLatin1(name)));
        step->setIconSize({ 24, 24 });
        step->setText(QString::fromLatin1(name).replace(0, 1, QString(QChar::fromLatin1(name[0])).toUpper()));
        step->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        step->setCheckable(true);
        step->setChecked(qstrcmp(name, "images") == 0);
        step->setAutoRaise(true);
        step->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setTextStep(step, TextStep::Small);
        steps->addWidget(step);
    }
    steps->addStretch(1);
    across->addWidget(rail);

    auto *files = new QListWidget;
    files->viewport()->setBackgroundRole(QPalette::Window);
    for (int i = 0; i < 40; ++i)
        files->addItem(new QListWidgetItem(icon(i < 3 ? QStringLiteral("done") : QStringLiteral("todo"),
                                               i < 3 ? IconRole::Good : IconRole::Muted),
            QStringLiteral("BloodImage_%1.jpg").arg(i, 5, 10, QLatin1Char('0'))));
    files->setCurrentRow(4);
    auto *left = new SidePanel(SidePanel::Side::Leading, QStringLiteral("Images"));
    auto *leftBody = new QWidget;
    auto *leftColumn = new QVBoxLayout(leftBody);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(12, 0, 12, 0);
    filterRow->addWidget(new SearchField(QStringLiteral("Filter images")));
    leftColumn->addLayout(filterRow);
    leftColumn->addWidget(files);
    left->setContent(leftBody);
    left->restoreState({ 240, false });
    across->addWidget(left);

    auto *canvas = new QWidget;
    QPalette colors = canvas->palette();
    colors.setColor(QPalette::Window, Theme::of(colors).canvas);
    canvas->setPalette(colors);
    canvas->setAutoFillBackground(true);
    across->addWidget(canvas, 1);

    auto *right = new SidePanel(SidePanel::Side::Trailing, QStringLiteral("Selected"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(12, 0, 12, 12);
    auto *classes = new SectionHeader(QStringLiteral("Classes"));
    classes->setCount(QStringLiteral("3"));
    classes->addTrailing(new IconButton(QStringLiteral("add"), QStringLiteral("New class")));
    auto *classRows = new QWidget;
    auto *classColumn = new QVBoxLayout(classRows);
    classColumn->setContentsMargins(0, 0, 0, 0);
    classes->setFoldable(classRows);
    column->addWidget(classes);
    for (int i = 0; i < 3; ++i) {
        auto *line = row({ new ClassSwatch(seriesColor(i, ColorGround::OnImage), classPattern(i)),
                             new ElidedLabel(QStringLiteral("Red blood cell with a long name")),
                             new KeyHint(QStringList{ QString::number(i + 1) }) },
            false);
        classColumn->addWidget(line);
    }
    column->addWidget(classRows);
    column->addStretch(1);
    right->setContent(body);
    right->restoreState({ 240, false });
    across->addWidget(right);

    auto *whole = new QWidget;
    auto *down = new QVBoxLayout(whole);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(page, 1);
    auto *footer = new QWidget;
    setSurface(footer, Surface::Window);
    auto *footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(12, 2, 12, 2);
    auto *saved = new QLabel(QStringLiteral("saved 14:03:22"));
    setTextTone(saved, TextTone::Muted);
    footerRow->addWidget(saved);
    footerRow->addStretch(1);
    auto *badge = new TaskBadge;
    badge->setTasks(tasks());
    footerRow->addWidget(badge);
    footerRow->addWidget(new IconLabel(QStringLiteral("person"), 18));
    footerRow->addWidget(new QLabel(QStringLiteral("Ana")));
    down->addWidget(footer);
    return whole;
}

QWidget *iconsPage()
{
    auto *page = new QWidget;
    setSurface(page, Surface::WorkArea);
    auto *grid = new QGridLayout(page);
    int at = 0;
    for (const QString &name : iconNames()) {
        auto *cell = new QWidget;
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(2, 2, 2, 2);
        column->addWidget(row({ new IconLabel(name, 24), new IconLabel(name, 18) }));
        auto *label = new QLabel(name);
        setTextStep(label, TextStep::Small);
        column->addWidget(label);
        grid->addWidget(cell, at / 12, at % 12);
        ++at;
    }
    return page;
}
