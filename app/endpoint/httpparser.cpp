// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 9112, the part that clients of an API use. What can be read in two ways is refused.
#include "app/endpoint/httpparser.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr qsizetype kLongestHead = 32 * 1024;
constexpr qsizetype kLongestChunkLine = 1024;
constexpr qsizetype kMostHeaders = 100;

bool isToken(QByteArrayView text)
{
    static constexpr std::string_view kOthers = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kOthers.find(c) != std::string_view::npos;
    });
}

bool isPrintable(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) < 32 && c != '\t') || c == 127; });
}

} // namespace

void HttpParser::fail(int status)
{
    m_state = State::Failed;
    m_failure = status;
}

qsizetype HttpParser::take(QByteArrayView bytes)
{
    if (m_state == State::Head)
        return takeHead(bytes);
    if (m_state != State::Body)
        return 0;
    if (m_head.length < 0)
        return takeChunked(bytes);
    const qsizetype count = qsizetype(std::min<qint64>(m_left, bytes.size()));
    m_body.append(bytes.first(count));
    m_left -= count;
    if (m_left == 0)
        m_state = State::Done;
    return count;
}

qsizetype HttpParser::takeHead(QByteArrayView bytes)
{
    const qsizetype before = m_line.size();
    // An end may lie across what came before and what comes now.
    m_line.append(bytes.first(std::min(bytes.size(), kLongestHead + 4 - before)));
    const qsizetype end = m_line.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
    if (end < 0) {
        const qsizetype taken = m_line.size() - before;
        if (m_line.size() > kLongestHead)
            fail(431);
        return taken;
    }
    const qsizetype taken = end + 4 - before;
    const QByteArray text = m_line.first(end);
    m_line.clear();
    readHead(text);
    return taken;
}

void HttpParser::readHead(QByteArrayView text)
{
    qsizetype at = text.indexOf("\r\n");
    const QByteArrayView first = at < 0 ? text : text.first(at);
    const qsizetype methodEnd = first.indexOf(' '), targetEnd = first.lastIndexOf(' ');
    if (methodEnd <= 0 || targetEnd <= methodEnd + 1)
        return fail(400);
    m_head.method = first.first(methodEnd).toByteArray();
    m_head.target = first.sliced(methodEnd + 1, targetEnd - methodEnd - 1).toByteArray();
    const QByteArrayView version = first.sliced(targetEnd + 1);
    if (!isToken(m_head.method) || !m_head.target.startsWith('/') || m_head.target.contains(' ') || !isPrintable(m_head.target)
        || (version != "HTTP/1.1" && version != "HTTP/1.0"))
        return fail(400);
    while (at >= 0) {
        const qsizetype begin = at + 2;
        at = text.indexOf("\r\n", begin);
        const QByteArrayView line = text.sliced(begin, (at < 0 ? text.size() : at) - begin);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.first(colon)) || !isPrintable(line))
            return fail(400);
        const QByteArray name = line.first(colon).toByteArray().toLower();
        const QByteArray value = line.sliced(colon + 1).toByteArray().trimmed();
        if (m_head.headers.size() >= kMostHeaders)
            return fail(431);
        // Two of these could be read in two ways.
        if (m_head.headers.contains(name) && (name == "content-length" || name == "transfer-encoding" || name == "host" || name == "authorization" || name == "origin"))
            return fail(400);
        m_head.headers.insert(name, value);
    }
    const QByteArray connection = m_head.headers.value("connection").toLower();
    m_head.keepsAlive = version == "HTTP/1.1" ? !connection.contains("close") : connection.contains("keep-alive");
    if (!readLength())
        return;
    m_left = std::max<qint64>(0, m_head.length);
    m_state = m_head.length == 0 ? State::Done : State::Body;
}

bool HttpParser::readLength()
{
    const QByteArray length = m_head.headers.value("content-length"), coding = m_head.headers.value("transfer-encoding").toLower();
    if (!coding.isEmpty()) {
        if (coding != "chunked" || m_head.headers.contains("content-length")) {
            fail(coding == "chunked" ? 400 : 501);
            return false;
        }
        m_head.length = -1;
        return true;
    }
    if (!m_head.headers.contains("content-length"))
        return true;
    const bool isDigits = !length.isEmpty() && length.size() < 18 && std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isDigits) {
        fail(400);
        return false;
    }
    m_head.length = length.toLongLong();
    return true;
}

qsizetype HttpParser::takeChunked(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_state == State::Body) {
        if (m_chunk == Chunk::Data) {
            const qsizetype count = qsizetype(std::min<qint64>(m_left, bytes.size() - at));
            m_body.append(bytes.sliced(at, count));
            at += count;
            m_left -= count;
            if (m_left == 0)
                m_chunk = Chunk::End;
            continue;
        }
        m_line.append(bytes[at++]);
        if (m_line.endsWith("\r\n"))
            takeChunkLine();
        else if (m_line.size() > kLongestChunkLine)
            fail(400);
    }
    return at;
}

void HttpParser::takeChunkLine()
{
    const QByteArray line = m_line.chopped(2);
    m_line.clear();
    if (m_chunk == Chunk::Trailer) {
        if (line.isEmpty())
            m_state = State::Done;
        return;
    }
    if (m_chunk == Chunk::End) {
        m_chunk = Chunk::Size;
        return line.isEmpty() ? void() : fail(400);
    }
    const QByteArray size = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
    const bool isHex = !size.isEmpty() && size.size() < 15 && std::all_of(size.begin(), size.end(), [](char c) { return isxdigit(static_cast<unsigned char>(c)); });
    if (!isHex)
        return fail(400);
    m_left = size.toLongLong(nullptr, 16);
    m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Data;
}

} // namespace cairn
