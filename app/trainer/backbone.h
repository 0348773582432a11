// SPDX-License-Identifier: GPL-3.0-or-later
// A network that was trained elsewhere and turns pictures into features: a TorchScript file of the user's.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace cairn {

/// The file's input is N x 3 x H x W, with the mean and the spread of ImageNet taken out; its output N x D.
class Backbone {
public:
    /// A size of 0 is that of the file's attribute input_size, or 224 where it has none. The threads hold for
    /// the whole process. Throws Failure with a sentence that names the file.
    Backbone(const std::filesystem::path &file, int size, int threads);
    ~Backbone();
    Backbone(const Backbone &) = delete;
    Backbone &operator=(const Backbone &) = delete;

    [[nodiscard]] int size() const; ///< pixels a side
    [[nodiscard]] int features() const;
    [[nodiscard]] const std::string &digest() const; ///< of the file
    /// The batch is size x size x 3 floats an example, as BatchMaker makes them; features() numbers an example.
    [[nodiscard]] std::vector<float> embed(std::span<float> batch) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Why this text of a TorchScript file must not be run; empty when it may. Operators that read or write files,
/// code that runs while a file is loaded, and ways to hide either are refused.
[[nodiscard]] std::string dangerIn(std::string_view code);

} // namespace cairn
