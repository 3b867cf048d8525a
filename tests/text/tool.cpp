// make text:               tool text README...           fills the quoted functions of these READMEs
// make expect-N.M:         tool expect README < output   writes a run's output into the README's output block
//                          tool cifar10 README < output  or into its block of a run with real pictures
//                          tool cifar10-arguments README prints the arguments of that run
#include <fstream>
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
        const std::string mode = argc > 2 ? argv[1] : "", first = argc > 2 ? argv[2] : "";
        if (mode == "expect" || mode == "cifar10") {
            const std::string output{std::istreambuf_iterator<char>(std::cin), {}};
            if (output.empty()) throw std::runtime_error("the run printed nothing");
            rewrite(first, text::with_output(text::read_file(first), output, mode == "expect" ? "output" : mode));
        } else if (mode == "cifar10-arguments") {
            std::cout << text::cifar10_arguments(text::read_file(first)) << "\n";
        } else if (mode == "text") {
            for (int i = 2; i < argc; ++i) rewrite(argv[i], text::with_quotes(text::read_file(argv[i])));
        } else {
            throw std::runtime_error("usage: tool text README... | expect, cifar10 or cifar10-arguments README");
        }
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "error: " << error.what() << "\n";
        return 2;
    }
}
