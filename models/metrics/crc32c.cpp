// SPDX-License-Identifier: GPL-3.0-or-later
// Eight bytes a step: by the processor's own instruction where it has one, else with eight tables ("slicing by 8").
#include "models/metrics/crc32c.h"

#include <array>
#include <bit>
#include <cstring>
#if defined(__x86_64__)
#include <nmmintrin.h>
#endif

static_assert(std::endian::native == std::endian::little, "The tables are used in the order of little-endian bytes.");

namespace cairn {
namespace {

using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

constexpr Tables makeTables()
{
    Tables tables {};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0x82f63b78U : crc >> 1;
        tables[0][byte] = crc;
    }
    for (std::size_t slice = 1; slice < 8; ++slice) {
        for (std::uint32_t byte = 0; byte < 256; ++byte)
            tables[slice][byte] = (tables[slice - 1][byte] >> 8) ^ tables[0][tables[slice - 1][byte] & 0xff];
    }
    return tables;
}

constexpr Tables kTables = makeTables();

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) std::uint32_t byInstruction(const char *bytes, std::size_t count)
{
    std::uint64_t crc = 0xffffffffU;
    for (; count >= 8; count -= 8, bytes += 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes, 8);
        crc = _mm_crc32_u64(crc, word);
    }
    auto rest = std::uint32_t(crc);
    for (; count > 0; --count, ++bytes)
        rest = _mm_crc32_u8(rest, std::uint8_t(*bytes));
    return ~rest;
}

const bool kHasInstruction = __builtin_cpu_supports("sse4.2") != 0;
#endif

} // namespace

std::uint32_t crc32c(const char *bytes, std::size_t count)
{
#if defined(__x86_64__)
    if (kHasInstruction)
        return byInstruction(bytes, count);
#endif
    return crc32cByTables(bytes, count);
}

std::uint32_t crc32cByTables(const char *bytes, std::size_t count)
{
    std::uint32_t crc = 0xffffffffU;
    for (; count >= 8; count -= 8, bytes += 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes, 8);
        word ^= crc;
        crc = 0;
        for (int slice = 0; slice < 8; ++slice)
            crc ^= kTables[std::size_t(7 - slice)][(word >> (8 * slice)) & 0xff];
    }
    for (; count > 0; --count, ++bytes)
        crc = (crc >> 8) ^ kTables[0][(crc ^ std::uint8_t(*bytes)) & 0xff];
    return ~crc;
}

} // namespace cairn
