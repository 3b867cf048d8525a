// Where the memory of a matrix goes when nobody needs it any more. Includes nothing of ours.
#pragma once

#include <memory>

// For loops that make large matrices and let them go, step after step. Linux's C library hands the memory of a large
// block back to the system at once and fetches the next one page by page, which can take four times as long as the
// arithmetic. It stops doing so for blocks as large as one that has come and gone. So here 30 MB come and go, untouched
// but for one byte, which is volatile, or a compiler would leave it all out. Elsewhere this does no harm.
inline void keep_freed_memory() {
    const std::unique_ptr<volatile char[]> block(new volatile char[30000000]);
    block[0] = 0;
}
