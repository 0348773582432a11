// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cairn {
namespace {

constexpr char kVariable[] = "CAIRN_LANGUAGE";

void load(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

void loadPlurals(QCoreApplication &application)
{
    load(application, QLocale(QLocale::English), QStringLiteral("cairn"), QStringLiteral(":/i18n"));
}

void loadLanguage(QCoreApplication &application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    loadPlurals(application);
    load(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, locale, QStringLiteral("cairn"), QStringLiteral(":/i18n"));
}

void tellLanguage() { qputenv(kVariable, QLocale().name().toUtf8()); }

void loadToldLanguage(QCoreApplication &application)
{
    const QString language = qEnvironmentVariable(kVariable);
    if (language.isEmpty())
        loadPlurals(application);
    else
        loadLanguage(application, QLocale(language));
}

} // namespace cairn
