// What an exercise does until the reader writes it: it says so and stops.
#pragma once

#include <string>

namespace shared {

// Thrown by an exercise that nobody has written yet.
struct NotDoneYet {
    std::string name;
};

// `name`: the function's. It is defined in not_done_yet.cpp, and not here, so that exercise.o shows by itself whether a
// function is still missing.
[[noreturn]] void not_done_yet(const char* name);

}  // namespace shared
