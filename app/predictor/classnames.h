// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a model's classes: from its metadata, or from a text or YAML file beside it.
#pragma once

#include <QStringList>

namespace cairn::predictor {

/** From "{0: 'cat', 1: 'dog'}", "['cat', 'dog']", '{"0": "cat"}', or names between commas or on lines of their own. Classes
    that the text passes over are empty. */
[[nodiscard]] QStringList classNamesFromText(const QString &text);

/** From a YAML file's key `names`: a list or a map, inline or one a line. Empty where there is no such key. */
[[nodiscard]] QStringList classNamesFromYaml(const QString &text);

/** From a file, by its ending; empty where it cannot be read or holds none. */
[[nodiscard]] QStringList classNamesFromFile(const QString &path);

/** From MODEL.names, MODEL.txt, MODEL.yaml, classes.txt, labels.txt or data.yaml beside the model, the first that has some. */
[[nodiscard]] QStringList classNamesBeside(const QString &modelPath);

} // namespace cairn::predictor
