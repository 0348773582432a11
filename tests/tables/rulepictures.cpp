// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the rules of the tables page in their states to look at: `cairn-rule-pictures PROJECT FOLDER [dark]`. Not a test.
#include "app/cairn/pages/newrunpanel.h"
#include "app/cairn/pages/tablepredictions.h"
#include "app/cairn/pages/tablerules.h"
#include "models/runs/probabilitycolumnsource.h"
#include "app/cairn/pages/tablespage.h"
#include "models/data/rowmodel.h"
#include "tests/tables/tablewindow.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/ruleeditor.h"
#include "widgets/tables/rulepanel.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

void save(QWidget &widget, const QString &file)
{
    QTest::qWait(500);
    (void)widget.grab();
    QTest::qWait(200);
    widget.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Cairn"));
    QCoreApplication::setApplicationName(QStringLiteral("pictures"));
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    const bool isDark = arguments.value(3) == QLatin1String("dark");
    applyTheme(application, isDark ? Theme::dark() : Theme::light());
    const QString prefix = QDir(arguments.at(2)).filePath(isDark ? QStringLiteral("dark-") : QStringLiteral("light-"));
    Settings settings;
    NobodyToAsk ask;
    auto project = Project::open(arguments.at(1), OpenMode::Window);
    if (!project)
        return 1;
    Session session(std::move(*project), AppPaths::find(), settings, ask);
    TablesPage page(session);
    page.resize(1360, 860);
    page.show();
    page.enter();
    (void)QTest::qWaitFor([&] { return !page.rows()->isLoading() && page.grid()->currentRow() >= 0; }, 20'000);
    page.rules()->setOpen(true);
    (void)QTest::qWaitFor([&] { return page.rules()->model()->isMeasured(); }, 20'000);
    if (auto *view = page.rules()->panel()->findChild<QTableView *>(QStringLiteral("rules")); view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
    save(page, prefix + QStringLiteral("rules.png"));
    page.rules()->startRule(QStringLiteral("age > 35 AND education_num >= 13"));
    page.rules()->panel()->editor()->findChild<QComboBox *>()->setCurrentIndex(1);
    QTest::qWait(1500);
    save(page, prefix + QStringLiteral("editor.png"));
    Q_EMIT page.rules()->panel()->suggestRequested();
    QTest::qWait(4000);
    save(page, prefix + QStringLiteral("suggestions.png"));
    page.rules()->setOpen(false);
    const auto runs = runsPredictingRows(session.project().reader(), page.rows()->table().id, 1);
    if (runs && !runs->isEmpty()) {
        page.predictions()->setRun(runs->first().id);
        Q_EMIT page.predictions()->filterRequested(QStringLiteral("rich <> \"prediction of %1\"").arg(runs->first().name));
        QTest::qWait(3000);
        save(page, prefix + QStringLiteral("why.png"));
    }
    NewRunPanel training(session);
    training.resize(380, 860);
    training.show();
    QTest::qWait(2500);
    save(training, prefix + QStringLiteral("training.png"));
    return 0;
}
