// PPM and PGM pictures: what is read has three colours for each pixel, and can be resized.
#include "datasets/ppm.hpp"
#include "tests/fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    returns_or_refuses([&] {
        const datasets::Image image = datasets::ppm_image({"a.ppm", text_of(data, size)});
        const std::size_t pixels = static_cast<std::size_t>(image.height) * static_cast<std::size_t>(image.width);
        require(pixels > 0 && image.pixels.size() == 3 * pixels, "pixels that are missing or too many");
        require(datasets::resize(image, 3).pixels.size() == 27, "another size");
    });
    return 0;
}
