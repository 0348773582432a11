// SPDX-License-Identifier: GPL-3.0-or-later
// The person's taste: name, theme, language.
#pragma once

#include "app/cairn/settings.h"

#include <QDialog>

class QFormLayout;

namespace cairn {

class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChosen(cairn::ThemeChoice choice);
    void annotatorChosen(const QString &name);

private:
    void addName(QFormLayout *form);
    void addTheme(QFormLayout *form);
    void addLanguage(QFormLayout *form);

    Settings &m_settings;
};

} // namespace cairn
