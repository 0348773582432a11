// SPDX-License-Identifier: GPL-3.0-or-later
// ScriptedAsk answers the window's questions from lists that a test fills in, and remembers what was asked.
#pragma once

#include "widgets/common/ask.h"

#include <QList>

namespace cairn {

// A question with no answer left is answered as by someone who presses Cancel.
class ScriptedAsk : public Ask
{
public:
    QList<QString> folders;
    QList<QStringList> files;
    QList<QString> saveFiles;
    QList<bool> confirmations;
    QList<QString> texts;
    QStringList asked; // the titles, in order

    std::optional<QString> openFolder(QWidget *, const FileQuestion &question) override
    {
        asked << question.title;
        return taken(folders);
    }
    std::optional<QStringList> openFiles(QWidget *, const FileQuestion &question) override
    {
        asked << question.title;
        return taken(files);
    }
    std::optional<QString> saveFile(QWidget *, const FileQuestion &question) override
    {
        asked << question.title;
        return taken(saveFiles);
    }
    bool confirm(QWidget *, const Confirmation &question) override
    {
        asked << question.title;
        return taken(confirmations).value_or(false);
    }
    std::optional<QString> text(QWidget *, const TextQuestion &question) override
    {
        asked << question.title;
        return taken(texts);
    }

private:
    template <typename Answer> static std::optional<Answer> taken(QList<Answer> &answers)
    {
        if (answers.isEmpty()) return std::nullopt;
        return answers.takeFirst();
    }
};

} // namespace cairn
