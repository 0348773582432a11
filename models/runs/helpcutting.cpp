// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the lines once and knows in which section it is.
#include "models/runs/helpcutting.h"

#include <QRegularExpression>
#include <QStringList>

namespace cairn {
namespace {

constexpr qsizetype kLongestHelp = 2'000'000;

int indentOf(const QString &line)
{
    int indent = 0;
    for (const QChar letter : line) {
        if (letter == QLatin1Char(' '))
            ++indent;
        else if (letter == QLatin1Char('\t'))
            indent += 8;
        else
            break;
    }
    return indent;
}

bool looksLikeOption(const QString &text)
{
    static const QRegularExpression kOption(QStringLiteral("^(--\\[no\\]|--?)[A-Za-z0-9]"));
    return kOption.match(text).hasMatch();
}

/** The type beside an option in typer's boxes. */
bool looksLikeType(const QString &cell)
{
    static const QRegularExpression kType(QStringLiteral("^(<[^>]+>|[A-Z][A-Z_]*( RANGE)?|\\[[^\\]\\s]*\\|[^\\]]*\\])( ?\\[[^\\]]*x[^\\]]*\\])?(\\.\\.\\.)?$"));
    return kType.match(cell).hasMatch();
}

/** Cuts the text; the one state machine of this file. */
class Cutter
{
public:
    explicit Cutter(const QString &help)
    {
        static const QRegularExpression kAnsi(QStringLiteral("\\x1b\\[[0-9;]*[A-Za-z]"));
        QString plain = help.left(kLongestHelp);
        plain.remove(kAnsi).remove(QLatin1Char('\r'));
        for (const QString &line : plain.split(QLatin1Char('\n')))
            take(line);
    }

    HelpParts parts;

private:
    void take(QString line)
    {
        static const QRegularExpression kTop(QStringLiteral("^\\s*[╭┌+][─-]+ ?(.*?) ?[─-]*[╮┐+]\\s*$"));
        if (const QRegularExpressionMatch top = kTop.match(line); top.hasMatch() && line.contains(QStringLiteral("─"))) {
            parts.hasBoxes = parts.isClick = true;
            beginSection(top.captured(1));
            return;
        }
        if (line.contains(QStringLiteral("╰")) || line.contains(QStringLiteral("└"))) {
            m_section = Section::None;
            m_isOpen = false;
            return;
        }
        const bool isBoxed = line.trimmed().startsWith(QStringLiteral("│"));
        line.replace(QStringLiteral("│"), QStringLiteral(" "));
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            m_isOpen = m_isOpen && parts.isOptparse;
            m_inUsage = false;
            return;
        }
        if (takeUsage(line, trimmed) || takeHeading(line, trimmed))
            return;
        if (m_section == Section::Commands)
            return;
        takeLine(line, trimmed, isBoxed);
    }

    bool takeUsage(const QString &line, const QString &trimmed)
    {
        static const QRegularExpression kUsage(QStringLiteral("^usage: *"), QRegularExpression::CaseInsensitiveOption);
        if (const QRegularExpressionMatch match = kUsage.match(trimmed); match.hasMatch() && parts.usage.isEmpty()) {
            parts.usage = trimmed.mid(match.capturedLength());
            parts.isArgparse = trimmed.startsWith(QLatin1String("usage:"));
            parts.isAbsl = trimmed.startsWith(QLatin1String("USAGE:"));
            m_inUsage = true;
            return true;
        }
        if (m_inUsage && indentOf(line) > 2 && !trimmed.endsWith(QLatin1Char(':'))) {
            parts.usage += QLatin1Char(' ') + trimmed;
            return true;
        }
        m_inUsage = false;
        return false;
    }

    bool takeHeading(const QString &line, const QString &trimmed)
    {
        if (!trimmed.endsWith(QLatin1Char(':')) || looksLikeOption(trimmed) || indentOf(line) > 1)
            return false;
        beginSection(trimmed.chopped(1));
        if (trimmed == QLatin1String("Options:"))
            (parts.usage.contains(QLatin1String("[OPTIONS]")) ? parts.isClick : parts.isOptparse) = true;
        if (trimmed == QLatin1String("flags:") || trimmed.endsWith(QLatin1String(".py:")))
            parts.isAbsl = true;
        return true;
    }

    void beginSection(const QString &heading)
    {
        const QString name = heading.trimmed().toLower();
        m_isOpen = false;
        if (name == QLatin1String("commands") || name == QLatin1String("subcommands")) {
            parts.hasCommands = true;
            m_section = Section::Commands;
        } else if (name == QLatin1String("positional arguments") || name == QLatin1String("arguments")) {
            m_section = Section::Positional;
        } else {
            m_section = Section::Options;
        }
    }

    void takeLine(const QString &line, const QString &trimmed, bool isBoxed)
    {
        QString text = trimmed;
        bool isMarked = false;
        if (isBoxed && text.startsWith(QLatin1String("* "))) {
            isMarked = true;
            text = text.mid(2).trimmed();
        }
        const int indent = indentOf(line);
        const bool isOption = looksLikeOption(text) && (!m_isOpen || indent <= m_indent + 4 || isBoxed);
        const bool isArgument = m_section == Section::Positional && !isOption && indent > 0 && (isBoxed ? indent <= m_argumentIndent : indent <= 4);
        if (isOption || isArgument)
            return begin(text, indent, !isOption, isMarked, isBoxed);
        if (m_isOpen && indent > m_indent)
            parts.entries.last().words += (parts.entries.last().words.isEmpty() ? QString() : QStringLiteral(" ")) + text;
        else if (indent == 0)
            m_isOpen = false;
    }

    void begin(const QString &text, int indent, bool isPositional, bool isMarked, bool isBoxed)
    {
        static const QRegularExpression kGap(QStringLiteral("\\s{2,}|\\t"));
        QStringList cells = text.split(kGap, Qt::SkipEmptyParts);
        HelpEntry entry;
        entry.isPositional = isPositional;
        entry.isMarked = isMarked;
        entry.declaration = cells.takeFirst();
        while (isBoxed && !cells.isEmpty() && (looksLikeOption(cells.first()) || looksLikeType(cells.first()))) {
            const QString cell = cells.takeFirst();
            entry.declaration += (looksLikeOption(cell) ? QStringLiteral(", ") : QStringLiteral(" ")) + cell;
        }
        // absl: "--name: words".
        static const QRegularExpression kAbsl(QStringLiteral("^(--(?:\\[no\\])?[A-Za-z0-9_]+):(?:\\s+(.*))?$"));
        if (const QRegularExpressionMatch match = kAbsl.match(text); match.hasMatch()) {
            entry.declaration = match.captured(1);
            cells = QStringList {match.captured(2)};
            parts.isAbsl = true;
        }
        entry.words = cells.join(QLatin1Char(' ')).trimmed();
        if (isPositional && entry.declaration.startsWith(QLatin1Char('{')) && parts.isArgparse)
            parts.hasCommands = true;
        parts.entries.append(entry);
        m_isOpen = true;
        m_indent = indent;
        if (isBoxed)
            m_argumentIndent = std::max(m_argumentIndent, 10);
    }

    enum class Section { None, Options, Positional, Commands } m_section = Section::None;
    bool m_isOpen = false, m_inUsage = false;
    int m_indent = 0, m_argumentIndent = 10;
};

} // namespace

HelpParts cutHelp(const QString &help) { return Cutter(help).parts; }

} // namespace cairn
