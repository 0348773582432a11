// SPDX-License-Identifier: GPL-3.0-or-later
// Ask is every question that stops a person: files, a confirmation, a line of text. Tests answer it from a
// script.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace cairn {

struct FileQuestion {
    QString title;
    QString folder; // where to begin; the caller remembers it
    QStringList nameFilters; // "Pictures (*.png *.jpg)"
    QString suggestedName; // saveFile
    QString acceptText; // what the button says; empty takes the dialog's own word
};

struct Confirmation {
    QString title; // the question: "Delete the run?"
    QString text; // what follows from it
    QString actionText; // the verb on the button: "Delete"
    bool isDestructive = false;
};

struct TextQuestion {
    QString title;
    QString label;
    QString text; // what stands there at first
    QString actionText;
};

// Nothing comes back when the person thought better of it. `parent` may be null.
class Ask
{
public:
    virtual ~Ask() = default;

    [[nodiscard]] virtual std::optional<QString> openFolder(QWidget *parent, const FileQuestion &question)
        = 0;
    [[nodiscard]] virtual std::optional<QStringList> openFiles(QWidget *parent, const FileQuestion &question)
        = 0;
    [[nodiscard]] virtual std::optional<QString> saveFile(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual bool confirm(QWidget *parent, const Confirmation &question) = 0;
    [[nodiscard]] virtual std::optional<QString> text(QWidget *parent, const TextQuestion &question) = 0;
};

} // namespace cairn
