// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a picture file is whole, told from its structure without decoding it.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace cairn {

/** A sentence for a JPEG without its end, a PNG that is cut or damaged, a WebP shorter than it says; empty for a whole file and for formats
    that this cannot be told of. `content` is the whole file. */
[[nodiscard]] QString integrityProblem(QByteArrayView content);

} // namespace cairn
