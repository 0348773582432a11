// SPDX-License-Identifier: GPL-3.0-or-later
// The texts in a person's language, for every program of ours that speaks.
#pragma once

class QCoreApplication;
class QLocale;

namespace cairn {

/** Plural forms in English ("1 image", "2 images"): also what is spoken where a language has no translation. */
void loadPlurals(QCoreApplication &application);

/** The locale of numbers, and the texts of ours and of Qt in its language. */
void loadLanguage(QCoreApplication &application, const QLocale &locale);

/** What the window speaks is told to the programs that it starts by the environment; whoever is not told speaks English, as scripts expect. */
void tellLanguage();
void loadToldLanguage(QCoreApplication &application);

} // namespace cairn
