// SPDX-License-Identifier: GPL-3.0-or-later
// A run's parameters, checked against the recipe's manifest.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace cairn {

/// The manifest is the one place where types, ranges and defaults are written.
class Parameters {
public:
    /// An empty path means that every parameter has its default. Throws Failure at the first wrong parameter.
    static Parameters read(std::string_view recipe, const std::filesystem::path &paramsFile);

    [[nodiscard]] long long integer(const std::string &name) const
    {
        return std::get<long long>(m_values.at(name));
    }
    [[nodiscard]] double real(const std::string &name) const { return std::get<double>(m_values.at(name)); }
    [[nodiscard]] bool boolean(const std::string &name) const { return std::get<bool>(m_values.at(name)); }
    [[nodiscard]] const std::string &text(const std::string &name) const
    {
        return std::get<std::string>(m_values.at(name));
    }

private:
    using Value = std::variant<long long, double, bool, std::string>;
    std::map<std::string, Value> m_values;
};

} // namespace cairn
