// Runs a function in a process of its own, with limits, so that no answer can hang, crash or flood the check.
// For Linux, macOS and WSL, which have fork.
#pragma once

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <functional>
#include <stdexcept>
#include <string>

namespace shared {

constexpr int most_seconds = 10;            // of processor time; half as much again on the clock, for a busy machine
constexpr std::size_t most_output = 65536;  // bytes
constexpr const char* too_late = "It did not come back within 15 seconds.";
constexpr rlim_t most_memory = 1000000000;  // bytes

// What came of it. `told`: what the function returned; "" when it never did, and then `trouble` says why.
struct Outcome {
    std::string told, printed, trouble;
};

// Where the stack of the trial began, to tell endless recursion from other crashes.
inline const char* stack_begin = nullptr;
constexpr int exit_recursion = 97;

inline void on_crash(int, siginfo_t* info, void*) {
    const char* where = static_cast<const char*>(info->si_addr);
    const bool in_stack = where < stack_begin && stack_begin - where < 70000000;
    if (in_stack) _exit(exit_recursion);
    std::signal(SIGSEGV, SIG_DFL);  // the same instruction crashes again, now for good
}

inline void set_limit(int resource, rlim_t most) {
    const rlimit limit{most, most};
    setrlimit(resource, &limit);  // a system that refuses has no such limit, and the trial runs without it
}

// In the new process: limits, output into the pipes, and a stack of its own for the handler of crashes.
inline void prepare_child(int output) {
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    const int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, STDIN_FILENO);
    std::signal(SIGINT, SIG_DFL);
    set_limit(RLIMIT_CPU, most_seconds);
    set_limit(RLIMIT_CORE, 0);
    set_limit(RLIMIT_FSIZE, 10000000);
#ifndef NN_SANITIZED                    // make SANITIZE=1 defines it
    set_limit(RLIMIT_AS, most_memory);  // the address sanitizer reserves far more than it uses
    static char crash_stack[65536];
    stack_t stack{};
    stack.ss_sp = crash_stack;
    stack.ss_size = sizeof crash_stack;
    sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_sigaction = on_crash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(SIGSEGV, &action, nullptr);
    sigaction(SIGBUS, &action, nullptr);
#endif
    stack_begin = static_cast<const char*>(__builtin_frame_address(0));
}

// Why a process ended without a result, from what waitpid says and what it printed.
inline std::string trouble_of(int status, const std::string& printed) {
    if (WIFEXITED(status) && WEXITSTATUS(status) == exit_recursion)
        return "It calls itself without end (the stack is full).";
    if (WIFEXITED(status)) {
        return "It ended the whole program (exit code " + std::to_string(WEXITSTATUS(status)) +
               "). A function returns its result; it does not call std::exit.";
    }
    const bool assertion = printed.find("Assertion '__n < this->size()'") != std::string::npos;
    switch (WTERMSIG(status)) {
        case SIGSEGV:
        case SIGBUS:
            return "It crashed: it reads or writes memory that is not its own. Is an index out of range?";
        case SIGFPE:
            return "It divides a whole number by 0, and the processor stops the program.";
        case SIGXCPU:
        case SIGKILL:
            return "It was still running after " + std::to_string(most_seconds) +
                   " seconds of work. Is there a loop that never ends?";
        case SIGABRT:
            if (printed.find("Assertion '!this->empty()'") != std::string::npos)
                return "It asks an empty std::vector for its first or last element, with front() or back().";
            for (const char* memory : {"malloc(", "free(", "corrupt", "double free", "munmap_chunk("}) {
                if (printed.find(memory) != std::string::npos)
                    return "It wrote into memory that is not its own. Is an index out of range?";
            }
            if (assertion) return "An index is outside of a std::vector; indices go from 0 to size() - 1.";
            return "It stopped itself (std::abort, a failed assert, or an exception where none may leave).";
        case SIGXFSZ:
            return "It writes a file of more than 10 MB.";
        case SIGILL:
            return "It reached a place that it must not reach. Does a function end without a return?";
        default:
            return "It was ended by signal " + std::to_string(WTERMSIG(status)) + ".";
    }
}

// Its own work, and what the system did for it, such as finding memory.
inline double seconds_of_work(const rusage& used) {
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           1e-6 * static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}

// The function's result, what it printed, and what stopped it, if something did.
// Throws std::runtime_error when the system gives no process or pipe.
inline Outcome run_apart(const std::function<std::string()>& act) {
    int output[2], result[2];
    if (pipe(output) != 0 || pipe(result) != 0) throw std::runtime_error("the system gives no pipe");
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("the system gives no process");
    if (child == 0) {
        close(output[0]), close(result[0]);
        prepare_child(output[1]);
        const std::string told = act();
        std::fflush(nullptr);
        const bool written = write(result[1], told.data(), told.size()) == static_cast<ssize_t>(told.size());
        _exit(written ? 0 : 1);
    }
    close(output[1]), close(result[1]);
    Outcome outcome;
    pollfd ends[] = {{output[0], POLLIN, 0}, {result[0], POLLIN, 0}};
    std::string* const texts[] = {&outcome.printed, &outcome.told};
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(most_seconds + most_seconds / 2);
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        poll(ends, 2, 100);
        for (int k = 0; k < 2; ++k) {
            if (ends[k].fd < 0 || ends[k].revents == 0) continue;
            char buffer[4096];
            const ssize_t n = read(ends[k].fd, buffer, sizeof buffer);
            if (n > 0) texts[k]->append(buffer, static_cast<std::size_t>(n));
            if (n <= 0) ends[k].fd = -1;  // poll passes over it from now on
        }
        if (outcome.printed.size() > most_output)
            outcome.trouble = "It prints without end; it was stopped after 65,536 characters.";
        if (std::chrono::steady_clock::now() > deadline) outcome.trouble = too_late;
        if (!outcome.trouble.empty()) break;
    }
    if (!outcome.trouble.empty()) kill(child, SIGKILL);
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    if (outcome.trouble == too_late)
        outcome.trouble += seconds_of_work(used) > 0.5
                               ? " Is there a loop that never ends, or is the machine very busy?"
                               : " It hardly worked in that time: does it wait for something?";
    close(output[0]), close(result[0]);
    if (outcome.trouble.empty() && outcome.told.empty()) outcome.trouble = trouble_of(status, outcome.printed);
    return outcome;
}

}  // namespace shared
