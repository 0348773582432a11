// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a report as HTML and pictures. Private to the report.
#pragma once

#include "app/cairn/report.h"

namespace cairn {

/** What a part adds: HTML, in which a line "<!--picture-->" stands for the next picture. */
struct WrittenPart {
    QString html;
    QList<QByteArray> pictures; ///< SVG
};

struct PartKind {
    const char *key;
    const char *title; ///< in the context Report
    bool (*isThere)(const ReportData &);
    WrittenPart (*write)(const ReportData &);
};
[[nodiscard]] std::span<const PartKind> partKinds();
[[nodiscard]] QString partTitle(const PartKind &kind);

inline constexpr QSize kReportPicture(680, 400);
[[nodiscard]] QString reportPictureMark();

} // namespace cairn
