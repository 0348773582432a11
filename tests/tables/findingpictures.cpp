// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the facets and the dialogs that look for rows, with real data: `cairn-finding-pictures FOLDER`. Not a test.
#include "app/cairn/pages/clusterdialog.h"
#include "app/cairn/pages/duplicatesdialog.h"
#include "app/cairn/pages/indexdialog.h"
#include "app/cairn/pages/outliersdialog.h"
#include "app/cairn/pages/rowfacetpanel.h"
#include "app/cairn/pages/sampledialog.h"
#include "app/cairn/pages/tablefinder.h"
#include "app/cairn/pages/tablespage.h"
#include "models/data/rowmodel.h"
#include "tests/tables/tablewindow.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"
#include "widgets/tables/labelgrid.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

constexpr int kPatienceMs = 120'000;

void save(QWidget &widget, const QDir &folder, const QString &name)
{
    QTest::qWait(400);
    (void)widget.grab();
    QTest::qWait(200);
    widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void settle(TablesPage &page)
{
    const bool isThere = QTest::qWaitFor([&] { return !page.rows()->isLoading() && !page.finder()->facets()->counts().isCounting(); }, kPatienceMs);
    if (!isThere)
        qWarning("the rows did not come");
}

template<typename Dialog>
Dialog *looked(TablesPage &page, const std::function<void(Dialog *)> &prepare = {})
{
    auto *dialog = page.findChild<Dialog *>();
    if (!dialog)
        qFatal("no dialog");
    if (prepare)
        prepare(dialog);
    dialog->lookButton()->click();
    if (!QTest::qWaitFor([&] { return !dialog->isLooking(); }, kPatienceMs))
        qWarning("it is still looking");
    return dialog;
}

void drawAdult(const QDir &folder, const QString &theme)
{
    TableWindow window;
    const qint64 table = window.importFile(QStringLiteral(CAIRN_SHARED_DATA "/adult/adult.csv"));
    RowLabels labels(window.project());
    const auto column = labels.addColumn(table, QStringLiteral("sector"), {QStringLiteral("office"), QStringLiteral("manual work"), QStringLiteral("trade")});
    QList<std::pair<qint64, QString>> rows;
    for (qint64 row = 1; row < 900; ++row)
        rows.append({row, column->choices[row * row % 3]});
    (void)labels.setEach(*column, rows);
    TablesPage page(*window.session);
    page.resize(1440, 860);
    page.show();
    page.enter();
    settle(page);
    save(page, folder, theme + QStringLiteral("-1-facets"));
    Q_EMIT page.finder()->filterWanted(QStringLiteral("sector = 'office' AND age BETWEEN 25 AND 60 AND workclass IS NOT 'Private' AND \"hours-per-week\" > fnlwgt / 9999"));
    settle(page);
    save(page, folder, theme + QStringLiteral("-2-filtered"));
    page.finder()->searchField()->setText(QStringLiteral("never mar"));
    Q_EMIT page.finder()->filterWanted({});
    settle(page);
    page.finder()->searchField()->setText(QStringLiteral("never mar"));
    QTest::keyClick(page.finder()->searchField(), Qt::Key_Return);
    QTest::qWait(1500);
    settle(page);
    save(page, folder, theme + QStringLiteral("-3-search"));
    Q_EMIT page.finder()->filterWanted({});
    page.finder()->findOutliers();
    save(*looked<OutliersDialog>(page), folder, theme + QStringLiteral("-4-outliers"));
    save(*looked<OutliersDialog>(page, [](OutliersDialog *dialog) { dialog->methods()->setCurrentIndex(1); }), folder, theme + QStringLiteral("-5-forest"));
    page.finder()->drawSample();
    save(*looked<SampleDialog>(page, [](SampleDialog *dialog) { dialog->stratumField()->setCurrentIndex(dialog->stratumField()->findText(QStringLiteral("workclass"))); }),
        folder, theme + QStringLiteral("-6-sample"));
    settle(page);
    save(page, folder, theme + QStringLiteral("-7-sampled"));
    page.finder()->makeIndex(QStringLiteral("age"));
    save(*page.findChild<IndexDialog *>(), folder, theme + QStringLiteral("-8-index"));
}

void drawMessy(const QDir &folder, const QString &theme, const QString &file, const QString &column)
{
    TableWindow window;
    const qint64 table = window.importFile(QStringLiteral(CAIRN_SHARED_DATA "/tables/") + file);
    if (table == 0)
        return qWarning("%s", qPrintable(window.problem));
    const QString name = theme + QLatin1String("-9-") + file.section(QLatin1Char('.'), 0, 0);
    TablesPage page(*window.session);
    page.resize(1440, 860);
    page.show();
    page.enter();
    settle(page);
    save(page, folder, name);
    page.finder()->clusterValues(column);
    save(*looked<ClusterDialog>(page, [](ClusterDialog *dialog) { dialog->methods()->setCurrentIndex(2); }), folder, name + QStringLiteral("-clusters"));
    page.finder()->findDuplicates();
    save(*looked<DuplicatesDialog>(page), folder, name + QStringLiteral("-duplicates"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Cairn"));
    QCoreApplication::setApplicationName(QStringLiteral("pictures"));
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        QSettings().clear();
        applyTheme(application, Theme::chosen(choice, {}));
        const QString theme = choice == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        drawAdult(folder, theme);
        drawMessy(folder, theme, QStringLiteral("disasters.csv"), QStringLiteral("Entity"));
        if (choice == ThemeChoice::Light) {
            drawMessy(folder, theme, QStringLiteral("birdstrikes.csv"), QStringLiteral("Airport Name"));
            drawMessy(folder, theme, QStringLiteral("movies.csv"), QStringLiteral("Distributor"));
        }
    }
    return 0;
}
