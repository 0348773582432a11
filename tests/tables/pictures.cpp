// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the tables page and its dialog in all their states to look at: `cairn-table-pictures FOLDER`. Not a test.
#include "app/cairn/pages/tableappenddialog.h"
#include "app/cairn/pages/tableexportdialog.h"
#include "app/cairn/pages/tablefactsdialog.h"
#include "app/cairn/pages/tableimportdialog.h"
#include "app/cairn/pages/tablereplacepanel.h"
#include "app/cairn/pages/tablespage.h"
#include "models/data/rowmodel.h"
#include "models/labels/rowopinions.h"
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

/** What stands beside the labelling of one answer a row. */
void drawExtras(const QDir &folder, const QString &theme)
{
    TableWindow window;
    QByteArray csv = "case,picture,people,arrived,report,source\n";
    const char *const reports[] = {"Ann Miller met Bob in Ulm, near the river.", "No finding. Bob was away in Bonn.", "Second visit of Ann Miller; she leaves for Ulm."};
    for (int row = 1; row <= 400; ++row) {
        csv += QByteArray::number(row).rightJustified(4, '0') + "," + (row % 9 ? "photo.png" : "") + "," + QByteArray::number((row * row) % 23)
            + ",2024-0" + QByteArray::number(1 + row % 6) + "-1" + QByteArray::number(row % 10) + ",\"" + reports[row % 3] + "\","
            + (row % 2 ? "https://example.org/case?id=" + QByteArray::number(row) : QByteArray("\"{\"\"by\"\":[\"\"x-ray\"\",2]}\"")) + "\n";
    }
    QImage photo(300, 200, QImage::Format_RGB32);
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 300; ++x)
            photo.setPixel(x, y, qRgb(x * 255 / 300, y * 255 / 200, (x * y) % 255));
    }
    const QString file = window.writeFile(QStringLiteral("cases.csv"), csv);
    photo.save(QFileInfo(file).dir().filePath(QStringLiteral("photo.png")));
    const qint64 table = window.importFile(file);
    (void)(*window.project().gate())->publish(Topic::Tables, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE data_column SET type = 'image' WHERE table_id = ? AND name = 'picture'", table);
        return {};
    });
    RowLabels labels(window.project());
    const auto who = labels.addColumn(table, LabelColumnForm {QStringLiteral("who and where"), LabelKind::Span,
                                                 {QStringLiteral("person"), QStringLiteral("place")}, QStringLiteral("report")});
    (void)labels.set(*who, {1, 3, 4}, QStringLiteral(R"([{"start":0,"end":10,"class":"person"},{"start":22,"end":25,"class":"place"}])"));
    TablesPage page(*window.session);
    page.resize(kPage);
    page.show();
    settle(page);
    page.enter();
    page.grid()->setFrozenCount(2);
    page.grid()->sortByClick(page.rows()->columnOf(QStringLiteral("people")), false);
    page.grid()->sortByClick(page.rows()->columnOf(QStringLiteral("case")), true);
    QTest::qWait(1'500);
    page.grid()->setCurrentRow(page.rows()->rowOf(3));
    page.grid()->horizontalScrollBar()->setValue(150);
    QTest::qWait(500);
    save(page, folder, theme + QStringLiteral("-11-spans"));
    page.findChild<QAction *>(QStringLiteral("tables/replace"))->trigger();
    for (QLineEdit *line : page.replacePanel()->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly))
        line->setText(line->placeholderText() == TableReplacePanel::tr("Find") ? QStringLiteral("Ann Miller") : QStringLiteral("A. Miller"));
    QTest::qWait(800);
    save(page, folder, theme + QStringLiteral("-12-replace"));
    page.findChild<QAction *>(QStringLiteral("tables/change-column"))->trigger();
    if (auto *dialog = page.findChild<QDialog *>()) {
        save(*dialog, folder, theme + QStringLiteral("-13-label-column"));
        dialog->reject();
    }
    page.findChild<QAction *>(QStringLiteral("tables/choose-columns"))->trigger();
    for (QDialog *dialog : page.findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            save(*dialog, folder, theme + QStringLiteral("-14-columns"));
            dialog->reject();
        }
    }
    labelSome(window, table, QStringLiteral("urgent"), {QStringLiteral("urgent"), QStringLiteral("can wait")});
    const auto all = RowLabels::columns(window.project().reader(), table);
    LabelColumn second = all->last();
    second.layerId = RowOpinions(window.project()).ownLayer().value_or(1);
    for (qint64 row = 1; row < 40; ++row)
        (void)labels.set(second, {row}, row % 4 ? QStringLiteral("urgent") : QStringLiteral("can wait"));
    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (const int place = box->findText(QStringLiteral("urgent")); place >= 0 && box->isVisible()) {
            box->setCurrentIndex(place);
            Q_EMIT box->activated(place);
            break;
        }
    }
    page.grid()->setFrozenCount(0);
    page.grid()->horizontalScrollBar()->setValue(0);
    page.findChild<QAction *>(QStringLiteral("tables/opinions"))->trigger();
    QTest::qWait(800);
    save(page, folder, theme + QStringLiteral("-15-opinions"));
    page.leave();
    page.enter();
    page.findChild<QAction *>(QStringLiteral("tables/decide"))->trigger();
    QTest::qWait(500);
    save(page, folder, theme + QStringLiteral("-16-decide"));
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
        drawExtras(folder, theme);
    }
    return 0;
}
