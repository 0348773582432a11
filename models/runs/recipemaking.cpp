// SPDX-License-Identifier: GPL-3.0-or-later
// From a proposal to a recipe.json in the project, and how a script is asked for its help.
#include "models/runs/programs.h"
#include "models/runs/recipeproposal.h"
#include "models/runs/recipetrust.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecipeProposal)
};

constexpr qint64 kLongestHelp = 2'000'000;

QString typeName(ParamType type)
{
    switch (type) {
    case ParamType::Integer:
        return QStringLiteral("integer");
    case ParamType::Real:
        return QStringLiteral("real");
    case ParamType::Choice:
        return QStringLiteral("choice");
    case ParamType::Boolean:
        return QStringLiteral("boolean");
    case ParamType::Text:
        return QStringLiteral("text");
    case ParamType::File:
        break;
    }
    return QStringLiteral("file");
}

QJsonObject paramToJson(const ParamSpec &spec)
{
    QJsonObject object {{QStringLiteral("name"), spec.name}, {QStringLiteral("label"), spec.label.isEmpty() ? spec.name : spec.label},
        {QStringLiteral("type"), typeName(spec.type)}, {QStringLiteral("default"), spec.defaultValue}, {QStringLiteral("help"), spec.help}};
    if (spec.minimum)
        object.insert(QStringLiteral("minimum"), *spec.minimum);
    if (spec.maximum)
        object.insert(QStringLiteral("maximum"), *spec.maximum);
    if (spec.type == ParamType::Choice)
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(spec.choices));
    if (!spec.unit.isEmpty())
        object.insert(QStringLiteral("unit"), spec.unit);
    if (spec.isRequired)
        object.insert(QStringLiteral("required"), true);
    if (spec.isAdvanced)
        object.insert(QStringLiteral("advanced"), true);
    return object;
}

QJsonObject group(const QStringList &words, const char *condition, const QString &param, bool isSplit = false)
{
    QJsonObject object {{QStringLiteral("words"), QJsonArray::fromStringList(words)}, {QLatin1String(condition), param}};
    if (isSplit)
        object.insert(QStringLiteral("split"), true);
    return object;
}

void addWords(QJsonArray &arguments, const ProposedParam &param)
{
    const auto plain = [&](const QString &value) {
        if (!param.flag.isEmpty())
            arguments.append(param.flag);
        arguments.append(value);
    };
    const QString placeholder = QLatin1Char('{') + param.spec.name + QLatin1Char('}');
    switch (param.role) {
    case ProposedParam::Role::LeftOut:
        return;
    case ProposedParam::Role::Dataset:
        return plain(QStringLiteral("{dataset}"));
    case ProposedParam::Role::Artifacts:
        return plain(QStringLiteral("{artifacts}"));
    case ProposedParam::Role::Param:
        break;
    }
    if (param.spec.type == ParamType::Boolean) {
        arguments.append(group({param.flag}, "when", param.spec.name));
        if (!param.offFlag.isEmpty())
            arguments.append(group({param.offFlag}, "unless", param.spec.name));
    } else if (param.spec.type == ParamType::Integer || param.spec.type == ParamType::Real) {
        plain(placeholder);
    } else {
        // An empty text leaves the option out, so that the script's own default holds.
        arguments.append(group(param.flag.isEmpty() ? QStringList {placeholder} : QStringList {param.flag, placeholder}, "when", param.spec.name, param.isList));
    }
}

/** Inside the project relative to it, so that the project can be moved with its script. */
QString codeFolderOf(const QString &script, const QDir &project)
{
    const QString folder = QFileInfo(script).absolutePath();
    const QString relative = project.relativeFilePath(folder);
    return relative.startsWith(QLatin1String("..")) ? folder : relative.isEmpty() ? QStringLiteral(".") : relative;
}

QString recipeName(const QString &text)
{
    QString name = QFileInfo(text).completeBaseName();
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9_-]+")), QStringLiteral("-"));
    return name.isEmpty() ? QStringLiteral("recipe") : name;
}

} // namespace

QByteArray manifestOf(const RecipeFrame &frame, const QList<ProposedParam> &params)
{
    QJsonArray arguments = QJsonArray::fromStringList(frame.script), specs;
    // Options first: what stands by position may be a list that would swallow them.
    for (const bool isPositional : {false, true}) {
        for (const ProposedParam &param : params) {
            if (param.flag.isEmpty() == isPositional)
                addWords(arguments, param);
        }
    }
    for (const ProposedParam &param : params) {
        if (param.role == ProposedParam::Role::Param)
            specs.append(paramToJson(param.spec));
    }
    const QString data = frame.wantsData == WantedData::Images ? QStringLiteral("images") : frame.wantsData == WantedData::Table ? QStringLiteral("table") : QStringLiteral("any");
    QJsonObject manifest {{QStringLiteral("cairn"), 1}, {QStringLiteral("name"), frame.name}, {QStringLiteral("title"), frame.title.isEmpty() ? frame.name : frame.title},
        {QStringLiteral("description"), frame.description}, {QStringLiteral("program"), frame.program}, {QStringLiteral("arguments"), arguments},
        {QStringLiteral("params"), specs}, {QStringLiteral("wants"), QJsonObject {{QStringLiteral("data"), data}, {QStringLiteral("format"), frame.format}, {QStringLiteral("kinds"), QJsonArray()}}},
        {QStringLiteral("outputs"), QJsonArray {QStringLiteral("metrics"), QStringLiteral("predictions"), QStringLiteral("model")}}, {QStringLiteral("grace"), 10},
        {QStringLiteral("logs"), QJsonArray {QStringLiteral("metrics.jsonl")}}};
    if (!frame.codeFolder.isEmpty())
        manifest.insert(QStringLiteral("code"), frame.codeFolder);
    return QJsonDocument(manifest).toJson();
}

RecipeFrame frameForScript(const QString &script, const QDir &projectFolder)
{
    const QFileInfo info(script);
    RecipeFrame frame;
    frame.name = recipeName(info.fileName());
    frame.title = info.fileName();
    frame.codeFolder = codeFolderOf(script, projectFolder);
    const QString suffix = info.suffix().toLower();
    if (suffix == QLatin1String("py"))
        frame.program = QStringLiteral("python3");
    else if (suffix == QLatin1String("r"))
        frame.program = QStringLiteral("Rscript");
    else if (suffix == QLatin1String("sh"))
        frame.program = QStringLiteral("sh");
    else
        frame.program = info.absoluteFilePath();
    if (frame.program != info.absoluteFilePath())
        frame.script = QStringList {info.fileName()};
    return frame;
}

RecipeFrame frameForWords(const QStringList &words, const QDir &currentFolder, const QDir &projectFolder)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QFileInfo file(currentFolder, words.at(at));
        const bool isProgram = at == 0 && !words.first().contains(QLatin1Char('/'));
        if (isProgram || !file.isFile())
            continue;
        RecipeFrame frame = frameForScript(file.absoluteFilePath(), projectFolder);
        if (at == 0) {
            frame.program = file.absoluteFilePath();
            frame.script.clear();
        } else {
            frame.program = words.first();
            frame.script = words.mid(1, at - 1) + QStringList {file.fileName()} + words.mid(at + 1);
        }
        return frame;
    }
    RecipeFrame frame;
    const bool isModule = words.value(words.size() - 2) == QLatin1String("-m");
    frame.name = recipeName(isModule ? QString(words.last()).replace(QLatin1Char('.'), QLatin1Char('-')) : words.last());
    frame.title = words.last();
    frame.program = words.value(0);
    frame.script = words.mid(1);
    if (isModule)
        frame.codeFolder = codeFolderOf(currentFolder.filePath(QStringLiteral("x")), projectFolder);
    return frame;
}

Result<Recipe> saveRecipe(const QDir &projectFolder, const QByteArray &manifest)
{
    const QString name = QJsonDocument::fromJson(manifest).object().value(QLatin1String("name")).toString();
    const QString folder = projectFolder.absoluteFilePath(QStringLiteral("recipes/") + name);
    const QString path = folder + QStringLiteral("/recipe.json");
    Result<Recipe> recipe = recipeFromJson(manifest, path);
    if (!recipe)
        return recipe;
    if (QFileInfo::exists(folder))
        return fail(Words::tr("This project has a recipe %1 already. Choose another name.").arg(name));
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(manifest) != manifest.size() || !file.commit()) {
        QDir().rmdir(folder);
        return fail(Words::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    recipe->isOfProject = true;
    if (Result<void> trusted = trustRecipe(*recipe); !trusted)
        return fail(trusted);
    return recipe;
}

Result<QStringList> helpCommand(const RecipeFrame &frame, const QDir &projectFolder, const QString &python)
{
    const Result<QString> program = Programs {{}, python}.find(frame.program);
    if (!program)
        return fail(program);
    QStringList command {*program};
    const QDir code(projectFolder.absoluteFilePath(frame.codeFolder));
    for (const QString &word : frame.script)
        command.append(!frame.codeFolder.isEmpty() && QFileInfo(code, word).isFile() ? QDir::cleanPath(code.absoluteFilePath(word)) : word);
    return command + QStringList {QStringLiteral("--help")};
}

Result<QString> askForHelp(const QStringList &command, int patienceMs)
{
    QTemporaryDir scratch;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("COLUMNS"), QStringLiteral("120"));
    environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    environment.insert(QStringLiteral("TERM"), QStringLiteral("dumb"));
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(scratch.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.value(0), command.mid(1));
    const bool hasEnded = process.waitForFinished(patienceMs);
    if (!hasEnded) {
        process.kill();
        process.waitForFinished(2'000);
    }
    const QByteArray said = process.readAll().left(kLongestHelp);
    if (!hasEnded)
        return fail(Words::tr("%1 did not print its help within %2 s, and was ended. Give a sample command line instead.").arg(commandText(command)).arg(patienceMs / 1000), QString::fromUtf8(said));
    if (said.trimmed().isEmpty())
        return fail(Words::tr("%1 printed nothing. Give a sample command line instead.").arg(commandText(command)));
    // absl ends with 1 after its help, so only what was printed counts; a traceback is none.
    if (process.exitCode() != 0 && said.contains("Traceback (most recent call last)"))
        return fail(Words::tr("%1 failed: %2").arg(commandText(command), QString::fromUtf8(said.trimmed().split('\n').last())), QString::fromUtf8(said));
    return QString::fromUtf8(said);
}

} // namespace cairn
