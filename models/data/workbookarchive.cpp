// SPDX-License-Identifier: GPL-3.0-or-later
// QuaZip stays inside here.
#include "models/data/workbookarchive.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <QCoreApplication>
#include <QDir>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

// XML of real sheets packs to a tenth or a thirtieth; a bomb to a thousandth.
constexpr qint64 kAlwaysAllowed = 64 << 20;
constexpr qint64 kLargestRatio = 200;

} // namespace

struct WorkbookPart::Zip {
    QuaZip archive;
    std::unique_ptr<QuaZipFile> file;
};

WorkbookPart::WorkbookPart()
    : m_zip(std::make_unique<Zip>())
{
}

WorkbookPart::~WorkbookPart() = default;

Result<std::unique_ptr<WorkbookPart>> WorkbookPart::open(const QString &archive, const QString &part)
{
    std::unique_ptr<WorkbookPart> opened(new WorkbookPart);
    Zip &zip = *opened->m_zip;
    zip.archive.setZipName(archive);
    if (!zip.archive.open(QuaZip::mdUnzip)) {
        return fail(Tr::tr("%1 is damaged: the archive around its sheets cannot be opened. Save the workbook again.").arg(QDir::toNativeSeparators(archive)),
            QString::number(zip.archive.getZipError()));
    }
    // An empty name is a part's that no relation names.
    if (part.isEmpty() || !zip.archive.setCurrentFile(part, QuaZip::csInsensitive))
        return std::unique_ptr<WorkbookPart>();
    QuaZipFileInfo64 info;
    if (zip.archive.getCurrentFileInfo(&info)) {
        opened->m_declared = qint64(std::min<quint64>(info.uncompressedSize, quint64(1) << 62));
        opened->m_limit = qint64(std::min<quint64>(info.compressedSize, quint64(1) << 50)) * kLargestRatio;
    }
    opened->m_limit = std::max(opened->m_limit, kAlwaysAllowed);
    zip.file = std::make_unique<QuaZipFile>(&zip.archive);
    if (!zip.file->open(QIODevice::ReadOnly) || !opened->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(Tr::tr("%1 is damaged or protected by a password: its part %2 cannot be unpacked.").arg(QDir::toNativeSeparators(archive), part),
            zip.file->errorString());
    }
    return opened;
}

bool WorkbookPart::atEnd() const { return m_isOver || !m_zip->file || m_zip->file->atEnd(); }

qint64 WorkbookPart::readData(char *data, qint64 maximum)
{
    if (m_isOver)
        return -1;
    const qint64 read = m_zip->file->read(data, maximum);
    m_isDamaged = read < 0 || m_zip->file->getZipError() != 0;
    m_unpacked += std::max<qint64>(read, 0);
    m_isTooLarge = m_unpacked > m_limit;
    m_isOver = read <= 0 || m_isTooLarge;
    return m_isTooLarge ? -1 : read;
}

Result<void> workbookXmlFailure(const QString &archive, const WorkbookPart &part, const QXmlStreamReader &xml)
{
    const QString place = QDir::toNativeSeparators(archive);
    if (part.isTooLarge())
        return fail(Tr::tr("%1 unpacks to more than a workbook of its size could hold, so it was not read further.").arg(place));
    if (xml.tokenType() == QXmlStreamReader::DTD)
        return fail(Tr::tr("%1 is no workbook as spreadsheet programs write it (it brings a document type of its own).").arg(place));
    if (xml.hasError() || part.isDamaged())
        return fail(Tr::tr("%1 is damaged (line %2 of a part of it). Save the workbook again.").arg(place).arg(xml.lineNumber()), xml.errorString());
    return {};
}

Result<void> readWorkbookXml(const QString &archive, const QString &part, const std::function<void(QXmlStreamReader &)> &element)
{
    const auto opened = WorkbookPart::open(archive, part);
    if (!opened)
        return fail(opened);
    if (!*opened)
        return {};
    QXmlStreamReader xml(opened->get());
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        if (token == QXmlStreamReader::StartElement)
            element(xml);
    }
    return workbookXmlFailure(archive, **opened, xml);
}

} // namespace cairn
