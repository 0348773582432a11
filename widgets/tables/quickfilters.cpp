// SPDX-License-Identifier: GPL-3.0-or-later
// A chip for each filter.
#include "widgets/tables/quickfilters.h"

#include "widgets/common/theme.h"
#include "widgets/tables/flowlayout.h"
#include "widgets/tables/choicechip.h"

namespace cairn {

QuickFilters::QuickFilters(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this, kSpace4))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Quick filters"));
}

void QuickFilters::setFilters(const QList<QuickFilter> &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    // One of them may be in its own click.
    for (QWidget *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QuickFilter &filter : filters) {
        auto *chip = new ChoiceChip(filter.text, this);
        chip->setChoice(filter.choice);
        chip->setQuiet(true);
        chip->setToolTip(filter.expression.isEmpty() ? tr("Show all rows") : tr("Show only the rows for which this holds: %1").arg(filter.expression));
        connect(chip, &ChoiceChip::clicked, this, [this, expression = filter.expression] { Q_EMIT chosen(expression); });
        m_chips.append(chip);
        m_layout->addWidget(chip);
        chip->show();
    }
    setCurrent(m_current);
}

void QuickFilters::setCurrent(const QString &expression)
{
    m_current = expression;
    for (int index = 0; index < m_chips.size(); ++index)
        m_chips[index]->setChecked(m_filters[index].expression == expression);
}

} // namespace cairn
