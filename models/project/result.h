// SPDX-License-Identifier: GPL-3.0-or-later
// What crosses a folder's border: a value, or an error that can be shown to a person as it is.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cairn {

/** A failure: `sentence` for the person (what happened, where, what to do), `detail` for a bug report. */
struct Error {
    QString sentence;
    QString detail;
};

template<typename T>
using Result = tl::expected<T, Error>;

/** `return fail(tr("..."));` in any function that returns a Result. */
[[nodiscard]] inline tl::unexpected<Error> fail(QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error {std::move(sentence), std::move(detail)});
}

/** Hands the error of one result on as that of another. */
template<typename T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace cairn
