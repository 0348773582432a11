// SPDX-License-Identifier: GPL-3.0-or-later
// DialogAsk asks with real dialogs. It is the one place of the window where an event loop is nested.
#pragma once

#include "widgets/common/ask.h"

namespace cairn {

class DialogAsk : public Ask
{
public:
    [[nodiscard]] std::optional<QString> openFolder(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] std::optional<QStringList> openFiles(
        QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] std::optional<QString> saveFile(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] bool confirm(QWidget *parent, const Confirmation &question) override;
    [[nodiscard]] std::optional<QString> text(QWidget *parent, const TextQuestion &question) override;
};

} // namespace cairn
