// SPDX-License-Identifier: GPL-3.0-or-later
// One function a file format; tableFormats() lists them.
#pragma once

#include "models/data/tablereader.h"

namespace cairn {

[[nodiscard]] TableFormat separatedFormat();
[[nodiscard]] TableFormat workbookFormat();
[[nodiscard]] TableFormat jsonFormat();
[[nodiscard]] TableFormat databaseFormat();
[[nodiscard]] TableFormat parquetFormat();

/** Where the script that converts Parquet lies. */
[[nodiscard]] QString parquetConverter();

} // namespace cairn
