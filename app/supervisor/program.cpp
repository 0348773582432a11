// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a program by fork and exec, with nothing inherited but what the contract gives.
#include "app/supervisor/program.h"

#include "app/supervisor/processes.h"
#include "app/supervisor/signals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace cairn::supervisor {

namespace {

constexpr int kCouldNotBegin = 127;

struct Pipe {
    Descriptor reader;
    Descriptor writer;
};

Result<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return failure("No pipe could be made to start the program (" + systemWords(errno) + ").");
    return Pipe{ Descriptor(ends[0]), Descriptor(ends[1]) };
}

// Appended to, never cut: a program that is started again must not wipe what the first one said.
Result<Descriptor> openLog(const std::string &path)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return failure("The file " + path + " cannot be written (" + systemWords(errno) + ").");
    return file;
}

std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> linesOf(const Environment &environment)
{
    std::vector<std::string> lines;
    lines.reserve(environment.size());
    for (const auto &[name, value] : environment)
        lines.push_back(std::string(name).append("=").append(value));
    return lines;
}

// Everything that the new process needs, laid out before the fork.
struct Launch {
    const char *path;
    const char *workFolder;
    char *const *arguments;
    char *const *environment;
    int input, output, error;
    int go, otherEndOfGo, trouble;
};

[[noreturn]] void becomeProgram(const Launch &launch)
{
    ::setsid();
    // Without this the wait below would never end when the supervisor dies.
    ::close(launch.otherEndOfGo);
    resetSignals();
    char byte = 0;
    if (::read(launch.go, &byte, 1) != 1)
        ::_exit(kCouldNotBegin);
    if (::chdir(launch.workFolder) == 0 && ::dup2(launch.input, 0) == 0 && ::dup2(launch.output, 1) == 1
        && ::dup2(launch.error, 2) == 2)
        ::execve(launch.path, launch.arguments, launch.environment);
    const int trouble = errno;
    [[maybe_unused]] const ssize_t told = ::write(launch.trouble, &trouble, sizeof trouble);
    ::_exit(kCouldNotBegin);
}

std::string whyNotBegun(const std::string &path, int error)
{
    const std::string program = "The program " + path;
    switch (error) {
    case ENOENT:
        return program
            + " could not be started: the interpreter in its first line, or the loader it was built for, "
              "does not exist.";
    case ENOEXEC:
        return program
            + " could not be started: it is neither made for this machine nor a script whose first line "
              "begins with #!.";
    case E2BIG:
        return program + " could not be started: its arguments and variables are too long; pass them in a file.";
    default:
        return program + " could not be started (" + systemWords(error) + ").";
    }
}

} // namespace

Result<Program> Program::hold(ProgramPlan plan)
{
    const Descriptor input(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const auto output = openLog(plan.outputFile);
    const auto error = openLog(plan.errorFile);
    if (!output || !error)
        return failure(!output ? output.error() : error.error());
    auto go = makePipe();
    auto trouble = makePipe();
    if (!go || !trouble)
        return failure(!go ? go.error() : trouble.error());

    auto variables = linesOf(plan.environment);
    const auto arguments = pointersTo(plan.arguments);
    const auto environment = pointersTo(variables);
    const Launch launch{ plan.path.c_str(), plan.workFolder.c_str(), arguments.data(), environment.data(),
        input.number(), output->number(), error->number(), go->reader.number(), go->writer.number(),
        trouble->writer.number() };

    Program program;
    program.m_path = plan.path;
    program.m_pid = ::fork();
    if (program.m_pid == 0)
        becomeProgram(launch);
    if (program.m_pid < 0)
        return failure("No process could be made for the program (" + systemWords(errno) + ").");
    if (const auto info = processInfo(program.m_pid))
        program.m_startTicks = info->startTicks;
    program.m_go = std::move(go->writer);
    program.m_trouble = std::move(trouble->reader);
    return program;
}

Result<void> Program::release()
{
    const bool isReleased = ::write(m_go.number(), "g", 1) == 1;
    m_go.close();
    int error = 0;
    ssize_t count = 0;
    while ((count = ::read(m_trouble.number(), &error, sizeof error)) < 0 && errno == EINTR) { }
    m_trouble.close();
    if (count == sizeof error)
        return failure(whyNotBegun(m_path, error));
    if (!isReleased)
        return failure(whyNotBegun(m_path, EPIPE));
    return {};
}

Program::Change Program::poll()
{
    siginfo_t info{};
    if (::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == m_pid)
        return Change::Ended;
    info = {};
    if (::waitid(P_PID, static_cast<id_t>(m_pid), &info, WSTOPPED | WCONTINUED | WNOHANG) == 0 && info.si_pid == m_pid)
        return info.si_code == CLD_CONTINUED ? Change::Continued : Change::Suspended;
    return Change::None;
}

ProgramEnding Program::reap()
{
    int status = 0;
    rusage usage{};
    ProgramEnding ending;
    while (::wait4(m_pid, &status, 0, &usage) < 0) {
        if (errno != EINTR)
            return ending;
    }
    if (WIFEXITED(status))
        ending.exitCode = WEXITSTATUS(status);
    else if (WIFSIGNALED(status))
        ending.signal = WTERMSIG(status);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    ending.userSeconds = seconds(usage.ru_utime);
    ending.systemSeconds = seconds(usage.ru_stime);
    ending.peakBytes = static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
    return ending;
}

} // namespace cairn::supervisor
