// SPDX-License-Identifier: GPL-3.0-or-later
// The mean of what is known.
#pragma once

#include "models/insight/interval.h"

#include <cmath>

namespace cairn {

class Mean
{
public:
    /** What is unknown (NaN) does not count. */
    void add(double value)
    {
        if (std::isnan(value))
            return;
        m_sum += value;
        ++m_count;
    }
    [[nodiscard]] double value() const { return m_count == 0 ? kUnknown : m_sum / m_count; }

private:
    double m_sum = 0;
    int m_count = 0;
};

} // namespace cairn
