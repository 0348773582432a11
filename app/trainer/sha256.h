// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4), for names that follow from contents.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace cairn {

class Sha256 {
public:
    void add(std::string_view bytes);
    /// 64 hexadecimal digits; nothing can be added afterwards.
    [[nodiscard]] std::string hex();

private:
    void addBlock(const unsigned char *block);

    std::array<std::uint32_t, 8> m_state{ 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c,
        0x1f83d9ab, 0x5be0cd19 };
    std::string m_rest;
    std::uint64_t m_length = 0;
};

[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace cairn
