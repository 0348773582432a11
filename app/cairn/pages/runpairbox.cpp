// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the source; several boxes show the same choice.
#include "app/cairn/pages/runpairbox.h"

#include "app/cairn/pages/answersource.h"

namespace cairn {

RunPairBox::RunPairBox(AnswerSource &source, QWidget *parent)
    : QComboBox(parent)
    , m_source(source)
{
    setAccessibleName(tr("Which run is held against the first"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(&source, &AnswerSource::computing, this, &RunPairBox::fill);
    connect(&source, &AnswerSource::computed, this, &RunPairBox::fill);
    connect(&source, &AnswerSource::currentChanged, this, [this] { setCurrentIndex(m_source.current()); });
    connect(this, &QComboBox::activated, &source, &AnswerSource::setCurrent);
    fill();
}

void RunPairBox::fill()
{
    clear();
    for (const auto &verdict : m_source.verdicts())
        addItem(tr("%1 against %2").arg(verdict->second.name, verdict->first.name));
    setCurrentIndex(m_source.current());
    setVisible(count() > 1);
}

} // namespace cairn
