// Matrices as NumPy's files: np.load("W1.npy") reads what save_npy writes, and load_npy reads what np.save writes.
// A file is the word \x93NUMPY, a version, a line of text with the shape, and the numbers, eight bytes each.
#pragma once

#include <climits>
#include <cstdint>
#include <cstring>
#include <string>

#include "datasets/files.hpp"
#include "datasets/whole_file.hpp"
#include "matrix/matrix.hpp"

namespace datasets {

// The bytes of a file of version 1.0 with A's elements, row after row, the low byte of each first.
inline std::string npy_bytes(const Matrix& A) {
    std::string header = "{'descr': '<f8', 'fortran_order': False, 'shape': " + shape(A) + ", }";
    // NumPy fills up with spaces, so that the numbers start at a multiple of 64. Ten bytes come before the header.
    header += std::string(63 - (10 + header.size()) % 64, ' ') + "\n";
    std::string bytes = std::string("\x93NUMPY\x01\x00", 8);
    bytes += static_cast<char>(header.size() % 256);
    bytes += static_cast<char>(header.size() / 256);
    bytes += header;
    for (int i = 0; i < A.size(); ++i) {
        std::uint64_t word = 0;
        std::memcpy(&word, A.data() + i, sizeof word);
        for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(word >> shift & 255U);
    }
    return bytes;
}

// Moves `at` behind `word` if the text goes on with it there.
inline bool skip_word(const std::string& text, std::size_t& at, const std::string& word) {
    if (text.compare(at, word.size(), word) != 0) return false;
    at += word.size();
    return true;
}

// A side of the shape, digits only; `at` moves behind it. -1 when there is none, or it is too large for a Matrix.
inline int next_side(const std::string& text, std::size_t& at) {
    const std::size_t start = at;
    std::int64_t side = 0;
    for (; at < text.size() && '0' <= text[at] && text[at] <= '9' && side <= INT_MAX; ++at) {
        side = 10 * side + (text[at] - '0');
    }
    return at == start || side > INT_MAX ? -1 : static_cast<int>(side);
}

// What a header says of the numbers behind it. by_columns: they run down the columns, as Fortran has them.
struct NpyShape {
    int rows = 0, cols = 0;
    bool by_columns = false;
};

// The header is a Python dictionary, its keys in the order of the alphabet. A list of n numbers becomes a column,
// (n, 1). Throws std::invalid_argument for other numbers than float64, and for none or more than two dimensions.
inline NpyShape npy_shape(const std::string& path, const std::string& header) {
    const std::string again = "write it with np.save(name, A.astype('<f8'))";
    std::string text;
    for (const char c : header) {
        if (c != ' ' && c != '\n') text += c;
    }
    std::size_t at = 0;
    NpyShape found;
    if (!skip_word(text, at, "{'descr':'<f8',")) refuse(path, "its numbers are not float64 ('<f8')", again);
    found.by_columns = skip_word(text, at, "'fortran_order':True,");
    bool good = found.by_columns || skip_word(text, at, "'fortran_order':False,");
    good = good && skip_word(text, at, "'shape':(");
    found.rows = next_side(text, at);
    good = good && skip_word(text, at, ",");  // (3,) is a list of three; (3) would be a plain number
    const bool list = good && skip_word(text, at, ")");
    found.cols = list ? 1 : next_side(text, at);
    good = good && (list || skip_word(text, at, ")"));
    skip_word(text, at, ",");
    if (!good || found.rows < 0 || found.cols < 0 || text.substr(at) != "}") {
        refuse(path, "its header has no shape of a matrix, as in 'shape': (4, 3)", again);
    }
    return found;
}

// The matrix in a file, bit for bit. Throws std::invalid_argument as npy_shape does, and when the file is no .npy of
// version 1.0, or not exactly as long as its header says.
inline Matrix npy_matrix(const File& file) {
    const std::string& bytes = file.bytes;
    if (bytes.empty()) refuse(file.path, "the file is empty", "copy it again");
    if (bytes.compare(0, 6, "\x93NUMPY") != 0) refuse(file.path, "this is no .npy file", "np.save writes one");
    const auto byte = [&](std::size_t i) { return static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])); };
    if (bytes.size() >= 8 && (byte(6) != 1 || byte(7) != 0)) {
        refuse(file.path, "format " + std::to_string(byte(6)) + "." + std::to_string(byte(7)) + ", expected 1.0",
               "np.save writes 1.0");
    }
    const std::size_t start = bytes.size() < 10 ? 10 : 10 + static_cast<std::size_t>(byte(8) + 256 * byte(9));
    if (bytes.size() < start) refuse(file.path, "the file ends inside its header", "copy it again");

    const NpyShape shape = npy_shape(file.path, bytes.substr(10, start - 10));
    const std::uint64_t elements = static_cast<std::uint64_t>(shape.rows) * static_cast<std::uint64_t>(shape.cols);
    const std::uint64_t there = bytes.size() - start;
    if (there % 8 != 0 || there / 8 != elements) {
        refuse(file.path,
               "a matrix of shape (" + std::to_string(shape.rows) + ", " + std::to_string(shape.cols) + ") has " +
                   std::to_string(elements) + " elements of 8 bytes, but " + std::to_string(there) +
                   " bytes come after the header",
               "copy it again");
    }
    Matrix A(shape.rows, shape.cols);
    for (int k = 0; k < A.size(); ++k) {
        std::uint64_t word = 0;
        for (std::size_t i = 8; i-- > 0;) word = word << 8 | byte(start + 8 * static_cast<std::size_t>(k) + i);
        double& element = shape.by_columns ? A(k % A.rows(), k / A.rows()) : A(k / A.cols(), k % A.cols());
        std::memcpy(&element, &word, sizeof word);
    }
    return A;
}

// Writes A whole or not at all. Throws std::runtime_error when it can't be written.
inline void save_npy(const std::string& path, const Matrix& A) {
    write_whole(path, npy_bytes(A));
}

// Throws std::invalid_argument as read_file and npy_matrix do.
inline Matrix load_npy(const std::string& path) {
    return npy_matrix(read_file(path));
}

}  // namespace datasets
