// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's program wrote about its model: which columns it draws on, and how its answers move with each of them. Any program may leave
// such files among its artifacts (see the help page run-folder).
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cairn {

struct ModelFacts {
    struct Importance {
        QString name;
        double share = 0; ///< of all that the columns gain the model, 0 to 1
    };
    /** Partial dependence: the mean answer when the column has this value in all rows. */
    struct Dependence {
        QString name;
        bool isMoment = false; ///< `at` is UTC seconds
        QStringList categories; ///< of 0, 1, 2...; empty: `at` are numbers
        QList<double> at;
        QList<QList<double>> means; ///< by point, then by class (a single value of a regression)
    };

    QStringList classes; ///< empty for a regression
    QList<Importance> importances; ///< the largest first
    QList<Dependence> dependences;

    [[nodiscard]] const Dependence *dependence(const QString &column) const; ///< null where there is none
};

/** From importance.json and dependence.json of a run's folder "artifacts"; nothing where neither is there or can be understood. */
[[nodiscard]] std::optional<ModelFacts> readModelFacts(const QString &artifactsFolder);

} // namespace cairn
