// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that the gallery shows and saves; each call makes a new one, owned by the caller.
#pragma once

class QWidget;

[[nodiscard]] QWidget *buttonsAndFields();
[[nodiscard]] QWidget *viewsPage();
[[nodiscard]] QWidget *piecesPage();
[[nodiscard]] QWidget *windowPage();
[[nodiscard]] QWidget *iconsPage();
