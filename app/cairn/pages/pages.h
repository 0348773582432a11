// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, each made by its own file.
#pragma once

namespace cairn {

class Page;
class Session;

[[nodiscard]] Page *makeDataPage(Session &session);
[[nodiscard]] Page *makeImagesPage(Session &session);
[[nodiscard]] Page *makeTablesPage(Session &session);
[[nodiscard]] Page *makeRunsPage(Session &session);
[[nodiscard]] Page *makeComparePage(Session &session);

} // namespace cairn
