// Cat and dog faces drawn by the program, so that every chapter runs without a download. No two are alike: place, size,
// lean, colours, features, light and noise are random. What tells them apart is what tells a child: ears that stand or
// hang, eyes, nose, whiskers or tongue.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

#include "datasets/images.hpp"
#include "matrix/random.hpp"

namespace datasets {

struct Colour {
    double red, green, blue;
};

inline Colour mix(const Colour& a, const Colour& b, double part_of_b) {
    const double part = 1.0 - part_of_b;
    return {part * a.red + part_of_b * b.red, part * a.green + part_of_b * b.green, part * a.blue + part_of_b * b.blue};
}

inline double between(RandomState& rng, double low, double high) {
    return low + (high - low) * rng.rand();
}

// A picture in the making. Shapes are given in the face's own coordinates: (0, 0) is the middle of the head, 1 about
// its radius, y counts downwards. Each is painted over what is there already.
class Canvas {
  public:
    // n x n pixels of the background, darker or lighter towards the bottom; where the head will be, how large and how
    // much it leans. Throws std::invalid_argument when n is outside 1 to 1000.
    Canvas(int n, RandomState& rng) : n_(n) {
        if (n < 1 || n > 1000) throw std::invalid_argument("faces: n must be from 1 to 1000, not " + std::to_string(n));
        x_ = between(rng, 0.39, 0.61) * n;
        y_ = between(rng, 0.45, 0.62) * n;
        size_ = between(rng, 0.19, 0.30) * n;
        const double slope = between(rng, -0.3, 0.3);
        cosine_ = 1.0 / std::sqrt(1.0 + slope * slope);
        sine_ = slope * cosine_;
        const double grey = between(rng, 130, 220);
        const double red = grey + between(rng, -40, 40), green = grey + between(rng, -40, 40);
        const double blue = grey + between(rng, -40, 40);
        const Colour top{red, green, blue}, bottom = mix(top, {255, 255, 255}, between(rng, -0.2, 0.4));
        for (int i = 0; i < n * n; ++i) pixels_.push_back(mix(top, bottom, static_cast<double>(i / n) / n));
    }

    // An ellipse around (x, y), `wide` and `high` from its middle to its edge, turned so that it sinks by `slope` to
    // the right.
    void ellipse(double x, double y, double wide, double high, const Colour& colour, double slope = 0.0) {
        const double along = 1.0 / std::sqrt(1.0 + slope * slope), across = slope * along;
        paint(x, y, std::max(wide, high), colour, [=](double u, double v) {
            const double a = ((u - x) * along + (v - y) * across) / wide;
            const double b = ((v - y) * along - (u - x) * across) / high;
            return a * a + b * b <= 1.0;
        });
    }

    // A triangle with these three corners: inside is what lies on the same side of all three edges.
    void triangle(double x1, double y1, double x2, double y2, double x3, double y3, const Colour& colour) {
        const auto side = [](double u, double v, double xa, double ya, double xb, double yb) {
            return (xb - xa) * (v - ya) - (yb - ya) * (u - xa) >= 0.0;
        };
        const double x = (x1 + x2 + x3) / 3.0, y = (y1 + y2 + y3) / 3.0;
        const double reach =
            std::max({std::hypot(x1 - x, y1 - y), std::hypot(x2 - x, y2 - y), std::hypot(x3 - x, y3 - y)});
        paint(x, y, reach, colour, [=](double u, double v) {
            const bool first = side(u, v, x1, y1, x2, y2);
            return first == side(u, v, x2, y2, x3, y3) && first == side(u, v, x3, y3, x1, y1);
        });
    }

    // The finished picture: brighter or darker as a whole, with a little noise in every pixel.
    Image photograph(RandomState& rng) const {
        const double light = between(rng, 0.9, 1.1), noise = between(rng, 3.0, 12.0);
        Image image{n_, n_, {}};
        for (const Colour& pixel : pixels_) {
            const double grain = rng.normal(0.0, noise);
            for (const double colour : {pixel.red, pixel.green, pixel.blue}) {
                const double exposed = std::floor(colour * light + grain + 0.5);
                image.pixels.push_back(static_cast<unsigned char>(std::clamp(exposed, 0.0, 255.0)));
            }
        }
        return image;
    }

  private:
    // Colours what lies inside. A pixel on the edge gets as much of the colour as four points in it say. Only the
    // square within `reach` of (x, y) is looked at.
    template <typename Inside>
    void paint(double x, double y, double reach, const Colour& colour, Inside inside) {
        const double column = x_ + size_ * (cosine_ * x - sine_ * y), row = y_ + size_ * (sine_ * x + cosine_ * y);
        const double far = size_ * reach + 1.0;
        const int top = std::max(0, static_cast<int>(row - far)), left = std::max(0, static_cast<int>(column - far));
        for (int i = top; i < n_ && i < row + far; ++i) {
            for (int j = left; j < n_ && j < column + far; ++j) {
                int hits = 0;
                for (int point = 0; point < 4; ++point) {
                    const double right = (j + 0.25 + 0.5 * (point % 2) - x_) / size_;
                    const double down = (i + 0.25 + 0.5 * (point / 2) - y_) / size_;
                    hits += inside(cosine_ * right + sine_ * down, cosine_ * down - sine_ * right) ? 1 : 0;
                }
                Colour& pixel = pixels_[static_cast<std::size_t>(i * n_ + j)];
                pixel = mix(pixel, colour, hits / 4.0);
            }
        }
    }

    int n_;
    double x_ = 0.0, y_ = 0.0, size_ = 0.0, cosine_ = 1.0, sine_ = 0.0;
    std::vector<Colour> pixels_;
};

inline const Colour black{25, 20, 20}, white{250, 248, 240}, pink{235, 140, 150};

// Ginger, grey, brown, sand or nearly black, never twice the same.
inline Colour draw_fur(RandomState& rng) {
    const std::vector<Colour> furs = {{222, 140, 60}, {130, 130, 140}, {120, 80, 50}, {215, 185, 140}, {70, 65, 70}};
    const Colour fur = furs[static_cast<std::size_t>(rng.randint(0, 5))];
    const double shade = between(rng, 0.0, 0.3);
    return mix(fur, rng.rand() < 0.5 ? black : white, shade);
}

// Standing ears, slit pupils, a small nose, whiskers; some have stripes on the forehead.
inline Image draw_cat(int n, RandomState& rng) {
    Canvas canvas(n, rng);
    const Colour fur = draw_fur(rng), dark = mix(fur, black, 0.45), light = mix(fur, white, 0.6);
    const double tip = between(rng, 1.2, 1.55), spread = between(rng, 0.7, 0.95);
    const double pupil = between(rng, 0.04, 0.13), gaze = between(rng, -0.05, 0.05);
    const Colour iris = mix({150, 200, 80}, {240, 190, 50}, rng.rand());
    const bool striped = rng.rand() < 0.5;
    for (const double side : {-1.0, 1.0}) {
        canvas.triangle(side * 0.15, -0.7, side * 0.97, -0.25, side * spread, -tip, fur);
        canvas.triangle(side * 0.35, -0.7, side * 0.85, -0.4, side * (spread - 0.03), -tip + 0.25, pink);
    }
    canvas.ellipse(0, 0, 1.05, 0.9, fur);
    for (const double stripe : {-0.3, 0.0, 0.3}) {
        if (striped) canvas.ellipse(stripe, -0.62, 0.07, 0.22, dark, 0.5 * stripe);
    }
    for (const double side : {-1.0, 1.0}) {
        canvas.ellipse(side * 0.42, -0.12, 0.25, 0.22, iris, side * -0.3);
        canvas.ellipse(side * 0.42 + gaze, -0.12, pupil, 0.2, black);
        canvas.ellipse(side * 0.17, 0.47, 0.26, 0.2, light);
        for (const double up : {-0.12, 0.0, 0.12}) {
            canvas.ellipse(side * 0.85, 0.45 + up, 0.55, 0.025, white, side * 1.5 * up);
        }
    }
    canvas.triangle(-0.13, 0.22, 0.13, 0.22, 0, 0.38, pink);
    canvas.ellipse(0, 0.47, 0.025, 0.12, dark);
    return canvas.photograph(rng);
}

// Hanging ears, round eyes, a large nose on a light muzzle; most show the tongue, some have a patch around an eye.
inline Image draw_dog(int n, RandomState& rng) {
    Canvas canvas(n, rng);
    const Colour fur = draw_fur(rng), dark = mix(fur, black, 0.4), light = mix(fur, white, between(rng, 0.4, 0.8));
    const double length = between(rng, 0.5, 0.75), swing = between(rng, 0.1, 0.45);
    const double tongue = between(rng, 0.15, 0.35), patch = between(rng, -1.0, 1.0);
    const bool panting = rng.rand() < 0.7;
    canvas.ellipse(0, 0, 0.86, 1.0, fur);
    if (std::fabs(patch) > 0.5) canvas.ellipse(patch < 0.0 ? -0.36 : 0.36, -0.25, 0.3, 0.34, light);
    if (panting) canvas.ellipse(0, 0.85, 0.19, tongue, pink);
    canvas.ellipse(0, 0.45, 0.5, 0.4, light);
    for (const double side : {-1.0, 1.0}) {
        canvas.ellipse(side * 0.9, -0.75 + length, 0.27, length, dark, side * -swing);
        canvas.ellipse(side * 0.36, -0.25, 0.14, 0.15, black);
        canvas.ellipse(side * 0.36 + 0.05, -0.3, 0.05, 0.05, white);
        canvas.ellipse(side * 0.15, 0.62, 0.17, 0.035, dark, side * -0.3);
    }
    canvas.ellipse(0, 0.27, 0.22, 0.16, black);
    canvas.ellipse(-0.06, 0.22, 0.07, 0.035, white);
    return canvas.photograph(rng);
}

}  // namespace datasets
