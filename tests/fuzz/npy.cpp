// NumPy's files: what is read can be written and read again, to the same bits.
#include "datasets/npy.hpp"

#include "tests/fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    returns_or_refuses([&] {
        const Matrix A = datasets::npy_matrix({"W1.npy", text_of(data, size)});
        const std::string bytes = datasets::npy_bytes(A);
        const Matrix again = datasets::npy_matrix({"again.npy", bytes});
        require(same_shape(A, again) && datasets::npy_bytes(again) == bytes, "another matrix comes back");
    });
    return 0;
}
