// Is somebody looking? Progress and colours go to a terminal only.
#pragma once

#include <cstdio>

#if __has_include(<unistd.h>)
#include <unistd.h>
#endif

namespace shared {

// True when `stream` is a terminal; false where the system has no way to tell.
inline bool is_terminal([[maybe_unused]] std::FILE* stream) {
#if __has_include(<unistd.h>)
    return isatty(fileno(stream)) == 1;
#else
    return false;
#endif
}

}  // namespace shared
