// std::cout << A prints a matrix as NumPy prints an array: up to 8 decimals, columns aligned, brackets around every
// row.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ostream>
#include <string>
#include <vector>

#include "matrix/matrix.hpp"

// x with the given number of decimals, as printf's %.*f or %.*e (`format` is 'f' or 'e').
inline std::string with_decimals(double x, int decimals, char format) {
    char text[400];
    std::snprintf(text, sizeof text, format == 'f' ? "%.*f" : "%.*e", decimals, x);
    return text;
}

// The fewest decimals that say as much about x as 8 do.
inline int decimals_needed(double x, char format) {
    const auto read_back = [&](int decimals) {
        return std::strtod(with_decimals(x, decimals, format).c_str(), nullptr);
    };
    int decimals = 0;
    while (read_back(decimals) != read_back(8)) ++decimals;
    return decimals;
}

// All numbers as text of one width, with the points under each other. Numbers whose sizes are far apart (over 1000 to
// 1), or very small or large ones, get exponents, by NumPy's rule.
inline std::vector<std::string> aligned(const std::vector<double>& numbers) {
    double largest = 0.0, smallest = INFINITY;
    for (const double x : numbers) {
        if (!std::isfinite(x) || x == 0.0) continue;
        largest = std::max(largest, std::fabs(x));
        smallest = std::min(smallest, std::fabs(x));
    }
    const bool exponents = largest >= 1e8 || (largest > 0.0 && (smallest < 1e-4 || largest / smallest > 1000.0));
    const char format = exponents ? 'e' : 'f';
    int decimals = 0;
    for (const double x : numbers) {
        if (std::isfinite(x)) decimals = std::max(decimals, decimals_needed(x, format));
    }
    std::vector<std::string> texts;
    std::size_t tail = 0, width = 0;  // the longest exponent, such as e-300, and the longest text
    for (const double x : numbers) {
        std::string text = std::isnan(x) ? "nan" : x > 0 ? "inf" : "-inf";
        if (std::isfinite(x)) {
            const int own = exponents ? decimals : decimals_needed(x, format);
            text = with_decimals(x, own, format);
            if (own == 0) text.insert(std::min(text.size(), text.find('e')), ".");  // 1. is a float, 1 would be an int
            text.append(static_cast<std::size_t>(decimals - own), ' ');
            if (exponents) tail = std::max(tail, text.size() - text.find('e'));
        }
        texts.push_back(text);
    }
    for (std::string& text : texts) {
        const std::size_t e = text.find('e');
        if (e < text.size()) text.insert(e + 2, tail - (text.size() - e), '0');  // e+00 beside e-300 becomes e+000
        width = std::max(width, text.size());
    }
    for (std::string& text : texts) text.insert(0, width - text.size(), ' ');
    return texts;
}

inline std::ostream& operator<<(std::ostream& out, const Matrix& A) {
    if (A.size() > 1000) return out << "Matrix of shape " << shape(A);  // nobody reads a thousand numbers
    const std::vector<std::string> texts = aligned(std::vector<double>(A.data(), A.data() + A.size()));
    std::size_t next = 0;
    for (int i = 0; i < A.rows(); ++i) {
        out << (i == 0 ? "[[" : "\n [");
        for (int j = 0; j < A.cols(); ++j) out << (j == 0 ? "" : " ") << texts[next++];
        out << "]";
    }
    return out << (A.rows() == 0 ? "[]" : "]");
}
