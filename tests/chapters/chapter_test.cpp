#include "chapters/shared/chapter.hpp"

#include "tests/support.hpp"

TEST_CASE("numbers as Python prints them") {
    CHECK(shared::python_float(71) == "71.0");
    CHECK(shared::python_float(100) == "100.0");
    CHECK(shared::python_float(0) == "0.0");
    CHECK(shared::python_float(221.0 / 300 * 100) == "73.66666666666667");
    CHECK(shared::python_float(100.0 - 2.0 / 300 * 100.0) == "99.33333333333333");
    CHECK(shared::python_float(0.1 + 0.2) == "0.30000000000000004");
    CHECK(shared::python_float(123456789.0) == "123456789.0");
    CHECK(shared::python_float(-2.5) == "-2.5");
    CHECK(shared::python_float(0.0001) == "0.0001");
    CHECK(shared::python_float(0.00001) == "1e-05");
    CHECK(shared::python_float(9.357622968839299e-14) == "9.357622968839299e-14");
    CHECK(shared::python_float(1e15) == "1000000000000000.0");
    CHECK(shared::python_float(1e16) == "1e+16");
    CHECK(shared::python_float(1.0 / 3.0) == "0.3333333333333333");
}

TEST_CASE("a file is written whole, and nothing else is left in the folder") {
    const std::string folder = "build/test-output";
    std::filesystem::remove_all(folder);
    const shared::OutputFolder out(folder + "/deeper");
    out.write("a.txt", "first");
    out.write("a.txt", "second\n");
    std::ifstream file(folder + "/deeper/a.txt");
    CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == "second\n");
    int entries = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder + "/deeper")) {
        ++entries;
        CHECK(entry.path().filename() == "a.txt");
    }
    CHECK(entries == 1);
    std::filesystem::remove_all(folder + "/deeper");
    CHECK(support::error_of([&] { out.write("a.txt", "x"); }).find("is the disk full, or the folder gone?") !=
          std::string::npos);
    std::filesystem::remove_all(folder);
}
