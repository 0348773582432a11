// SPDX-License-Identifier: GPL-3.0-or-later
// Lines into cells, cells into values.
#include "models/metrics/csvlog.h"
#include "models/metrics/loglines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogReader)
};

constexpr double kLargestStep = 9.0e15; // a double holds whole numbers up to here
constexpr size_t kMostColumns = 20'000;
constexpr int kUnknownName = -2;

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? std::string() : std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter + 32) : letter; });
    return text;
}

std::vector<std::string> cellsOf(QByteArrayView line, char delimiter)
{
    std::vector<std::string> cells;
    std::string cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char letter = line[at];
        if (letter == '"') {
            if (isQuoted && at + 1 < line.size() && line[at + 1] == '"')
                cell += line[++at];
            else
                isQuoted = !isQuoted;
        } else if (letter == delimiter && !isQuoted) {
            cells.push_back(trimmed(std::exchange(cell, {})));
            if (cells.size() > kMostColumns)
                return cells;
        } else {
            cell += letter;
        }
    }
    cells.push_back(trimmed(cell));
    return cells;
}

char delimiterOf(QByteArrayView line)
{
    constexpr std::array kDelimiters = {',', ';', '\t', '|'};
    return *std::max_element(kDelimiters.begin(), kDelimiters.end(),
        [&](char a, char b) { return std::count(line.begin(), line.end(), a) < std::count(line.begin(), line.end(), b); });
}

/** Nothing for a text. With ; between cells a comma is the decimal point. */
std::optional<double> numberOf(std::string text, char delimiter)
{
    if (delimiter == ';')
        std::replace(text.begin(), text.end(), ',', '.');
    const char *begin = text.data() + (text.starts_with('+') ? 1 : 0);
    const char *end = text.data() + text.size();
    double number = 0;
    const auto [rest, error] = std::from_chars(begin, end, number);
    if (rest != end || begin == end)
        return {};
    if (error == std::errc::result_out_of_range) {
        const bool isSmall = lower(text).find("e-") != std::string::npos;
        return std::copysign(isSmall ? 0 : HUGE_VAL, *begin == '-' ? -1.0 : 1.0);
    }
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

bool isMissing(const std::string &text)
{
    const std::string word = lower(text);
    return word.empty() || word == "na" || word == "n/a" || word == "none" || word == "null" || word == "-";
}

/** The column that says the step; -1 where none does. */
int stepColumnOf(const std::vector<std::string> &columns)
{
    for (const char *name : {"step", "global_step", "iteration", "iter", "epoch", "round"}) {
        const auto found = std::find_if(columns.begin(), columns.end(), [&](const std::string &column) { return lower(column) == name; });
        if (found != columns.end())
            return int(found - columns.begin());
    }
    return -1;
}

QByteArrayView firstLine(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    const qsizetype end = bytes.indexOf('\n');
    return end < 0 ? bytes : bytes.first(end);
}

} // namespace

bool CsvLogReader::isTrainingLog(QByteArrayView head)
{
    const QByteArrayView line = firstLine(head);
    if (line.contains('\0'))
        return false;
    const std::vector<std::string> columns = cellsOf(line, delimiterOf(line));
    return columns.size() > 1 && stepColumnOf(columns) >= 0;
}

qsizetype CsvLogReader::read(QByteArrayView bytes, bool isEnd)
{
    const qsizetype begin = m_line == 0 && bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const qsizetype at = takeLines(
        bytes, isEnd,
        [this](QByteArrayView line) {
            ++m_line;
            readLine(line);
        },
        begin);
    // A byte order mark is taken together with the line that it begins.
    return m_line == 0 && !isEnd ? 0 : at;
}

void CsvLogReader::readLine(QByteArrayView line)
{
    if (line.trimmed().isEmpty())
        return;
    if (m_columns.empty()) {
        m_delimiter = delimiterOf(line);
        return readHeader(cellsOf(line, m_delimiter));
    }
    const std::vector<std::string> cells = cellsOf(line, m_delimiter);
    if (cells == m_columns)
        return;
    if (cells.size() != m_columns.size()) {
        return report(m_line, Words::tr("The row has %1 cells where the first line names %2 columns; it was skipped.")
                .arg(cells.size()).arg(m_columns.size()));
    }
    readRow(cells);
}

void CsvLogReader::readHeader(const std::vector<std::string> &cells)
{
    m_columns = cells;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].empty())
            m_columns[column] = "column " + std::to_string(column + 1);
    }
    m_names.assign(m_columns.size(), kUnknownName);
    m_stepColumn = stepColumnOf(m_columns);
}

void CsvLogReader::readRow(const std::vector<std::string> &cells)
{
    m_lastStep = stepOf(cells);
    ++m_rows;
    for (size_t column = 0; column < cells.size(); ++column) {
        if (int(column) == m_stepColumn || isMissing(cells[column]))
            continue;
        const std::optional<double> number = numberOf(cells[column], m_delimiter);
        if (!number) {
            ++m_leftOut[QStringLiteral("texts")];
            continue;
        }
        if (m_names[column] == kUnknownName)
            m_names[column] = nameIndex(m_columns[column]);
        if (m_names[column] < 0)
            return report(m_line, Words::tr("The file has too many names of metrics; some were skipped."));
        m_values.push_back({m_names[column], {m_lastStep, m_now, *number}});
    }
}

qint64 CsvLogReader::stepOf(const std::vector<std::string> &cells)
{
    if (m_stepColumn < 0)
        return m_rows;
    const std::string &cell = cells[size_t(m_stepColumn)];
    const std::optional<double> step = numberOf(cell, m_delimiter);
    if (step && std::abs(*step) <= kLargestStep && *step == std::floor(*step))
        return qint64(*step);
    if (isMissing(cell))
        return m_lastStep;
    // Half epochs and names are no steps: from here on they are a column like others.
    m_stepColumn = -1;
    return m_rows;
}

QByteArray CsvLogReader::state() const
{
    QJsonArray columns;
    for (const std::string &column : m_columns)
        columns.append(QString::fromStdString(column));
    const QJsonObject object {
        {QStringLiteral("line"), m_line},
        {QStringLiteral("rows"), m_rows},
        {QStringLiteral("delimiter"), QString(QLatin1Char(m_delimiter))},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("step_column"), m_stepColumn},
        {QStringLiteral("last_step"), m_lastStep},
        {QStringLiteral("texts"), m_leftOut.value(QStringLiteral("texts"))},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void CsvLogReader::restore(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    m_line = object.value(QLatin1String("line")).toInteger();
    m_rows = object.value(QLatin1String("rows")).toInteger();
    const QString delimiter = object.value(QLatin1String("delimiter")).toString();
    m_delimiter = delimiter.isEmpty() ? ',' : delimiter.front().toLatin1();
    std::vector<std::string> columns;
    for (const QJsonValue &column : object.value(QLatin1String("columns")).toArray())
        columns.push_back(column.toString().toStdString());
    if (!columns.empty())
        readHeader(columns);
    const auto stepColumn = object.value(QLatin1String("step_column")).toInteger(-1);
    m_stepColumn = stepColumn < qint64(m_columns.size()) ? int(stepColumn) : -1;
    m_lastStep = object.value(QLatin1String("last_step")).toInteger();
    if (const qint64 texts = object.value(QLatin1String("texts")).toInteger())
        m_leftOut.insert(QStringLiteral("texts"), texts);
}

} // namespace cairn
