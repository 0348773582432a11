// SPDX-License-Identifier: GPL-3.0-or-later
// Each change holds at once, except for the language, which comes with the next start.
#include "app/cairn/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cairn {

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpace16);
    form->setVerticalSpacing(kSpace12);
    addName(form);
    addTheme(form);
    addLanguage(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    layout->setSpacing(kSpace16);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void SettingsDialog::addName(QFormLayout *form)
{
    auto *name = new QLineEdit(m_settings.annotator(), this);
    name->setMinimumWidth(280);
    form->addRow(tr("&Your name"), name);
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        const QString text = name->text().trimmed();
        if (text.isEmpty() || text == m_settings.annotator())
            return;
        Q_EMIT annotatorChosen(text);
    });
}

void SettingsDialog::addTheme(QFormLayout *form)
{
    auto *theme = new QComboBox(this);
    theme->addItem(tr("As the system"), int(ThemeChoice::System));
    theme->addItem(tr("Light"), int(ThemeChoice::Light));
    theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(int(m_settings.theme())));
    form->addRow(tr("&Theme"), theme);
    connect(theme, &QComboBox::activated, this, [this, theme] { Q_EMIT themeChosen(ThemeChoice(theme->currentData().toInt())); });
}

void SettingsDialog::addLanguage(QFormLayout *form)
{
    auto *language = new QComboBox(this);
    language->addItem(tr("As the system"), QString());
    // Each language by its own name, so that whoever is lost finds the way back.
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    language->setCurrentIndex(qMax(0, language->findData(m_settings.language())));
    form->addRow(tr("&Language"), language);
    auto *note = new QLabel(tr("The language changes at the next start."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow({}, note);
    connect(language, &QComboBox::activated, this, [this, language] { m_settings.setLanguage(language->currentData().toString()); });
}

} // namespace cairn
