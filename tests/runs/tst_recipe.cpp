// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes are read, and values are checked against their parameters.
#include "models/runs/recipebook.h"
#include "models/runs/recipetrust.h"
#include "models/runs/runcommand.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;

namespace {

/** JSON with ' for ". */
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

Recipe tryRecipe()
{
    const Result<Recipe> recipe = recipeFromJson(json("{'cairn': 1, 'name': 'try', 'title': 'Try', 'program': 'true', 'params': [ "
                                                      "{'name': 'rounds', 'label': 'Rounds', 'type': 'integer', 'default': 300, 'minimum': 1, "
                                                      "'maximum': 1000}, "
                                                      "{'name': 'rate', 'type': 'real', 'default': 0.1, 'minimum': 0}, "
                                                      "{'name': 'optimizer', 'type': 'choice', 'choices': ['sgd', 'adam'], 'default': 'adam'}, "
                                                      "{'name': 'augment', 'type': 'boolean', 'default': true}, "
                                                      "{'name': 'note', 'type': 'text'}, "
                                                      "{'name': 'start', 'type': 'file', 'required': true, 'default': '', 'advanced': true}]}"),
        QStringLiteral("/r/try/recipe.json"));
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().sentence));
    return *recipe;
}

QJsonObject filledIn(const QString &name, const QJsonValue &value)
{
    return {{QStringLiteral("start"), QStringLiteral("m.bin")}, {name, value}};
}

} // namespace

class TestRecipe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownRecipesAreWhole()
    {
        const RecipeBook book = RecipeBook::load({QStringLiteral(CAIRN_SOURCE_DIR "/resources/recipes")});
        QCOMPARE(book.problems(), QStringList());
        for (const char *name : {"command", "image-classify", "image-detect", "image-segment", "table-boost", "python-script", "scikit-learn", "gradient-boosting", "torch-classify", "torch-detect", "ultralytics", "r-script"})
            QVERIFY2(book.names().contains(QLatin1String(name)), name);
        for (const Recipe &recipe : book.recipes()) {
            QVERIFY(!recipe.title.isEmpty() && !recipe.description.isEmpty());
            for (const ParamSpec &spec : recipe.params)
                QVERIFY2(!spec.help.isEmpty(), qPrintable(recipe.name + QLatin1Char(' ') + spec.name));
        }
        QCOMPARE(book.find(QStringLiteral("table-boost"))->wantsData, WantedData::Table);
        QCOMPARE(book.find(QStringLiteral("image-classify"))->kinds, (QStringList {"tag", "box", "polygon"}));
        const Result<Recipe> missing = book.find(QStringLiteral("boost"));
        QVERIFY(!missing.has_value());
        QVERIFY(missing.error().sentence.contains(QLatin1String("table-boost")));
        QCOMPARE(ownRecipeFolder(QStringLiteral(CAIRN_BINARY_DIR "/bin")), QDir::cleanPath(QStringLiteral(CAIRN_SOURCE_DIR "/resources/recipes")));
    }

    void projectsRecipeCannotTakeThePlaceOfOurs()
    {
        QTemporaryDir own, project;
        for (const auto &[folder, title] : {std::pair(own.path(), "Ours"), {project.filePath("recipes"), "Theirs"}}) {
            QVERIFY(QDir().mkpath(folder + "/try"));
            QFile file(folder + "/try/recipe.json");
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(json("{'cairn': 1, 'name': 'try', 'program': 'true', 'title': '") + title + "\"}");
        }
        QVERIFY(QDir().mkpath(own.filePath("broken")));
        QFile broken(own.filePath("broken/recipe.json"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        const RecipeBook book = RecipeBook::load(own.path(), QDir(project.path()));
        QCOMPARE(book.recipes().size(), 1);
        QCOMPARE(book.recipes().first().title, QStringLiteral("Ours"));
        QVERIFY(!book.recipes().first().isOfProject);
        QCOMPARE(book.problems().size(), 2);
        QVERIFY(book.problems().first().contains(broken.fileName()));
        QVERIFY(book.problems().last().contains(project.filePath("recipes/try/recipe.json")));
    }

    void aProjectsRecipeIsAllowedOnceAndAsItIs()
    {
        QTemporaryDir project;
        const QString folder = project.filePath("recipes/theirs");
        QVERIFY(QDir().mkpath(folder));
        const auto load = [&](const char *title) {
            QFile file(folder + "/recipe.json");
            if (file.open(QIODevice::WriteOnly))
                file.write(json("{'cairn': 1, 'name': 'theirs', 'program': 'true', 'title': '") + title + "\"}");
            file.close();
            return RecipeBook::load({}, QDir(project.path())).recipes().value(0);
        };
        const Recipe recipe = load("Theirs");
        QCOMPARE(recipe.name, QStringLiteral("theirs"));
        QVERIFY(recipe.isOfProject);
        QVERIFY(!isRecipeTrusted(recipe));
        const auto command = [](const Recipe &asked) { return commandOf(asked, {}, RunFolder(QDir()), {}, {}); };
        QVERIFY(!command(recipe));
        QVERIFY(command(recipe).error().sentence.contains(recipe.title));
        QVERIFY(trustRecipe(recipe).has_value());
        QVERIFY(isRecipeTrusted(load("Theirs")));
        QVERIFY(command(recipe).has_value());
        QVERIFY(!isRecipeTrusted(load("Changed")));
        QDir().rename(project.filePath("recipes"), project.filePath("other"));
        QVERIFY(QDir(project.path()).mkpath("recipes"));
        QVERIFY(QDir().rename(project.filePath("other/theirs"), project.filePath("recipes/renamed")));
        QVERIFY(!isRecipeTrusted(RecipeBook::load({}, QDir(project.path())).recipes().value(0))); // elsewhere it may start another program
    }

    void defaultsFillInWhatIsNotGiven()
    {
        const Result<QJsonObject> params = checkedParams(tryRecipe(), {{"start", "m.bin"}});
        QVERIFY(params.has_value());
        QCOMPARE(*params, (QJsonObject {{"rounds", 300}, {"rate", 0.1}, {"optimizer", "adam"}, {"augment", true}, {"note", ""}, {"start", "m.bin"}}));
    }

    void valuesThatFitAreTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("given");
        QTest::addColumn<QJsonValue>("expected");
        QTest::newRow("whole number") << "rounds" << QJsonValue(12) << QJsonValue(12);
        QTest::newRow("whole number as text") << "rounds" << QJsonValue("12") << QJsonValue(12);
        QTest::newRow("whole number with an exponent") << "rounds" << QJsonValue("1e2") << QJsonValue(100);
        QTest::newRow("the smallest") << "rounds" << QJsonValue(1) << QJsonValue(1);
        QTest::newRow("the largest") << "rounds" << QJsonValue(1000) << QJsonValue(1000);
        QTest::newRow("number as text") << "rate" << QJsonValue(" 0.25 ") << QJsonValue(0.25);
        QTest::newRow("choice") << "optimizer" << QJsonValue("sgd") << QJsonValue("sgd");
        QTest::newRow("yes") << "augment" << QJsonValue("yes") << QJsonValue(true);
        QTest::newRow("zero is no") << "augment" << QJsonValue(0) << QJsonValue(false);
        QTest::newRow("number as a text parameter") << "note" << QJsonValue(3) << QJsonValue("3");
        QTest::newRow("null is the default") << "rounds" << QJsonValue() << QJsonValue(300);
    }
    void valuesThatFitAreTyped()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, given);
        const Result<QJsonObject> params = checkedParams(tryRecipe(), filledIn(name, given));
        QVERIFY2(params.has_value(), params ? "" : qPrintable(params.error().sentence));
        QTEST(params->value(name), "expected");
    }

    void valuesThatDoNotFitAreRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("given");
        QTest::addColumn<QString>("mentioned");
        QTest::newRow("half a number") << "rounds" << QJsonValue(1.5) << "1.5";
        QTest::newRow("too small") << "rounds" << QJsonValue(0) << "1000";
        QTest::newRow("too large") << "rounds" << QJsonValue(1001) << "1000";
        QTest::newRow("word for a number") << "rounds" << QJsonValue("many") << "many";
        QTest::newRow("below a lone minimum") << "rate" << QJsonValue(-1) << "0";
        QTest::newRow("not a number") << "rate" << QJsonValue("nan") << "nan";
        QTest::newRow("infinite") << "rate" << QJsonValue("inf") << "inf";
        QTest::newRow("unknown choice") << "optimizer" << QJsonValue("lbfgs") << "sgd, adam";
        QTest::newRow("neither true nor false") << "augment" << QJsonValue("maybe") << "maybe";
        QTest::newRow("a list for a text") << "note" << QJsonValue(QJsonArray {1}) << "note";
        QTest::newRow("nothing where something is needed") << "start" << QJsonValue("  ") << "start";
        QTest::newRow("unknown parameter") << "depth" << QJsonValue(1) << "rounds, rate";
    }
    void valuesThatDoNotFitAreRefusedByName()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, given);
        QFETCH(QString, mentioned);
        const Result<QJsonObject> params = checkedParams(tryRecipe(), filledIn(name, given));
        QVERIFY(!params.has_value());
        const QString sentence = params.error().sentence;
        QVERIFY2(sentence.contains(name) && sentence.contains(mentioned), qPrintable(sentence));
    }

    void assignmentsAreTakenApartAtTheFirstEqualsSign()
    {
        const Result<QJsonObject> params = paramsFromAssignments(tryRecipe(), {"rounds=5", "note=a=b", "start=m"});
        QVERIFY(params.has_value());
        QCOMPARE(params->value("rounds").toInt(), 5);
        QCOMPARE(params->value("note").toString(), QStringLiteral("a=b"));
        QVERIFY(!paramsFromAssignments(tryRecipe(), {"rounds"}).has_value());
        QVERIFY(!paramsFromAssignments(tryRecipe(), {"=5"}).has_value());
    }

    void brokenRecipesAreToldWithTheirFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no version") << json("{'name': 'x', 'program': 'true'}");
        QTest::newRow("a newer version") << json("{'cairn': 2, 'name': 'x', 'program': 'true'}");
        QTest::newRow("no name") << json("{'cairn': 1, 'program': 'true'}");
        QTest::newRow("a name with a slash") << json("{'cairn': 1, 'name': '../x', 'program': 'true'}");
        QTest::newRow("no program") << json("{'cairn': 1, 'name': 'x'}");
        QTest::newRow("unknown type") << json("{'cairn': 1, 'name': 'x', 'program': 'true', 'params': [{'name': 'a', 'type': 'colour'}]}");
        QTest::newRow("two of one name") << json("{'cairn': 1, 'name': 'x', 'program': 'true', 'params': [{'name': 'a', 'type': 'text'}, "
                                                 "{'name': 'a', 'type': 'text'}]}");
        QTest::newRow("default out of range") << json("{'cairn': 1, 'name': 'x', 'program': 'true', 'params': [{'name': 'a', 'type': "
                                                      "'integer', 'default': 5, 'maximum': 3}]}");
        QTest::newRow("choice without choices") << json("{'cairn': 1, 'name': 'x', 'program': 'true', 'params': [{'name': 'a', 'type': 'choice'}]}");
        QTest::newRow("unknown data") << json("{'cairn': 1, 'name': 'x', 'program': 'true', 'wants': {'data': 'sound'}}");
    }
    void brokenRecipesAreToldWithTheirFile()
    {
        QFETCH(QByteArray, text);
        const Result<Recipe> recipe = recipeFromJson(text, QStringLiteral("/r/x/recipe.json"));
        QVERIFY(!recipe.has_value());
        QVERIFY(recipe.error().sentence.contains(QLatin1String("/r/x/recipe.json")));
        QVERIFY(recipe.error().sentence.endsWith(QLatin1Char('.')));
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
