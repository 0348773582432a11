// SPDX-License-Identifier: GPL-3.0-or-later
// What the manifests of Cairn's own recipes say is known to the translators.
#include <QtTest>

namespace cairn {
extern const char *const kRecipeTexts[];
}

class TestRecipeTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextOfAManifestIsListed_data()
    {
        QTest::addColumn<QString>("file");
        const QDir recipes(QStringLiteral(CAIRN_SOURCE_DIR "/resources/recipes"));
        for (const QString &name : recipes.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << recipes.filePath(name + QStringLiteral("/recipe.json"));
    }
    void everyTextOfAManifestIsListed()
    {
        QSet<QString> listed;
        for (const char *const *text = cairn::kRecipeTexts; *text; ++text)
            listed.insert(QString::fromUtf8(*text));
        QFETCH(QString, file);
        QFile manifest(file);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonObject recipe = QJsonDocument::fromJson(manifest.readAll()).object();
        QStringList texts = {recipe.value("title").toString(), recipe.value("description").toString()};
        for (const QJsonValue &param : recipe.value("params").toArray()) {
            for (const char *key : {"label", "help", "unit"})
                texts.append(param.toObject().value(QLatin1String(key)).toString());
            for (const QJsonValue &choice : param.toObject().value("choices").toArray())
                texts.append(choice.toString());
        }
        QVERIFY(texts.size() > 3);
        for (const QString &text : texts)
            QVERIFY2(text.isEmpty() || listed.contains(text), qPrintable(text));
    }
};

QTEST_MAIN(TestRecipeTexts)
#include "tst_recipetexts.moc"
