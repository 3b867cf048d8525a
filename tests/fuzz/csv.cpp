// Tables: what is read has two labels and finite numbers.
#include "datasets/csv.hpp"

#include "datasets/prepare.hpp"
#include "matrix/operations.hpp"
#include "tests/fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const datasets::File file{"points.csv", text_of(data, size)};
    for (const std::string label : {"", "y"}) {
        returns_or_refuses([&] {
            const datasets::Table table = datasets::csv_table(file, label);
            const Matrix &X = table.examples.X, &Y = table.examples.Y;
            const double ones = sum(Y);
            require(X.cols() == Y.cols() && X.rows() >= 1 && all_finite(X), "X is not what it should be");
            require(ones > 0 && ones < Y.cols() && table.classes.size() == 2, "not two labels");
            require(table.columns.size() == static_cast<std::size_t>(X.rows()), "columns without names");
            require(all_finite(datasets::standardize(X, datasets::scale_of(X))), "NaN after standardizing");
        });
    }
    return 0;
}
