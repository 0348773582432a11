// SPDX-License-Identifier: GPL-3.0-or-later
// A line becomes the words that a shell would make of it. The expected words were taken from dash.
#include "models/runs/recipe.h"

#include <QTest>

using namespace cairn;

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lineIsSplitAsAShellWould_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << "python3 train.py --epochs 20" << QStringList {"python3", "train.py", "--epochs", "20"};
        QTest::newRow("double quotes") << "a \"b c\" d" << QStringList {"a", "b c", "d"};
        QTest::newRow("single quotes keep backslashes") << "a 'b\\n c'" << QStringList {"a", "b\\n c"};
        QTest::newRow("quotes inside a word") << "--name='my run'x" << QStringList {"--name=my runx"};
        QTest::newRow("backslash before a space") << "my\\ file" << QStringList {"my file"};
        QTest::newRow("backslash inside double quotes") << "\"a\\\"b\\c\"" << QStringList {"a\"b\\c"};
        QTest::newRow("empty word") << "a '' b" << QStringList {"a", "", "b"};
        QTest::newRow("spaces and tabs around") << "  a\t b  " << QStringList {"a", "b"};
        QTest::newRow("what a shell would do is not done") << "a $HOME *.py | b" << QStringList {"a", "$HOME", "*.py", "|", "b"};
        QTest::newRow("nothing") << "   " << QStringList {};
    }
    void lineIsSplitAsAShellWould()
    {
        QFETCH(QString, line);
        const Result<QStringList> words = splitCommandLine(line);
        QVERIFY(words.has_value());
        QTEST(*words, "words");
    }

    void anOpenQuoteIsAnError()
    {
        for (const char *line : {"a 'b", "a \"b", "\"a\\\""}) {
            const Result<QStringList> words = splitCommandLine(QString::fromLatin1(line));
            QVERIFY(!words.has_value());
            QVERIFY(words.error().sentence.contains(QLatin1String(line)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
