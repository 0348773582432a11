// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes and brackets of an SQL text, followed letter by letter.
#pragma once

#include <QChar>

namespace cairn {

/** Quotes as SQLite knows them: '', "", `` and []. A doubled quote inside a text closes and opens it, which comes to the same. */
class SqlNesting
{
public:
    /** Takes the next letter. False where it is part of something quoted, quotes included. */
    bool take(QChar letter)
    {
        if (isQuoted()) {
            if (letter == m_quote)
                m_quote = {};
            return false;
        }
        if (letter == QLatin1Char('\'') || letter == QLatin1Char('"') || letter == QLatin1Char('`'))
            m_quote = letter;
        else if (letter == QLatin1Char('['))
            m_quote = QLatin1Char(']');
        else if (letter == QLatin1Char('('))
            ++m_depth;
        else if (letter == QLatin1Char(')'))
            --m_depth;
        return !isQuoted();
    }

    [[nodiscard]] bool isQuoted() const { return !m_quote.isNull(); }
    /** How many round brackets are open; negative where more were closed. */
    [[nodiscard]] int depth() const { return m_depth; }

private:
    QChar m_quote; ///< that will close it
    int m_depth = 0;
};

} // namespace cairn
