#include "datasets/npy.hpp"

#include <cmath>
#include <cstdlib>
#include <limits>

#include "matrix/random.hpp"
#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

using support::error_of;

namespace {

Matrix read(const std::string& bytes) {
    return datasets::npy_matrix({"W1.npy", bytes});
}

std::string error_in(const std::string& bytes) {
    return error_of([&] { read(bytes); });
}

// The bytes of a file with this header, and `count` numbers 1, 2, 3, ...
std::string file(const std::string& header, int count) {
    std::string bytes = std::string("\x93NUMPY\x01\x00", 8);
    bytes += static_cast<char>(header.size() % 256);
    bytes += static_cast<char>(header.size() / 256);
    bytes += header;
    for (int i = 1; i <= count; ++i) {
        const std::string one = datasets::npy_bytes(Matrix(1, 1, i));
        bytes += one.substr(one.size() - 8);
    }
    return bytes;
}

bool same_bits(const Matrix& A, const Matrix& B) {
    if (!same_shape(A, B)) return false;
    for (int i = 0; i < A.size(); ++i) {
        if (support::bits(A.data()[i]) != support::bits(B.data()[i])) return false;
    }
    return true;
}

// Numbers that lose something on the way through text, or are special.
Matrix awkward() {
    const double inf = std::numeric_limits<double>::infinity();
    return Matrix{{0.1, -0.0, 5e-324, 1.7976931348623157e308}, {1.0 / 3, inf, -inf, std::nan("7")}};
}

// A python3 that has NumPy, or "".
std::string python() {
    for (const std::string name : {"python3", "/usr/bin/python3"}) {
        if (support::run(name + " -c 'import numpy' 2>/dev/null").exit_code == 0) return name;
    }
    return "";
}

}  // namespace

TEST_CASE("a matrix comes back bit for bit, of any shape") {
    CHECK(same_bits(read(datasets::npy_bytes(awkward())), awkward()));
    RandomState rng(1);
    for (const int rows : {1, 2, 7, 1000}) {
        for (const int cols : {1, 3, 100}) {
            const Matrix A = rng.randn(rows, cols);
            const std::string bytes = datasets::npy_bytes(A);
            CHECK(same_bits(read(bytes), A));
            CHECK((bytes.size() - static_cast<std::size_t>(8 * A.size())) % 64 == 0);  // NumPy reads it faster so
        }
    }
    CHECK(same_bits(read(datasets::npy_bytes(Matrix(0, 3))), Matrix(0, 3)));
}

TEST_CASE("the bytes of a small file are NumPy's own: np.save(name, np.array([[1.5, -2.0]]))") {
    const std::string bytes = datasets::npy_bytes(Matrix{{1.5, -2}});
    const std::string header = "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2), }";
    CHECK(bytes == std::string("\x93NUMPY\x01\x00\x76\x00", 10) + header + std::string(117 - header.size(), ' ') +
                       "\n" + std::string("\0\0\0\0\0\0\xf8\x3f\0\0\0\0\0\0\0\xc0", 16));
}

TEST_CASE("a list becomes a column; elements that run down the columns are put in order; blanks don't matter") {
    CHECK(support::equal(read(file("{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }\n", 3)),
                         Matrix{{1}, {2}, {3}}));
    CHECK(support::equal(read(file("{'descr': '<f8', 'fortran_order': True, 'shape': (2, 3), }\n", 6)),
                         Matrix{{1, 3, 5}, {2, 4, 6}}));
    CHECK(support::equal(read(file("{'descr':'<f8','fortran_order':False,'shape':(2,3)}", 6)),
                         Matrix{{1, 2, 3}, {4, 5, 6}}));
}

TEST_CASE("other files are refused by name: what was found, what was expected") {
    const std::string good = "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 1), }\n";
    CHECK(error_in(file(good, 2)) == "nothing thrown");
    CHECK(error_in("") == "W1.npy: the file is empty; copy it again");
    CHECK(error_in("1,2,0\n") == "W1.npy: this is no .npy file; np.save writes one");
    CHECK(error_in("\x93NUMPZ") == "W1.npy: this is no .npy file; np.save writes one");
    std::string newer = file(good, 2);
    newer[6] = 3;
    CHECK(error_in(newer) == "W1.npy: format 3.0, expected 1.0; np.save writes 1.0");
    CHECK(error_in("\x93NUMPY\x01") == "W1.npy: the file ends inside its header; copy it again");
    for (const std::string numbers : {"'<f4'", "'>f8'", "'<i8'", "'|O'", "[('x', '<f8')]"}) {
        CAPTURE(numbers);
        CHECK(error_in(file("{'descr': " + numbers + ", 'fortran_order': False, 'shape': (2, 1), }\n", 2)) ==
              "W1.npy: its numbers are not float64 ('<f8'); write it with np.save(name, A.astype('<f8'))");
    }
    for (const std::string shape : {"()", "(2)", "(2, 1, 1)", "(-2, 1)", "(2, )1", "(2 1)", "(,)", "2", "(2, x)",
                                    "(2, 1", "(99999999999, 1)", "(2, 4294967297)", "(2L, 1L)", ""}) {
        CAPTURE(shape);
        CHECK(error_in(file("{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + ", }\n", 2)) ==
              "W1.npy: its header has no shape of a matrix, as in 'shape': (4, 3); write it with np.save(name, "
              "A.astype('<f8'))");
    }
    CHECK(error_in(file("{'descr': '<f8', 'fortran_order': Maybe, 'shape': (2, 1), }\n", 2)).find("no shape") !=
          std::string::npos);
    CHECK(
        error_in(file("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 1), } and more\n", 2)).find("no shape") !=
        std::string::npos);
    CHECK(error_in(file(good, 3)) ==
          "W1.npy: a matrix of shape (2, 1) has 2 elements of 8 bytes, but 24 bytes come after the header; copy it "
          "again");
    CHECK(error_in(file(good, 2) + "xxxx").find("but 20 bytes come") != std::string::npos);
    CHECK(
        error_in(file("{'descr': '<f8', 'fortran_order': False, 'shape': (2147483647, 2147483647), }\n", 2)) ==
        "W1.npy: a matrix of shape (2147483647, 2147483647) has 4611686014132420609 elements of 8 bytes, but 16 bytes "
        "come after the header; copy it again");
}

TEST_CASE("no prefix of a file is taken for a matrix, and none longer") {
    const std::string bytes = datasets::npy_bytes(Matrix{{1, 2}, {3, 4}});
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CHECK(error_in(bytes.substr(0, length)).rfind("W1.npy: ", 0) == 0);
    }
    CHECK(error_in(bytes + "x").rfind("W1.npy: ", 0) == 0);
}

TEST_CASE("through files, and through NumPy both ways, when it is there") {
    const Scratch folder("build/npy_test");
    const std::string path = "build/npy_test/ours.npy";
    datasets::save_npy(path, awkward());
    CHECK(same_bits(datasets::load_npy(path), awkward()));
    CHECK(error_of([] { datasets::load_npy("build/npy_test"); }) ==
          "build/npy_test: this is a folder, not a file; name a file");
    const std::string python3 = python();
    if (python3.empty()) {
        MESSAGE("skipped: no python3 with NumPy");
        return;
    }
    const support::Output run = support::run(
        python3 +
        " -c \"\nimport numpy as np\nA = np.load('build/npy_test/ours.npy')\nprint(A.shape, A.dtype)\n"
        "np.save('build/npy_test/c.npy', A)\nnp.save('build/npy_test/t.npy', A.T)\n"
        "np.save('build/npy_test/row.npy', A[0])\nnp.save('build/npy_test/f4.npy', A.astype('f4'))\n\" 2>/dev/null");
    CHECK(run.out == "(2, 4) float64\n");
    CHECK(same_bits(datasets::load_npy("build/npy_test/c.npy"), awkward()));
    CHECK(same_bits(datasets::load_npy("build/npy_test/t.npy"), support::transpose(awkward())));
    CHECK(datasets::load_npy("build/npy_test/row.npy").rows() == 4);
    CHECK(error_of([] { datasets::load_npy("build/npy_test/f4.npy"); }).find("not float64") != std::string::npos);
    CHECK(support::run("cmp build/npy_test/ours.npy build/npy_test/c.npy").exit_code == 0);
}
