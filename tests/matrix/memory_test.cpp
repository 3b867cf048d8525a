#include "matrix/memory.hpp"

#include <utility>

#include "tests/support.hpp"

using Lines = std::vector<double, OnWholeLines>;

TEST_CASE("numbers begin where a line begins, whatever lies before them") {
    std::vector<Lines> lists;
    for (std::size_t n = 1; n <= 100; ++n) {
        lists.emplace_back(n, static_cast<double>(n));
        CHECK(reinterpret_cast<std::uintptr_t>(lists.back().data()) % 64 == 0);
    }
    for (std::size_t n = 1; n <= 100; ++n) {  // and none has written into another, nor into its own
        CHECK(lists[n - 1] == Lines(n, static_cast<double>(n)));
    }
}

TEST_CASE("such a list grows, is copied and moved as any other") {
    Lines list;
    for (int i = 0; i < 1000; ++i) list.push_back(i);
    Lines copy = list;
    copy[0] = -1;
    const double* memory = list.data();
    const Lines moved = std::move(list);
    CHECK(moved.data() == memory);
    for (int i = 0; i < 1000; ++i) CHECK(moved[static_cast<std::size_t>(i)] == i);
    CHECK(copy[0] == -1);
    CHECK(copy[999] == 999);
}

TEST_CASE("memory is asked for in full, and all of it is given back") {
    // the address sanitizer stops here when a number lies outside of the block, or when another block is freed
    for (std::size_t n = 0; n <= 64; ++n) {
        double* numbers = OnWholeLines::allocate(n);
        for (std::size_t i = 0; i < n; ++i) numbers[i] = 1.0;
        OnWholeLines::deallocate(numbers, n);
    }
    CHECK(OnWholeLines() == OnWholeLines());
    CHECK_FALSE(OnWholeLines() != OnWholeLines());
}
