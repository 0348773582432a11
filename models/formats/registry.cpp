// SPDX-License-Identifier: GPL-3.0-or-later
// The list of formats, and telling which one a file is.
#include "models/formats/registry.h"

#include "models/formats/cairnjsonl.h"
#include "models/formats/coco.h"
#include "models/formats/vocxml.h"
#include "models/formats/yolo.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr qint64 kHeadBytes = 64 * 1024;

const AnnotationFormat *formatOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const QByteArray head = file.read(kHeadBytes);
    for (const AnnotationFormat &format : annotationFormats()) {
        if (format.isIt(QFileInfo(path).fileName(), head))
            return &format;
    }
    return nullptr;
}

QString knownFormats()
{
    QStringList titles;
    for (const AnnotationFormat &format : annotationFormats())
        titles.append(QStringLiteral("%1 (%2)").arg(format.title, format.patterns.join(QLatin1Char(' '))));
    return titles.join(QStringLiteral(", "));
}

} // namespace

const QList<AnnotationFormat> &annotationFormats()
{
    static const QList<AnnotationFormat> kFormats = {
        {"voc", Text::tr("Pascal VOC XML"), {QStringLiteral("*.xml")}, isVocXml, readVocXml, writeVocXml},
        {"cairn", Text::tr("Cairn lines"), {QStringLiteral("*.jsonl")}, isCairnJsonl, readCairnJsonl, writeCairnJsonl},
        {"coco", Text::tr("COCO JSON"), {QStringLiteral("*.json")}, isCoco, readCoco, writeCocoFile},
        {"yolo", Text::tr("YOLO text"), {QStringLiteral("*.txt")}, isYolo, readYolo, nullptr},
    };
    return kFormats;
}

QStringList filesOfFormat(const QString &path, const AnnotationFormat &format)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator found(path, format.patterns, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    files.sort();
    return files;
}

Result<const AnnotationFormat *> detectFormat(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo::exists(path))
        return fail(Text::tr("%1 does not exist.").arg(shown));
    if (!QFileInfo(path).isDir()) {
        if (const AnnotationFormat *format = formatOfFile(path))
            return format;
        return fail(Text::tr("%1 is in no format of annotations that Cairn knows: %2.").arg(shown, knownFormats()));
    }
    // The format that most of a folder's files are in.
    const AnnotationFormat *best = nullptr;
    qsizetype most = 0;
    for (const AnnotationFormat &format : annotationFormats()) {
        const QStringList files = filesOfFormat(path, format);
        const qsizetype count = std::count_if(files.begin(), files.end(), [&](const QString &file) { return formatOfFile(file) == &format; });
        if (count > most) {
            most = count;
            best = &format;
        }
    }
    if (!best)
        return fail(Text::tr("In %1 there are no annotations in a format that Cairn knows: %2.").arg(shown, knownFormats()));
    return best;
}

} // namespace cairn
