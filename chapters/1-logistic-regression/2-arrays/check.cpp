// Part 1.2, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/1-logistic-regression/2-arrays/exercise.hpp"
#include "chapters/1-logistic-regression/2-arrays/mistakes.hpp"
#include "chapters/1-logistic-regression/2-arrays/row_mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

void place_of() {
    // five numbers of a picture with 5 columns and 3 channels, two of one with 4 and 6
    const Matrix row{{0, 1, 2, 0, 7, 1, 3}}, column{{0, 0, 3, 4, 1, 2, 1}}, channel{{2, 0, 1, 0, 2, 5, 3}};
    const Matrix columns{{5, 5, 5, 5, 5, 4, 4}}, channels{{3, 3, 3, 3, 3, 6, 6}};
    shared::check(
        mistakes::place_of(), part_1_2::place_of, ours::place_of,
        {{"row", row}, {"column", column}, {"channel", channel}, {"columns", columns}, {"channels", channels}},
        [&](auto f) {
            Matrix places(1, row.cols());
            const auto whole = [](const Matrix& A, int j) { return static_cast<int>(A(0, j)); };
            for (int j = 0; j < row.cols(); ++j) {
                places(0, j) =
                    f(whole(row, j), whole(column, j), whole(channel, j), whole(columns, j), whole(channels, j));
            }
            return Parts{{"the result", places}};
        });
}

void image2vector() {
    // 3 rows, 4 columns, 2 channels
    const Picture picture{{{71, 12}, {43, 64}, {25, 86}, {37, 98}},
                          {{19, 50}, {61, 72}, {83, 34}, {95, 26}},
                          {{47, 58}, {79, 10}, {31, 92}, {53, 24}}};
    Parts rows;
    for (const auto& row : picture) {
        Matrix pixels(4, 2);
        for (int i = 0; i < pixels.size(); ++i) {
            pixels.data()[i] = row[static_cast<std::size_t>(i / 2)][static_cast<std::size_t>(i % 2)];
        }
        rows.push_back({"picture[" + std::to_string(rows.size()) + "]", pixels});
    }
    shared::check(mistakes::image2vector(), part_1_2::image2vector, ours::image2vector, rows, [&](auto f) {
        return Parts{{"the result", f(picture)}};
    });
}

void normalize_rows() {
    // the row of zeros comes in a second X, because an answer that forgets it may have another mistake, too; there is
    // a row shorter than 1 as well, and the sums of some rows are negative
    const Matrix X{{1.5, -2, 2, -4}, {-30, 10, 51, 10}};
    const Matrix X2{{3, 0, -1, 5}, {0, 0, 0, 0}, {0.2, -0.5, 0.1, -0.3}, {2, 4, -4, 8}};
    shared::check(mistakes::normalize_rows(), part_1_2::normalize_rows, ours::normalize_rows,
                  {{"X", X}, {"another X", X2}}, [&](auto f) {
                      return Parts{{"the result", f(X)}, {"the result for another X", f(X2)}};
                  });
}

void softmax() {
    // rows far apart in size, and the largest number in all three columns: nothing but each row's own largest is of use
    const Matrix Z{{1001, 1002.5, 1000}, {-2000, -2002, -2001.5}, {2001, 2002.5, 2000}, {1, 2.5, 0.5},
                   {-2000, 0, -1000},    {1000, -1000, 0},        {1000, 0, -1000},     {-1000, 0, 1000}};
    shared::check(mistakes::softmax(), part_1_2::softmax, nn::softmax, {{"Z", Z}}, [&](auto f) {
        return Parts{{"the result", f(Z)}};
    });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"place_of", place_of},
                               {"image2vector", image2vector},
                               {"normalize_rows", normalize_rows},
                               {"softmax", softmax}});
}
