// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes the words of --executor and --resources.
#include "models/runs/where.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Executor)
};

const QString kSlurmBySsh = QStringLiteral("slurm+ssh:");
const QString kSsh = QStringLiteral("ssh:");

/** No word that ssh or rsync could take for an option, another path or another host. */
bool isHostName(const QString &host)
{
    static const QRegularExpression kHost(QRegularExpression::anchoredPattern(QStringLiteral("([A-Za-z0-9_][A-Za-z0-9._-]*@)?[A-Za-z0-9_][A-Za-z0-9._-]*")));
    return host.size() <= 255 && kHost.match(host).hasMatch();
}

/** Names of partitions, accounts and qualities of service. */
bool isPlainName(const QString &name)
{
    static const QRegularExpression kName(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_][A-Za-z0-9._,+-]*")));
    return name.size() <= 255 && kName.match(name).hasMatch();
}

std::optional<qint64> secondsOf(const QString &text)
{
    static const QRegularExpression kTime(QRegularExpression::anchoredPattern(QStringLiteral("(?:(\\d{1,4})-)?(\\d{1,7})(?::(\\d{1,2}))?(?::(\\d{1,2}))?")));
    const QRegularExpressionMatch match = kTime.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 days = match.captured(1).toLongLong(), first = match.captured(2).toLongLong();
    const qint64 second = match.captured(3).toLongLong(), third = match.captured(4).toLongLong();
    qint64 seconds = 0;
    if (!match.captured(1).isEmpty())
        seconds = ((days * 24 + first) * 60 + second) * 60 + third;
    else if (!match.captured(4).isEmpty())
        seconds = (first * 60 + second) * 60 + third;
    else
        seconds = first * 60 + second; // minutes, and minutes with seconds
    return seconds > 0 ? std::optional(seconds) : std::nullopt;
}

std::optional<qint64> megabytesOf(const QString &text)
{
    static const QRegularExpression kMemory(
        QRegularExpression::anchoredPattern(QStringLiteral("(\\d{1,9})([KMGT]?)B?")), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kMemory.match(text);
    const qint64 number = match.captured(1).toLongLong();
    if (!match.hasMatch() || number < 1)
        return std::nullopt;
    const QString unit = match.captured(2).toUpper();
    if (unit == QLatin1String("K"))
        return (number + 1023) / 1024;
    return unit == QLatin1String("G") ? number * 1024 : unit == QLatin1String("T") ? number * 1024 * 1024 : number;
}

bool takeCount(const QString &text, int &count)
{
    bool isNumber = false;
    count = text.toInt(&isNumber);
    return isNumber && count >= 1 && count <= 1'000'000;
}

bool takeName(const QString &text, QString &name)
{
    name = text;
    return isPlainName(text);
}

bool take(ResourceRequest &request, const QString &key, const QString &value)
{
    if (key == QLatin1String("cpus"))
        return takeCount(value, request.cpus);
    if (key == QLatin1String("gpus"))
        return takeCount(value, request.gpus);
    if (key == QLatin1String("mem")) {
        request.memoryMegabytes = megabytesOf(value).value_or(0);
        return request.memoryMegabytes > 0;
    }
    if (key == QLatin1String("time")) {
        request.timeSeconds = secondsOf(value).value_or(0);
        return request.timeSeconds > 0;
    }
    if (key == QLatin1String("partition"))
        return takeName(value, request.partition);
    if (key == QLatin1String("account"))
        return takeName(value, request.account);
    return key == QLatin1String("qos") && takeName(value, request.qos);
}

} // namespace

Result<Where> Where::fromText(const QString &text)
{
    if (text == QLatin1String("local"))
        return Where {};
    if (text == QLatin1String("slurm"))
        return Where {Engine::Slurm, {}};
    const bool isSlurm = text.startsWith(kSlurmBySsh);
    if (!isSlurm && !text.startsWith(kSsh))
        return fail(Words::tr("There is no executor %1; say local, slurm, slurm+ssh:HOST or ssh:HOST.").arg(text), {}, Error::Kind::Usage);
    const QString host = text.mid(isSlurm ? kSlurmBySsh.size() : kSsh.size());
    if (!isHostName(host)) {
        return fail(Words::tr("%1 is no host that ssh could be given; say NAME or USER@NAME, and put ports and keys into ~/.ssh/config.").arg(host), {},
            Error::Kind::Usage);
    }
    return Where {isSlurm ? Engine::Slurm : Engine::Ssh, host};
}

QString Where::toText() const
{
    switch (engine) {
    case Engine::Slurm:
        return host.isEmpty() ? QStringLiteral("slurm") : kSlurmBySsh + host;
    case Engine::Ssh:
        return kSsh + host;
    case Engine::Local:
        break;
    }
    return QStringLiteral("local");
}

Result<ResourceRequest> ResourceRequest::fromText(const QString &text)
{
    ResourceRequest request;
    QSet<QString> seen;
    // A partition may be a list, so a comma only begins something new where a key follows it.
    static const QRegularExpression kNext(QStringLiteral(",(?=[a-z]+=)"));
    for (const QString &part : text.trimmed().isEmpty() ? QStringList() : text.trimmed().split(kNext)) {
        const QString key = part.section(QLatin1Char('='), 0, 0).trimmed();
        if (seen.contains(key) || !take(request, key, part.section(QLatin1Char('='), 1).trimmed())) {
            return fail(Words::tr("The resources cannot have \"%1\"; write them like cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main, each once.").arg(part), {},
                Error::Kind::Usage);
        }
        seen.insert(key);
    }
    return request;
}

QString ResourceRequest::toText() const
{
    QStringList parts;
    const auto add = [&](const char *key, const QString &value) { parts.append(QLatin1String(key) + QLatin1Char('=') + value); };
    if (cpus > 0)
        add("cpus", QString::number(cpus));
    if (memoryMegabytes > 0)
        add("mem", memoryMegabytes % 1024 == 0 ? QStringLiteral("%1G").arg(memoryMegabytes / 1024) : QStringLiteral("%1M").arg(memoryMegabytes));
    if (gpus > 0)
        add("gpus", QString::number(gpus));
    if (timeSeconds > 0)
        add("time", slurmTime(timeSeconds));
    if (!partition.isEmpty())
        add("partition", partition);
    if (!account.isEmpty())
        add("account", account);
    if (!qos.isEmpty())
        add("qos", qos);
    return parts.join(QLatin1Char(','));
}

ResourceRequest ResourceRequest::fromJson(const QJsonObject &object)
{
    ResourceRequest request;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        ResourceRequest changed = request;
        if (take(changed, entry.key(), entry.value().toVariant().toString()))
            request = changed;
    }
    return request;
}

QJsonObject ResourceRequest::toJson() const
{
    QJsonObject object;
    const auto add = [&](const char *key, const QJsonValue &value, bool isThere) {
        if (isThere)
            object.insert(QLatin1String(key), value);
    };
    add("cpus", cpus, cpus > 0);
    add("mem", QStringLiteral("%1M").arg(memoryMegabytes), memoryMegabytes > 0);
    add("gpus", gpus, gpus > 0);
    add("time", slurmTime(timeSeconds), timeSeconds > 0);
    add("partition", partition, !partition.isEmpty());
    add("account", account, !account.isEmpty());
    add("qos", qos, !qos.isEmpty());
    return object;
}

QString slurmTime(qint64 seconds)
{
    const QString clock = QStringLiteral("%1:%2:%3").arg(seconds / 3600 % 24).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 86'400 ? QStringLiteral("%1-%2").arg(seconds / 86'400).arg(clock) : clock;
}

} // namespace cairn
