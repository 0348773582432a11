// SPDX-License-Identifier: GPL-3.0-or-later
// A sample by lot, plain or with the shares of a column's values.
#pragma once

#include "app/cairn/pages/finddialog.h"
#include "models/data/rowsample.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace cairn {

class SampleDialog : public FindDialog
{
    Q_OBJECT
public:
    SampleDialog(Session &session, const TableInfo &table, const QString &filter, QWidget *parent);

    // For tests and the tour.
    [[nodiscard]] QSpinBox *countField() const { return m_count; }
    [[nodiscard]] QComboBox *stratumField() const { return m_stratum; }

protected:
    void look() override;

private:
    void show(const Sample &sample);

    QSpinBox *m_count;
    QComboBox *m_unit;
    QComboBox *m_stratum;
    QCheckBox *m_even;
    QSpinBox *m_seed;
};

} // namespace cairn
