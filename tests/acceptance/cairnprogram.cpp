// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program and waits for it, and makes the files that it is fed with.
#include "tests/acceptance/cairnprogram.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QProcess>

namespace cairn::test {
namespace {

constexpr int kPatienceMs = 200'000;

} // namespace

QByteArray Answer::said() const { return QStringLiteral("exit %1\n%2\n%3").arg(exitCode).arg(output.left(2'000), error.left(2'000)).toUtf8(); }

bool Answer::isOneSentence() const
{
    const QString line = error.trimmed();
    return output.isEmpty() && !line.isEmpty() && !line.contains(QLatin1Char('\n')) && line.endsWith(QLatin1Char('.'))
        && !line.contains(QLatin1String("SQL")) && !line.contains(QLatin1String("exception"));
}

Answer CairnProgram::run(const QStringList &arguments) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(QStringLiteral(CAIRN_PROGRAM), arguments);
    if (!program.waitForFinished(kPatienceMs)) {
        program.kill();
        program.waitForFinished();
        return {-1, QString(), QStringLiteral("it did not end, or could not be started: ") + program.errorString()};
    }
    const int exitCode = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    return {exitCode, QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

Answer CairnProgram::ask(QStringList arguments) const
{
    arguments.append(QStringLiteral("--json"));
    return run(arguments);
}

QJsonObject CairnProgram::object(const QStringList &arguments) const
{
    const Answer answer = ask(arguments);
    if (answer.exitCode != 0)
        qWarning("%s: %s", qPrintable(arguments.join(QLatin1Char(' '))), answer.said().constData());
    return answer.exitCode == 0 ? answer.object() : QJsonObject();
}

QString CairnProgram::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return path(name);
}

QByteArray CairnProgram::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString CairnProgram::writePicture(const QString &name, const QColor &color) const
{
    QImage picture(96, 64, QImage::Format_RGB32);
    picture.fill(QColor(240, 238, 232));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(20, 10, 40, 40));
    painter.end();
    QDir().mkpath(QFileInfo(path(name)).path());
    if (!picture.save(path(name)))
        qFatal("no picture %s", qPrintable(path(name)));
    return path(name);
}

void CairnProgram::writeScript(const QString &name, const QStringList &lines) const { write(name, lines.join(QLatin1Char('\n')).toUtf8() + '\n'); }

QStringList missingKeys(const QJsonObject &object, const QStringList &wanted)
{
    QStringList missing;
    for (const QString &key : wanted) {
        if (!object.contains(key))
            missing.append(key);
    }
    return missing;
}

QString differences(const QJsonObject &object, const QJsonObject &wanted)
{
    QStringList found;
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        if (object.value(entry.key()) != entry.value()) {
            const QByteArray is = QJsonDocument(QJsonArray {object.value(entry.key())}).toJson(QJsonDocument::Compact);
            const QByteArray shallBe = QJsonDocument(QJsonArray {entry.value()}).toJson(QJsonDocument::Compact);
            found.append(QStringLiteral("%1 is %2 and not %3").arg(entry.key(), QString::fromUtf8(is), QString::fromUtf8(shallBe)));
        }
    }
    return found.join(QStringLiteral("; "));
}

} // namespace cairn::test
