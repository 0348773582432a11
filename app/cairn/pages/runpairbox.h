// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses which later run is held against the first; hidden where there is only one.
#pragma once

#include <QComboBox>

namespace cairn {

class AnswerSource;

class RunPairBox : public QComboBox
{
    Q_OBJECT
public:
    explicit RunPairBox(AnswerSource &source, QWidget *parent = nullptr);

private:
    void fill();

    AnswerSource &m_source;
};

} // namespace cairn
