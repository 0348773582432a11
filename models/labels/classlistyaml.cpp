// SPDX-License-Identifier: GPL-3.0-or-later
// The key "names" of YOLO's data.yaml, as a list or a map, in block or flow style. Nothing else of YAML is understood, and what is not
// understood inside of it is refused with its line.
#include "models/labels/classlist.h"

#include <QCoreApplication>
#include <QMap>

#include <optional>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClassList)
};

constexpr qsizetype kMostNames = 100'000;

tl::unexpected<Error> notUnderstood(qint64 line) { return fail(Text::tr("Line %1 of the names is not understood.").arg(line)); }

/** Reads scalars from a text, keeping count of the lines. */
class Scanner
{
public:
    Scanner(const QString &text, qint64 line)
        : m_text(text)
        , m_line(line)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar sign() const { return isAtEnd() ? QChar() : m_text.at(m_at); }
    [[nodiscard]] qint64 line() const { return m_line; }

    /** Spaces, line ends and comments. */
    void skipSpace()
    {
        while (!isAtEnd()) {
            if (sign() == QLatin1Char('#') && (m_at == 0 || m_text.at(m_at - 1).isSpace())) {
                while (!isAtEnd() && sign() != QLatin1Char('\n'))
                    ++m_at;
            } else if (sign().isSpace()) {
                next();
            } else {
                return;
            }
        }
    }

    bool take(QChar wanted)
    {
        if (sign() != wanted || isAtEnd())
            return false;
        next();
        return true;
    }

    /** Quoted, or plain until one of `ends`, a comment or the end of the line. */
    std::optional<QString> scalar(const QString &ends)
    {
        if (sign() == QLatin1Char('\'') || sign() == QLatin1Char('"'))
            return quoted(sign());
        QString text;
        while (!isAtEnd() && sign() != QLatin1Char('\n') && !ends.contains(sign())) {
            if (sign() == QLatin1Char('#') && (text.isEmpty() || text.back().isSpace()))
                break;
            text += sign();
            ++m_at;
        }
        text = text.trimmed();
        // These begin things of YAML that no name of a class is.
        if (text.isEmpty() || QStringLiteral("&*!|>%@`{}[],").contains(text.front()))
            return {};
        return text;
    }

private:
    void next()
    {
        m_line += sign() == QLatin1Char('\n');
        ++m_at;
    }

    std::optional<QString> quoted(QChar quote)
    {
        next();
        QString text;
        while (!isAtEnd() && sign() != QLatin1Char('\n')) {
            const QChar current = sign();
            ++m_at;
            if (current == quote) {
                if (quote == QLatin1Char('\'') && sign() == quote && !isAtEnd()) { // '' is one
                    text += quote;
                    ++m_at;
                    continue;
                }
                return text;
            }
            if (current == QLatin1Char('\\') && quote == QLatin1Char('"')) {
                const QChar escaped = sign();
                ++m_at;
                if (escaped != QLatin1Char('"') && escaped != QLatin1Char('\\') && escaped != QLatin1Char('/'))
                    return {};
                text += escaped;
                continue;
            }
            text += current;
        }
        return {};
    }

    const QString &m_text;
    qint64 m_line;
    qsizetype m_at = 0;
};

class NameList
{
public:
    /** False where the number has a name already, or there are too many. */
    bool add(qint64 number, const QString &name)
    {
        if (m_names.contains(number) || m_names.size() >= kMostNames || name.trimmed().isEmpty())
            return false;
        m_names.insert(number, name.trimmed());
        return true;
    }
    bool append(const QString &name) { return add(m_names.isEmpty() ? 0 : m_names.lastKey() + 1, name); }
    [[nodiscard]] QStringList names() const { return m_names.values(); }

private:
    QMap<qint64, QString> m_names;
};

std::optional<qint64> numberOf(const std::optional<QString> &text)
{
    bool ok = false;
    const qint64 number = text ? text->toLongLong(&ok) : 0;
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

/** [a, 'b'] or {0: a, 1: b}, over as many lines as it takes. */
Result<QStringList> flowNames(Scanner &scanner)
{
    const bool isMap = scanner.sign() == QLatin1Char('{');
    const QChar close = isMap ? QLatin1Char('}') : QLatin1Char(']');
    scanner.take(scanner.sign());
    NameList names;
    while (true) {
        scanner.skipSpace();
        if (scanner.take(close))
            return names.names();
        std::optional<qint64> number;
        if (isMap) {
            number = numberOf(scanner.scalar(QStringLiteral(":,}")));
            if (!number || !scanner.take(QLatin1Char(':')))
                return notUnderstood(scanner.line());
            scanner.skipSpace();
        }
        const qint64 line = scanner.line();
        const auto name = scanner.scalar(QStringLiteral(",]}"));
        if (!name || !(isMap ? names.add(*number, *name) : names.append(*name)))
            return notUnderstood(line);
        scanner.skipSpace();
        if (!scanner.take(QLatin1Char(',')) && scanner.sign() != close)
            return notUnderstood(scanner.line());
    }
}

/** "- a" or "0: a", a line each, until a line that begins another key. */
Result<QStringList> blockNames(const QStringList &lines, qsizetype first)
{
    NameList names;
    for (qsizetype at = first; at < lines.size(); ++at) {
        const QString trimmed = lines.at(at).trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')))
            continue;
        const bool isItem = trimmed.startsWith(QLatin1String("- ")) || trimmed == QLatin1String("-");
        if (!isItem && !lines.at(at).front().isSpace())
            break; // the next key of the file
        const QString text = isItem ? trimmed.mid(1).trimmed() : trimmed;
        Scanner scanner(text, at + 1);
        std::optional<qint64> number;
        if (!isItem) {
            number = numberOf(scanner.scalar(QStringLiteral(":")));
            if (!number || !scanner.take(QLatin1Char(':')))
                return notUnderstood(at + 1);
            scanner.skipSpace();
        }
        const auto name = scanner.scalar({});
        if (!name || !(isItem ? names.append(*name) : names.add(*number, *name)))
            return notUnderstood(at + 1);
        scanner.skipSpace();
        if (!scanner.isAtEnd())
            return notUnderstood(at + 1);
    }
    return names.names();
}

} // namespace

Result<QList<ClassListEntry>> classesFromYolo(const QByteArray &content)
{
    const QStringList lines = QString::fromUtf8(content).split(QLatin1Char('\n'));
    qsizetype at = 0;
    while (at < lines.size() && !lines.at(at).startsWith(QLatin1String("names:")))
        ++at;
    if (at == lines.size())
        return fail(Text::tr("It has no key \"names\" at the beginning of a line, so it is no data.yaml of YOLO."));
    const QString rest = lines.at(at).mid(6) + QLatin1Char('\n') + lines.mid(at + 1).join(QLatin1Char('\n'));
    const QString sameLine = lines.at(at).mid(6).trimmed();
    const bool isBlock = sameLine.isEmpty() || sameLine.startsWith(QLatin1Char('#'));
    Scanner scanner(rest, at + 1);
    scanner.skipSpace();
    Result<QStringList> names;
    if (scanner.sign() == QLatin1Char('[') || scanner.sign() == QLatin1Char('{'))
        names = flowNames(scanner);
    else if (isBlock)
        names = blockNames(lines, at + 1);
    else
        names = notUnderstood(at + 1);
    if (!names)
        return fail(names);
    names->removeDuplicates();
    if (names->isEmpty())
        return fail(Text::tr("There is no name of a class in it."));
    QList<ClassListEntry> entries;
    for (const QString &name : *names)
        entries.append({name, {}, {}});
    return entries;
}

} // namespace cairn
