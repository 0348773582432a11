// SPDX-License-Identifier: GPL-3.0-or-later
// "Connect a program": the window driven, the worker real, and a client that uses the two lines.
#include "app/cairn/pages/connectdialog.h"
#include "app/cairn/pages/runspage.h"
#include "app/cairn/windowstart.h"
#include "models/runs/endpointaddress.h"
#include "tests/gui/smallproject.h"
#include "tests/gui/windowdriver.h"

#include <QtNetwork>
#include <QtWidgets>

using namespace cairn;
using namespace cairn::test;

class TestConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        Settings().setAnnotator(QStringLiteral("Ana"));
        Settings().setTheme(ThemeChoice::Light);
        m_project = std::make_unique<SmallProject>();
        m_hands = std::make_unique<WindowDriver>();
        QVERIFY(m_hands->open(m_project->folder()) && m_hands->show(QStringLiteral("runs")));
    }
    void cleanup()
    {
        if (const Result<EndpointAddress> address = EndpointAddress::of(m_hands->project().file()))
            (void)address->setWanted(false);
        m_hands.reset();
        m_project.reset();
    }

    void theCopiedLinesLetAProgramIn()
    {
        ConnectDialog *dialog = open();
        QVERIFY(dialog);
        QCOMPARE(dialog->state(), ConnectDialog::State::Starting);
        QVERIFY(!copyButton(dialog)->isEnabled());
        QVERIFY(eventually([&] { return dialog->state() == ConnectDialog::State::Listening; }));
        QGuiApplication::clipboard()->clear();
        copyButton(dialog)->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QStringLiteral("export MLFLOW_TRACKING_URI=http://127.0.0.1:")), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(QStringLiteral("export MLFLOW_TRACKING_TOKEN=")), qPrintable(lines[1]));
        if (!grabFolder().isEmpty())
            QVERIFY(dialog->grab().save(grabFolder() + QStringLiteral("/connect.png")));

        const QByteArray made = post(lines[0].section(QLatin1Char('='), 1), lines[1].section(QLatin1Char('='), 1), QStringLiteral("runs/create"), R"({"run_name": "from outside"})");
        QVERIFY2(made.contains("from outside"), made.constData());
        // The window shows the run by itself.
        QVERIFY(eventually([&] { return page()->progressText().contains(QLatin1Char('1')); }));
        QCOMPARE(page()->find(QStringLiteral("from outside")).size(), 1);
    }

    void theWishOutlivesTheDialogAndIsTakenBack()
    {
        ConnectDialog *dialog = open();
        QVERIFY(dialog);
        QVERIFY(eventually([&] { return dialog->state() == ConnectDialog::State::Listening; }));
        dialog->reject();
        QVERIFY(eventually([&] { return page()->findChild<ConnectDialog *>() == nullptr; }));
        const auto address = [&] { return *EndpointAddress::of(m_hands->project().file()); };
        QVERIFY(address().isWantedByPerson() && address().isListening());
        const QStringList before = address().lines();

        dialog = open();
        QVERIFY(eventually([&] { return dialog->state() == ConnectDialog::State::Listening; }));
        dialog->findChild<QCheckBox *>(QStringLiteral("connect-keep"))->setChecked(false);
        QCOMPARE(dialog->state(), ConnectDialog::State::Off);
        QVERIFY(!copyButton(dialog)->isEnabled());
        QVERIFY(!address().isWanted());
        // The worker ends by itself, and the next one is at the same address.
        QVERIFY(eventually([&] { return !address().isListening(); }, 30'000));
        dialog->findChild<QCheckBox *>(QStringLiteral("connect-keep"))->setChecked(true);
        QVERIFY(eventually([&] { return dialog->state() == ConnectDialog::State::Listening; }));
        QCOMPARE(address().lines(), before);
    }

    void aFailureIsASentence()
    {
        // Where a folder cannot be made, no address can be kept.
        const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cairn/endpoints");
        QDir(data).removeRecursively();
        QVERIFY(QDir().mkpath(QFileInfo(data).path()));
        QFile inTheWay(data);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ConnectDialog *dialog = open();
        QVERIFY(dialog);
        QCOMPARE(dialog->state(), ConnectDialog::State::Failed);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("connect-state"))->text().contains(QStringLiteral("address.json")));
        QVERIFY(!copyButton(dialog)->isEnabled());
        QVERIFY(inTheWay.remove());
    }

private:
    /** A folder for pictures, where one is wanted. */
    static QString grabFolder() { return qEnvironmentVariable("CAIRN_TEST_PICTURES"); }
    RunsPage *page() { return m_hands->window().findChild<RunsPage *>(); }
    ConnectDialog *open()
    {
        const QList<QAction *> actions = page()->menuActions();
        const auto action = std::find_if(actions.begin(), actions.end(), [](QAction *each) { return each && each->text() == QCoreApplication::translate("cairn::RunsPage", "Connect a program…"); });
        if (action == actions.end())
            return nullptr;
        (*action)->trigger();
        const QList<ConnectDialog *> dialogs = page()->findChildren<ConnectDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }
    static QPushButton *copyButton(ConnectDialog *dialog) { return dialog->findChild<QPushButton *>(QStringLiteral("connect-copy")); }
    static QByteArray post(const QString &address, const QString &token, const QString &name, const QByteArray &json)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(address + QStringLiteral("/api/2.0/mlflow/") + name));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        const std::unique_ptr<QNetworkReply> reply(network.post(request, json));
        (void)eventually([&] { return reply->isFinished(); });
        return reply->readAll();
    }

    std::unique_ptr<SmallProject> m_project;
    std::unique_ptr<WindowDriver> m_hands;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString language = qEnvironmentVariable("CAIRN_TEST_LANGUAGE", QStringLiteral("en"));
    prepareApplication(application, language);
    TestConnect test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connect.moc"
