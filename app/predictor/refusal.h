// SPDX-License-Identifier: GPL-3.0-or-later
// Why a model or a picture is not taken: a code and its arguments. The window's side makes the sentence, in the person's language.
#pragma once

#include <QStringList>

#include <tl/expected.hpp>

namespace cairn::predictor {

struct Refusal {
    QString code; ///< see refusalSentence() in models/runs/predictorsentences.h
    QStringList arguments;
    QString detail; ///< for a bug report
};

template<typename T>
using Answer = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refuse(const char *code, QStringList arguments = {}, QString detail = {})
{
    return tl::unexpected<Refusal>(Refusal {QLatin1String(code), std::move(arguments), std::move(detail)});
}

template<typename T>
[[nodiscard]] tl::unexpected<Refusal> refuse(const Answer<T> &answer)
{
    return tl::unexpected<Refusal>(answer.error());
}

} // namespace cairn::predictor
