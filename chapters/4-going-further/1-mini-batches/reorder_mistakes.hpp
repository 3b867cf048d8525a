// Part 4.1, spoilers: the likely mistakes in reordered.
#pragma once

#include <utility>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "matrix/matrix.hpp"

namespace mistakes {

using Order = std::vector<int>;

inline int at(const Order& order, int j) {
    return order[static_cast<std::size_t>(j)];
}

inline shared::Advice<Matrix(const Matrix&, const Order&)> reordered() {
    return {"reordered",
            "two loops over a new matrix of A's shape; inside, one element of A goes to its place in column j",
            "Matrix B(A.rows(), A.cols()); in the loops: B(i, j) = A(i, order[...]); after them: return B",
            {{[](const Matrix& A, const Order& order) {
                  Matrix B(A.rows(), A.cols());
                  for (int i = 0; i < A.rows(); ++i) {
                      for (int j = 0; j < A.cols(); ++j) B(i, at(order, j)) = A(i, j);
                  }
                  return B;
              },
              "You send A's column j to place order[j]. It is asked the other way: place j gets A's column order[j]."},
             {[](const Matrix& A, const Order& order) {
                  Matrix B = A;
                  for (int i = 0; i < A.rows(); ++i) {
                      for (int j = 0; j < A.cols(); ++j) B(i, j) = B(i, at(order, j));
                  }
                  return B;
              },
              "You read from the matrix that you are writing into, so some columns are overwritten before they are "
              "read. Read from A, write into another one."},
             {[](const Matrix& A, const Order& order) {
                  Matrix B = A;
                  for (int i = 0; i < A.rows(); ++i) {
                      for (int j = 0; j < A.cols(); ++j) std::swap(B(i, j), B(i, at(order, j)));
                  }
                  return B;
              },
              "You swap columns inside one matrix. Each swap moves a column that order still counts on: copy from A "
              "into a new matrix."}}};
}

}  // namespace mistakes
