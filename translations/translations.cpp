// SPDX-License-Identifier: GPL-3.0-or-later
// The library holds the translations as resources; it has no code of its own.
