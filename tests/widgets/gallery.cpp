// SPDX-License-Identifier: GPL-3.0-or-later
// A program for the eye, not a test: every shared widget in both themes, saved as pictures. cairn-gallery
// FOLDER [--rtl]
#include "tests/widgets/gallerypages.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/dialogask.h"
#include "widgets/common/icons.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/taskbadge.h"
#include "widgets/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

QList<CommandEntry> commands()
{
    return { { QStringLiteral("1"), QStringLiteral("Import images"), QStringLiteral("Data"),
                 QStringLiteral("import"), QKeySequence(QStringLiteral("Ctrl+I")), true },
        { QStringLiteral("2"), QStringLiteral("BloodImage_00042.jpg"), QStringLiteral("Image"),
            QStringLiteral("picture"), {}, true },
        { QStringLiteral("3"), QStringLiteral("Run 7"), QStringLiteral("Runs"), QStringLiteral("runs"), {},
            true },
        { QStringLiteral("4"), QStringLiteral("Undo"), QStringLiteral("Edit"), QStringLiteral("undo"),
            QKeySequence(QStringLiteral("Ctrl+Z")), false },
        { QStringLiteral("5"), QStringLiteral("Dark theme"), QStringLiteral("Settings"),
            QStringLiteral("dark"), {}, true } };
}

class Gallery
{
public:
    explicit Gallery(const QString &folder)
        : m_folder(folder)
    {
    }

    void save(QWidget *page, const QString &name, const QSize &size)
    {
        page->resize(size);
        page->show();
        page->activateWindow();
        // A program for pictures may turn the loop by hand; the window's code may not.
        QTest::qWait(60);
        if (auto *focused = page->findChild<QWidget *>(QStringLiteral("focused"))) focused->setFocus();
        QTest::qWait(30);
        write(page, name);
    }

    void write(QWidget *page, const QString &name)
    {
        const QString theme
            = isDark(QApplication::palette()) ? QStringLiteral("dark") : QStringLiteral("light");
        page->grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, theme));
    }

    void saveAll()
    {
        std::unique_ptr<QWidget> page(buttonsAndFields());
        save(page.get(), QStringLiteral("controls"), { 860, 700 });
        page.reset(viewsPage());
        save(page.get(), QStringLiteral("views"), { 960, 640 });
        page.reset(piecesPage());
        save(page.get(), QStringLiteral("pieces"), { 960, 720 });
        page.reset(iconsPage());
        save(page.get(), QStringLiteral("icons"), { 1000, 560 });
        page.reset(windowPage());
        save(page.get(), QStringLiteral("window"), { 1180, 700 });
        auto *badge = page->findChild<TaskBadge *>();
        badge->openList();
        QTest::qWait(30);
        write(page.get(), QStringLiteral("tasks"));
        CommandPalette palette(page.get());
        palette.setEntries(commands());
        palette.openPalette();
        QTest::keyClicks(palette.findChild<QLineEdit *>(), QStringLiteral("im"));
        QTest::qWait(30);
        write(page.get(), QStringLiteral("palette"));
        page->findChild<SidePanel *>()->setFolded(true);
        palette.closePanel();
        QTest::qWait(30);
        write(page.get(), QStringLiteral("folded"));
        saveMenu();
        saveBars();
        saveDialogs();
    }

private:
    void saveMenu()
    {
        QMenu menu;
        menu.addAction(icon(QStringLiteral("copy")), QStringLiteral("&Copy"))
            ->setShortcut(QKeySequence::Copy);
        menu.addAction(icon(QStringLiteral("edit")), QStringLiteral("Rename the class"));
        menu.addSeparator();
        auto *shown = menu.addAction(QStringLiteral("Show predictions"));
        shown->setCheckable(true);
        shown->setChecked(true);
        auto *off = menu.addAction(icon(QStringLiteral("undo")), QStringLiteral("Undo"));
        off->setShortcut(QKeySequence::Undo);
        off->setEnabled(false);
        QMenu more;
        more.setTitle(QStringLiteral("Export as"));
        more.addAction(QStringLiteral("PNG"));
        menu.addMenu(&more);
        menu.addAction(icon(QStringLiteral("delete")), QStringLiteral("Delete"))
            ->setShortcut(QKeySequence::Delete);
        menu.popup(QPoint(10, 10));
        menu.setActiveAction(menu.actions().at(1));
        QTest::qWait(30);
        write(&menu, QStringLiteral("menu"));
        menu.close();
    }

    void saveBars()
    {
        QMainWindow window;
        for (const char *name : { "File", "Edit", "View" })
            window.menuBar()->addMenu(QString::fromLatin1(name))->addAction(QString::fromLatin1(name));
        auto *bar = window.addToolBar(QStringLiteral("Tools"));
        bar->setMovable(false);
        bar->addAction(icon(QStringLiteral("undo")), QStringLiteral("Undo"));
        bar->addAction(icon(QStringLiteral("redo")), QStringLiteral("Redo"));
        bar->addSeparator();
        QAction *box = bar->addAction(icon(QStringLiteral("box")), QStringLiteral("Box"));
        box->setCheckable(true);
        box->setChecked(true);
        auto *combo = new QComboBox;
        combo->addItems({ QStringLiteral("Adam"), QStringLiteral("SGD"), QStringLiteral("RMSprop"),
            QStringLiteral("Momentum") });
        bar->addWidget(combo);
        auto *button = new QToolButton;
        button->setText(QStringLiteral("Export"));
        button->setIcon(icon(QStringLiteral("export")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::MenuButtonPopup);
        button->setMenu(new QMenu(button));
        bar->addWidget(button);
        auto *words = new QToolButton;
        words->setText(QStringLiteral("Columns"));
        words->setIcon(icon(QStringLiteral("columns")));
        words->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        words->setPopupMode(QToolButton::InstantPopup);
        words->setMenu(new QMenu(words));
        bar->addWidget(words);
        auto *instant = new QToolButton;
        instant->setIcon(icon(QStringLiteral("more")));
        instant->setPopupMode(QToolButton::InstantPopup);
        instant->setMenu(new QMenu(instant));
        bar->addWidget(instant);
        auto *log = new QPlainTextEdit(QStringLiteral("epoch 1 of 20\nepoch 2 of 20"));
        log->setReadOnly(true);
        window.setCentralWidget(log);
        window.statusBar()->showMessage(QStringLiteral("saved 14:03:22"));
        save(&window, QStringLiteral("bars"), { 520, 240 });
        combo->setCurrentIndex(1);
        combo->showPopup();
        QTest::qWait(50);
        write(combo->view()->window(), QStringLiteral("combo"));
        combo->hidePopup();
    }

    // Grabs the dialog that is open in a moment, and closes it.
    void saveNextDialog(const QString &name)
    {
        QTimer::singleShot(150, qApp, [this, name] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                write(dialog, name);
                dialog->reject();
            }
        });
    }

    void saveDialogs()
    {
        DialogAsk ask;
        saveNextDialog(QStringLiteral("confirm"));
        (void)ask.confirm(nullptr,
            { QStringLiteral("Delete run 7?"),
                QStringLiteral(
                    "Its curves, checkpoints and predictions go with it, and this cannot be undone."),
                QStringLiteral("Delete"), true });
        saveNextDialog(QStringLiteral("text"));
        (void)ask.text(nullptr,
            { QStringLiteral("Rename the class"), QStringLiteral("Name"), QStringLiteral("Platelet"),
                QStringLiteral("Rename") });
        saveNextDialog(QStringLiteral("file"));
        (void)ask.openFiles(nullptr,
            { QStringLiteral("Import images"), QStringLiteral("/usr/share"),
                { QStringLiteral("Pictures (*.png *.jpg)") }, {}, QStringLiteral("Import") });
    }

    QString m_folder;
};

} // namespace

int main(int count, char **words)
{
    QApplication application(count, words);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("."));
    if (arguments.contains(QStringLiteral("--rtl"))) QApplication::setLayoutDirection(Qt::RightToLeft);
    QDir().mkpath(folder);
    for (const Theme &theme : { Theme::light(), Theme::dark() }) {
        applyTheme(application, theme);
        Gallery(folder).saveAll();
    }
    return 0;
}
