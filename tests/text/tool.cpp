// make text:        tool text README...               fills the quoted functions of these READMEs
// make expect-N.M:  tool expect README < output       writes a run's output into the README's output block
#include <iostream>
#include <iterator>

#include "tests/text/text.hpp"

namespace {

void rewrite(const std::string& path, const std::string& content) {
    if (content == text::read_file(path)) return;
    std::ofstream(path, std::ios::binary) << content;
    std::cout << "updated " << path << "\n";
}

}  // namespace

int main(int argc, char** argv) {
    try {
        const std::string mode = argc > 2 ? argv[1] : "";
        if (mode == "expect") {
            const std::string output{std::istreambuf_iterator<char>(std::cin), {}};
            if (output.empty()) throw std::runtime_error("the run printed nothing");
            rewrite(argv[2], text::with_output(text::read_file(argv[2]), output));
        } else if (mode == "text") {
            for (int i = 2; i < argc; ++i) rewrite(argv[i], text::with_quotes(text::read_file(argv[i])));
        } else {
            throw std::runtime_error("usage: tool text README... | tool expect README < output");
        }
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "error: " << error.what() << "\n";
        return 2;
    }
}
