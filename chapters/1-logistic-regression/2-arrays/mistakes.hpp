// Part 1.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. This file has
// those of place_of and image2vector, where numbers are put in order; row_mistakes.hpp has the others.
#pragma once

#include <cstddef>
#include <vector>

#include "chapters/1-logistic-regression/2-arrays/picture.hpp"
#include "chapters/shared/advice.hpp"
#include "matrix/matrix.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline int place_of(int row, int column, int channel, int columns, int channels) {
    return (row * columns + column) * channels + channel;
}

// A column in which channel k of row i, column j is at place(i, j, k, rows, columns, channels).
template <typename Place>
Matrix placed(const Picture& picture, Place place) {
    const std::size_t rows = picture.size(), columns = picture[0].size(), channels = picture[0][0].size();
    Matrix v(static_cast<int>(rows * columns * channels), 1);
    for (std::size_t p = 0; p < rows * columns * channels; ++p) {
        const std::size_t i = p / channels / columns, j = p / channels % columns, k = p % channels;
        v.data()[place(i, j, k, rows, columns, channels)] = picture[i][j][k];
    }
    return v;
}

inline Matrix image2vector(const Picture& picture) {
    using N = std::size_t;
    return placed(picture, [](N i, N j, N k, N, N w, N n) { return (i * w + j) * n + k; });
}

}  // namespace ours

namespace mistakes {

using ours::placed;

// i, j, k: row, column and channel; w: the columns, n: the channels.
inline shared::Advice<int(int, int, int, int, int)> place_of() {
    return {
        "place_of",
        "count what comes before the number: whole rows, then whole pixels of its own row, then channels of its own "
        "pixel",
        "row * columns + column pixels come before its own. Each is `channels` numbers long. Then add channel",
        {{[](int i, int j, int k, int w, int) { return i * w + j + k; },
          "You count each pixel before it as one number. Each is `channels` numbers long."},
         {[](int i, int j, int k, int w, int n) { return i * w + j * n + k; },
          "The pixels of its own row are right. But a whole row is columns * channels numbers long, not `columns`."},
         {[](int i, int j, int k, int w, int n) { return i * w * n + j + k; },
          "The whole rows are right. But each pixel before it in its own row is `channels` numbers long, too."},
         {[](int i, int j, int k, int w, int n) { return i * w * n + j * w + k; },
          "The whole rows are right. But each pixel before it in its own row has `channels` numbers, not `columns`."},
         {[](int i, int j, int k, int, int n) { return (i + j) * n + k; },
          "Here a whole row counts like a single pixel. It is columns * channels numbers long."},
         {[](int i, int j, int k, int, int n) { return (i * n + j) * n + k; },
          "Here a whole row counts as `channels` pixels. It has `columns` of them."},
         {[](int i, int j, int, int w, int n) { return (i * w + j) * n; },
          "That is the place where the pixel begins. Add its channel."},
         {[](int i, int j, int k, int w, int n) { return (i * w + j) * n + k + 1; },
          "One too many: the very first number is at place 0."},
         {[](int i, int j, int k, int w, int n) { return (j * w + i) * n + k; },
          "row and column are swapped. Whole rows come first, so row is multiplied by `columns`."},
         {[](int i, int, int k, int w, int n) { return (i * w + w) * n + k; },
          "You count a whole row, `columns` pixels, where only `column` pixels of its own row come before it."},
         {[](int i, int j, int k, int, int n) { return (i * j + j) * n + k; },
          "Here each whole row counts as `column` pixels. It has `columns` of them."},
         {[](int i, int j, int, int w, int n) { return (i * w + j) * n + n; },
          "That is the place where the next pixel begins. At the end add `channel`, its own, not `channels`."},
         {[](int i, int j, int k, int w, int) { return (i * w + j) * k + k; },
          "Here each pixel before it counts as `channel` numbers. It has `channels` of them."}}};
}

inline shared::Advice<Matrix(const Picture&)> image2vector() {
    using N = std::size_t;
    return {
        "image2vector",
        "three loops, one inside the other; the innermost one goes over what changes fastest",
        "make v of rows * columns * channels zeros; for each row i, column j and channel k: v(place, 0) = "
        "picture[i][j][k], where place begins at 0 and grows by 1 each time (or comes from place_of)",
        {{[](const Picture& p) { return placed(p, [](N i, N j, N k, N h, N w, N) { return (k * h + i) * w + j; }); },
          "One whole channel follows the other. The channels of a pixel come together: make their loop the innermost."},
         {[](const Picture& p) { return placed(p, [](N i, N j, N k, N h, N, N n) { return (j * h + i) * n + k; }); },
          "You go down the columns. Go along the rows: the outermost loop is the one over the rows."},
         {[](const Picture& p) { return placed(p, [](N i, N j, N k, N h, N, N n) { return (i * h + j) * n + k; }); },
          "Here a row has as many pixels as there are rows. It has as many as there are columns: picture[0].size()."},
         {[](const Picture& p) { return placed(p, [](N i, N j, N, N, N w, N) { return i * w + j; }); },
          "All channels of a pixel were written to one place, and only the last is left. Each needs its own place."},
         {[](const Picture& p) { return placed(p, [](N, N, N, N, N, N) { return N{0}; }); },
          "All numbers were written to place 0, and only the last is left. The place must grow by 1 each time."},
         {[](const Picture& p) { return placed(p, [](N, N j, N k, N, N, N n) { return j * n + k; }); },
          "Every row was written to the same places, and only the last is left. Does the place begin at 0 in each "
          "row?"}}};
}

}  // namespace mistakes
