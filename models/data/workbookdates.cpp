// SPDX-License-Identifier: GPL-3.0-or-later
// Format codes and serial days.
#include "models/data/workbookdates.h"

#include <QDate>
#include <QTime>

#include <cmath>

namespace cairn {
namespace {

constexpr qint64 kMsPerDay = 86'400'000;
constexpr double kLastDay = 2'958'466; // 10000-01-01

bool isBuiltInDate(int number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 47) || (number >= 50 && number <= 58);
}

/** The letters of a code that say something: without quoted text, brackets (colours, conditions, languages) and escaped signs. */
QString bareCode(const QString &code)
{
    QString bare;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar letter = code[at];
        if (letter == QLatin1Char('\\') || letter == QLatin1Char('_') || letter == QLatin1Char('*')) {
            ++at;
        } else if (letter == QLatin1Char('"') || letter == QLatin1Char('[')) {
            const qsizetype end = code.indexOf(letter == QLatin1Char('"') ? QLatin1Char('"') : QLatin1Char(']'), at + 1);
            if (end < 0)
                break;
            at = end;
        } else if (letter == QLatin1Char(';')) {
            break; // what follows is for negative numbers and text
        } else {
            bare += letter.toLower();
        }
    }
    return bare;
}

bool isElapsed(const QString &code)
{
    return code.contains(QLatin1String("[h"), Qt::CaseInsensitive) || code.contains(QLatin1String("[m]"), Qt::CaseInsensitive)
        || code.contains(QLatin1String("[mm]"), Qt::CaseInsensitive) || code.contains(QLatin1String("[s"), Qt::CaseInsensitive);
}

} // namespace

WorkbookStyle workbookStyle(int formatNumber, const QString &code)
{
    if (code.isEmpty())
        return {isBuiltInDate(formatNumber) ? WorkbookFormat::Date : WorkbookFormat::General, 0};
    const QString bare = bareCode(code);
    if (bare.size() > 1 && bare.count(QLatin1Char('0')) == bare.size())
        return {WorkbookFormat::Zeros, int(std::min<qsizetype>(bare.size(), 15))};
    if (bare == QLatin1String("general") || isElapsed(code))
        return {};
    const bool isDate = std::any_of(bare.begin(), bare.end(), [](QChar letter) { return QStringLiteral("dmyhs").contains(letter); });
    return {isDate ? WorkbookFormat::Date : WorkbookFormat::General, 0};
}

std::string workbookDate(double serial, bool isFrom1904)
{
    if (!(serial >= 0) || serial >= kLastDay)
        return {};
    qint64 ms = qint64(std::llround(serial * double(kMsPerDay)));
    // Serial days are doubles: what is a millisecond off a whole second is one.
    if (const qint64 off = ms % 1000; off == 1 || off == 999)
        ms += off == 1 ? -1 : 1;
    const qint64 day = ms / kMsPerDay;
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(ms % kMsPerDay));
    const QString clock = time.toString(time.msec() ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
    if (day == 0 && !isFrom1904)
        return clock.toStdString();
    const QDate start = isFrom1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = start.addDays(day).toString(Qt::ISODate);
    return (ms % kMsPerDay == 0 ? date : date + QLatin1Char('T') + clock).toStdString();
}

} // namespace cairn
