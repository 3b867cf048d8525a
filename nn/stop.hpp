// Ctrl-C during a training: the loop ends after its iteration. Builds on nothing.
#pragma once

#include <csignal>

namespace nn {

// The only global variables of the project, because a signal handler can reach nothing else. The chapters' handler
// (chapters/shared/chapter.hpp) sets stop_wanted while training_runs is 1, and ends the program at once otherwise.
inline volatile std::sig_atomic_t stop_wanted = 0;
inline volatile std::sig_atomic_t training_runs = 0;

// Lives as long as a training loop.
struct StopsOnCtrlC {
    StopsOnCtrlC() { training_runs = 1; }
    ~StopsOnCtrlC() { training_runs = 0; }
};

// Thrown after the iteration that was the last.
struct Stopped {
    int iteration;
};

// Throws Stopped when an end is wanted. Every training loop asks once an iteration.
inline void check_still_wanted(int iteration) {
    if (stop_wanted != 0) throw Stopped{iteration};
}

}  // namespace nn
