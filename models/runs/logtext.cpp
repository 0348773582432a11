// SPDX-License-Identifier: GPL-3.0-or-later
// A terminal of one line: cells that are written and overwritten, then put together.
#include "models/runs/logtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace cairn {
namespace {

constexpr qsizetype kTab = 8;
constexpr QChar kUnknown(0xFFFD);

/** Marks that turn the direction of text or hide in it: a log could make a path or a command look like another. */
bool isDeceptive(char32_t character)
{
    return (character >= 0x200B && character <= 0x200F) || (character >= 0x202A && character <= 0x202E) || (character >= 0x2060 && character <= 0x206F)
        || character == 0x061C || character == 0xFEFF || (character >= 0xFFF9 && character <= 0xFFFB) || (character >= 0xE0000 && character <= 0xE0FFF)
        || character == 0x2028 || character == 0x2029;
}

struct Cell {
    char32_t character = U' ';
    LogStyle style;
};

class Terminal
{
public:
    void put(char32_t character)
    {
        if (m_at == qsizetype(m_cells.size()))
            m_cells.emplace_back();
        m_cells[std::size_t(m_at++)] = {character, m_style};
    }
    void tab()
    {
        const qsizetype target = (m_at / kTab + 1) * kTab;
        while (m_at < target)
            put(U' ');
    }
    void goToStart() { m_at = 0; }
    void goBack() { m_at = std::max<qsizetype>(0, m_at - 1); }
    /** 0: from here on, 1: up to here, 2: all. */
    void erase(int what)
    {
        if (what == 2)
            m_cells.assign(std::size_t(m_at), Cell());
        else if (what == 1)
            std::fill_n(m_cells.begin(), std::min<qsizetype>(m_at, qsizetype(m_cells.size())), Cell());
        else
            m_cells.resize(std::size_t(m_at));
    }
    void style(const QList<int> &codes);
    [[nodiscard]] LogLine line() const;

private:
    static int extended(const QList<int> &codes, qsizetype &at);

    std::vector<Cell> m_cells; // at most as many as the line has bytes, and the tabs' blanks
    qsizetype m_at = 0;
    LogStyle m_style;
};

/** 38;5;N and 38;2;R;G;B, behind the 38. */
int Terminal::extended(const QList<int> &codes, qsizetype &at)
{
    const int kind = codes.value(at + 1, -1);
    if (kind == 2 && at + 4 < codes.size()) {
        const auto part = [&](qsizetype index) { return std::clamp(codes.at(at + index), 0, 255); };
        const int color = 0x1000000 | (part(2) << 16) | (part(3) << 8) | part(4);
        at += 4;
        return color;
    }
    if (kind != 5 || at + 2 >= codes.size())
        return -1;
    const int index = std::clamp(codes.at(at + 2), 0, 255);
    at += 2;
    if (index < 16)
        return index;
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return 0x1000000 | (grey << 16) | (grey << 8) | grey;
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int cube = index - 16;
    return 0x1000000 | (level(cube / 36) << 16) | (level(cube / 6 % 6) << 8) | level(cube % 6);
}

void Terminal::style(const QList<int> &codes)
{
    for (qsizetype at = 0; at < codes.size(); ++at) {
        const int code = codes.at(at);
        if (code == 0)
            m_style = {};
        else if (code == 1)
            m_style.isBold = true;
        else if (code == 3)
            m_style.isItalic = true;
        else if (code == 4)
            m_style.isUnderlined = true;
        else if (code == 22)
            m_style.isBold = false;
        else if (code == 23)
            m_style.isItalic = false;
        else if (code == 24)
            m_style.isUnderlined = false;
        else if (code >= 30 && code <= 37)
            m_style.foreground = code - 30;
        else if (code >= 90 && code <= 97)
            m_style.foreground = code - 90 + 8;
        else if (code >= 40 && code <= 47)
            m_style.background = code - 40;
        else if (code >= 100 && code <= 107)
            m_style.background = code - 100 + 8;
        else if (code == 39)
            m_style.foreground = -1;
        else if (code == 49)
            m_style.background = -1;
        else if (code == 38)
            m_style.foreground = extended(codes, at);
        else if (code == 48)
            m_style.background = extended(codes, at);
    }
}

LogLine Terminal::line() const
{
    LogLine line;
    std::size_t count = m_cells.size();
    while (count > 0 && m_cells[count - 1].character == U' ' && m_cells[count - 1].style.background < 0)
        --count;
    for (std::size_t index = 0; index < count; ++index) {
        const Cell &cell = m_cells[index];
        const qsizetype start = line.text.size();
        line.text.append(QChar::fromUcs4(cell.character));
        if (cell.style == LogStyle())
            continue;
        if (!line.spans.isEmpty() && line.spans.last().style == cell.style && line.spans.last().start + line.spans.last().length == start)
            line.spans.last().length += line.text.size() - start;
        else
            line.spans.append({start, line.text.size() - start, cell.style});
    }
    return line;
}

/** Takes one escape sequence behind its ESC; returns how many characters it has. */
qsizetype takeEscape(QStringView rest, Terminal &terminal)
{
    if (rest.isEmpty())
        return 0;
    if (rest.front() == QLatin1Char(']')) {
        // A title or a link: up to BEL or ESC \, left out.
        for (qsizetype end = 1; end < rest.size(); ++end) {
            if (rest[end] == QChar(7))
                return end + 1;
            if (rest[end] == QChar(27))
                return std::min(end + 2, rest.size());
        }
        return rest.size();
    }
    if (rest.front() != QLatin1Char('['))
        return 1;
    qsizetype end = 1;
    while (end < rest.size() && (rest[end] < QChar(0x40) || rest[end] > QChar(0x7E)))
        ++end;
    if (end == rest.size())
        return rest.size();
    QList<int> codes;
    for (const QStringView part : rest.sliced(1, end - 1).split(QLatin1Char(';')))
        codes.append(part.toInt());
    if (rest[end] == QLatin1Char('m'))
        terminal.style(codes);
    else if (rest[end] == QLatin1Char('K'))
        terminal.erase(codes.value(0));
    else if (rest[end] == QLatin1Char('G'))
        terminal.goToStart();
    return end + 1;
}

} // namespace

LogLine logLine(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && (bytes.back() == '\n' || bytes.back() == '\r'))
        bytes.chop(1);
    const QString text = QString::fromUtf8(bytes);
    Terminal terminal;
    for (qsizetype at = 0; at < text.size();) {
        const QChar character = text[at++];
        if (character == QChar(27)) {
            at += takeEscape(QStringView(text).sliced(at), terminal);
        } else if (character == QLatin1Char('\r')) {
            terminal.goToStart();
        } else if (character == QChar(8)) {
            terminal.goBack();
        } else if (character == QLatin1Char('\t')) {
            terminal.tab();
        } else if (character < QChar(0x20)) {
            terminal.put(char32_t(0x2400 + character.unicode()));
        } else if (character.unicode() >= 0x7F && character.unicode() < 0xA0) {
            terminal.put(character.unicode() == 0x7F ? U'\u2421' : kUnknown.unicode());
        } else if (character.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(character, text[at++]);
            terminal.put(isDeceptive(whole) ? kUnknown.unicode() : whole);
        } else {
            terminal.put(isDeceptive(character.unicode()) || character.isSurrogate() ? kUnknown.unicode() : character.unicode());
        }
    }
    return terminal.line();
}

std::optional<LogPlace> placeIn(const QString &text)
{
    static const QRegularExpression kPython(QStringLiteral("File \"([^\"]{1,1024})\", line (\\d{1,7})"));
    static const QRegularExpression kOther(QStringLiteral("(?:^|[\\s(])((?:/|\\./|\\.\\./)?[\\w.+-]+(?:/[\\w.+-]+)*\\.[A-Za-z]{1,5}):(\\d{1,7})\\b"));
    for (const QRegularExpression *pattern : {&kPython, &kOther}) {
        const QRegularExpressionMatch match = pattern->match(text.left(4096));
        if (!match.hasMatch())
            continue;
        const bool isPython = pattern == &kPython;
        const qsizetype start = match.capturedStart(isPython ? 0 : 1);
        return LogPlace {match.captured(1), match.captured(2).toInt(), start, match.capturedEnd(2) - start};
    }
    return std::nullopt;
}

} // namespace cairn
