// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is asked and answers: one JSON object a line, in and out. PredictorProcess (models/runs) is the other side.
#pragma once

#include "app/predictor/model.h"

#include <QIODevice>

namespace cairn::predictor {

/** {"open": FILE, "settings": {...}} is answered with {"opened": FILE, "task": "detect", "classes": [...], "size": [w, h]};
    {"predict": N, "image": FILE, "page": 0} with {"answer": N, "size": [w, h], "predictions": [{"kind", "class", "score", "geometry"}]};
    both with {"refused": CODE, "arguments": [...], "detail": ...} (and "answer": N) where it cannot be done. */
class Conversation
{
public:
    [[nodiscard]] QJsonObject answer(const QJsonObject &request);

    /** Answers line by line until there are no more. */
    void run(QIODevice &in, QIODevice &out);

private:
    QJsonObject open(const QJsonObject &request);
    QJsonObject predict(const QJsonObject &request);

    std::unique_ptr<Model> m_model;
};

} // namespace cairn::predictor
