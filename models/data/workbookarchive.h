// SPDX-License-Identifier: GPL-3.0-or-later
// The zip around an .xlsx workbook: its parts as streams that end with an error where they unpack to more than a workbook would.
#pragma once

#include "models/project/result.h"

#include <QIODevice>
#include <QString>
#include <QXmlStreamReader>

#include <functional>
#include <memory>

namespace cairn {

/** One part being unpacked. Owns what it needs. */
class WorkbookPart : public QIODevice
{
    Q_OBJECT
public:
    ~WorkbookPart() override;
    /** Null where the archive has no such part. */
    [[nodiscard]] static Result<std::unique_ptr<WorkbookPart>> open(const QString &archive, const QString &part);

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    [[nodiscard]] qint64 unpacked() const { return m_unpacked; }
    [[nodiscard]] qint64 unpackedSize() const { return m_declared; } ///< as the archive says; 0: nobody knows
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    WorkbookPart();
    struct Zip;
    std::unique_ptr<Zip> m_zip;
    qint64 m_unpacked = 0;
    qint64 m_declared = 0;
    qint64 m_limit = 0;
    bool m_isTooLarge = false;
    bool m_isOver = false; ///< nothing more comes, whatever the archive says
    bool m_isDamaged = false;
};

/** Calls `element` at each start element. An error where the XML is damaged, has a document type (no workbook has one), or unpacks too large.
    A part that is not there is read as an empty one. */
[[nodiscard]] Result<void> readWorkbookXml(const QString &archive, const QString &part, const std::function<void(QXmlStreamReader &)> &element);

/** What is wrong, or nothing. */
[[nodiscard]] Result<void> workbookXmlFailure(const QString &archive, const WorkbookPart &part, const QXmlStreamReader &xml);

} // namespace cairn
