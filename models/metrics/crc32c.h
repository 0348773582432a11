// SPDX-License-Identifier: GPL-3.0-or-later
// The checksum of event files: CRC-32C (Castagnoli, RFC 3720), and TFRecord's masked form of it. Private to this room.
#pragma once

#include <cstddef>
#include <cstdint>

namespace cairn {

[[nodiscard]] std::uint32_t crc32c(const char *bytes, std::size_t count);

/** The same on a processor without an instruction for it. */
[[nodiscard]] std::uint32_t crc32cByTables(const char *bytes, std::size_t count);

/** Rotated and offset, so that a checksum of bytes that hold checksums stays a good one (TensorFlow's crc32c.h). */
[[nodiscard]] inline std::uint32_t maskedCrc32c(const char *bytes, std::size_t count)
{
    const std::uint32_t crc = crc32c(bytes, count);
    return ((crc >> 15) | (crc << 17)) + 0xa282ead8U;
}

} // namespace cairn
