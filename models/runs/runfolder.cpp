// SPDX-License-Identifier: GPL-3.0-or-later
// Reads status.json and the ends of logs.
#include "models/runs/runfolder.h"

#include "models/project/wholenumber.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunFolder)
};

constexpr qint64 kLargestStatusBytes = 1 << 20;

template<typename T>
std::optional<T> numberOf(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isDouble())
        return std::nullopt;
    if constexpr (std::integral<T>)
        return wholeNumber<T>(value.toDouble());
    else
        return value.toDouble();
}

ProcessIdentity processOf(const QJsonObject &object, const char *pid, const char *ticks)
{
    return {object.value(QLatin1String(pid)).toInteger(), object.value(QLatin1String(ticks)).toInteger()};
}

} // namespace

std::optional<RunState> RunFolder::state() const
{
    QFile file(statusFile());
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLargestStatusBytes)).object();
    const QString name = object.value(QLatin1String("state")).toString();
    if (name.isEmpty())
        return std::nullopt;
    RunState state;
    state.status = runStatusFromName(name);
    state.program = processOf(object, "pid", "start_ticks");
    state.supervisor = processOf(object, "supervisor_pid", "supervisor_start_ticks");
    state.processGroup = object.value(QLatin1String("pgid")).toInteger();
    state.bootId = object.value(QLatin1String("boot_id")).toString();
    state.host = object.value(QLatin1String("host")).toString();
    state.started = numberOf<double>(object, "started");
    state.ended = numberOf<double>(object, "ended");
    state.exitCode = numberOf<int>(object, "exit_code");
    state.signal = numberOf<int>(object, "signal");
    state.wallSeconds = numberOf<double>(object, "wall_seconds");
    state.userSeconds = numberOf<double>(object, "user_seconds");
    state.systemSeconds = numberOf<double>(object, "system_seconds");
    state.peakBytes = numberOf<qint64>(object, "peak_bytes");
    state.energyJoules = numberOf<double>(object, "energy_joules");
    const QString quality = object.value(QLatin1String("energy_quality")).toString();
    state.energyMethod = object.value(QLatin1String("energy_method")).toString() + (quality.isEmpty() ? QString() : QStringLiteral(", ") + quality);
    state.reason = object.value(QLatin1String("reason")).toString();
    return state;
}

bool RunState::isOfThisBoot() const { return bootId.isEmpty() || bootId == QString::fromLatin1(QSysInfo::bootUniqueId()); }

bool RunFolder::isAskedToStop() const { return QFileInfo::exists(stopFile()); }

Result<void> RunFolder::askToStop() const
{
    QFile file(stopFile());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(Words::tr("The run could not be asked to stop: %1 cannot be written (%2).")
                        .arg(QDir::toNativeSeparators(stopFile()), file.errorString()));
    return {};
}

double RunFolder::askedToStopAt() const
{
    const QFileInfo info(stopFile());
    return info.exists() ? double(info.lastModified().toMSecsSinceEpoch()) / 1000 : 0;
}

QString logTail(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const qint64 from = std::max<qint64>(0, file.size() - bytes);
    file.seek(from);
    QByteArray text = file.read(bytes);
    if (from > 0)
        text.remove(0, text.indexOf('\n') + 1);
    return QString::fromUtf8(text);
}

} // namespace cairn
