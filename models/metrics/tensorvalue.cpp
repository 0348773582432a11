// SPDX-License-Identifier: GPL-3.0-or-later
// Types are numbered as in TensorFlow's types.proto.
#include "models/metrics/tensorvalue.h"

#include <eventrecords.pb.h>

#include <bit>
#include <cmath>
#include <cstring>

namespace cairn {
namespace {

enum Type { Float = 1, Double, Int32, UInt8, Int16, Int8, Int64 = 9, Bool, BFloat16 = 14, UInt16 = 17, Half = 19, UInt32 = 22, UInt64 };

double fromHalf(std::uint16_t bits)
{
    const int exponent = (bits >> 10) & 31, fraction = bits & 1023;
    double value = 0;
    if (exponent == 31)
        value = fraction ? std::nan("") : HUGE_VAL;
    else
        value = exponent ? std::ldexp(1024 + fraction, exponent - 25) : std::ldexp(fraction, -24);
    return bits & 0x8000 ? -value : value;
}

double fromBFloat16(std::uint16_t bits) { return double(std::bit_cast<float>(std::uint32_t(bits) << 16)); }

template<typename Number>
std::optional<double> fromBytes(const std::string &bytes)
{
    Number number;
    if (bytes.size() != sizeof number)
        return {};
    std::memcpy(&number, bytes.data(), sizeof number);
    return double(number);
}

std::optional<double> fromContent(int type, const std::string &bytes)
{
    const auto half = [&](auto convert) -> std::optional<double> {
        const std::optional<double> bits = fromBytes<std::uint16_t>(bytes);
        return bits ? std::optional(convert(std::uint16_t(*bits))) : std::nullopt;
    };
    switch (type) {
    case Float: return fromBytes<float>(bytes);
    case Double: return fromBytes<double>(bytes);
    case Int32: return fromBytes<std::int32_t>(bytes);
    case UInt8: case Bool: return fromBytes<std::uint8_t>(bytes);
    case Int16: return fromBytes<std::int16_t>(bytes);
    case Int8: return fromBytes<std::int8_t>(bytes);
    case Int64: return fromBytes<std::int64_t>(bytes);
    case UInt16: return fromBytes<std::uint16_t>(bytes);
    case UInt32: return fromBytes<std::uint32_t>(bytes);
    case UInt64: return fromBytes<std::uint64_t>(bytes);
    case BFloat16: return half(fromBFloat16);
    case Half: return half(fromHalf);
    default: return {};
    }
}

template<typename List>
std::optional<double> only(const List &list)
{
    return list.size() == 1 ? std::optional(double(list.Get(0))) : std::nullopt;
}

std::optional<double> fromFields(const eventrecords::Tensor &tensor)
{
    switch (tensor.dtype()) {
    case Float: return only(tensor.float_val());
    case Double: return only(tensor.double_val());
    case Int32: case UInt8: case Int16: case Int8: case UInt16: return only(tensor.int_val());
    case Int64: return only(tensor.int64_val());
    case Bool: return only(tensor.bool_val());
    case UInt32: return only(tensor.uint32_val());
    case UInt64: return only(tensor.uint64_val());
    case BFloat16: return tensor.half_val_size() == 1 ? std::optional(fromBFloat16(std::uint16_t(tensor.half_val(0)))) : std::nullopt;
    case Half: return tensor.half_val_size() == 1 ? std::optional(fromHalf(std::uint16_t(tensor.half_val(0)))) : std::nullopt;
    default: return {};
    }
}

} // namespace

std::optional<double> numberOf(const eventrecords::Tensor &tensor)
{
    for (const eventrecords::Dimension &dimension : tensor.shape().dim()) {
        if (dimension.size() != 1)
            return {};
    }
    return tensor.content().empty() ? fromFields(tensor) : fromContent(tensor.dtype(), tensor.content());
}

} // namespace cairn
