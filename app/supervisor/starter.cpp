// SPDX-License-Identifier: GPL-3.0-or-later
// Detaches by forking twice, and reports to the starter through a pipe.
#include "app/supervisor/starter.h"

#include "app/supervisor/result.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/wait.h>
#include <vector>

namespace cairn::supervisor {

namespace {

constexpr char kBegun[] = "\n"; // no sentence begins with a line's end

void print(const std::string &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
}

[[noreturn]] void relayToStarter(int pipe, pid_t child)
{
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
    std::string word;
    std::array<char, 1024> buffer{};
    ssize_t count = 0;
    while ((count = ::read(pipe, buffer.data(), buffer.size())) > 0 || (count < 0 && errno == EINTR))
        word.append(buffer.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
    if (word == kBegun)
        std::_Exit(0);
    print(word.empty() ? "The supervisor ended before it could begin the run." : word);
    std::_Exit(1);
}

void leaveTerminal()
{
    [[maybe_unused]] const int changed = ::chdir("/");
    const Descriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    for (const int number : { 0, 1, 2 })
        ::dup2(nothing.number(), number);
}

} // namespace

Starter Starter::waiting()
{
    return {};
}

Starter Starter::detached()
{
    std::array<int, 2> ends{};
    const bool hasPipe = ::pipe2(ends.data(), O_CLOEXEC) == 0;
    const pid_t child = hasPipe ? ::fork() : -1;
    if (child < 0) {
        print("The supervisor could not be detached (" + systemWords(errno) + ").");
        std::_Exit(1);
    }
    if (child > 0) {
        ::close(ends[1]);
        relayToStarter(ends[0], child);
    }
    ::close(ends[0]);
    ::setsid();
    // A second time, so that it leads no session and can never get a terminal again.
    if (const pid_t grandchild = ::fork(); grandchild != 0)
        std::_Exit(grandchild < 0 ? 1 : 0);
    leaveTerminal();
    Starter starter;
    starter.m_pipe = Descriptor(ends[1]);
    starter.m_isWaiting = false;
    return starter;
}

void Starter::tellBegun()
{
    if (m_isWaiting)
        return;
    [[maybe_unused]] const ssize_t told = ::write(m_pipe.number(), kBegun, 1);
    m_pipe.close();
}

void Starter::tell(const std::string &sentence)
{
    if (m_isWaiting)
        print(sentence);
    else if (m_pipe.isOpen()) [[maybe_unused]]
        const ssize_t told = ::write(m_pipe.number(), sentence.data(), sentence.size());
    m_pipe.close();
}

void closeInheritedDescriptors()
{
    std::vector<int> inherited;
    if (const std::unique_ptr<DIR, int (*)(DIR *)> folder{ ::opendir("/proc/self/fd"), &::closedir }) {
        while (const dirent *entry = ::readdir(folder.get())) {
            const int number = std::atoi(entry->d_name);
            if (number > 2 && number != ::dirfd(folder.get()))
                inherited.push_back(number);
        }
    }
    for (const int number : inherited)
        ::close(number);
    int number = 0;
    while ((number = ::open("/dev/null", O_RDWR)) >= 0 && number <= 2) { }
    if (number > 2)
        ::close(number);
}

} // namespace cairn::supervisor
