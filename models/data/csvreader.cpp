// SPDX-License-Identifier: GPL-3.0-or-later
// The scanner: one record at a time out of a buffer that holds at least the whole record.
#include "models/data/csvreader.h"

#include "models/data/csvblocks.h"
#include "models/data/csvencoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstring>
#include <deque>
#include <string>
#include <vector>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

constexpr size_t kFirstBuffer = 1 << 20;
// A record that runs on for longer than this has a quote that was never meant to open.
constexpr size_t kLongestRecord = 256 << 20;
// Read beyond what is filled, so that whole blocks can be looked at.
constexpr size_t kPadding = kCsvBlock;

enum class Scan { Record, NeedMore, Unclosed };

} // namespace

struct CsvReader::State {
    std::unique_ptr<QIODevice> file;
    CsvDialect dialect;
    qint64 bytes = 0;
    qint64 consumed = 0; ///< bytes of the file before the buffer's position
    std::vector<char> buffer;
    size_t position = 0; ///< where the next record begins
    size_t end = 0; ///< of what is filled
    bool isAtEnd = false; ///< nothing more in the file
    qint64 nextLine = 1;
    qint64 line = 0;
    CsvBlocks blocks;
    QuoteCounts quoteCounts;
    bool hasQuoted = false; ///< in the record under way
    std::vector<std::string_view> fields;
    std::deque<std::string> scratch; ///< fields that had to be rewritten; a deque keeps the others where they are
    size_t usedScratch = 0;
    QList<FailedLine> problems;
    bool toldInvalid = false;
    bool toldNul = false;
    bool toldTrailing = false;

    bool fill();
    void skipBlankLines();
    Scan scan(bool quotes);
    size_t scanQuoted(size_t at, bool &isUnclosed, bool &needsMore);
    size_t endOfPlain(size_t at) { return std::min(blocks.nextSpecial(buffer.data(), at, end), end); }
    void addBare(size_t from, size_t to);
    std::string &nextScratch();
    void mendText(size_t recordStart, size_t recordEnd);
    void mendField(std::string_view &field);
    qint64 linesIn(size_t from, size_t to) const;
    void tell(qint64 where, const QString &reason) { problems.append({where, reason}); }
};

/** Reads on, keeping what was not consumed; false when there is nothing more. */
bool CsvReader::State::fill()
{
    if (isAtEnd)
        return false;
    std::memmove(buffer.data(), buffer.data() + position, end - position);
    consumed += qint64(position);
    end -= position;
    position = 0;
    blocks.forget();
    if ((end + kPadding) * 2 > buffer.size())
        buffer.resize(buffer.size() * 2);
    const qint64 read = file->read(buffer.data() + end, qint64(buffer.size() - end - kPadding));
    if (read < 0)
        tell(nextLine, Tr::tr("The file cannot be read beyond this line: %1.").arg(file->errorString()));
    end += size_t(std::max<qint64>(read, 0));
    isAtEnd = read <= 0;
    return !isAtEnd;
}

void CsvReader::State::skipBlankLines()
{
    for (;;) {
        if (position == end && !fill())
            return;
        const char letter = buffer[position];
        if (letter == '\r') {
            // Whether a line feed follows may stand beyond the buffer.
            if (position + 1 == end)
                fill();
            position += position + 1 < end && buffer[position + 1] == '\n' ? 2 : 1;
        } else if (letter == '\n') {
            ++position;
        } else {
            return;
        }
        ++nextLine;
    }
}

std::string &CsvReader::State::nextScratch()
{
    if (usedScratch == scratch.size())
        scratch.emplace_back();
    std::string &text = scratch[usedScratch++];
    text.clear();
    return text;
}

void CsvReader::State::addBare(size_t from, size_t to)
{
    if (from == to) {
        ++quoteCounts.bareEmpty;
        fields.emplace_back();
        return;
    }
    quoteCounts.bareTexts += uchar((buffer[from] | 0x20) - 'a') < 26;
    fields.emplace_back(buffer.data() + from, to - from);
}

/** `at` stands behind the opening quote; adds the field and returns the place behind it (a delimiter, a line end or the end). */
size_t CsvReader::State::scanQuoted(size_t at, bool &isUnclosed, bool &needsMore)
{
    const char quote = dialect.quote;
    const size_t start = at;
    std::string *rewritten = nullptr;
    size_t from = start;
    for (;;) {
        const auto *found = static_cast<const char *>(std::memchr(buffer.data() + at, quote, end - at));
        if (!found || (found + 1 == buffer.data() + end && !isAtEnd)) {
            // The quote may close in what was not read yet, or be doubled there.
            needsMore = !isAtEnd && end - position < kLongestRecord;
            isUnclosed = !needsMore;
            return end;
        }
        at = size_t(found - buffer.data());
        const bool isDoubled = at + 1 < end && buffer[at + 1] == quote;
        if (!isDoubled)
            break;
        if (!rewritten)
            rewritten = &nextScratch();
        rewritten->append(buffer.data() + from, at + 1 - from);
        at += 2;
        from = at;
    }
    const size_t behind = endOfPlain(at + 1);
    if (behind > at + 1) {
        // Text behind the closing quote belongs to the field, as most programs read it.
        if (!toldTrailing)
            tell(nextLine, Tr::tr("There is text behind a closing quote; it was taken into the field."));
        toldTrailing = true;
        if (!rewritten)
            rewritten = &nextScratch();
        rewritten->append(buffer.data() + from, at - from);
        rewritten->append(buffer.data() + at + 1, behind - at - 1);
    } else if (rewritten) {
        rewritten->append(buffer.data() + from, at - from);
    }
    hasQuoted = true;
    quoteCounts.quotedEmpty += !rewritten && at == start;
    fields.push_back(rewritten ? std::string_view(*rewritten) : std::string_view(buffer.data() + start, at - start));
    return behind;
}

/** One record from `position`; moves there only when it is whole. */
Scan CsvReader::State::scan(bool quotes)
{
    fields.clear();
    usedScratch = 0;
    hasQuoted = false;
    size_t at = position;
    for (;;) {
        if (quotes && at < end && buffer[at] == dialect.quote) {
            bool isUnclosed = false;
            bool needsMore = false;
            at = scanQuoted(at + 1, isUnclosed, needsMore);
            if (needsMore)
                return Scan::NeedMore;
            if (isUnclosed)
                return Scan::Unclosed;
        } else {
            const size_t start = at;
            at = endOfPlain(at);
            addBare(start, at);
        }
        if (at == end) {
            if (!isAtEnd)
                return Scan::NeedMore;
            break;
        }
        if (buffer[at] != dialect.delimiter)
            break;
        ++at;
    }
    if (at + 1 == end && buffer[at] == '\r' && !isAtEnd)
        return Scan::NeedMore;
    const size_t recordEnd = at;
    if (at < end)
        at += buffer[at] == '\r' && at + 1 < end && buffer[at + 1] == '\n' ? 2 : 1;
    // What stands in quotes was not looked at on the way.
    if (hasQuoted || blocks.lastOddOrNone() >= std::ptrdiff_t(position))
        mendText(position, recordEnd);
    nextLine += hasQuoted ? linesIn(position, at) : at > recordEnd;
    position = at;
    return Scan::Record;
}

qint64 CsvReader::State::linesIn(size_t from, size_t to) const
{
    const char *begin = buffer.data() + from;
    const char *last = buffer.data() + to;
    qint64 lines = std::count(begin, last, '\n');
    for (const char *at = begin; (at = static_cast<const char *>(std::memchr(at, '\r', size_t(last - at)))); ++at)
        lines += at + 1 == last || at[1] != '\n';
    return lines;
}

void CsvReader::State::mendText(size_t recordStart, size_t recordEnd)
{
    uchar high = 0;
    bool hasNul = false;
    for (size_t at = recordStart; at < recordEnd; ++at) {
        high |= uchar(buffer[at]);
        hasNul |= buffer[at] == 0;
    }
    if (high < 0x80 && !hasNul)
        return;
    for (std::string_view &field : fields)
        mendField(field);
}

void CsvReader::State::mendField(std::string_view &field)
{
    const QByteArrayView bytes(field.data(), qsizetype(field.size()));
    if (field.find('\0') != std::string_view::npos) {
        if (!toldNul)
            tell(nextLine, Tr::tr("There is a zero byte, which no text can hold; such bytes are replaced by a question mark sign (\uFFFD)."));
        toldNul = true;
    } else if (bytes.isValidUtf8()) {
        return;
    }
    if (!bytes.isValidUtf8()) {
        if (!toldInvalid)
            tell(nextLine, Tr::tr("There are bytes that are no UTF-8; they are replaced by a question mark sign (\uFFFD). Choose another encoding "
                                  "if the file has one."));
        toldInvalid = true;
    }
    QString text = QString::fromUtf8(bytes);
    text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    std::string &mended = nextScratch();
    mended = text.toStdString();
    field = mended;
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect &dialect)
    : m_state(std::make_unique<State>())
{
    State &state = *m_state;
    state.file = std::move(device);
    state.bytes = state.file->size();
    state.consumed = state.file->pos();
    state.dialect = dialect;
    state.buffer.resize(kFirstBuffer);
    state.blocks = CsvBlocks(dialect.delimiter);
}

CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const CsvDialect &dialect)
{
    auto file = openAsUtf8(path, dialect.encoding);
    if (!file)
        return fail(file);
    return std::unique_ptr<CsvReader>(new CsvReader(std::move(*file), dialect));
}

std::unique_ptr<CsvReader> CsvReader::fromText(const QByteArray &utf8, const CsvDialect &dialect)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(utf8);
    buffer->open(QIODevice::ReadOnly);
    return std::unique_ptr<CsvReader>(new CsvReader(std::move(buffer), dialect));
}

bool CsvReader::next()
{
    State &state = *m_state;
    state.skipBlankLines();
    if (state.position == state.end)
        return false;
    state.line = state.nextLine;
    bool quotes = state.dialect.quote != 0;
    for (;;) {
        switch (state.scan(quotes)) {
        case Scan::Record:
            return true;
        case Scan::NeedMore:
            state.fill();
            break;
        case Scan::Unclosed:
            state.tell(state.line, Tr::tr("A quote is opened in this line and never closed; the line was read as if it were no quote."));
            quotes = false;
            break;
        }
    }
}

std::span<const std::string_view> CsvReader::fields() const { return m_state->fields; }

QStringList CsvReader::texts() const
{
    QStringList texts;
    texts.reserve(qsizetype(m_state->fields.size()));
    for (const std::string_view field : m_state->fields)
        texts.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
    return texts;
}

qint64 CsvReader::line() const { return m_state->line; }
const QList<FailedLine> &CsvReader::problems() const { return m_state->problems; }
const CsvReader::QuoteCounts &CsvReader::quoteCounts() const { return m_state->quoteCounts; }
qint64 CsvReader::bytesRead() const { return m_state->consumed + qint64(m_state->position); }
qint64 CsvReader::bytes() const { return m_state->bytes; }

} // namespace cairn
