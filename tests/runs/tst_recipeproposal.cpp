// SPDX-License-Identifier: GPL-3.0-or-later
// Help texts as argparse, click, typer, absl and optparse print them become typed parameters; so do command lines.
#include "models/runs/recipebook.h"
#include "models/runs/recipeproposal.h"
#include "models/runs/recipetrust.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;

namespace {

/** "lr real 0.01 --lr", a line a parameter: what a person would read off the table. */
QStringList shown(const RecipeProposal &proposal)
{
    static const QStringList kTypes = {"integer", "real", "choice", "boolean", "text", "file"};
    static const QStringList kRoles = {"", " =dataset", " =artifacts", " =left out"};
    QStringList lines;
    for (const ProposedParam &param : proposal.params) {
        QString line = param.spec.name + ' ' + kTypes.at(int(param.spec.type));
        if (!param.spec.choices.isEmpty())
            line += '{' + param.spec.choices.join(',') + '}';
        line += ' ' + paramText(param.spec.defaultValue) + ' ' + param.flag + (param.offFlag.isEmpty() ? QString() : '/' + param.offFlag);
        if (param.spec.minimum || param.spec.maximum)
            line += QStringLiteral(" [%1..%2]").arg(param.spec.minimum ? QString::number(*param.spec.minimum) : QString(), param.spec.maximum ? QString::number(*param.spec.maximum) : QString());
        line += (param.isList ? " list" : "") + QString(param.spec.isRequired ? " required" : "") + kRoles.at(int(param.role));
        lines.append(line.simplified());
    }
    return lines;
}

const char *const kArgparse = R"(usage: train.py [-h] [-l LR] [--opt {sgd,adam}] [--augment]
                [--layers LAYERS [LAYERS ...]] [--amp | --no-amp]
                [--very-long-option-name-for-wrapping VERY_LONG_OPTION_NAME_FOR_WRAPPING]
                [--nohelp NOHELP] --name NAME
                data

Trains a model. Options may be given in any order:
- this is no option

positional arguments:
  data                  where the data is

%1:
  -h, --help            show this help message and exit
  -l LR, --lr LR        learning rate (default: 0.01)
  --opt {sgd,adam}      the optimizer (default: sgd)
  --augment             vary (default: False)
  --layers LAYERS [LAYERS ...]
                        sizes (default: [1, 2])
  --amp, --no-amp       mixed (default: True)
  --very-long-option-name-for-wrapping VERY_LONG_OPTION_NAME_FOR_WRAPPING
                        a long help text that goes over more than one line
                        since it has so many words in it (default: 3)
  --nohelp NOHELP
  --name NAME           of the run (default: None)
  --output-dir OUTPUT_DIR
                        where to (default: ./out)
  --dropout DROPOUT     share (default: 0)
)";

} // namespace

class TestRecipeProposal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void argparseOfManyVersions_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("3.8 and 3.9") << "optional arguments";
        QTest::newRow("3.10 and later") << "options";
        QTest::newRow("a group of one's own") << "Training options";
    }
    void argparseOfManyVersions()
    {
        QFETCH(QString, heading);
        const RecipeProposal proposal = proposalFromHelp(QString::fromUtf8(kArgparse).arg(heading));
        QCOMPARE(proposal.style, QStringLiteral("argparse"));
        QVERIFY(proposal.notes.isEmpty());
        QCOMPARE(shown(proposal), (QStringList {"data text required =dataset", "lr real 0.01 --lr", "opt choice{sgd,adam} sgd --opt", "augment boolean false --augment",
            "layers text 1 2 --layers list", "amp boolean true --amp/--no-amp", "very-long-option-name-for-wrapping integer 3 --very-long-option-name-for-wrapping",
            "nohelp text --nohelp", "name text --name required", "output-dir text ./out --output-dir =artifacts", "dropout real 0 --dropout"}));
        QCOMPARE(proposal.params.at(6).spec.help, QStringLiteral("a long help text that goes over more than one line since it has so many words in it"));
        QCOMPARE(proposal.params.at(1).spec.label, QStringLiteral("lr"));
    }

    void argparseOfPython313SaysMetavarsOnce()
    {
        const RecipeProposal proposal = proposalFromHelp(QStringLiteral("usage: t.py [-h] [-e, --epochs N] [--size W H]\n\noptions:\n  -h, --help        show this help message and exit\n"
                                                                        "  -e, --epochs N    rounds (default: 5)\n  --data-path PATH  (default: data/)\n"));
        QCOMPARE(shown(proposal), (QStringList {"epochs integer 5 --epochs", "data-path file data/ --data-path =dataset"}));
    }

    void huggingFaceParser()
    {
        const RecipeProposal proposal = proposalFromHelp(QString::fromUtf8(R"(usage: run_glue.py [-h] --model_name_or_path MODEL_NAME_OR_PATH
                   [--fp16 [FP16]] [--learning_rate LEARNING_RATE]

options:
  -h, --help            show this help message and exit
  --model_name_or_path MODEL_NAME_OR_PATH, --model-name-or-path MODEL_NAME_OR_PATH
                        Path to pretrained model or model identifier from huggingface.co/models
                        (default: None)
  --fp16 [FP16]         Whether to use fp16 (mixed) precision instead of 32-bit (default: False)
  --use_fast_tokenizer [USE_FAST_TOKENIZER], --use-fast-tokenizer [USE_FAST_TOKENIZER]
                        Whether to use one of the fast tokenizer. (default: True)
  --no_use_fast_tokenizer, --no-use-fast-tokenizer
                        Whether to use one of the fast tokenizer. (default: False)
  --learning_rate LEARNING_RATE, --learning-rate LEARNING_RATE
                        The initial learning rate for AdamW. (default: 5e-05)
  --evaluation_strategy {no,steps,epoch}, --evaluation-strategy {no,steps,epoch}
                        The evaluation strategy to use. (default: no)
  --max_steps MAX_STEPS
                        If set to a positive number, the total number of training steps. (default: -1)
)"));
        QCOMPARE(shown(proposal), (QStringList {"model_name_or_path file --model_name_or_path required", "fp16 boolean false --fp16", "use_fast_tokenizer choice{True,False} True --use_fast_tokenizer",
            "no_use_fast_tokenizer boolean false --no_use_fast_tokenizer", "learning_rate real 5e-05 --learning_rate", "evaluation_strategy choice{no,steps,epoch} no --evaluation_strategy",
            "max_steps integer -1 --max_steps"}));
    }

    void clickIsRead()
    {
        const RecipeProposal proposal = proposalFromHelp(QString::fromUtf8(R"(Usage: c.py [OPTIONS] DATA [MORE]...

  Trains.

Options:
  --lr FLOAT                  Learning rate.  [default: 0.01]
  -e, --epochs INTEGER RANGE  Number of epochs.  [default: 10; 1<=x<=100]
  --opt [sgd|adam]            [default: sgd]
  --amp / --no-amp            Mixed precision.  [default: amp]
  --cache / --no-cache        [default: no-cache]
  --verbose                   Talk.
  --name TEXT                 [required]
  --out PATH
  --resume FILENAME
  --workers INTEGER RANGE     [x>=0; required]
  --help                      Show this message and exit.
)"));
        QCOMPARE(proposal.style, QStringLiteral("click"));
        QCOMPARE(shown(proposal), (QStringList {"lr real 0.01 --lr", "epochs integer 10 --epochs [1..100]", "opt choice{sgd,adam} sgd --opt", "amp boolean true --amp/--no-amp",
            "cache boolean false --cache/--no-cache", "verbose boolean false --verbose", "name text --name required", "out file --out =artifacts", "resume file --resume",
            "workers integer 0 --workers [0..]", "data text required =dataset", "more text list"}));
    }

    void typerIsReadInItsBoxes_data()
    {
        QTest::addColumn<QString>("help");
        QTest::newRow("small types") << QString::fromUtf8(R"(
 Usage: t.py [OPTIONS] {data}

 Trains.

╭─ Arguments ──────────────────────────────────────────────────────────────────╮
│ *    data      <str>  [required]                                             │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Options ────────────────────────────────────────────────────────────────────╮
│    --lr                    <float>                  Learning rate            │
│                                                     [default: 0.01]          │
│    --epochs                <int range> [1<=x<=100]  [default: 10]            │
│    --opt                   <sgd|adam>               [default: sgd]           │
│    --amp       --no-amp    <bool>                   [default: amp]           │
│ *  --name                  <str>                    [required]               │
│    --help                  <bool>                   Show this message and    │
│                                                     exit.                    │
╰──────────────────────────────────────────────────────────────────────────────╯
)");
        QTest::newRow("large types") << QString::fromUtf8(R"(
 Usage: t.py [OPTIONS] DATA

 Trains.

╭─ Arguments ──────────────────────────────────────────────────────────────────╮
│ *    data      TEXT  [default: None] [required]                              │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Options ────────────────────────────────────────────────────────────────────╮
│    --lr                 FLOAT                      Learning rate             │
│                                                    [default: 0.01]           │
│    --epochs             INTEGER RANGE [1<=x<=100]  [default: 10]             │
│    --opt                [sgd|adam]                 [default: sgd]            │
│    --amp     --no-amp                              [default: amp]            │
│ *  --name               TEXT                       [default: None]           │
│                                                    [required]                │
│    --help                                          Show this message and     │
│                                                    exit.                     │
╰──────────────────────────────────────────────────────────────────────────────╯
)");
    }
    void typerIsReadInItsBoxes()
    {
        QFETCH(QString, help);
        QCOMPARE(shown(proposalFromHelp(help)), (QStringList {"data text required =dataset", "lr real 0.01 --lr", "epochs integer 10 --epochs [1..100]", "opt choice{sgd,adam} sgd --opt",
            "amp boolean true --amp/--no-amp", "name text --name required"}));
    }

    void abslIsRead()
    {
        const RecipeProposal proposal = proposalFromHelp(QString::fromUtf8(R"(
       USAGE: /tmp/a.py [flags]
flags:

/tmp/a.py:
  --[no]augment: Vary pictures
    (default: 'false')
  --data: Where
  --epochs: Epochs to run
    (default: '10')
    (an integer)
  --lr: Learning rate
    (default: '0.01')
    (a non-negative number)
  --opt: <sgd|adam>: Optimizer
    (default: 'sgd')

Try --helpfull to get a list of all flags.
)"));
        QCOMPARE(proposal.style, QStringLiteral("absl"));
        QCOMPARE(shown(proposal), (QStringList {"augment boolean false --augment/--noaugment", "data text --data =dataset", "epochs integer 10 --epochs", "lr real 0.01 --lr [0..]",
            "opt choice{sgd,adam} sgd --opt"}));
        QCOMPARE(proposal.params.at(2).spec.help, QStringLiteral("Epochs to run"));
        QCOMPARE(proposal.params.at(4).spec.help, QStringLiteral("Optimizer"));
    }

    void optparseOfRIsRead()
    {
        const RecipeProposal proposal = proposalFromHelp(QStringLiteral("Usage: train.R [options]\n\n\nOptions:\n\t-l LR, --lr=LR\n\t\tLearning rate [default 0.01]\n\n"
                                                                        "\t-v, --verbose\n\t\tPrint extra output\n\n\t-n NUMBER, --trees=NUMBER\n\t\tHow many trees [default= 500]\n\n"
                                                                        "\t-h, --help\n\t\tShow this help message and exit\n\n"));
        QCOMPARE(proposal.style, QStringLiteral("optparse"));
        QCOMPARE(shown(proposal), (QStringList {"lr real 0.01 --lr", "verbose boolean false --verbose", "trees real 500 --trees"}));
        QCOMPARE(proposal.params.at(0).spec.help, QStringLiteral("Learning rate"));
    }

    void subcommandsAreToldAsUnsupported_data()
    {
        QTest::addColumn<QString>("help");
        QTest::newRow("argparse") << "usage: t.py [-h] {train,eval} ...\n\npositional arguments:\n  {train,eval}\n    train       trains\n    eval        judges\n\noptions:\n  -h, --help    show this help message and exit\n";
        QTest::newRow("click") << "Usage: t.py [OPTIONS] COMMAND [ARGS]...\n\nOptions:\n  --help  Show this message and exit.\n\nCommands:\n  train  Trains.\n";
        QTest::newRow("typer") << QString::fromUtf8(" Usage: t.py [OPTIONS] COMMAND [ARGS]...\n\n╭─ Options ───╮\n│ --help          Show this message and exit.  │\n╰───╯\n╭─ Commands ───╮\n│ train   Trains.  │\n╰───╯\n");
    }
    void subcommandsAreToldAsUnsupported()
    {
        QFETCH(QString, help);
        const RecipeProposal proposal = proposalFromHelp(help);
        QVERIFY(proposal.hasCommands);
        QCOMPARE(proposal.notes.size(), 1);
        QCOMPARE(shown(proposal), QStringList());
    }

    void otherTextsGiveNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << "";
        QTest::newRow("prose") << "This program trains. - really\n  * a list\n  - another\n";
        QTest::newRow("a traceback") << "Traceback (most recent call last):\n  File \"t.py\", line 1, in <module>\n    import torch\nModuleNotFoundError: No module named 'torch'\n";
        QTest::newRow("many brackets") << QString(100'000, '[');
        QTest::newRow("dashes") << QString(100'000, '-');
    }
    void otherTextsGiveNothing()
    {
        QFETCH(QString, text);
        const RecipeProposal proposal = proposalFromHelp(text);
        QVERIFY(proposal.params.isEmpty());
        QCOMPARE(proposal.notes.size(), 1);
    }

    void aCommandLineIsTyped()
    {
        const auto proposal = proposalFromLine(QStringLiteral("CUDA_VISIBLE_DEVICES=0 python3 train.py --lr 0.01 --epochs=20 --data x.csv --augment -b 16 --name 'my run' --layers 64 32 --shift -3 --save-dir out"));
        QVERIFY(proposal.has_value());
        QCOMPARE(proposal->before, (QStringList {"python3", "train.py"}));
        QCOMPARE(proposal->notes.size(), 1);
        QCOMPARE(shown(*proposal), (QStringList {"lr real 0.01 --lr", "epochs integer 20 --epochs", "data text x.csv --data =dataset", "augment boolean true --augment", "b integer 16 -b",
            "name text my run --name", "layers text 64 32 --layers list", "shift integer -3 --shift", "save-dir text out --save-dir =artifacts"}));
        QCOMPARE(proposalFromLine(QStringLiteral("python -m pack.train --x 1"))->before, (QStringList {"python", "-m", "pack.train"}));
        QCOMPARE(proposalFromLine(QStringLiteral("python -u train.py data.csv"))->before, (QStringList {"python", "-u", "train.py"}));
        QCOMPARE(shown(*proposalFromLine(QStringLiteral("./train data.csv --x 1"))), (QStringList {"argument1 text data.csv required", "x integer 1 --x"}));
    }

    void linesForAShellAreRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"", "  ", "X=1", "python t.py | tee log", "python t.py > log", "a && b", "python 't.py"})
            QTest::newRow(line) << line;
    }
    void linesForAShellAreRefused()
    {
        QFETCH(QString, line);
        const auto refused = proposalFromLine(line);
        QVERIFY(!refused);
        QVERIFY(!refused.error().sentence.isEmpty());
    }

    void theRecipeStartsWhatTheScriptTakes()
    {
        QTemporaryDir folder;
        const QDir project(folder.path());
        RecipeProposal proposal = proposalFromHelp(QString::fromUtf8(kArgparse).arg("options"));
        RecipeFrame frame = frameForScript(project.filePath("code/train.py"), project);
        QCOMPARE(frame.codeFolder, QStringLiteral("code"));
        QCOMPARE(frameForScript("/elsewhere/train.R", project).codeFolder, QStringLiteral("/elsewhere"));
        QCOMPARE(frameForScript("/elsewhere/train.R", project).program, QStringLiteral("Rscript"));
        proposal.params.last().role = ProposedParam::Role::LeftOut; // dropout
        const Result<Recipe> recipe = saveRecipe(project, manifestOf(frame, proposal.params));
        QVERIFY2(recipe.has_value(), recipe ? "" : qPrintable(recipe.error().sentence));
        QVERIFY(isRecipeTrusted(*recipe)); // it was made here
        const Recipe again = *RecipeBook::load({}, project).find("train");
        QVERIFY(isRecipeTrusted(again));
        QCOMPARE(again.param("lr")->type, ParamType::Real);
        const auto line = [&](QJsonObject given) {
            given.insert("name", "me");
            const auto params = checkedParams(again, given);
            return params ? commandText(filledWords(again, *params)) : params.error().sentence;
        };
        QCOMPARE(line({}), QStringLiteral("python3 train.py --lr 0.01 --opt sgd --layers 1 2 --amp --very-long-option-name-for-wrapping 3 --name me --output-dir '{artifacts}' '{dataset}'"));
        QCOMPARE(line({{"amp", false}, {"augment", true}, {"layers", ""}, {"nohelp", "a b {lr}"}}),
            QStringLiteral("python3 train.py --lr 0.01 --opt sgd --augment --no-amp --very-long-option-name-for-wrapping 3 --nohelp 'a b {lr}' --name me --output-dir '{artifacts}' '{dataset}'"));
        const auto twice = saveRecipe(project, manifestOf(frame, proposal.params));
        QVERIFY(!twice && twice.error().sentence.contains("train"));
    }

    void aScriptIsAskedForItsHelp()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("cannot write");
        };
        write("train.sh", "echo \"usage: train.sh [-h] [--lr LR]\"; echo; echo 'options:'; echo '  --lr LR   rate (default: 0.5)'; echo > here; pwd >&2\n");
        write("slow.sh", "sleep 30\n");
        write("quiet.sh", "exit 0\n");
        const QDir project(folder.path());
        const auto command = helpCommand(frameForScript(folder.filePath("train.sh"), project), project, {});
        QVERIFY(command.has_value());
        QCOMPARE(command->mid(1), (QStringList {folder.filePath("train.sh"), "--help"}));
        const auto help = askForHelp(*command);
        QVERIFY(help.has_value());
        QCOMPARE(shown(proposalFromHelp(*help)), QStringList {"lr real 0.5 --lr"});
        QVERIFY(!QFileInfo::exists(folder.filePath("here"))); // it ran in a folder of its own
        const auto slow = askForHelp({"/bin/sh", folder.filePath("slow.sh")}, 300);
        QVERIFY(!slow && slow.error().sentence.contains("slow.sh"));
        QVERIFY(!askForHelp({"/bin/sh", folder.filePath("quiet.sh")}));
    }
};

QTEST_GUILESS_MAIN(TestRecipeProposal)
#include "tst_recipeproposal.moc"
