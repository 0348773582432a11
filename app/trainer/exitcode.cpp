// SPDX-License-Identifier: GPL-3.0-or-later
// The edge of the program: every failure ends here as a sentence on stderr.
#include "app/trainer/exitcode.h"

#include <iostream>
#include <new>
#include <stdexcept>

#include "app/trainer/failure.h"

namespace cairn {

int exitCodeOf(const std::function<int()> &work)
{
    try {
        return work();
    } catch (const Failure &failure) {
        std::cerr << failure.what() << '\n';
    } catch (const std::bad_alloc &) {
        std::cerr << "There is not enough memory for this dataset.\n";
    } catch (const std::exception &error) {
        std::cerr << "The trainer failed: " << error.what() << ".\n";
    }
    return 1;
}

} // namespace cairn
