// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts as one, with what was taken out and what was put in; signs as well as colours.
#pragma once

#include "models/insight/textdifference.h"

#include <QPlainTextEdit>

namespace cairn {

class DiffView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void setLines(const QList<cairn::DifferenceLine> &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<DifferenceLine> m_lines;
};

} // namespace cairn
