// The peer Eigen: the training step of chapter 3.6 with every matrix allocated once, and the three products.
//   eigen train column|row 2,4,1 300 STEPS    seconds per step, and the cost after the last
//   eigen product N P M                       seconds of the three products
#include <cstdlib>
#include <Eigen/Dense>

#include "tests/benchmark/timing.hpp"

namespace {

using benchmark::seconds;
template <int Order>
using Dense = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Order>;

template <int Order>
Dense<Order> eigen_of(const Matrix& A) {
    return Eigen::Map<const Dense<Eigen::RowMajor>>(A.data(), A.rows(), A.cols());
}

template <int Order>
void train(const std::vector<int>& layers, int m, int steps) {
    const benchmark::Start start = benchmark::start_of(layers, m);
    const Dense<Order> X = eigen_of<Order>(start.points.X), Y = eigen_of<Order>(start.points.Y);
    const std::size_t L = start.parameters.W.size();
    std::vector<Dense<Order>> W, A(L), Z(L), dW(L);
    std::vector<Eigen::VectorXd> b, db(L);
    for (std::size_t l = 0; l < L; ++l) {
        W.push_back(eigen_of<Order>(start.parameters.W[l]));
        b.push_back(Eigen::VectorXd::Zero(W[l].rows()));
    }
    Dense<Order> dZ, dA;
    double cost = 0.0;
    const auto forward = [&] {
        for (std::size_t l = 0; l < L; ++l) {
            Z[l].noalias() = W[l] * (l == 0 ? X : A[l - 1]);
            Z[l].colwise() += b[l];
            if (l + 1 < L) {
                A[l] = Z[l].cwiseMax(0.0);
            } else {
                A[l] = (1.0 + (-Z[l].array()).exp()).inverse();
            }
        }
    };
    const auto compute_cost = [&] {
        const auto a = A[L - 1].array(), y = Y.array();
        cost = -(y * a.log() + (1.0 - y) * (1.0 - a).log()).sum() / m;
    };
    const double begin = seconds();
    for (int i = 0; i < steps; ++i) {
        forward();
        if (i % 100 == 0) compute_cost();
        dZ = A[L - 1] - Y;
        for (std::size_t l = L; l-- > 0;) {
            dW[l].noalias() = dZ * (l == 0 ? X : A[l - 1]).transpose() / m;
            db[l] = dZ.rowwise().sum() / m;
            if (l == 0) break;
            dA.noalias() = W[l].transpose() * dZ;
            dZ = (Z[l - 1].array() > 0.0).select(dA, 0.0);
        }
        for (std::size_t l = 0; l < L; ++l) {
            W[l] -= 0.2 * dW[l];
            b[l] -= 0.2 * db[l];
        }
    }
    const double passed = seconds() - begin;
    forward();
    compute_cost();
    std::printf("%.9g %.17g\n", passed / steps, cost);
}

void products(int n, int p, int m) {
    const Eigen::MatrixXd W = Eigen::MatrixXd::Random(n, p), V = Eigen::MatrixXd::Random(p, n),
                          dZ = Eigen::MatrixXd::Random(n, m), X = Eigen::MatrixXd::Random(p, m);
    Eigen::MatrixXd C(n, m), D(n, p);
    std::printf("%.9g %.9g %.9g\n", benchmark::seconds_of([&] { C.noalias() = W * X; }),
                benchmark::seconds_of([&] { C.noalias() = V.transpose() * X; }),
                benchmark::seconds_of([&] { D.noalias() = dZ * X.transpose(); }));
}

}  // namespace

int main(int count, char** words) {
    if (count == 6 && std::string(words[2]) == "column") {
        train<Eigen::ColMajor>(benchmark::sizes_of(words[3]), std::atoi(words[4]), std::atoi(words[5]));
    } else if (count == 6) {
        train<Eigen::RowMajor>(benchmark::sizes_of(words[3]), std::atoi(words[4]), std::atoi(words[5]));
    } else if (count == 5) {
        products(std::atoi(words[2]), std::atoi(words[3]), std::atoi(words[4]));
    } else {
        return 2;
    }
}
