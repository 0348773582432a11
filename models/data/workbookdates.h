// SPDX-License-Identifier: GPL-3.0-or-later
// Number formats of a workbook: which of them show dates, and what a day's number is as a date.
#pragma once

#include <QString>

#include <string>

namespace cairn {

enum class WorkbookFormat {
    General,
    Date, ///< with or without a time of day
    Zeros, ///< "00000": a number shown with zeros in front, as codes are
};

struct WorkbookStyle {
    WorkbookFormat format = WorkbookFormat::General;
    int digits = 0; ///< of Zeros
};

/** `code`: as in styles.xml; empty where only the built-in number is known. Source: ECMA-376 part 1, 18.8.30 and 18.8.31. */
[[nodiscard]] WorkbookStyle workbookStyle(int formatNumber, const QString &code);

/** ISO 8601; a day alone where there is no time in it, a time alone ("13:30:00") below one. Empty for what is no date. Days count from
    1899-12-31 (with a 29th of February in 1900 that never was) or, `isFrom1904`, from 1904-01-01. */
[[nodiscard]] std::string workbookDate(double serial, bool isFrom1904);

} // namespace cairn
