// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs behind Ask: the system's file dialog where there is one, and two small ones of our own look.
#include "widgets/common/dialogask.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {

namespace {

constexpr int kDialogWidth = 420;

void prepare(QFileDialog &dialog, const FileQuestion &question)
{
    dialog.setWindowTitle(question.title);
    if (!question.folder.isEmpty()) dialog.setDirectory(question.folder);
    if (!question.nameFilters.isEmpty()) dialog.setNameFilters(question.nameFilters);
    if (!question.suggestedName.isEmpty()) dialog.selectFile(question.suggestedName);
    if (!question.acceptText.isEmpty()) dialog.setLabelText(QFileDialog::Accept, question.acceptText);
}

enum class EnterMeans { Accept, Cancel };

// Title, body and two buttons, `accept` being the one that says yes.
QVBoxLayout *layOut(QDialog &dialog, const QString &title, QPushButton *accept, EnterMeans enter)
{
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(kDialogWidth);
    auto *heading = new QLabel(title, &dialog);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setTextStep(heading, TextStep::Title, TextWeight::Strong);

    auto *buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    const QString refusal = QCoreApplication::translate("DialogAsk", "Cancel");
    QPushButton *cancel = buttons->addButton(refusal, QDialogButtonBox::RejectRole);
    (enter == EnterMeans::Accept ? accept : cancel)->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);

    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace8);
    column->addWidget(heading);
    column->addSpacing(kSpace16);
    column->addWidget(buttons);
    return column;
}

} // namespace

std::optional<QString> DialogAsk::openFolder(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    prepare(dialog, question);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return std::nullopt;
    return QDir::cleanPath(dialog.selectedFiles().first());
}

std::optional<QStringList> DialogAsk::openFiles(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    prepare(dialog, question);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return std::nullopt;
    return dialog.selectedFiles();
}

std::optional<QString> DialogAsk::saveFile(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    prepare(dialog, question);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return std::nullopt;
    return QDir::cleanPath(dialog.selectedFiles().first());
}

bool DialogAsk::confirm(QWidget *parent, const Confirmation &question)
{
    QDialog dialog(parent);
    auto *accept = new QPushButton(question.actionText, &dialog);
    setButtonKind(accept, question.isDestructive ? ButtonKind::Danger : ButtonKind::Primary);
    // Enter does not destroy what cannot be brought back.
    QVBoxLayout *column = layOut(
        dialog, question.title, accept, question.isDestructive ? EnterMeans::Cancel : EnterMeans::Accept);
    auto *text = new QLabel(question.text, &dialog);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setVisible(!question.text.isEmpty());
    column->insertWidget(1, text);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogAsk::text(QWidget *parent, const TextQuestion &question)
{
    QDialog dialog(parent);
    auto *accept = new QPushButton(question.actionText, &dialog);
    setButtonKind(accept, ButtonKind::Primary);
    QVBoxLayout *column = layOut(dialog, question.title, accept, EnterMeans::Accept);
    auto *label = new QLabel(question.label, &dialog);
    auto *line = new QLineEdit(question.text, &dialog);
    label->setBuddy(line);
    label->setVisible(!question.label.isEmpty());
    column->insertWidget(1, label);
    column->insertWidget(2, line);
    auto allowOnlyText = [accept](const QString &typed) { accept->setEnabled(!typed.trimmed().isEmpty()); };
    QObject::connect(line, &QLineEdit::textChanged, accept, allowOnlyText);
    allowOnlyText(question.text);
    line->selectAll();
    line->setFocus();
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return line->text().trimmed();
}

} // namespace cairn
