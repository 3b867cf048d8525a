// Ending a training from outside, between two iterations. Builds on nothing.
#pragma once

#include <csignal>

namespace nn {

// Whoever wants the running training to end sets this to 1: the chapters do on Ctrl-C. It is the one global variable of
// the project, as a signal handler can reach nothing else.
inline volatile std::sig_atomic_t stop_wanted = 0;

// Thrown after the iteration that was the last.
struct Stopped {
    int iteration;
};

// Throws Stopped when an end is wanted. Every training loop calls it once an iteration.
inline void check_still_wanted(int iteration) {
    if (stop_wanted != 0) throw Stopped{iteration};
}

}  // namespace nn
