// Saved networks: the inputs are the bytes of W1.npy, b1.npy, W2.npy, b2.npy, with a line "file" between them. What is
// read fits together, or is refused before anything is computed with it.
#include "chapters/shared/weights.hpp"

#include "matrix/dot.hpp"
#include "tests/fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = text_of(data, size), between = "\nfile\n";
    returns_or_refuses([&] {
        shared::SavedNetwork network;
        std::size_t start = 0;
        for (int i = 0; start <= text.size() && i < 6; ++i) {
            const std::size_t end = std::min(text.find(between, start), text.size());
            const Matrix A = datasets::npy_matrix({"a.npy", text.substr(start, end - start)});
            (i % 2 == 0 ? network.W : network.b).push_back(A);
            start = end + between.size();
        }
        shared::check_network(network, "net/");
        Matrix signal(network.W[0].cols(), 1, 0.5);
        for (std::size_t l = 0; l < network.W.size(); ++l) signal = dot(network.W[l], signal) + network.b[l];
        require(signal.rows() == network.b.back().rows(), "another number of outputs");
    });
    return 0;
}
