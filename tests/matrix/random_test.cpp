#include "matrix/random.hpp"

#include <numeric>

#include "tests/support.hpp"

using support::error_of;

namespace {

// The checksum of tests/reference/random_state.py over 64-bit words.
struct Checksum {
    std::uint64_t value = 14695981039346656037ULL;
    void add(std::uint64_t word) { value = (value ^ word) * 1099511628211ULL; }
    std::string text() const {
        char hex[20];
        std::snprintf(hex, sizeof hex, "%016llx", static_cast<unsigned long long>(value));
        return hex;
    }
};

}  // namespace

TEST_CASE("seed 1 begins as np.random.seed(1) does") {
    RandomState rng(1);
    CHECK(rng.rand() == 0.417022004702574);
    CHECK(rng.rand() == 0.7203244934421581);
    RandomState normal(1);
    CHECK(normal.randn() == 1.6243453636632417);
    CHECK(normal.randn() == -0.6117564136500754);
}

TEST_CASE("a matrix of random numbers is filled row after row") {
    RandomState one(5), by_one(5);
    const Matrix A = one.randn(3, 5);
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 5; ++j) CHECK(A(i, j) == by_one.randn());
    }
}

TEST_CASE("randint stays inside its bounds and refuses empty ones") {
    RandomState rng(2);
    CHECK(rng.randint(7, 8) == 7);
    const int low = -2147483647 - 1, high = 2147483647;
    for (int i = 0; i < 100; ++i) CHECK(rng.randint(low, high) < high);
    CHECK(error_of([&] { rng.randint(3, 3); }) == "randint: low must be below high, not 3 and 3");
}

TEST_CASE("shuffling nothing and one thing") {
    RandomState rng(3), untouched(3);
    std::vector<int> none, one{5};
    rng.shuffle(none);
    rng.shuffle(one);
    CHECK(one == std::vector<int>{5});
    CHECK(rng.rand() == untouched.rand());
}

TEST_CASE("ten thousand draws of every kind and twenty seeds equal NumPy's, bit for bit") {
    int checked = 0;
    for (const std::string& line : support::golden_lines("random_state.txt")) {
        const std::vector<std::string> words = support::words_of(line);
        const std::string kind = words[1];
        const int count = std::stoi(words[2]);
        RandomState rng(static_cast<std::uint32_t>(std::stoul(words[0])));
        std::vector<std::uint64_t> drawn;
        const auto add = [&drawn](double x) { drawn.push_back(support::bits(x)); };
        for (int i = 0; i < count && kind == "rand"; ++i) add(rng.rand());
        for (int i = 0; i < count && kind == "randn"; ++i) add(rng.randn());
        for (int i = 0; i < count && kind == "normal"; ++i) add(rng.normal(1.5, 0.25));
        for (int i = 0; i < count && kind == "randint"; ++i)
            drawn.push_back(static_cast<std::uint64_t>(rng.randint(11, 99)));
        for (int i = 0; i < count && kind == "matrices"; i += 10) {
            const Matrix A = rng.randn(3, 3);
            for (int j = 0; j < 9; ++j) add(A.data()[j]);
            add(rng.rand());
        }
        if (kind == "shuffle") {
            std::vector<int> list(static_cast<std::size_t>(count));
            std::iota(list.begin(), list.end(), 0);
            rng.shuffle(list);
            drawn.assign(list.begin(), list.end());
        }
        CAPTURE(line);
        REQUIRE(drawn.size() == static_cast<std::size_t>(count));
        const bool whole = kind == "randint" || kind == "shuffle";
        for (std::size_t i = 0; i < 3; ++i) {
            const std::string& word = words[4 + i];
            CHECK(drawn[i] == (whole ? std::stoull(word) : support::bits(support::number(word))));
        }
        Checksum checksum;
        for (const std::uint64_t word : drawn) checksum.add(word);
        CHECK(checksum.text() == words[3]);
        ++checked;
    }
    CHECK(checked == 20 * 6);
}
