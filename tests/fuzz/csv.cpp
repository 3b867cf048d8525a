// Tables: what is read has two labels and finite numbers. Tables for a network: they have its inputs, and labels or
// none.
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
    for (const std::vector<std::string>& columns : {std::vector<std::string>{}, {"x", "y"}}) {
        returns_or_refuses([&] {
            const datasets::Table table = datasets::csv_table(file, "", {2, columns, {"a", "b"}});
            const Matrix &X = table.examples.X, &Y = table.examples.Y;
            require(X.rows() == 2 && X.cols() >= 1 && all_finite(X), "not the network's inputs");
            require(columns.empty() || table.columns == columns, "other columns");
            require(Y.size() == 0 || (Y.cols() == X.cols() && sum(Y) <= Y.cols()), "labels that don't fit");
        });
    }
    return 0;
}
