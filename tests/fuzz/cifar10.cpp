// CIFAR-10's records: what is read has a label for each picture.
#include "datasets/cats_dogs.hpp"
#include "tests/fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    returns_or_refuses([&] {
        std::vector<datasets::Image> images;
        std::vector<int> labels;
        datasets::add_cifar10({"test_batch.bin", text_of(data, size)}, 2, images, labels);
        require(images.size() == labels.size() && images.size() <= 2, "labels without pictures, or too many");
        if (!images.empty()) require(datasets::flatten(images).rows() == 3072, "another size");
    });
    return 0;
}
