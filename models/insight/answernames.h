// SPDX-License-Identifier: GPL-3.0-or-later
// What answers are about, and class names as numbers, so that millions of answers fit. Private to this room.
#pragma once

#include "models/insight/interval.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace cairn {

struct CaseKey {
    qint64 id = 0; ///< item or row
    QByteArray shape; ///< canonical geometry; empty for rows and whole pictures

    friend bool operator==(const CaseKey &, const CaseKey &) = default;
    friend bool operator<(const CaseKey &a, const CaseKey &b) { return a.id != b.id ? a.id < b.id : a.shape < b.shape; }
};
[[nodiscard]] inline size_t qHash(const CaseKey &key, size_t seed = 0) { return qHashMulti(seed, key.id, key.shape); }

class AnswerNames
{
public:
    int numberOf(const QString &name)
    {
        const auto found = m_numbers.constFind(name);
        if (found != m_numbers.constEnd())
            return *found;
        m_names.append(name);
        return *m_numbers.insert(name, int(m_names.size()) - 1);
    }
    [[nodiscard]] QString name(int number) const { return m_names.value(number); }

private:
    QHash<QString, int> m_numbers;
    QStringList m_names;
};

} // namespace cairn
