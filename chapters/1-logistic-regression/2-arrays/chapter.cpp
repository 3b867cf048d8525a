// Part 1.2: a picture becomes a column, rows get the length 1, a column meets a row, and scores become shares. The text
// is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "chapters/1-logistic-regression/2-arrays/exercise.hpp"
#include "chapters/1-logistic-regression/2-arrays/picture.hpp"
#include "chapters/shared/plot.hpp"
#include "matrix/print.hpp"
#include "nn/activations.hpp"

namespace {

constexpr int rows = 3, columns = 3;  // of the picture, as on the page

// A(i, j), or nan where A has no such place: a function of yours may have made it too small.
double at(const Matrix& A, int i, int j) {
    return 0 <= i && i < A.rows() && 0 <= j && j < A.cols() ? A(i, j) : NAN;
}

// A number in a table; without a minus before nan.
std::string cell(double x, int width, int decimals) {
    char text[400];
    std::snprintf(text, sizeof text, "%*.*f", width, decimals, std::isnan(x) ? std::fabs(x) : x);
    return text;
}

// n numbers of row i.
std::string cells(const Matrix& A, int i, int n, int width, int decimals) {
    std::string text;
    for (int j = 0; j < n; ++j) text += cell(at(A, i, j), width, decimals);
    return text;
}

// The column, and where in it each channel is.
void picture_to_column(int channels) {
    const Picture picture = numbered_picture(channels);
    std::printf("A picture of 3 rows, 3 columns and %d channel%s:\n", channels, channels == 1 ? "" : "s");
    for (const auto& row : picture) {
        for (const auto& pixel : row) {
            std::printf("   ");
            for (const double number : pixel) std::printf(" %.0f", number);
        }
        std::printf("\n");
    }
    const Matrix v = part_1_2::image2vector(picture);
    std::printf("image2vector: (3, 3, %d) -> %s\n", channels, shape(v).c_str());
    std::printf("place     ");
    for (int place = 0; place < v.rows(); ++place) std::printf("%3d", place);
    std::printf("\nnumber    ");
    for (int place = 0; place < v.rows(); ++place) std::printf("%s", cell(at(v, place, 0), 3, 0).c_str());
    std::printf("\nplace_of(1, 2, 0, 3, %d) = %d\n", channels, part_1_2::place_of(1, 2, 0, columns, channels));
    for (int k = 0; k < channels; ++k) {
        std::string places, numbers;
        for (int pixel = 0; pixel < rows * columns; ++pixel) {
            const int place = part_1_2::place_of(pixel / columns, pixel % columns, k, columns, channels);
            places += cell(place, 3, 0);
            numbers += cell(at(v, place, 0), 3, 0);
        }
        std::printf("channel %d at%s: %s\n", k, places.c_str(), numbers.c_str());
    }
}

// Each row beside its length and itself with the length 1; or, in_a_row, divided by lengths (1, 3) instead of (3, 1).
void length_one(bool in_a_row) {
    const Matrix X{{3, 4, 0}, {1, 2, 2}, {6, 8, 0}};
    const Matrix lengths = apply(sum(X * X, 1), [](double squares) { return std::sqrt(squares); });
    Matrix turned(1, 3);
    for (int j = 0; j < 3; ++j) turned(0, j) = lengths(j, 0);
    const Matrix result = in_a_row ? X / turned : part_1_2::normalize_rows(X);
    std::printf("\nrow of X   length   %s\n", in_a_row ? "X / lengths, (3, 3) / (1, 3)" : "normalize_rows(X)");
    for (int i = 0; i < 3; ++i) {
        std::printf("%s%s   %s\n", cells(X, i, 3, 3, 0).c_str(), cell(lengths(i, 0), 8, 1).c_str(),
                    cells(result, i, 3, 9, 4).c_str());
    }
    const Matrix zeros(1, 3);
    std::cout << "normalize_rows(" << zeros << ") = " << part_1_2::normalize_rows(zeros) << "\n";
}

void column_meets_row(int channels) {
    const Matrix column{{10}, {20}, {30}}, row{{1, 2, 3, 4}}, table = column + row;
    std::cout << "\n" << shape(column) << " + " << shape(row) << " -> " << shape(table) << "\n";
    std::printf("   + %s\n", cells(row, 0, 4, 4, 0).c_str());
    for (int i = 0; i < 3; ++i) std::printf("%4.0f %s\n", column(i, 0), cells(table, i, 4, 4, 0).c_str());
    const int n = rows * columns * channels;
    const Matrix standing(n, 1), lying(1, n);
    std::cout << shape(standing) << " + " << shape(lying) << " -> " << shape(standing + lying) << "\n";
    try {
        std::cout << shape(table + Matrix(4, 1)) << "\n";
    } catch (const std::invalid_argument& error) {
        std::cout << error.what() << "\n";
    }
}

void shares() {
    std::printf("\nscores              the formula taken literally   softmax\n");
    for (const Matrix& Z :
         {Matrix{{1, 2, 3}}, Matrix{{10, 20, 30}}, Matrix{{1001, 1002, 1003}}, Matrix{{-1001, -1002, -1003}}}) {
        const Matrix formula = exp(Z) / sum(exp(Z), 1);
        std::printf("%s   %s   %s\n", cells(Z, 0, 3, 6, 0).c_str(), cells(formula, 0, 3, 9, 6).c_str(),
                    cells(part_1_2::softmax(Z), 0, 3, 9, 6).c_str());
    }
    const Matrix two = part_1_2::softmax(Matrix{{0, 2}});
    std::printf("softmax of 0 and 2: %s; sigmoid(2): %.6f\n", cells(two, 0, 2, 9, 6).c_str() + 1, nn::basic_sigmoid(2));
}

// The shares of 1, 2 and 3, all multiplied by a factor.
std::string picture_of_shares() {
    const Matrix scores{{1, 2, 3}};
    std::vector<plot::Curve> curves{{"score 3", {}, {}}, {"score 2", {}, {}}, {"score 1", {}, {}}};
    for (int i = 0; i <= 100; ++i) {
        const double factor = i / 20.0;
        const Matrix parts = part_1_2::softmax(factor * scores);
        for (int j = 0; j < 3; ++j) {
            plot::Curve& curve = curves[static_cast<std::size_t>(2 - j)];
            curve.x.push_back(factor);
            curve.y.push_back(at(parts, 0, j));
        }
    }
    return plot::lines("Softmax: from equal shares to all for one", "factor by which 1, 2 and 3 are multiplied",
                       "share", curves);
}

void story(shared::Options& options) {
    const int channels = options.whole("--channels", 2, 1, 3, "numbers in each pixel of the picture");
    const std::string lengths = options.choice("--lengths", "column", {"column", "row"},
                                               "the lengths as a column or as a row, when X is divided by them");
    const std::string folder = options.text("--out", "out/1.2", "folder for the picture");
    if (shared::helped(options, "Part 1.2: reshaping, normalizing, broadcasting and softmax, in small numbers."))
        return;
    const shared::OutputFolder out(folder);

    picture_to_column(channels);
    length_one(lengths == "row");
    column_meets_row(channels);
    shares();
    out.write("shares.svg", picture_of_shares());
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
