// Holds the Python programs that a page quotes against their files: ```python tests/reference/name.py, then all of it.
#include "tests/support.hpp"
#include "tests/text/readmes.hpp"

namespace {

// "" or the first quoted program that is not its file.
std::string python_difference(const std::string& path, const std::string& page) {
    const std::string fence = "\n```python ";
    for (std::size_t at = 0; (at = page.find(fence, at)) != std::string::npos; ++at) {
        const std::size_t name = at + fence.size(), first = page.find('\n', name) + 1;
        const std::string file = page.substr(name, first - 1 - name);
        const std::size_t end = page.find("\n```\n", first - 1);
        const std::string quoted = end == std::string::npos ? "" : page.substr(first, end + 1 - first);
        if (quoted != text::read_file(file)) return path + ": what it quotes of " + file + " is not what the file says";
    }
    return "";
}

}  // namespace

TEST_CASE("every quoted Python program is its file, and a change is found") {
    int programs = 0;
    for (const std::string& path : text::readmes()) {
        std::string page = text::read_file(path);
        CHECK(python_difference(path, page) == "");
        for (std::size_t at = 0; (at = page.find("\n```python ", at)) != std::string::npos; ++at) {
            const std::size_t inside = page.find('\n', at + 1) + 3;
            ++page[inside];
            CHECK(python_difference(path, page) != "");
            --page[inside];
            ++programs;
        }
    }
    CHECK(programs == 3);
}
