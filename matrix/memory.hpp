// Where the numbers of a matrix lie, and where their memory goes when nobody needs it any more. Includes nothing of
// ours.
#pragma once

#include <cstdint>
#include <memory>
#include <new>
#include <vector>

// Fetches memory for std::vector, as its second template argument. Processors read whole lines of 64 bytes, 8 doubles,
// and up to 8 doubles at once; what does not begin where a line begins takes two lines for one. The system's memory
// begins anywhere, so we ask for 8 doubles more and step forward to the next line, by 1 to 8. How far that was stands
// just before the numbers, for the way back. (The system can do this, too, but takes longer than a small product.)
struct OnWholeLines {
    using value_type = double;
    template <typename>
    struct rebind {  // vector asks for it; we have nothing but doubles
        using other = OnWholeLines;
    };
    static double* allocate(std::size_t n) {
        double* block = static_cast<double*>(::operator new((n + 8) * sizeof(double)));
        const int steps = 8 - static_cast<int>(reinterpret_cast<std::uintptr_t>(block) / sizeof(double) % 8);
        block[steps - 1] = steps;
        return block + steps;
    }
    static void deallocate(double* numbers, std::size_t) { ::operator delete(numbers - static_cast<int>(numbers[-1])); }
    friend bool operator==(OnWholeLines, OnWholeLines) { return true; }
    friend bool operator!=(OnWholeLines, OnWholeLines) { return false; }
};

// What a matrix keeps its elements in. Where every index is checked (builds without NDEBUG) it is the ordinary vector,
// so that the address sanitizer notices who reads one number too far.
#ifdef NDEBUG
using Numbers = std::vector<double, OnWholeLines>;
#else
using Numbers = std::vector<double>;
#endif

// For loops that make large matrices and let them go, step after step. Linux's C library hands the memory of a large
// block back to the system at once and fetches the next one page by page, which can take four times as long as the
// arithmetic. It stops doing so for blocks as large as one that has come and gone. So here 30 MB come and go, untouched
// but for one byte, which is volatile, or a compiler would leave it all out. Elsewhere this does no harm.
inline void keep_freed_memory() {
    const std::unique_ptr<volatile char[]> block(new volatile char[30000000]);
    block[0] = 0;
}
