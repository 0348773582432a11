// SPDX-License-Identifier: GPL-3.0-or-later
// The lines "key: value" at the left edge of a YAML file, as MLflow, Ultralytics and Lightning write them. No more of YAML than that.
#pragma once

#include <QByteArrayView>
#include <QMap>
#include <QString>

namespace cairn {

/** Keys without a value of their own (null, a list, a block of lines) are left out; quotes around a value are taken off. */
[[nodiscard]] QMap<QString, QString> flatYaml(QByteArrayView text);

} // namespace cairn
