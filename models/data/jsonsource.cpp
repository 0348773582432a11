// SPDX-License-Identifier: GPL-3.0-or-later
// JSON lines, and lists of JSON objects: each object is a row, members of members become columns such as "address.city".
#include "models/data/csvencoding.h"
#include "models/data/jsonscan.h"
#include "models/data/tableformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JsonTable)
};

constexpr qint64 kBlock = 1 << 20;
constexpr size_t kLongestRecord = 256 << 20;
constexpr int kHeadRecords = 2'000;
constexpr qint64 kHeadBytes = 8 << 20;
constexpr size_t kMostColumns = 20'000;

/** The values of a file one by one: the elements of its list, or whatever stands line by line. */
class JsonRecords
{
public:
    static Result<std::unique_ptr<JsonRecords>> open(const QString &path)
    {
        const auto encoding = guessEncoding(path);
        if (!encoding)
            return fail(encoding);
        // JSON is UTF-8 but for what Windows programs write.
        auto file = openAsUtf8(path, encoding->encoding == CsvDialect::Encoding::Latin1 ? CsvDialect::Encoding::Utf8 : encoding->encoding);
        if (!file)
            return fail(file);
        auto records = std::make_unique<JsonRecords>();
        records->m_file = std::move(*file);
        return records;
    }

    bool next()
    {
        if (m_isOver)
            return false;
        if (!skipToValue())
            return false;
        size_t end = jsonValueEnd(rest(), 0);
        while (end == std::string_view::npos && m_buffer.size() - m_at < kLongestRecord && more())
            end = jsonValueEnd(rest(), 0);
        if (end == std::string_view::npos || end == 0)
            end = rest().size();
        m_record = rest().substr(0, end);
        m_recordLine = m_line;
        m_line += std::count(m_record.begin(), m_record.end(), '\n');
        m_at += end;
        return !m_record.empty();
    }
    [[nodiscard]] std::string_view record() const { return m_record; }
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    [[nodiscard]] qint64 bytesRead() const { return m_file->pos() - qint64(m_buffer.size() - m_at); }
    [[nodiscard]] qint64 bytes() const { return m_file->size(); }

private:
    [[nodiscard]] std::string_view rest() const { return std::string_view(m_buffer).substr(m_at); }

    bool more()
    {
        m_buffer.erase(0, m_at);
        m_at = 0;
        const size_t size = m_buffer.size();
        // Twice as much each time, so that a long record is not looked through again and again.
        const qint64 wanted = std::max(kBlock, qint64(size));
        m_buffer.resize(size + size_t(wanted));
        const qint64 read = m_file->read(m_buffer.data() + size, wanted);
        m_buffer.resize(size + size_t(std::max<qint64>(read, 0)));
        return read > 0;
    }

    /** Behind blanks, commas, and the bracket of the list around everything. */
    bool skipToValue()
    {
        for (;;) {
            const size_t behind = skipJsonBlanks(rest(), 0);
            m_line += std::count(m_buffer.begin() + std::ptrdiff_t(m_at), m_buffer.begin() + std::ptrdiff_t(m_at + behind), '\n');
            m_at += behind;
            if (m_at == m_buffer.size()) {
                if (!more())
                    return false;
                continue;
            }
            const char letter = m_buffer[m_at];
            if (letter == '[' && m_isAtStart)
                m_isList = true;
            else if (letter == ']' && m_isList)
                m_isOver = true;
            else if (letter != ',' || !m_isList)
                break;
            m_isAtStart = false;
            ++m_at;
            if (m_isOver)
                return false;
        }
        m_isAtStart = false;
        return true;
    }

    std::unique_ptr<QFile> m_file;
    std::string m_buffer;
    std::string_view m_record;
    size_t m_at = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    bool m_isAtStart = true;
    bool m_isList = false;
    bool m_isOver = false;
};

using ColumnPlaces = std::unordered_map<std::string, size_t>;

class JsonReader : public TableReader
{
public:
    JsonReader(std::unique_ptr<JsonRecords> records, const ColumnPlaces &places, TellLine tell)
        : m_records(std::move(records))
        , m_places(places)
        , m_tell(std::move(tell))
        , m_texts(places.size())
        , m_fields(places.size())
        , m_isText(places.size())
    {
    }

    bool next() override
    {
        while (m_records->next()) {
            if (take())
                return true;
            if (m_tell)
                m_tell(m_records->line(), Tr::tr("This is no JSON object; it was left out."));
        }
        return false;
    }
    std::span<const std::string_view> fields() const override { return m_fields; }
    bool isText(size_t field) const override { return m_isText[field]; }
    qint64 line() const override { return m_records->line(); }
    qint64 bytesRead() const override { return m_records->bytesRead(); }
    qint64 bytes() const override { return m_records->bytes(); }

private:
    bool take()
    {
        std::fill(m_fields.begin(), m_fields.end(), std::string_view());
        std::fill(m_isText.begin(), m_isText.end(), false);
        if (m_records->record().front() != '{')
            return false;
        bool hasUnknown = false;
        const bool isWhole = visitJson(m_records->record(), [&](const std::string &path, const JsonLeaf &leaf) {
            const auto place = m_places.find(path);
            hasUnknown = hasUnknown || place == m_places.end();
            if (place != m_places.end() && leaf.kind != JsonLeaf::Kind::Null)
                set(place->second, leaf);
        });
        if (isWhole && hasUnknown && m_tell)
            m_tell(m_records->line(), Tr::tr("There are members beyond the first %1; they were left out.").arg(m_places.size()));
        return isWhole;
    }

    void set(size_t field, const JsonLeaf &leaf)
    {
        m_texts[field].assign(leaf.text);
        if (m_texts[field].find('\0') != std::string::npos || !QByteArrayView(m_texts[field].data(), qsizetype(m_texts[field].size())).isValidUtf8())
            m_texts[field] = QString::fromUtf8(m_texts[field].data(), qsizetype(m_texts[field].size())).remove(QChar(0)).toStdString();
        m_fields[field] = m_texts[field];
        m_isText[field] = leaf.kind == JsonLeaf::Kind::Text || leaf.kind == JsonLeaf::Kind::Json;
    }

    std::unique_ptr<JsonRecords> m_records;
    const ColumnPlaces &m_places;
    TellLine m_tell;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_fields;
    std::vector<bool> m_isText;
};

class JsonSource : public TableSource
{
public:
    explicit JsonSource(QString path)
        : m_path(std::move(path))
    {
        m_look.kind = TableLook::Kind::Typed;
        m_look.keepsEmptyText = true;
        m_look.mayGrow = true;
    }

    Result<void> findColumns(bool isThorough)
    {
        auto records = JsonRecords::open(m_path);
        if (!records)
            return fail(records);
        const JsonVisit visit = [this](const std::string &path, const JsonLeaf &) {
            if (m_places.size() < kMostColumns && m_places.try_emplace(path, m_places.size()).second)
                m_look.names.append(QString::fromStdString(path));
        };
        for (int record = 0; (*records)->next(); ++record) {
            if (!isThorough && (record >= kHeadRecords || (*records)->bytesRead() > kHeadBytes))
                break;
            if ((*records)->record().front() == '{')
                (void)visitJson((*records)->record(), visit);
        }
        if (m_places.empty())
            return fail(Tr::tr("%1 holds no JSON objects, so it makes no table.").arg(QDir::toNativeSeparators(m_path)));
        return {};
    }

    Result<std::unique_ptr<TableReader>> rows(const TellLine &tell) const override
    {
        auto records = JsonRecords::open(m_path);
        if (!records)
            return fail(records);
        return std::make_unique<JsonReader>(std::move(*records), m_places, tell);
    }

private:
    QString m_path;
    ColumnPlaces m_places;
};

bool isJson(const QString &path, const QByteArray &head)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!jsonFormat().endings.contains(ending))
        return false;
    const QByteArray start = head.mid(head.startsWith("\xEF\xBB\xBF") ? 3 : 0).trimmed();
    return start.startsWith('{') || start.startsWith('[') || head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
}

Result<std::unique_ptr<TableSource>> openJson(const QString &path, const TableChoice &choice)
{
    auto source = std::make_unique<JsonSource>(path);
    if (const Result<void> found = source->findColumns(choice.isThorough); !found)
        return fail(found);
    return source;
}

} // namespace

TableFormat jsonFormat()
{
    return {"json", {QStringLiteral("jsonl"), QStringLiteral("ndjson"), QStringLiteral("json")}, isJson, openJson};
}

} // namespace cairn
