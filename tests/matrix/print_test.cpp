#include "matrix/print.hpp"

#include "tests/support.hpp"

TEST_CASE("matrices print as in NumPy") {
    const std::vector<std::string> lines = support::golden_lines("print.txt");
    int arrays = 0;
    for (std::size_t n = 0; n < lines.size();) {
        const std::vector<std::string> words = support::words_of(lines[n]);
        CAPTURE(lines[n]);
        Matrix A(std::stoi(words[0]), std::stoi(words[1]));
        for (int i = 0; i < A.size(); ++i) A.data()[i] = support::number(words[static_cast<std::size_t>(i) + 2]);
        std::string expected;
        for (++n; n < lines.size() && lines[n][0] == '|'; ++n)
            expected += (expected.empty() ? "" : "\n") + lines[n].substr(1);
        std::ostringstream text;
        text << A;
        CHECK(text.str() == expected);
        ++arrays;
    }
    CHECK(arrays == 41);
}

TEST_CASE("an empty matrix, and one that is too large to read") {
    std::ostringstream text;
    text << Matrix(0, 3) << " " << Matrix(100, 11);
    CHECK(text.str() == "[] Matrix of shape (100, 11)");
    text << Matrix(10, 100);
    CHECK(text.str().find("(10, 100)") == std::string::npos);  // a thousand are still printed, as in NumPy
}
