// SPDX-License-Identifier: GPL-3.0-or-later
// The guide: no link leads nowhere, every page is reached from the first one, and a translated page has the parts of the English one.
#include <QtTest>

namespace {

const QString kGuide = QStringLiteral(CAIRN_SOURCE_DIR "/resources/help/");

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pages() { return QDir(kGuide).entryList({QStringLiteral("*.md")}, QDir::Files); }

QStringList all(const QString &text, const char *pattern)
{
    QStringList found;
    const QRegularExpression expression(QLatin1String(pattern), QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

QStringList links(const QString &text) { return all(text, R"(\]\(([^)]*)\))"); }

/** What is the same in every language: headings by level, table rows, steps, code, links and pictures. */
QStringList skeleton(const QString &text)
{
    QStringList parts = all(text, "^(#+) ");
    parts << QStringLiteral("rows %1").arg(all(text, R"(^(\|))").size()) << QStringLiteral("steps %1").arg(all(text, R"(^(\d+\.) )").size())
          << QStringLiteral("points %1").arg(all(text, "^(- )").size()) << QStringLiteral("fences %1").arg(all(text, "^(```)").size());
    QStringList targets = links(text);
    targets.sort();
    return parts + targets;
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksAndPicturesAreThere();
    void everyPageIsReachedFromTheFirst();
    void translatedPagesHaveTheSameParts();
};

void GuideTest::linksAndPicturesAreThere()
{
    QVERIFY(pages().size() > 10);
    for (const QString &page : pages()) {
        for (const QString &link : links(read(kGuide + page))) {
            if (!link.startsWith(QLatin1String("http")))
                QVERIFY2(QFile::exists(kGuide + link.section(QLatin1Char('#'), 0, 0)), qPrintable(page + ": " + link));
        }
    }
}

void GuideTest::everyPageIsReachedFromTheFirst()
{
    const QStringList first = links(read(kGuide + "index.md"));
    for (const QString &page : pages())
        QVERIFY2(page == QLatin1String("index.md") || first.contains(page), qPrintable(page));
}

void GuideTest::translatedPagesHaveTheSameParts()
{
    for (const QString &language : QDir(kGuide).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &page : QDir(kGuide + language).entryList({QStringLiteral("*.md")}, QDir::Files)) {
            const QString name = language + '/' + page;
            QVERIFY2(pages().contains(page), qPrintable(name + " has no English page"));
            const QStringList wanted = skeleton(read(kGuide + page)), found = skeleton(read(kGuide + name));
            QVERIFY2(found == wanted, qPrintable(name + ":\n" + found.join(' ') + "\nrather than\n" + wanted.join(' ')));
        }
    }
}

QTEST_APPLESS_MAIN(GuideTest)
#include "tst_guide.moc"
