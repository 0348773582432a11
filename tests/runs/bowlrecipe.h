// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe with typed parameters and a known best point, for tests of sweeps.
#pragma once

#include "models/runs/recipe.h"

namespace cairn::tests {

/** A recipe whose loss is (x - 3)^2 + (y - 1)^2 / epochs-wise falling, written by a shell script. */
inline Recipe bowl()
{
    const QByteArray manifest = R"({"cairn": 1, "name": "bowl", "title": "Bowl", "description": "", "program": "/bin/sh",
        "arguments": ["-c", "awk -v x={x} -v y={y} -v n={epochs} 'BEGIN { for (i = 1; i <= n; ++i) printf \"{\\\"step\\\": %d, \\\"loss\\\": %.9f}\\n\", i, (x-3)^2 + (y-1)^2 + 1/i }' >> \"$CAIRN_METRICS\""],
        "params": [{"name": "x", "type": "real", "default": 0, "minimum": -10, "maximum": 10}, {"name": "y", "type": "integer", "default": 0, "minimum": -10, "maximum": 10},
            {"name": "kind", "type": "choice", "choices": ["a", "b"], "default": "a"}, {"name": "epochs", "type": "integer", "default": 9, "minimum": 1, "maximum": 100}],
        "wants": {"data": "any", "format": "cairn"}, "outputs": ["metrics"], "grace": 5, "logs": ["metrics.jsonl"]})";
    const Result<Recipe> recipe = recipeFromJson(manifest, QStringLiteral("bowl"));
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().sentence));
    return *recipe;
}

} // namespace cairn::tests
