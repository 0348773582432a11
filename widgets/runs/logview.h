// SPDX-License-Identifier: GPL-3.0-or-later
// What a run prints, as it grows: the end stays in view until the person scrolls up.
#pragma once

#include <QPlainTextEdit>

namespace cairn {

class LogView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LogView(QWidget *parent = nullptr);

    void append(const QString &text);
};

} // namespace cairn
