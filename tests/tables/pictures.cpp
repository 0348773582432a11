// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the tables page and its dialog in all their states to look at: `cairn-table-pictures FOLDER`. Not a test.
#include "app/cairn/pages/tableappenddialog.h"
#include "app/cairn/pages/tableexportdialog.h"
#include "app/cairn/pages/tablefactsdialog.h"
#include "app/cairn/pages/tableimportdialog.h"
#include "app/cairn/pages/tablespage.h"
#include "models/data/rowmodel.h"
#include "tests/tables/tablewindow.h"
#include "widgets/common/filterline.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/labelkeylegend.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

constexpr QSize kPage(1360, 800);
constexpr int kPatienceMs = 20'000;

void save(QWidget &widget, const QDir &folder, const QString &name)
{
    QTest::qWait(300);
    (void)widget.grab();
    QTest::qWait(200);
    widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void settle(const TablesPage &page)
{
    if (!QTest::qWaitFor([&] { return !page.rows()->isLoading() && page.grid()->currentRow() >= 0; }, kPatienceMs))
        qWarning("the rows did not come");
}

void filter(TablesPage &page, const QString &expression)
{
    auto *edit = page.filterLine()->findChild<ExpressionEdit *>();
    edit->setText(expression);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::qWait(100);
    settle(page);
}

void labelSome(const TableWindow &window, qint64 table, const QString &name, const QStringList &choices)
{
    RowLabels labels(window.project());
    const auto column = labels.addColumn(table, name, choices);
    QList<std::pair<qint64, QString>> rows;
    for (qint64 row = 1; row < 40; ++row) {
        if (row % 7 != 0 && row != 11)
            rows.append({row, choices[(row * row / 3) % choices.size()]});
    }
    if (!column || !labels.setEach(*column, rows))
        qWarning("no labels");
}

void drawEmpty(const QDir &folder, const QString &theme)
{
    TableWindow window;
    TablesPage page(*window.session);
    page.resize(kPage);
    page.show();
    save(page, folder, theme + QStringLiteral("-1-empty"));
}

void drawCells(const QDir &folder, const QString &theme)
{
    TableWindow window;
    const qint64 table = window.importFile(QStringLiteral(CAIRN_SOURCE_DIR "/resources/samples/table/breast-cancer.csv"));
    TablesPage page(*window.session);
    page.resize(kPage);
    page.show();
    settle(page);
    save(page, folder, theme + QStringLiteral("-2-no-column"));
    page.findChild<QAction *>(QStringLiteral("tables/new-column"))->trigger();
    save(page, folder, theme + QStringLiteral("-3-new-column"));
    labelSome(window, table, QStringLiteral("diagnosis"), {QStringLiteral("benign"), QStringLiteral("malignant")});
    page.leave();
    page.grid()->setCurrentRow(10);
    page.enter();
    save(page, folder, theme + QStringLiteral("-4-labelling"));
    filter(page, QStringLiteral("\"mean radius\" > 15 AND diagnosis IS NULL"));
    page.findChild<QAction *>(QStringLiteral("tables/label-all"))->trigger();
    save(page, folder, theme + QStringLiteral("-5-label-all"));
    page.leave();
    filter(page, QStringLiteral("\"mean radios\" > 15"));
    const RowModel &rows = *page.rows();
    page.grid()->selectionModel()->select(QItemSelection(rows.index(3, 2), rows.index(6, 4)), QItemSelectionModel::ClearAndSelect);
    save(page, folder, theme + QStringLiteral("-6-filter-error"));
}

void drawAdult(const QDir &folder, const QString &theme)
{
    TableWindow window;
    const qint64 table = window.importFile(QStringLiteral(CAIRN_SHARED_DATA "/adult/adult.csv"));
    window.importFile(QStringLiteral(CAIRN_SHARED_DATA "/tables/birdstrikes.csv"));
    labelSome(window, table, QStringLiteral("sector"), {QStringLiteral("manual work"), QStringLiteral("office"), QStringLiteral("care and teaching"),
        QStringLiteral("trade"), QStringLiteral("farming"), QStringLiteral("armed forces"), QStringLiteral("none"), QStringLiteral("cannot be told")});
    labelSome(window, table, QStringLiteral("plausible"), {QStringLiteral("yes"), QStringLiteral("no")});
    TablesPage page(*window.session);
    page.go({QStringLiteral("tables"), 0, table, 12, {}});
    page.resize(kPage);
    page.show();
    settle(page);
    page.enter();
    save(page, folder, theme + QStringLiteral("-7-adult"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    save(page, folder, theme + QStringLiteral("-8-right-to-left"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void drawImport(const QDir &folder, const QString &theme)
{
    TableWindow window;
    const auto draw = [&](const QString &file, const QString &name) {
        TableImportDialog dialog(*window.session, file);
        dialog.show();
        if (!QTest::qWaitFor([&] { return dialog.isReady(); }, kPatienceMs))
            qWarning("the preview did not come");
        save(dialog, folder, theme + name);
    };
    draw(QStringLiteral(CAIRN_SHARED_DATA "/tables/birdstrikes.csv"), QStringLiteral("-9-import"));
    QDirIterator messy(QStringLiteral(CAIRN_SHARED_DATA "/csv/messy"), {QStringLiteral("*5000*"), QStringLiteral("*many*"), QStringLiteral("*wide*")});
    if (messy.hasNext())
        draw(messy.next(), QStringLiteral("-10-import-wide"));
}

void drawDialogs(const QDir &folder, const QString &theme)
{
    TableWindow window;
    const qint64 id = window.importFile(QStringLiteral(CAIRN_SHARED_DATA "/tables/birdstrikes.csv"));
    labelSome(window, id, QStringLiteral("plausible"), {QStringLiteral("yes"), QStringLiteral("no")});
    const TableInfo table = *Tables::byId(window.project().reader(), id);
    TableExportDialog exportDialog(*window.session, table, {QStringLiteral("row_id < 100"), {}, Qt::AscendingOrder, 99});
    exportDialog.show();
    save(exportDialog, folder, theme + QStringLiteral("-11-export"));
    TableFactsDialog facts(*window.session, table, table.columns.first());
    facts.show();
    auto *type = facts.findChild<QComboBox *>();
    type->setCurrentIndex(type->findData(int(ColumnType::Integer)));
    Q_EMIT type->activated(type->currentIndex());
    QTest::qWait(1'000);
    save(facts, folder, theme + QStringLiteral("-12-column"));
    const qint64 zips = window.importFile(window.writeFile(QStringLiteral("plots.csv"), "id,name,size\n1,north,2.5\n2,south,\n3,west,4\n"));
    TableAppendDialog append(*window.session, *Tables::byId(window.project().reader(), zips),
        window.writeFile(QStringLiteral("plots-june.csv"), "id,name,size,slope\n1,north,2.75,3\n2,south,,4\n4,east,6,x\n5,hill,1,2\n"));
    append.show();
    (void)QTest::qWaitFor([&] { return append.isReady(); }, kPatienceMs);
    save(append, folder, theme + QStringLiteral("-13-append"));
    TableImportDialog sheet(*window.session, QStringLiteral(CAIRN_SOURCE_DIR "/tests/data/workbooks/animals.xlsx"));
    sheet.show();
    (void)QTest::qWaitFor([&] { return sheet.isReady(); }, kPatienceMs);
    auto *sheets = sheet.findChild<QComboBox *>();
    sheets->setCurrentIndex(1);
    Q_EMIT sheets->activated(1);
    QTest::qWait(1'000);
    save(sheet, folder, theme + QStringLiteral("-14-sheet"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Cairn"));
    QCoreApplication::setApplicationName(QStringLiteral("pictures"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    const QString suffix = application.devicePixelRatio() > 1 ? QStringLiteral("2x-") : QString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        QSettings().clear();
        applyTheme(application, Theme::chosen(choice, {}));
        const QString theme = suffix + (choice == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark"));
        drawEmpty(folder, theme);
        drawCells(folder, theme);
        drawAdult(folder, theme);
        drawImport(folder, theme);
        drawDialogs(folder, theme);
    }
    return 0;
}
