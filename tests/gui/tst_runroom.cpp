// SPDX-License-Identifier: GPL-3.0-or-later
// The page of runs where runs wait, are repeated, swept, read and trusted: the window driven, the worker real.
#include "app/cairn/pages/newrunpanel.h"
#include "app/cairn/pages/programdialog.h"
#include "app/cairn/pages/queuepanel.h"
#include "app/cairn/pages/recordpanel.h"
#include "app/cairn/pages/runinspector.h"
#include "app/cairn/pages/runlogpanel.h"
#include "app/cairn/pages/runspage.h"
#include "app/cairn/pages/sweepdialog.h"
#include "app/cairn/pages/sweeppanel.h"
#include "app/cairn/pages/trustdialog.h"
#include "app/cairn/windowstart.h"
#include "models/runs/runlog.h"
#include "models/runs/runqueuemodel.h"
#include "models/runs/runs.h"
#include "models/runs/sweepmodel.h"
#include "tests/gui/smallproject.h"
#include "tests/gui/windowdriver.h"
#include "widgets/common/messagebar.h"
#include "widgets/runs/logpane.h"
#include "widgets/runs/logview.h"
#include "widgets/runs/runtable.h"

#include <QtWidgets>

using namespace cairn;
using namespace cairn::test;

namespace {

constexpr int kRunMs = 90'000;

} // namespace

class TestRunRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        Settings().setAnnotator(QStringLiteral("Ana"));
        Settings().setTheme(ThemeChoice::Light);
        m_project = std::make_unique<SmallProject>();
        m_hands = std::make_unique<WindowDriver>();
    }
    void cleanup()
    {
        m_hands.reset();
        m_project.reset();
    }

    void aProgramIsRunAndItsLogAndRecordAreRead()
    {
        QVERIFY(openRuns());
        m_project->write(QStringLiteral("train.py"), "import os\nprint('\\x1b[31mred\\x1b[0m', os.environ['WORD'])\nprint(' 1%\\r100%')\nraise ValueError('no data')\n");
        page()->runProgram();
        auto *dialog = page()->findChild<ProgramDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("program-line"))->setText(QStringLiteral("python3 train.py"));
        dialog->findChild<QLineEdit *>(QStringLiteral("program-folder"))->setText(m_project->path(QString()));
        dialog->findChild<QLineEdit *>(QStringLiteral("program-name"))->setText(QStringLiteral("mine"));
        auto *variables = dialog->findChild<QPlainTextEdit *>(QStringLiteral("program-variables"));
        variables->setPlainText(QStringLiteral("no variable"));
        QVERIFY(!dialog->request().has_value());
        variables->setPlainText(QStringLiteral("# a remark\nWORD=hello there"));
        dialog->start();
        QVERIFY(ends(QStringLiteral("mine")));
        const Run run = runNamed(QStringLiteral("mine"));
        QCOMPARE(run.status, RunStatus::Failed);
        QVERIFY2(run.reason.contains(QStringLiteral("ValueError: no data")), qPrintable(run.reason));

        QVERIFY(eventually([&] { return page()->table()->selectedRuns().value(0) == run.id; }));
        page()->showLower(page()->logPanel());
        RunLog *log = page()->logPanel()->log();
        // It was chosen before it failed; why it did is shown all the same.
        QVERIFY(eventually([&] { return log->file().endsWith(QStringLiteral("stderr.log")); }));
        LogView *view = page()->logPanel()->pane()->view();
        Q_EMIT page()->logPanel()->pane()->streamChosen(false);
        QVERIFY(eventually([&] { return log->lineCount() == 2; }));
        QCOMPARE(log->line(0).text, QStringLiteral("red hello there"));
        QCOMPARE(log->line(0).spans.size(), 1);
        QCOMPARE(log->line(1).text, QStringLiteral("100%"));
        Q_EMIT page()->logPanel()->pane()->streamChosen(true);
        QVERIFY(eventually([&] { return log->errors().size() >= 2; }));
        page()->logPanel()->pane()->goToError(1);
        QVERIFY(log->isError(view->currentLine()));
        const auto place = placeIn(log->line(1).text);
        QVERIFY(place && log->fileOf(*place).endsWith(QStringLiteral("train.py")));
        view->selectAll();
        QVERIFY(view->selectedText().startsWith(QStringLiteral("Traceback")));
        QVERIFY(view->selectedText().endsWith(QStringLiteral("no data")));

        m_hands->action(QStringLiteral("runs/record"))->trigger();
        RecordPanel *record = page()->inspector()->record();
        QVERIFY(eventually([&] { return record->list()->topLevelItemCount() > 8; }));
        record->search(QStringLiteral("WORD"));
        record->copy();
        QVERIFY2(QApplication::clipboard()->text().contains(QStringLiteral("WORD: hello there")), qPrintable(QApplication::clipboard()->text()));

        // As it was, variables and all.
        m_hands->action(QStringLiteral("runs/repeat"))->trigger();
        QVERIFY(eventually([&] { return Runs::all(m_hands->project().reader())->size() == 2 && isEnded(Runs::all(m_hands->project().reader())->first().status); }, kRunMs));
        QVERIFY(Runs::all(m_hands->project().reader())->first().reason.contains(QStringLiteral("ValueError")));
    }

    void theQueueIsReorderedByKeyAndSaysWhyRunsWait()
    {
        QVERIFY(openRuns());
        QueuePanel *queue = page()->queue();
        queue->togglePaused();
        QVERIFY(queue->model()->order().isPaused);
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            QVERIFY(queueTrue(name));
        QVERIFY(eventually([&] { return queue->count() == 3; }));
        page()->showLower(queue);
        const auto names = [&] {
            QStringList list;
            for (const QueuedRun &run : queue->model()->runs())
                list.append(run.name);
            return list;
        };
        QCOMPARE(names(), (QStringList {"a", "b", "c"}));
        QVERIFY(queue->model()->index(1, RunQueueModel::WhyColumn).data().toString().contains(QStringLiteral("paused")));
        queue->list()->setFocus();
        queue->list()->setCurrentIndex(queue->model()->index(2, 0));
        m_hands->press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(eventually([&] { return names() == (QStringList {"a", "c", "b"}); }));
        m_hands->press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(eventually([&] { return names() == (QStringList {"a", "b", "c"}); }));
        // Dragged to the top.
        const std::unique_ptr<QMimeData> dragged(queue->model()->mimeData({queue->model()->index(2, 0)}));
        queue->model()->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
        QVERIFY(eventually([&] { return names() == (QStringList {"c", "a", "b"}); }));
        const std::unique_ptr<QMimeData> back(queue->model()->mimeData({queue->model()->index(0, 0)}));
        queue->model()->dropMimeData(back.get(), Qt::MoveAction, 3, 0, {});
        QVERIFY(eventually([&] { return names() == (QStringList {"a", "b", "c"}); }));
        queue->findChild<QSpinBox *>(QStringLiteral("queue-at-once"))->setValue(2);
        QVERIFY(eventually([&] { return queue->model()->order().runsAtOnce == 2; }));
        QMenu menu;
        queue->fillMenu(menu, queue->model()->runs().first().id);
        QVERIFY(menu.actions().size() >= 4);
        queue->togglePaused();
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            QVERIFY(ends(name));
        QVERIFY(eventually([&] { return queue->count() == 0; }));
    }

    void aSweepIsBegunPausedAndStopped()
    {
        QVERIFY(openRuns());
        page()->showNewRun(true);
        page()->newRunPanel()->chooseRecipe(QStringLiteral("table-boost"));
        // No row is labelled: the answers stand in a column of the table itself.
        // Choosing it makes other boxes anew, so no list of them is kept.
        for (QPointer<QComboBox> box : page()->newRunPanel()->findChildren<QComboBox *>()) {
            const int column = box ? box->findText(QStringLiteral("Column "), Qt::MatchStartsWith) : -1;
            if (column < 0)
                continue;
            box->setCurrentIndex(column);
            break;
        }
        SweepDialog *dialog = page()->newSweep();
        QVERIFY(dialog);
        QVERIFY(!dialog->request().has_value());
        dialog->vary(QStringLiteral("learning_rate"), QStringLiteral("0.3"), QStringLiteral("0.01"), true);
        QVERIFY2(!dialog->request().has_value(), "a range that goes down");
        dialog->vary(QStringLiteral("learning_rate"), QStringLiteral("0.01"), QStringLiteral("0.3"), true);
        dialog->vary(QStringLiteral("rounds"), QStringLiteral("5, 10, 15"), {});
        const Result<SweepRequest> request = dialog->request();
        QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error().sentence));
        QCOMPARE(request->definition.space.size(), 2);
        QCOMPARE(plannedRuns(request->definition), 20);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("sweep-plan"))->text().contains(QStringLiteral("20")));
        page()->queue()->togglePaused();
        dialog->start();
        SweepModel *sweeps = page()->sweeps()->model();
        const auto *plan = dialog->findChild<QLabel *>(QStringLiteral("sweep-plan"));
        QPointer<SweepDialog> isOpen(dialog);
        const bool isBegun = eventually([&] { return sweeps->rowCount() == 1; }, 30'000);
        QVERIFY2(isBegun, isOpen ? qPrintable(plan->text()) : "the dialog is closed");
        QVERIFY(sweeps->index(0, SweepModel::ProgressColumn).data().toString().contains(QStringLiteral("20")));
        const qint64 id = sweeps->sweeps().first().sweep.id;
        QVERIFY(setSweepPaused(m_hands->project(), id, true).has_value());
        QVERIFY(eventually([&] { return sweeps->sweeps().first().sweep.status == RunStatus::Suspended; }));
        QVERIFY(stopSweep(m_hands->project(), id).has_value());
        page()->queue()->togglePaused();
        QVERIFY(eventually([&] { return isEnded(sweeps->sweeps().first().sweep.status); }, kRunMs));
        QVERIFY(!setSweepPaused(m_hands->project(), id, true).has_value());
    }

    void changesToARunAreMarked()
    {
        QVERIFY(openRuns());
        Run run;
        run.id = 7;
        run.name = QStringLiteral("earlier");
        run.recipe = QStringLiteral("table-boost");
        run.seed = 3;
        run.params = {{QStringLiteral("rounds"), 40}};
        NewRunPanel *panel = page()->newRunPanel();
        page()->showNewRun(true);
        panel->startFrom(run);
        panel->findChild<QSpinBox *>(QStringLiteral("param-rounds"))->setValue(55);
        auto *differences = panel->findChild<QLabel *>(QStringLiteral("differences"));
        QVERIFY(differences->isVisible());
        QVERIFY2(differences->text().contains(QStringLiteral("rounds: 55 instead of 40")), qPrintable(differences->text()));
        QVERIFY(!differences->text().contains(QStringLiteral("seed")));
    }

    void aStrangersCommandsAreLookedAtFirst()
    {
        const QDir recipes(m_project->folder() + QStringLiteral("/recipes/theirs"));
        QVERIFY(recipes.mkpath(QStringLiteral(".")));
        QFile file(recipes.filePath(QStringLiteral("recipe.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"cairn": 1, "name": "theirs", "title": "Theirs", "program": "sh", "arguments": ["-c", "echo hello"], "params": [], "wants": {"data": "any", "format": "cairn"}})");
        file.close();
        QVERIFY(openRuns());
        const auto *bar = page()->findChild<MessageBar *>();
        QVERIFY(bar->isVisible() && bar->message().text.contains(QStringLiteral("will not run")));
        QPushButton *look = nullptr;
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text() == bar->message().actions.first().text)
                look = button;
        }
        QVERIFY(look);
        look->click();
        auto *dialog = page()->findChild<TrustDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(1).contains(QStringLiteral("echo hello")));
        dialog->trust();
        QCOMPARE(untrustedRecipes(m_hands->window().session()->paths(), m_hands->project()).size(), 0);
    }

private:
    bool openRuns() { return m_hands->open(m_project->folder()) && m_hands->show(QStringLiteral("runs")); }
    [[nodiscard]] RunsPage *page() const { return m_hands->runs(); }
    [[nodiscard]] Run runNamed(const QString &name) const { return Runs::find(m_hands->project().reader(), name).value_or(Run()); }
    bool ends(const QString &name)
    {
        return eventually([&] { return isEnded(runNamed(name).status) && runNamed(name).id != 0; }, kRunMs);
    }
    bool queueTrue(const QString &name)
    {
        const auto recipe = RecipeBook::load(m_hands->window().session()->paths().recipes, m_hands->project().folder()).find(QStringLiteral("command"));
        RunRequest request;
        request.params = {{QStringLiteral("command"), QStringLiteral("true")}};
        request.name = name;
        return recipe && queueRun(m_hands->project(), *recipe, request, {m_hands->window().session()->paths().programs}).has_value();
    }

    std::unique_ptr<SmallProject> m_project;
    std::unique_ptr<WindowDriver> m_hands;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    prepareApplication(application, QStringLiteral("en"));
    TestRunRoom test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_runroom.moc"
