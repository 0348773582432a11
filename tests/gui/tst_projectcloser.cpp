// SPDX-License-Identifier: GPL-3.0-or-later
// A closed project stays open for the tasks that still use it, and no longer; nobody waits for that.
#include "app/cairn/projectcloser.h"
#include "tests/project/testproject.h"

#include <QPointer>
#include <QSignalSpy>

#include <atomic>
#include <thread>

using namespace cairn;

class ProjectCloserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itClosesWhenTheLastTaskHasEnded();
    void deletedBeforeItWaits();
    void withoutTasksItClosesAtOnce();
    void tasksOfTheNextProjectDoNotMatter();

private:
    /** A task that does not hear that it is cancelled and writes at its end. */
    void startTask();
    [[nodiscard]] bool isLocked() const { return ProjectLock::isHeld(m_folder, ProjectLock::Kind::Window); }
    [[nodiscard]] qint64 written() const
    {
        const auto project = need(Project::open(m_folder, OpenMode::ReadOnly));
        return integerOf(project->reader(), "SELECT count(*) FROM label_class");
    }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
    std::unique_ptr<Project> m_project;
    std::atomic_bool m_mayEnd = false;
};

void ProjectCloserTest::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_folder = m_place->filePath(QStringLiteral("p"));
    m_project = need(Project::create(m_folder, QStringLiteral("p"), OpenMode::Window));
    m_mayEnd = false;
}

void ProjectCloserTest::startTask()
{
    QFuture<Result<int>> task = runTask<int>(
        this,
        [this, journal = need(m_project->journal())](TaskControl &) -> Result<int> {
            while (!m_mayEnd)
                QThread::msleep(1);
            return journal->gesture({QStringLiteral("late"), 0, 0, 0, {}}, [](SQLite::Database &database) -> Result<void> {
                database.exec("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
                return {};
            }).map([](qint64) { return 1; });
        },
        [](const Result<int> &) {});
    task.cancel();
}

void ProjectCloserTest::itClosesWhenTheLastTaskHasEnded()
{
    startTask();
    const QString file = m_project->file();
    QPointer<ProjectCloser> closer = new ProjectCloser(std::move(m_project));
    QSignalSpy closed(closer, &ProjectCloser::closed);
    QTest::qWait(60);
    QCOMPARE(closer->file(), file);
    QVERIFY(isLocked());
    m_mayEnd = true;
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!isLocked());
    QTRY_VERIFY(!closer);
    QCOMPARE(written(), 1);
}

void ProjectCloserTest::deletedBeforeItWaits()
{
    startTask();
    auto closer = std::make_unique<ProjectCloser>(std::move(m_project));
    std::thread later([this] {
        QThread::msleep(50);
        m_mayEnd = true;
    });
    closer.reset();
    later.join();
    QVERIFY(!isLocked());
    QCOMPARE(written(), 1);
}

void ProjectCloserTest::withoutTasksItClosesAtOnce()
{
    QObject owner;
    const auto *closer = new ProjectCloser(std::move(m_project), &owner);
    QCOMPARE(closer->file(), QString());
    QVERIFY(!isLocked());
}

void ProjectCloserTest::tasksOfTheNextProjectDoNotMatter()
{
    startTask();
    QObject owner;
    auto *closer = new ProjectCloser(std::move(m_project), &owner);
    QSignalSpy closed(closer, &ProjectCloser::closed);
    std::atomic_bool mayNextEnd = false;
    bool isNextDone = false;
    runTask<int>(
        this,
        [&](TaskControl &) -> Result<int> {
            while (!mayNextEnd)
                QThread::msleep(1);
            return 2;
        },
        [&](const Result<int> &) { isNextDone = true; });
    m_mayEnd = true;
    QTRY_COMPARE(closed.size(), 1);
    mayNextEnd = true;
    QTRY_VERIFY(isNextDone);
}

QTEST_GUILESS_MAIN(ProjectCloserTest)
#include "tst_projectcloser.moc"
