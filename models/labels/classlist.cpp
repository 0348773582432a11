// SPDX-License-Identifier: GPL-3.0-or-later
// Which reader takes a file, and the plain text.
#include "models/labels/classlist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClassList)
};

constexpr qsizetype kLongestName = 200;

Result<QList<ClassListEntry>> classesFromText(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(content);
    QList<ClassListEntry> entries;
    QStringList seen;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString name = lines.at(at).trimmed();
        if (name.isEmpty())
            continue;
        if (name.size() > kLongestName || name.contains(QChar::Null) || name.contains(QChar::ReplacementCharacter))
            return fail(Text::tr("Line %1 is no name of a class.").arg(at + 1));
        if (seen.contains(name))
            continue;
        seen.append(name);
        const qsizetype slash = name.lastIndexOf(QLatin1Char('/'));
        const bool hasParent = slash > 0 && slash + 1 < name.size();
        entries.append({hasParent ? name.mid(slash + 1).trimmed() : name, hasParent ? name.left(slash).trimmed() : QString(), {}});
    }
    if (entries.isEmpty())
        return fail(Text::tr("There is no name of a class in it."));
    return entries;
}

} // namespace

ClassListFormat classListFormat(const QString &fileName, const QByteArray &content)
{
    const QString lower = fileName.toLower();
    if (lower.endsWith(QLatin1String(".yaml")) || lower.endsWith(QLatin1String(".yml")))
        return ClassListFormat::Yolo;
    const QByteArray start = content.left(1024).trimmed();
    if (lower.endsWith(QLatin1String(".json")) || start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{"))
        return ClassListFormat::Coco;
    return ClassListFormat::Text;
}

Result<QList<ClassListEntry>> readClassList(const QByteArray &content, ClassListFormat format)
{
    const QByteArray withoutMark = content.startsWith("\xEF\xBB\xBF") ? content.mid(3) : content;
    switch (format) {
    case ClassListFormat::Coco:
        return classesFromCoco(withoutMark);
    case ClassListFormat::Yolo:
        return classesFromYolo(withoutMark);
    case ClassListFormat::Text:
        break;
    }
    return classesFromText(withoutMark);
}

Result<QList<ClassListEntry>> readClassListFile(const QString &path)
{
    constexpr qint64 kLargestList = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::tr("%1 could not be opened: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    const ClassListFormat format = classListFormat(path, file.peek(1024));
    if (format != ClassListFormat::Coco && file.size() > kLargestList)
        return fail(Text::tr("%1 is too large for a list of classes.").arg(QDir::toNativeSeparators(path)));
    Result<QList<ClassListEntry>> entries;
    if (uchar *content = format == ClassListFormat::Coco && file.size() > 0 ? file.map(0, file.size()) : nullptr)
        entries = readClassList(QByteArray::fromRawData(reinterpret_cast<const char *>(content), file.size()), format);
    else
        entries = readClassList(file.readAll(), format);
    if (!entries)
        return fail(Text::tr("%1 was not read: %2").arg(QDir::toNativeSeparators(path), entries.error().sentence));
    return entries;
}

QByteArray classListText(const QList<ClassListEntry> &entries)
{
    QByteArray text;
    for (const ClassListEntry &entry : entries)
        text += (entry.parent.isEmpty() ? entry.name : entry.parent + QLatin1Char('/') + entry.name).toUtf8() + '\n';
    return text;
}

} // namespace cairn
