// SPDX-License-Identifier: GPL-3.0-or-later
// The values that a sweep tries: an axis for each parameter, between a low and a high end or from a list.
#pragma once

#include "models/runs/recipe.h"

#include <QJsonArray>

namespace cairn {

struct SweepAxis {
    QString name;
    QJsonArray values; ///< to choose from; empty: a number between low and high
    double low = 0, high = 0;
    bool isLog = false; ///< equal steps are equal factors
    bool isInteger = false;
    int steps = 0; ///< of a grid; 0: as the grid sees fit

    [[nodiscard]] bool isList() const { return !values.isEmpty(); }
    /** The value at a place from 0 to 1 along the axis. */
    [[nodiscard]] QJsonValue at(double place) const;
    /** The other way round; 0 for a value that is not on the axis. For a list: the middle of the value's share. */
    [[nodiscard]] double placeOf(const QJsonValue &value) const;
    /** The values of a grid: a list's own; else `steps`, or `fallback` where none are asked for, from end to end. */
    [[nodiscard]] QJsonArray grid(int fallback) const;
};

using SweepSpace = QList<SweepAxis>;

/** {"learning_rate": {"low": 0.01, "high": 0.3, "log": true}, "max_depth": [3, 5, 7], "rounds": {"low": 10, "high": 100, "steps": 4}}.
    Every name has to be a parameter of the recipe and every value one that it takes; whether numbers are whole is the recipe's to say. */
[[nodiscard]] Result<SweepSpace> sweepSpaceFromJson(const QByteArray &json, const Recipe &recipe, const QString &file);
[[nodiscard]] QJsonObject sweepSpaceAsJson(const SweepSpace &space);

} // namespace cairn
