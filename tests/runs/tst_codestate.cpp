// SPDX-License-Identifier: GPL-3.0-or-later
// The code of a run: what git knows of it, and a copy that later edits do not reach.
#include "models/runs/codestate.h"
#include "models/runs/computerstate.h"
#include "tests/runs/runproject.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace cairn;
using namespace cairn::tests;

class TestCodeState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path("repo/train")));
        QVERIFY(QDir().mkpath(path("repo/data")));
        RunProject::write(path("repo/.gitignore"), "data\n");
        RunProject::write(path("repo/train/main.py"), "print('first')\n");
        RunProject::write(path("repo/data/large.csv"), "1,2\n");
    }

    void aFolderWithoutARepositoryHasNoState()
    {
        const auto state = codeStateOf(path("repo"));
        QVERIFY(state.has_value());
        QVERIFY(!state->has_value());
    }

    void commitBranchAndWhatIsNotCommittedAreTold()
    {
        commit();
        RunProject::write(path("repo/train/main.py"), "print('second')\n");
        const auto state = codeStateOf(path("repo/train"));
        QVERIFY(state.has_value() && state->has_value());
        QCOMPARE((*state)->commit, gitSays({"rev-parse", "HEAD"}));
        QCOMPARE((*state)->branch, gitSays({"rev-parse", "--abbrev-ref", "HEAD"}));
        QCOMPARE((*state)->subfolder, QStringLiteral("train"));
        QCOMPARE((*state)->tracked, (QStringList {".gitignore", "train/main.py"}));
        QCOMPARE(QString::fromUtf8((*state)->diff).trimmed(), gitSays({"diff", "HEAD"}));
    }

    void aCleanTreeIsNotDirtyAndOneBeforeItsFirstCommitHasNone()
    {
        git({"init", "-q", "."});
        auto state = codeStateOf(path("repo"));
        QVERIFY(state.has_value() && state->has_value());
        QCOMPARE((*state)->commit, QString());
        commit();
        state = codeStateOf(path("repo"));
        QVERIFY(!(*state)->isDirty());
    }

    void trackedFilesAreCopiedAndTheRestIsLinked()
    {
        commit();
        const auto state = codeStateOf(path("repo/train"));
        const Result<CodeCopy> copy = copyCode(path("repo/train"), *state, path("work"));
        QVERIFY2(copy.has_value(), copy ? "" : qPrintable(copy.error().sentence));
        QCOMPARE(copy->workFolder, path("work/train"));
        QCOMPARE(copy->copiedFiles, 2);
        RunProject::write(path("repo/train/main.py"), "print('later')\n");
        QCOMPARE(read("work/train/main.py"), QByteArray("print('first')\n"));
        QVERIFY(QFileInfo(path("work/data")).isSymLink());
        QCOMPARE(read("work/data/large.csv"), QByteArray("1,2\n"));
        QVERIFY(!QFileInfo::exists(path("work/.git")));
    }

    void aTreeThatHoldsTheRunsFolderDoesNotLinkItself()
    {
        commit();
        QVERIFY(QDir().mkpath(path("repo/project/runs/1/frozen")));
        const Result<CodeCopy> copy = copyCode(path("repo"), *codeStateOf(path("repo")), path("repo/project/runs/1/frozen"));
        QVERIFY(copy.has_value());
        QVERIFY(!QFileInfo::exists(path("repo/project/runs/1/frozen/project")));
        QVERIFY(QFileInfo::exists(path("repo/project/runs/1/frozen/train/main.py")));
    }

    void anIndexThatPointsOutsideCopiesNothingThere()
    {
        CodeState state;
        state.root = path("repo");
        state.tracked = {QStringLiteral("../outside.py"), QStringLiteral("/etc/passwd"), QStringLiteral("train/main.py")};
        RunProject::write(path("outside.py"), "x");
        const Result<CodeCopy> copy = copyCode(path("repo"), state, path("deep/work"));
        QVERIFY(copy.has_value());
        QCOMPARE(copy->copiedFiles, 1);
        QVERIFY(!QFileInfo::exists(path("deep/outside.py")));
    }

    void withoutARepositorySourcesAreCopied()
    {
        RunProject::write(path("repo/train/model.bin"), "large");
        const Result<CodeCopy> copy = copyCode(path("repo/train"), std::nullopt, path("work"));
        QVERIFY(copy.has_value());
        QVERIFY(!QFileInfo(path("work/main.py")).isSymLink());
        QVERIFY(QFileInfo(path("work/model.bin")).isSymLink());
    }

    void aQueuedRunKeepsTheCodeItWasQueuedWith()
    {
        RunProject project;
        commit();
        RunRequest request;
        request.params = {{QStringLiteral("command"), QStringLiteral("sh train/main.py --x 1")}};
        request.baseFolder = path("repo");
        const Result<qint64> id = queueRun(project.project(), project.commandRecipe(), request, RunProject::programs());
        QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().sentence));
        RunProject::write(path("repo/train/main.py"), "print('later')\n");
        const RunFolder folder = project.folder(*id);
        QFile file(folder.work() + QStringLiteral("/train/main.py"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("print('first')\n"));
        QFile run(folder.runFile());
        QVERIFY(run.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(run.readAll()).object();
        QCOMPARE(json.value(QLatin1String("code")).toObject().value(QLatin1String("commit")).toString(), gitSays({"rev-parse", "HEAD"}));
        QCOMPARE(json.value(QLatin1String("command")).toArray().at(1).toString(), file.fileName());
        QCOMPARE(json.value(QLatin1String("work_folder")).toString(), QStringLiteral("work"));
    }

    void aProgramsPackagesAreAskedOfItself()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("Python is not installed, so there is no interpreter that could name its packages.");
        const QJsonObject packages = packagesOf({python, QStringLiteral("train.py")});
        QProcess process;
        process.start(python, {QStringLiteral("-c"), QStringLiteral("import platform; print(platform.python_version())")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(packages.value(QLatin1String("version")).toString(), QString::fromLatin1(process.readAll()).trimmed());
        QVERIFY(packagesOf({QStringLiteral("/bin/true")}).isEmpty());
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void git(const QStringList &arguments) const { (void)gitSays(arguments); }
    QString gitSays(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(path("repo"));
        process.start(QStringLiteral("git"), QStringList {"-c", "user.name=a", "-c", "user.email=a@b"} + arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    void commit() const
    {
        git({"init", "-q", "."});
        git({"add", "-A"});
        git({"commit", "-q", "-m", "first"});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCodeState)
#include "tst_codestate.moc"
