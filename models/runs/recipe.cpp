// SPDX-License-Identifier: GPL-3.0-or-later
// Reads recipe.json and says in a sentence what is wrong with it.
#include "models/runs/recipe.h"

#include "models/formats/datasetformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr int kContractVersion = 1;
constexpr std::array<std::pair<const char *, ParamType>, 6> kTypes = {{{"integer", ParamType::Integer}, {"real", ParamType::Real},
    {"choice", ParamType::Choice}, {"boolean", ParamType::Boolean}, {"text", ParamType::Text}, {"file", ParamType::File}}};

tl::unexpected<Error> broken(const QString &file, const QString &what)
{
    return fail(Words::tr("The recipe %1 cannot be used: %2").arg(QDir::toNativeSeparators(file), what));
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

QJsonValue naturalDefault(const ParamSpec &spec)
{
    switch (spec.type) {
    case ParamType::Integer:
    case ParamType::Real:
        return spec.minimum.value_or(0);
    case ParamType::Boolean:
        return false;
    case ParamType::Choice:
        return spec.choices.value(0);
    case ParamType::Text:
    case ParamType::File:
        break;
    }
    return QString();
}

Result<ParamSpec> paramFromJson(const QJsonObject &object, const QString &file)
{
    static const QRegularExpression kName(QStringLiteral("^[A-Za-z_][A-Za-z0-9_.-]*$"));
    ParamSpec spec;
    spec.name = object.value(QLatin1String("name")).toString();
    if (!kName.match(spec.name).hasMatch())
        return broken(file, Words::tr("a parameter's name, \"%1\", is not made of letters, digits, _, - and dots.").arg(spec.name));
    const QString type = object.value(QLatin1String("type")).toString();
    const auto known = std::find_if(kTypes.begin(), kTypes.end(), [&](const auto &entry) { return type == QLatin1String(entry.first); });
    if (known == kTypes.end())
        return broken(file, Words::tr("the parameter %1 has the type \"%2\", which is not known.").arg(spec.name, type));
    spec.type = known->second;
    spec.label = object.value(QLatin1String("label")).toString(spec.name);
    spec.unit = object.value(QLatin1String("unit")).toString();
    spec.help = object.value(QLatin1String("help")).toString();
    spec.isAdvanced = object.value(QLatin1String("advanced")).toBool();
    spec.isRequired = object.value(QLatin1String("required")).toBool();
    spec.choices = textsOf(object.value(QLatin1String("choices")));
    if (spec.type == ParamType::Choice && spec.choices.isEmpty())
        return broken(file, Words::tr("the parameter %1 has no choices.").arg(spec.name));
    if (const QJsonValue minimum = object.value(QLatin1String("minimum")); minimum.isDouble())
        spec.minimum = minimum.toDouble();
    if (const QJsonValue maximum = object.value(QLatin1String("maximum")); maximum.isDouble())
        spec.maximum = maximum.toDouble();
    const QJsonValue defaultValue = object.value(QLatin1String("default"));
    spec.defaultValue = defaultValue.isUndefined() || defaultValue.isNull() ? naturalDefault(spec) : defaultValue;
    return spec;
}

Result<void> readParams(const QJsonObject &object, const QString &file, Recipe &recipe)
{
    QSet<QString> names;
    for (const QJsonValue &entry : object.value(QLatin1String("params")).toArray()) {
        Result<ParamSpec> spec = paramFromJson(entry.toObject(), file);
        if (!spec)
            return fail(spec);
        if (names.contains(spec->name))
            return broken(file, Words::tr("it has two parameters called %1.").arg(spec->name));
        names.insert(spec->name);
        recipe.params.append(*spec);
    }
    // What the recipe says itself must fit as well. A required one may be empty until the person fills it in.
    Recipe lenient = recipe;
    for (ParamSpec &spec : lenient.params)
        spec.isRequired = false;
    const Result<QJsonObject> defaults = checkedParams(lenient, {});
    if (!defaults)
        return broken(file, defaults.error().sentence);
    return {};
}

/** "--epochs" or {"words": ["--augment"], "when": "augment"} or "unless" instead of "when"; "split": true for words that are lists. */
Result<void> readArguments(const QJsonValue &arguments, const QString &file, Recipe &recipe)
{
    for (const QJsonValue each : arguments.toArray()) {
        RecipeWords words;
        if (each.isString()) {
            words.words.append(each.toString());
        } else {
            const QJsonObject object = each.toObject();
            words.words = textsOf(object.value(QLatin1String("words")));
            words.isReversed = object.contains(QLatin1String("unless"));
            words.when = object.value(QLatin1String(words.isReversed ? "unless" : "when")).toString();
            words.isSplit = object.value(QLatin1String("split")).toBool();
        }
        if (words.words.isEmpty())
            return broken(file, Words::tr("one of its arguments is neither a text nor has words."));
        if (!words.when.isEmpty() && !recipe.param(words.when))
            return broken(file, Words::tr("an argument depends on the parameter %1, which it does not have.").arg(words.when));
        recipe.arguments += words.words;
        recipe.words.append(words);
    }
    return {};
}

/** "pandas" or {"name": "scikit-learn", "module": "sklearn"}. */
Result<void> readPackages(const QJsonValue &packages, const QString &file, Recipe &recipe)
{
    static const QRegularExpression kName(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]*$")), kModule(QStringLiteral("^[A-Za-z_.][A-Za-z0-9._]*$"));
    for (const QJsonValue each : packages.toArray()) {
        PackageNeed need {each.isString() ? each.toString() : each.toObject().value(QLatin1String("name")).toString(), {}};
        need.module = each.toObject().value(QLatin1String("module")).toString(QString(need.name).replace(QLatin1Char('-'), QLatin1Char('_')));
        if (!kName.match(need.name).hasMatch() || !kModule.match(need.module).hasMatch())
            return broken(file, Words::tr("one of its packages, \"%1\", has a name that no package can have.").arg(need.name));
        recipe.packages.append(need);
    }
    return {};
}

Result<void> readWants(const QJsonObject &wants, const QString &file, Recipe &recipe)
{
    const QString data = wants.value(QLatin1String("data")).toString(QStringLiteral("any"));
    if (data == QLatin1String("images"))
        recipe.wantsData = WantedData::Images;
    else if (data == QLatin1String("table"))
        recipe.wantsData = WantedData::Table;
    else if (data != QLatin1String("any"))
        return broken(file, Words::tr("it wants the data \"%1\"; that can be images, table or any.").arg(data));
    recipe.format = wants.value(QLatin1String("format")).toString(QStringLiteral("cairn"));
    const DatasetFormat *format = findDatasetFormat(recipe.format);
    if (!format)
        return broken(file, Words::tr("it wants the dataset format \"%1\"; there are %2.").arg(recipe.format, datasetFormatNames().join(QLatin1String(", "))));
    if ((recipe.wantsData == WantedData::Images && !format->holdsImages) || (recipe.wantsData == WantedData::Table && !format->holdsTables))
        return broken(file, Words::tr("the dataset format \"%1\" does not hold the data that it wants.").arg(recipe.format));
    recipe.kinds = textsOf(wants.value(QLatin1String("kinds")));
    return {};
}

} // namespace

const ParamSpec *Recipe::param(const QString &wanted) const
{
    const auto found = std::find_if(params.begin(), params.end(), [&](const ParamSpec &spec) { return spec.name == wanted; });
    return found == params.end() ? nullptr : &*found;
}

Result<Recipe> recipeFromJson(const QByteArray &json, const QString &file)
{
    static const QRegularExpression kName(QStringLiteral("^[A-Za-z0-9_-]+$"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const QString place = Words::tr("it is no JSON object (at byte %1: %2).").arg(error.offset).arg(error.errorString());
        return broken(file, place);
    }
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("cairn")).toInt() != kContractVersion)
        return broken(file, Words::tr("it does not say \"cairn\": 1, which is the version that this program knows."));
    Recipe recipe;
    recipe.manifest = json;
    recipe.folder = QFileInfo(file).absolutePath();
    recipe.name = object.value(QLatin1String("name")).toString();
    if (!kName.match(recipe.name).hasMatch())
        return broken(file, Words::tr("its name, \"%1\", is not made of letters, digits, _ and -.").arg(recipe.name));
    recipe.title = object.value(QLatin1String("title")).toString(recipe.name);
    recipe.description = object.value(QLatin1String("description")).toString();
    recipe.program = object.value(QLatin1String("program")).toString();
    recipe.outputs = textsOf(object.value(QLatin1String("outputs")));
    recipe.logs = textsOf(object.value(QLatin1String("logs")));
    recipe.requirements = textsOf(object.value(QLatin1String("requires")));
    recipe.graceSeconds = object.value(QLatin1String("grace")).toDouble(10);
    recipe.resources = object.value(QLatin1String("resources")).toObject();
    recipe.codeFolder = object.value(QLatin1String("code")).toString();
    if (Result<void> packages = readPackages(object.value(QLatin1String("packages")), file, recipe); !packages)
        return fail(packages);
    if (recipe.graceSeconds < 0)
        return broken(file, Words::tr("its grace is less than 0 seconds."));
    if (Result<void> wants = readWants(object.value(QLatin1String("wants")).toObject(), file, recipe); !wants)
        return fail(wants);
    if (Result<void> params = readParams(object, file, recipe); !params)
        return fail(params);
    if (Result<void> arguments = readArguments(object.value(QLatin1String("arguments")), file, recipe); !arguments)
        return fail(arguments);
    if (recipe.program.isEmpty() && !recipe.param(QStringLiteral("command")))
        return broken(file, Words::tr("it names no program, and has no parameter \"command\" that could."));
    return recipe;
}

QString recipeText(const QString &text) { return QCoreApplication::translate("Recipe", text.toUtf8().constData()); }

} // namespace cairn
