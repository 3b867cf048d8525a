// Part 1.9's picture of a curvature with two directions: a valley of two weights, seen from above.
#pragma once

#include <cmath>
#include <string>

#include "chapters/shared/svg.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

namespace valley {

// J = (1/2) v^T H v. The slope at v is H v. Along (1, 1) H multiplies by 4, along (1, -1) by 1.
inline const Matrix H{{2.5, 1.5}, {1.5, 2.5}};

// Units of the picture; v counts upwards, the picture downwards.
constexpr double scale = 105;

inline std::string to(const Matrix& v) {
    return svg::fill("% %", {scale * v(0, 0), -scale * v(1, 0)});
}

// A step of rate 0.2 from v on, as an arrow.
inline std::string arrow(const Matrix& v) {
    const Matrix step = dot(H, v) * -0.2, end = v + step, side{{-0.25 * step(1, 0)}, {0.25 * step(0, 0)}};
    const Matrix back = v + step * 0.75;
    return "M" + to(v) + "L" + to(end) + "M" + to(back + side) + "L" + to(end) + "L" + to(back - side);
}

inline svg::Picture picture() {
    const double root = std::sqrt(0.5);
    const Matrix steep{{root}, {root}}, flat{{root}, {-root}};
    std::string ellipses;
    for (const double height : {0.125, 0.5, 1.125}) {  // a distance d along `steep` is 2 d^2 high, along `flat` d^2 / 2
        const double a = scale * std::sqrt(height / 2), b = scale * std::sqrt(2 * height);
        ellipses += svg::fill("M% %A% % 45 1 0 % %A% % 45 1 0 % %z",
                              {a * root, -a * root, b, a, -a * root, a * root, b, a, a * root, -a * root});
    }
    // three points of the outer ellipse: at the end of either axis, and between
    const Matrix on_steep = steep * 0.75, on_flat = flat * 1.5, between = steep * 0.45 + flat * -1.2;
    std::string content = svg::path("line line0", ellipses) +
                          svg::path("frame", "M" + to(steep * -1.2) + "L" + to(steep * 1.2) + "M" + to(flat * -1.8) +
                                                 "L" + to(flat * 1.8)) +
                          svg::path("line line1", arrow(on_steep) + arrow(on_flat) + arrow(between)) +
                          svg::text(96, -98, "start", "curvature 4") + svg::text(134, 160, "middle", "curvature 1");
    return svg::document("A valley of two weights, seen from above", -230, -190, 460, 380, content);
}

}  // namespace valley
