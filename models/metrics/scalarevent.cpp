// SPDX-License-Identifier: GPL-3.0-or-later
// Fields by their keys (number and wire type), as protobuf's encoding has them.
#include "models/metrics/scalarevent.h"

#include <cstring>

namespace cairn {
namespace {

constexpr std::uint8_t kWallTime = 1 << 3 | 1, kStep = 2 << 3, kSummary = 5 << 3 | 2; // of an event
constexpr std::uint8_t kValue = 1 << 3 | 2; // of a summary
constexpr std::uint8_t kTag = 1 << 3 | 2, kSimpleValue = 2 << 3 | 5; // of a value

class Fields
{
public:
    explicit Fields(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    std::uint8_t key() { return std::uint8_t(*m_at++); }

    template<typename Number>
    bool fixed(Number &number)
    {
        if (m_end - m_at < std::ptrdiff_t(sizeof number))
            return false;
        std::memcpy(&number, m_at, sizeof number);
        m_at += sizeof number;
        return true;
    }

    bool varint(std::uint64_t &number)
    {
        number = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = std::uint8_t(*m_at++);
            number |= std::uint64_t(byte & 127) << shift;
            if (byte < 128)
                return true;
        }
        return false;
    }

    bool bytes(std::string_view &part)
    {
        std::uint64_t length = 0;
        if (!varint(length) || length > std::uint64_t(m_end - m_at))
            return false;
        part = {m_at, std::size_t(length)};
        m_at += length;
        return true;
    }

private:
    const char *m_at, *m_end;
};

bool readValue(std::string_view bytes, ScalarEvent &event)
{
    Fields fields(bytes);
    bool hasValue = false;
    while (!fields.isAtEnd()) {
        switch (fields.key()) {
        case kTag:
            if (!fields.bytes(event.tag))
                return false;
            break;
        case kSimpleValue:
            hasValue = fields.fixed(event.value);
            if (!hasValue)
                return false;
            break;
        default:
            return false;
        }
    }
    return hasValue;
}

bool readSummary(std::string_view bytes, ScalarEvent &event)
{
    Fields fields(bytes);
    std::string_view value;
    return !fields.isAtEnd() && fields.key() == kValue && fields.bytes(value) && fields.isAtEnd() && readValue(value, event);
}

} // namespace

std::optional<ScalarEvent> scalarEvent(std::string_view bytes)
{
    ScalarEvent event;
    Fields fields(bytes);
    bool hasSummary = false;
    while (!fields.isAtEnd()) {
        std::uint64_t number = 0;
        std::string_view summary;
        switch (fields.key()) {
        case kWallTime:
            if (!fields.fixed(event.wallTime))
                return {};
            break;
        case kStep:
            if (!fields.varint(number))
                return {};
            event.step = std::int64_t(number);
            break;
        case kSummary:
            // A second one would have to be merged with the first.
            if (hasSummary || !fields.bytes(summary) || !readSummary(summary, event))
                return {};
            hasSummary = true;
            break;
        default:
            return {};
        }
    }
    return hasSummary ? std::optional(event) : std::nullopt;
}

} // namespace cairn
