// Part 1.4, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/1-logistic-regression/4-data/exercise.hpp"
#include "chapters/1-logistic-regression/4-data/mistakes.hpp"
#include "chapters/shared/checks.hpp"
#include "datasets/cats_dogs.hpp"
#include "matrix/operations.hpp"

using shared::Parts;

namespace {

void label_of() {
    const std::vector<std::string> paths{"Train_data/dog.12.jpg",
                                         "Train_data/cat.7.jpg",
                                         "Test_data/my_Dog.jpg",
                                         "hotdogs/Cat.3.ppm",
                                         "CAT.ppm",
                                         "pets/dogcatcher.jpg",
                                         "pets/parrot.jpg",
                                         "cats/DOG.1.jpg",
                                         "pets/old.cat.jpg",
                                         "pets/dOg.6.jpg",
                                         "pets/cAt",
                                         "photos/cats/dog_5.jpg",
                                         "photos/dogs/cat_8.jpg"};
    const std::vector<int> right{1, 0, 1, 0, 0, -1, -1, 1, 0, 1, 0, 1, 0};  // -1: an error
    Parts names;
    for (const std::string& path : paths) {
        names.push_back({"expected label_of(\"" + path + "\")", Matrix(1, 1, right[names.size()])});
    }
    shared::check(mistakes::label_of(), part_1_4::label_of, datasets::label_of, names, [&](auto f) {
        std::vector<int> labels;
        for (const std::string& path : paths) {
            try {
                const int label = f(path);
                labels.push_back(label == -1 ? -2 : label);  // an error has to be thrown
            } catch (const std::exception&) {
                labels.push_back(-1);
            }
        }
        return Parts{{"the row of labels (-1: an error)", shared::row(labels)}};
    });
}

void flatten() {
    const std::vector<std::vector<unsigned char>> pictures{
        {11, 12, 13, 14, 15, 255}, {21, 22, 23, 24, 25, 0}, {31, 32, 33, 34, 35, 200}, {41, 42, 43, 44, 45, 128}};
    Parts lists;
    for (const std::vector<unsigned char>& picture : pictures) {
        lists.push_back({"pictures[" + std::to_string(lists.size()) + "]", shared::row(picture)});
    }
    shared::check(mistakes::flatten(), part_1_4::flatten, ours::flatten, lists, [&](auto f) {
        return Parts{{"X", f(pictures)}};
    });
}

void scale() {
    const Matrix colours{{51, 0, 255, 128, 254}};
    shared::check(mistakes::scale(), part_1_4::scale, ours::scale, {{"colours", colours}}, [&](auto f) {
        return Parts{{"scaled", apply(colours, [f](double c) { return f(static_cast<unsigned char>(c)); })}};
    });
}

void unflatten() {
    const Matrix X{{0, 0.31, 1}, {0.72, 0, 0.555}, {0.1, 1, 0.25}, {0.65, 0.8, 0.89}, {0.2, 0.41, 0.34}};
    shared::check(mistakes::unflatten(), part_1_4::unflatten, ours::unflatten, {{"X", X}}, [&](auto f) {
        return Parts{{"the picture in column 1", shared::row(f(X, 1))}, {"in column 2", shared::row(f(X, 2))}};
    });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(
        argc, argv, __FILE__,
        {{"label_of", label_of}, {"flatten", flatten}, {"scale", scale}, {"unflatten", unflatten}});
}
