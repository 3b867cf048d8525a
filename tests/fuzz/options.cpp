// Options: the words of a command line, one per line of the input. What is understood is in its range.
#include "chapters/shared/options.hpp"

#include <cmath>

#include "tests/fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::vector<std::string> words{"chapter"};
    std::istringstream lines(text_of(data, size));
    // An argument ends at its first zero byte, as the system has it.
    for (std::string line; std::getline(lines, line);) words.push_back(line.c_str());
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    returns_or_refuses([&] {
        shared::Options options(static_cast<int>(argv.size()), argv.data());
        const double rate = options.number("--rate", 0.1, 0, 10, "");
        require(rate >= 0 && rate <= 10, "a rate out of its range");
        const int iterations = options.whole("--iterations", 3, 1, 1000, "");
        require(iterations >= 1 && iterations <= 1000, "a number out of its range");
        options.seed("--seed", 1, "");
        options.maybe_seed("--other-seed", "");
        options.text("--out", "out", "");
        options.flag("--all", "");
        require(options.choice("--init", "he", {"he", "zeros"}, "").size() >= 2, "another word");
        const std::vector<int> layers = options.layers("--layers", {2, 4, 1}, "");
        require(layers.size() >= 2 && layers.front() == 2 && layers.back() == 1, "layers that don't fit");
        options.finish();
    });
    return 0;
}
