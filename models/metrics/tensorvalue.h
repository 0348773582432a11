// SPDX-License-Identifier: GPL-3.0-or-later
// The one number that a tensor of an event file holds. Private to this room.
#pragma once

#include <optional>

namespace cairn {

namespace eventrecords {
class Tensor;
}

/** Nothing where it holds several, or no numbers. TensorBoard's own reader takes only 32-bit floats of rank 0; other number types
    and a list of one are taken here too. Both ways of storing are known: a field for each type, and raw little-endian bytes. */
[[nodiscard]] std::optional<double> numberOf(const eventrecords::Tensor &tensor);

} // namespace cairn
