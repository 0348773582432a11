// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps where every 64th line begins, and reads such a stretch when one of its lines is asked for.
#include "models/runs/runlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace cairn {
namespace {

constexpr int kStridesKept = 64;
constexpr qint64 kMostCopied = 8 * 1024 * 1024; // characters

} // namespace

RunLog::RunLog(QObject *parent)
    : QObject(parent)
    , m_strides(kStridesKept)
{
}

void RunLog::setFile(const QString &file, const QStringList &codeFolders)
{
    m_codeFolders = codeFolders;
    if (file == m_file)
        return;
    m_scanning.cancel();
    m_finding.cancel();
    m_file = file;
    m_scan = {};
    m_hits = {};
    m_strides.clear();
    Q_EMIT grown();
    refresh();
    find(m_sought);
}

void RunLog::refresh()
{
    const qint64 size = m_file.isEmpty() ? 0 : QFileInfo(m_file).size();
    if (size == m_scan.end || m_scanning.isRunning())
        return;
    // Shorter: written anew, and nothing of what was known holds.
    const LogScan before = size < m_scan.end ? LogScan() : m_scan;
    m_scanning.start<LogScan>([file = m_file, before](TaskControl &control) -> Result<LogScan> { return scanLog(file, before, control); },
        [this](const Result<LogScan> &scan) {
            if (!scan)
                return;
            m_scan = *scan;
            m_strides.clear();
            Q_EMIT grown();
            if (!m_sought.isEmpty() && !m_finding.isRunning())
                find(m_sought);
        });
}

QList<QByteArray> RunLog::strideOf(qint64 number) const
{
    const qint64 stride = number / kLogStride;
    if (const QList<QByteArray> *kept = m_strides.object(stride))
        return *kept;
    QList<QByteArray> lines;
    QFile file(m_file);
    const qint64 begin = m_scan.strides.value(stride, -1), end = m_scan.strides.value(stride + 1, m_scan.end);
    if (begin < 0 || !file.open(QIODevice::ReadOnly) || !file.seek(begin))
        return lines;
    const QByteArray bytes = file.read(std::min(end - begin, kLogStride * kLongestLogLine));
    for (qsizetype at = 0; at < bytes.size() && lines.size() < kLogStride;) {
        const qsizetype length = logLineLength(QByteArrayView(bytes).sliced(at));
        lines.append(bytes.mid(at, length == 0 ? -1 : length));
        at += lines.last().size();
    }
    m_strides.insert(stride, new QList<QByteArray>(lines));
    return lines;
}

LogLine RunLog::line(qint64 number) const
{
    return number < 0 || number >= m_scan.lines ? LogLine() : logLine(strideOf(number).value(number % kLogStride));
}

bool RunLog::isError(qint64 number) const { return std::binary_search(m_scan.errors.begin(), m_scan.errors.end(), number); }

void RunLog::find(const QString &text)
{
    m_sought = text;
    if (text.isEmpty() || m_file.isEmpty()) {
        m_finding.cancel();
        m_hits = {};
        Q_EMIT found();
        return;
    }
    m_finding.start<LogHits>([file = m_file, text](TaskControl &control) -> Result<LogHits> { return findInLog(file, text, control); },
        [this](const Result<LogHits> &hits) {
            if (!hits)
                return;
            m_hits = *hits;
            Q_EMIT found();
        });
}

QString RunLog::fileOf(const LogPlace &place) const
{
    for (const QString &folder : m_codeFolders) {
        const QString root = QFileInfo(folder).canonicalFilePath();
        // A link that leads out of the folder, and "..", end elsewhere: what counts is where the file really lies.
        const QFileInfo file(QDir(folder).filePath(place.file));
        const QString path = file.canonicalFilePath();
        if (!root.isEmpty() && path.startsWith(root + QLatin1Char('/')) && file.isFile())
            return path;
    }
    return {};
}

QString RunLog::text(qint64 first, qint64 count) const
{
    QString text;
    for (qint64 number = first; number < std::min(first + count, m_scan.lines) && text.size() < kMostCopied; ++number)
        text += line(number).text + QLatin1Char('\n');
    return text;
}

Result<void> RunLog::saveAs(const QString &target) const
{
    QFile source(m_file);
    QSaveFile file(target);
    if (!source.open(QIODevice::ReadOnly))
        return fail(tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(m_file), source.errorString()));
    bool isWritten = file.open(QIODevice::WriteOnly);
    while (isWritten && !source.atEnd()) {
        const QByteArray piece = source.read(1024 * 1024);
        if (piece.isEmpty())
            break;
        isWritten = file.write(piece) == piece.size();
    }
    if (!isWritten || !file.commit())
        return fail(tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(target), file.errorString()));
    return {};
}

} // namespace cairn
