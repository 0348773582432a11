// SPDX-License-Identifier: GPL-3.0-or-later
// What crosses a folder's border: a value, or an error that can be shown to a person as it is.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cairn {

/** A failure: `sentence` for the person (what happened, where, what to do), `detail` for a bug report. */
struct Error {
    /** What a caller may want to tell apart; the sentence is for people only. */
    enum class Kind {
        Failed,
        Canceled, ///< by the person: nothing to report
        NotFound, ///< what was named is not there
        Usage, ///< a command was called in a wrong way
    };

    QString sentence;
    QString detail;
    Kind kind = Kind::Failed;

    [[nodiscard]] bool isCanceled() const { return kind == Kind::Canceled; }
};

template<typename T>
using Result = tl::expected<T, Error>;

/** `return fail(tr("..."));` in any function that returns a Result. */
[[nodiscard]] inline tl::unexpected<Error> fail(QString sentence, QString detail = {}, Error::Kind kind = Error::Kind::Failed)
{
    return tl::unexpected<Error>(Error {std::move(sentence), std::move(detail), kind});
}

/** Hands the error of one result on as that of another. */
template<typename T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace cairn
