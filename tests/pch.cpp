// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: the libraries made of this file only hold the tests' precompiled headers.
