// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of libtorch that fail with a sentence. Includes torch: only for files that do so anyway.
#pragma once

#include "app/trainer/failure.h"

#include <torch/torch.h>

#include <filesystem>

namespace cairn {

/// libtorch's exceptions carry a stack trace; a person gets the first line.
template <typename Work> auto guarded(const Work &work)
{
    try {
        return work();
    } catch (const c10::Error &error) {
        throw Failure(sentence("libtorch refused: ", error.what_without_backtrace(), "."));
    }
}

/// Replaces the file as a whole; torch.jit.load reads it in Python. Throws Failure.
template <typename Module> void saveModule(const Module &module, const std::filesystem::path &path)
{
    auto partial = path;
    partial += ".part";
    guarded([&] { torch::save(module, partial.string()); });
    std::error_code error;
    std::filesystem::rename(partial, path, error);
    if (error)
        throw Failure(sentence("Cannot write ", path.string(), ": ", error.message(), "."));
}

} // namespace cairn
