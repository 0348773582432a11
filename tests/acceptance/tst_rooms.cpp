// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include of the program and fails where a room includes what it may not; a header path can slip past the linker.
#include <QtTest>

namespace {

const QStringList kStaircase = {QStringLiteral("project"), QStringLiteral("geometry"), QStringLiteral("imaging"), QStringLiteral("data"),
    QStringLiteral("labels"), QStringLiteral("formats"), QStringLiteral("metrics"), QStringLiteral("runs"), QStringLiteral("insight")};

/** The first two folders of a path: "models/data". */
QString roomOf(const QString &path) { return path.section(QLatin1Char('/'), 0, 1); }

bool mayModelsInclude(const QString &room, const QString &other)
{
    if (room == QLatin1String("metrics"))
        return other == QLatin1String("metrics") || other == QLatin1String("project");
    return kStaircase.contains(other) && kStaircase.indexOf(other) <= kStaircase.indexOf(room);
}

/** The programs whose texts are translated. */
bool speaks(const QString &room) { return room == QLatin1String("app/cairn") || room == QLatin1String("app/worker"); }

/** Of rooms such as "widgets/plots". */
bool mayInclude(const QString &room, const QString &other)
{
    if (room == other)
        return true;
    const QString floor = room.section(QLatin1Char('/'), 0, 0), otherFloor = other.section(QLatin1Char('/'), 0, 0);
    const QString name = room.section(QLatin1Char('/'), 1, 1), otherName = other.section(QLatin1Char('/'), 1, 1);
    if (floor == QLatin1String("models"))
        return otherFloor == floor && mayModelsInclude(name, otherName);
    if (floor == QLatin1String("widgets"))
        return otherFloor == QLatin1String("models") || other == QLatin1String("widgets/common");
    if (floor == QLatin1String("app") && speaks(room) && otherFloor == QLatin1String("translations"))
        return true;
    if (room == QLatin1String("app/cairn"))
        return otherFloor == QLatin1String("models") || otherFloor == QLatin1String("widgets") || other == QLatin1String("app/commands");
    if (room == QLatin1String("app/worker") && other == QLatin1String("app/endpoint"))
        return true;
    if (room == QLatin1String("app/commands") || room == QLatin1String("app/worker") || room == QLatin1String("app/endpoint") || room == QLatin1String("app/predictor"))
        return otherFloor == QLatin1String("models");
    return false; // supervisor and trainer stand alone
}

/** Names of Qt's headers that only Qt Widgets has; those that moved to Qt Gui have a forwarding header there. */
QSet<QString> widgetHeaders()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const auto names = [&](const char *module) {
        const QStringList files = QDir(headers.filePath(QLatin1String(module))).entryList(QDir::Files);
        return QSet<QString>(files.begin(), files.end());
    };
    return names("QtWidgets") - names("QtGui") - names("QtCore");
}

bool isQt(const QString &header) { return header.startsWith(QLatin1Char('Q')); }

/** Where a widget's room does touch a file: a picture that the person exports, and icons inside the program. */
const QStringList kWidgetFiles = {QStringLiteral("widgets/plots/plotexport.cpp"), QStringLiteral("widgets/plots/drawnplot.cpp"), QStringLiteral("widgets/common/svgiconengine.cpp")};

/** Why `file` may not include the system header; empty where it may. */
QString systemHeaderProblem(const QString &file, const QString &header, const QSet<QString> &widgets)
{
    const QString floor = file.section(QLatin1Char('/'), 0, 0), room = roomOf(file);
    const bool isWidget = widgets.contains(header.section(QLatin1Char('/'), -1)) || header.startsWith(QLatin1String("QtWidgets"));
    if (isWidget && (floor == QLatin1String("models") || room == QLatin1String("app/commands") || room == QLatin1String("app/worker")
            || room == QLatin1String("app/endpoint") || room == QLatin1String("app/predictor")))
        return QStringLiteral("has no widgets");
    if (isQt(header) && (room == QLatin1String("app/supervisor") || room == QLatin1String("app/trainer")))
        return QStringLiteral("has no Qt");
    if (floor != QLatin1String("widgets"))
        return {};
    if (header.startsWith(QLatin1String("SQLiteCpp")) || header.startsWith(QLatin1String("sqlite3")) || header.startsWith(QLatin1String("QSql")))
        return QStringLiteral("knows no SQL");
    static const QSet<QString> kFiles = {QStringLiteral("QFile"), QStringLiteral("QSaveFile"), QStringLiteral("QTemporaryFile"), QStringLiteral("QSettings"),
        QStringLiteral("QProcess"), QStringLiteral("fstream")};
    return kFiles.contains(header) && !kWidgetFiles.contains(file) ? QStringLiteral("knows no files") : QString();
}

/** A sentence for each line that breaks a rule. */
QStringList problemsOf(const QString &file, const QString &text, const QSet<QString> &widgets, int *found = nullptr)
{
    static const QRegularExpression kInclude(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    QStringList problems;
    for (auto match = kInclude.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch include = match.next();
        const QString header = include.captured(2);
        QString problem;
        if (found)
            ++*found;
        if (include.captured(1) == QLatin1String("<"))
            problem = systemHeaderProblem(file, header, widgets);
        else if (header.contains(QLatin1Char('/')) && !mayInclude(roomOf(file), roomOf(header)))
            problem = QStringLiteral("stands before or beside it");
        if (!problem.isEmpty())
            problems.append(QStringLiteral("%1 includes %2, but its room %3").arg(file, header, problem));
    }
    return problems;
}

/** What ldd says of one of our programs. */
QString librariesOf(const char *program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(CAIRN_BINARY_DIR "/bin/") + QLatin1String(program)});
    ldd.waitForFinished();
    return QString::fromLocal8Bit(ldd.readAllStandardOutput() + ldd.readAllStandardError());
}

} // namespace

class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForbiddenIncludeIsFound_data();
    void aForbiddenIncludeIsFound();
    void whatARoomNeedsIsAllowed_data();
    void whatARoomNeedsIsAllowed();
    void noRoomIncludesWhatItMayNot();
    void theWindowHoldsNoSecondQt();
    void theWorkerHoldsNoWidgets();
    void theSupervisorNeedsNothing();
};

void TestRooms::aForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *file, const char *line) { QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line); };
    row("a model includes a widget's room", "models/data/a.cpp", "#include \"widgets/common/theme.h\"");
    row("a model includes the window", "models/insight/a.cpp", "#include \"app/cairn/session.h\"");
    row("a step down the staircase", "models/data/a.cpp", "#include \"models/labels/annotations.h\"");
    row("metrics reach for labels", "models/metrics/a.cpp", "#include \"models/labels/annotations.h\"");
    row("metrics reach for data", "models/metrics/a.h", "#include \"models/data/items.h\"");
    row("a model draws", "models/runs/a.cpp", "#include <QLabel>");
    row("a model takes all widgets", "models/runs/a.cpp", "#include <QtWidgets/QLabel>");
    row("a widget includes its neighbour", "widgets/plots/a.cpp", "#include \"widgets/tables/labelgrid.h\"");
    row("a widget includes a page", "widgets/canvas/a.cpp", "  #include \"app/cairn/page.h\"");
    row("a widget knows SQL", "widgets/tables/a.cpp", "#include <SQLiteCpp/SQLiteCpp.h>");
    row("a widget knows SQLite", "widgets/tables/a.cpp", "#  include <sqlite3.h>");
    row("a widget reads files", "widgets/runs/a.cpp", "#include <QFile>");
    row("a command shows a dialog", "app/commands/a.cpp", "#include <QMessageBox>");
    row("a command includes a widget", "app/commands/a.cpp", "#include \"widgets/plots/curveplot.h\"");
    row("the worker includes the window", "app/worker/a.cpp", "#include \"app/cairn/session.h\"");
    row("the endpoint includes the worker", "app/endpoint/a.cpp", "#include \"app/worker/endpoint.h\"");
    row("the endpoint draws", "app/endpoint/a.cpp", "#include <QWidget>");
    row("the worker draws", "app/worker/a.cpp", "#include <QWidget>");
    row("the predictor draws", "app/predictor/a.cpp", "#include <QWidget>");
    row("the predictor includes a widget", "app/predictor/a.cpp", "#include \"widgets/plots/curveplot.h\"");
    row("the trainer knows Qt", "app/trainer/a.cpp", "#include <QString>");
    row("the trainer includes a model", "app/trainer/a.cpp", "#include \"models/project/result.h\"");
    row("the supervisor knows Qt", "app/supervisor/a.cpp", "#include <QCoreApplication>");
    row("the supervisor includes the trainer", "app/supervisor/a.cpp", "#include \"app/trainer/files.h\"");
}

void TestRooms::aForbiddenIncludeIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QCOMPARE(problemsOf(file, QStringLiteral("#pragma once\n") + line + QLatin1Char('\n'), widgetHeaders()).size(), 1);
}

void TestRooms::whatARoomNeedsIsAllowed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *file, const char *line) { QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line); };
    row("a step up the staircase", "models/labels/a.cpp", "#include \"models/data/items.h\"");
    row("a model keeps pictures", "models/imaging/a.cpp", "#include <QImage>");
    row("a model has SQL", "models/labels/a.cpp", "#include <SQLiteCpp/SQLiteCpp.h>");
    row("a widget shows a model", "widgets/runs/a.cpp", "#include \"models/runs/runmodel.h\"");
    row("a widget shares what is common", "widgets/runs/a.cpp", "#include \"widgets/common/theme.h\"");
    row("a page joins all", "app/cairn/pages/a.cpp", "#include \"widgets/plots/curveplot.h\"");
    row("the window has commands", "app/cairn/a.cpp", "#include \"app/commands/command.h\"");
    row("an action is no widget", "models/labels/a.cpp", "#include <QAction>");
    row("the trainer has torch", "app/trainer/a.cpp", "#include <torch/torch.h>");
}

void TestRooms::whatARoomNeedsIsAllowed()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QCOMPARE(problemsOf(file, line + QLatin1Char('\n'), widgetHeaders()), QStringList());
}

void TestRooms::noRoomIncludesWhatItMayNot()
{
    const QSet<QString> widgets = widgetHeaders();
    QVERIFY(widgets.contains(QStringLiteral("QLabel")));
    const QDir root(QStringLiteral(CAIRN_SOURCE_DIR));
    QStringList problems;
    int files = 0, includes = 0;
    for (const char *floor : {"models", "widgets", "app"}) {
        QDirIterator sources(root.filePath(QLatin1String(floor)), {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.h.in")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.fileName()));
            problems += problemsOf(root.relativeFilePath(source.fileName()), QString::fromUtf8(source.readAll()), widgets, &includes);
            ++files;
        }
    }
    // So that a moved folder is not taken for a clean one.
    QVERIFY2(files > 300 && includes > 1500, qPrintable(QStringLiteral("only %1 files with %2 includes were read").arg(files).arg(includes)));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestRooms::theWindowHoldsNoSecondQt()
{
    const QString libraries = librariesOf("cairn");
    QVERIFY2(libraries.contains(QLatin1String("libQt6Widgets")), qPrintable(libraries));
    QVERIFY2(!libraries.contains(QLatin1String("libQt5")), qPrintable(libraries));
    // These drag in more than a hundred others, and the time to load them.
    for (const char *heavy : {"opencv_highgui", "opencv_imgcodecs", "libgdal", "libtorch", "libxgboost"})
        QVERIFY2(!libraries.contains(QLatin1String(heavy)), heavy);
}

void TestRooms::theWorkerHoldsNoWidgets()
{
    const QString libraries = librariesOf("cairn-worker");
    QVERIFY2(libraries.contains(QLatin1String("libQt6Core")), qPrintable(libraries));
    QVERIFY2(!libraries.contains(QLatin1String("libQt6Widgets")), qPrintable(libraries));
}

void TestRooms::theSupervisorNeedsNothing()
{
    if (qstrlen(CAIRN_SANITIZE) > 0)
        QSKIP("The sanitizers' libraries cannot be linked statically.");
    const QString libraries = librariesOf("cairn-supervisor");
    QVERIFY2(!libraries.contains(QLatin1String(".so")), qPrintable(libraries));
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
