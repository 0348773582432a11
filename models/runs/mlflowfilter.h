// SPDX-License-Identifier: GPL-3.0-or-later
// MLflow's search language over objects as MLflow writes them: "metrics.loss < 0.5 and params.model = 'cnn'".
#pragma once

#include "models/runs/mlflowanswer.h"

namespace cairn {

/** Reads an attribute of a row by MLflow's names: "metrics.loss", "params.C", "tags.team", or an attribute ("start_time"). */
[[nodiscard]] QJsonValue mlflowField(const QJsonObject &row, const QString &kind, const QString &name);

/** A filter that was understood, or a refusal that names the place. Conditions joined by AND, as MLflow has them: = != < <= > >=,
    LIKE, ILIKE, IN, NOT IN, IS NULL, IS NOT NULL. */
class MlflowFilter
{
public:
    [[nodiscard]] static tl::expected<MlflowFilter, MlflowRefusal> parse(const QString &text);
    [[nodiscard]] bool takes(const QJsonObject &row) const;

private:
    struct Condition {
        QString kind, name, comparison;
        QStringList values;
        bool isNumber = false;
    };
    static bool holds(const Condition &condition, const QJsonValue &value);
    friend class MlflowFilterParser;
    QList<Condition> m_conditions;
};

/** "ACTIVE_ONLY" (also where nothing is said), "DELETED_ONLY" or "ALL". */
[[nodiscard]] bool mlflowViewTakes(const QString &view, bool isDeleted);

struct MlflowListing {
    QString key; ///< the rows' name in the answer
    QString order; ///< an attribute by which rows stand where nothing else is said; "-name": falling
};

/** Filters, orders and pages rows by `filter`, `order_by`, `max_results` and `page_token` of what was asked. */
[[nodiscard]] MlflowResult mlflowSearch(QList<QJsonObject> rows, const QJsonObject &asked, const MlflowListing &listing);

} // namespace cairn
