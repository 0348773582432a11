// SPDX-License-Identifier: GPL-3.0-or-later
// A name makes the folder's name; the folder is shown before it is made.
#include "app/cairn/newprojectdialog.h"

#include "widgets/common/ask.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace cairn {

NewProjectDialog::NewProjectDialog(Ask &ask, QWidget *parent)
    : QDialog(parent)
    , m_ask(ask)
    , m_parentFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_name(new QLineEdit(this))
    , m_place(new QLabel(this))
{
    setWindowTitle(tr("New project"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpace16);
    form->setVerticalSpacing(kSpace12);
    m_name->setPlaceholderText(tr("Blood cells"));
    m_name->setMinimumWidth(320);
    form->addRow(tr("&Name"), m_name);
    auto *change = new QPushButton(tr("Change…"), this);
    change->setAutoDefault(false);
    auto *placeRow = new QHBoxLayout;
    m_place->setWordWrap(true);
    placeRow->addWidget(m_place, 1);
    placeRow->addWidget(change);
    form->addRow(tr("Folder"), placeRow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    setButtonKind(m_create, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    layout->setSpacing(kSpace16);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(change, &QPushButton::clicked, this, &NewProjectDialog::chooseParent);
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::showPlace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(folder(), m_name->text().trimmed());
        accept();
    });
    showPlace();
}

QString NewProjectDialog::folder() const
{
    QString name = m_name->text().trimmed();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QDir(m_parentFolder).filePath(name);
}

void NewProjectDialog::chooseParent()
{
    if (const auto chosenFolder = m_ask.openFolder(this, {tr("Where shall the project's folder be?"), m_parentFolder, {}, {}, {}})) {
        m_parentFolder = *chosenFolder;
        showPlace();
    }
}

void NewProjectDialog::showPlace()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    m_place->setText(QDir::toNativeSeparators(named ? folder() : m_parentFolder));
    m_create->setEnabled(named);
}

} // namespace cairn
