// classes.txt and columns.txt of a saved network: names on lines. What is read has no line ends in it, and comes back
// when it is written and read again.
#include "chapters/shared/weights.hpp"
#include "tests/fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::vector<std::string> names = shared::names_in_lines({"columns.txt", text_of(data, size)});
    for (const std::string& name : names) require(name.find_first_of("\r\n") == std::string::npos, "a line end");
    require(shared::names_in_lines({"columns.txt", shared::lines_with(names)}) == names, "it comes back changed");
    return 0;
}
