// A trained network in a folder: W1.npy, b1.npy, W2.npy, ... as NumPy reads them; and what goes with it.
#pragma once

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "datasets/cell_values.hpp"
#include "datasets/files.hpp"
#include "datasets/folders.hpp"
#include "datasets/npy.hpp"
#include "datasets/whole_file.hpp"
#include "matrix/operations.hpp"

namespace shared {

// W[l - 1]: (n_l, n_{l-1}), b[l - 1]: (n_l, 1), as in deep_network::Parameters.
// mean, deviation: (n_x, 1), what the inputs were standardized with; both empty when they were not.
// classes: the names of label 0 and label 1; columns: the names of the n_x inputs. Each is empty when nobody named
// them.
struct SavedNetwork {
    std::vector<Matrix> W, b;
    Matrix mean, deviation;
    std::vector<std::string> classes, columns;
};

// "W2.npy" for ("W", 2).
inline std::string layer_file(const std::string& letter, std::size_t layer) {
    return letter + std::to_string(layer) + ".npy";
}

// The layer that a name such as W12.npy or b12.npy tells; 0 for other names.
inline std::size_t layer_in(const std::string& name) {
    std::size_t layer = 0, at = 1;
    for (; at < name.size() && at < 5 && std::isdigit(static_cast<unsigned char>(name[at])) != 0; ++at) {
        layer = 10 * layer + static_cast<std::size_t>(name[at] - '0');
    }
    const std::string letter = name.substr(0, 1);
    return (letter == "W" || letter == "b") && name == layer_file(letter, layer) ? layer : 0;
}

// Throws std::invalid_argument unless every number is finite and the shapes fit: b[l - 1] one column with a row for
// each row of W[l - 1], whose columns are the rows of W[l - 2]. `where` comes before the names of the files.
inline void check_network(const SavedNetwork& network, const std::string& where) {
    const std::vector<Matrix>&W = network.W, &b = network.b;
    if (W.empty() || W.size() != b.size()) {
        throw std::invalid_argument(where + "a network has " + std::to_string(W.size()) + " matrices W and " +
                                    std::to_string(b.size()) + " columns b; expected one of each per layer");
    }
    const auto expect = [&](bool fits, const std::string& name, const Matrix& A, const std::string& expected) {
        if (!fits) datasets::refuse(where + name, "its shape is " + shape(A), "expected " + expected);
        if (!all_finite(A)) datasets::refuse(where + name, "it holds NaN or infinity", "train the network again");
    };
    for (std::size_t l = 1; l <= W.size(); ++l) {
        const std::string name = layer_file("W", l);
        const int inputs = l == 1 ? W[0].cols() : W[l - 2].rows();
        expect(W[l - 1].size() > 0 && W[l - 1].cols() == inputs, name, W[l - 1],
               l == 1 ? "a row per unit and a column per input"
                      : std::to_string(inputs) + " columns, one for each row of " + layer_file("W", l - 1));
        const int units = W[l - 1].rows();
        expect(same_shape(b[l - 1], Matrix(units, 1)), layer_file("b", l), b[l - 1],
               shape(Matrix(units, 1)) + ", a row for each row of " + name);
    }
    if (network.mean.size() == 0 && network.deviation.size() == 0) return;
    const Matrix column(W[0].cols(), 1);
    const std::string expected = shape(column) + ", a row for each column of W1.npy";
    expect(same_shape(network.mean, column), "mean.npy", network.mean, expected);
    expect(same_shape(network.deviation, column), "deviation.npy", network.deviation, expected);
    for (int i = 0; i < column.rows(); ++i) {
        if (network.deviation(i, 0) > 0.0) continue;
        datasets::refuse(where + "deviation.npy", "row " + std::to_string(i + 1) + " is not above 0",
                         "expected standard deviations");
    }
}

// Throws std::invalid_argument unless a network from this folder takes n_x inputs and has one output.
inline void require_fits(const SavedNetwork& network, const std::string& folder, int n_x) {
    const int inputs = network.W.front().cols(), outputs = network.W.back().rows();
    if (inputs != n_x) {
        datasets::refuse(folder, "its network takes " + std::to_string(inputs) + " inputs",
                         "the data have " + std::to_string(n_x) + "; choose data with as many, or train a new network");
    }
    if (outputs != 1) datasets::refuse(folder, "its network has " + std::to_string(outputs) + " outputs", "expected 1");
}

// A text file with a name on each line.
inline std::string lines_with(const std::vector<std::string>& names) {
    std::string lines;
    for (const std::string& name : names) lines += datasets::one_line(name) + "\n";
    return lines;
}

// Writes the network into a folder, which is made if need be. Files of a network that was there before are replaced,
// and taken away where this one has fewer of them. All files are whole on the disk before the first is put in its
// place; but two programs that save into one folder at the same moment may leave some files of either.
// Throws std::invalid_argument as check_network does, std::runtime_error when a file can't be written.
inline void save_network(const std::string& folder, const SavedNetwork& network) {
    check_network(network, "");
    std::error_code problem;
    const bool made = std::filesystem::create_directories(folder, problem);
    std::vector<std::pair<std::string, std::string>> files;
    for (std::size_t l = 1; l <= network.W.size(); ++l) {
        files.emplace_back(layer_file("W", l), datasets::npy_bytes(network.W[l - 1]));
        files.emplace_back(layer_file("b", l), datasets::npy_bytes(network.b[l - 1]));
    }
    std::vector<std::string> unused;
    const auto add = [&](bool wanted, const std::string& name, const std::string& bytes) {
        if (wanted) files.emplace_back(name, bytes);
        if (!wanted) unused.push_back(name);
    };
    add(network.mean.size() > 0, "mean.npy", datasets::npy_bytes(network.mean));
    add(network.mean.size() > 0, "deviation.npy", datasets::npy_bytes(network.deviation));
    add(!network.classes.empty(), "classes.txt", lines_with(network.classes));
    add(!network.columns.empty(), "columns.txt", lines_with(network.columns));
    for (auto& [name, bytes] : files) name = folder + "/" + name;
    try {
        datasets::write_together(files);
    } catch (const std::runtime_error&) {
        if (made) std::filesystem::remove(folder, problem);
        throw;
    }
    for (const std::string& name : datasets::names_in(folder, "choose another folder")) {
        const bool other = std::find(unused.begin(), unused.end(), name) != unused.end();
        if (other || layer_in(name) > network.W.size()) std::filesystem::remove(folder + "/" + name, problem);
    }
}

// The lines of a text file; an editor may have left out the last line end, or put \r before each.
inline std::vector<std::string> names_in_lines(const datasets::File& file) {
    std::vector<std::string> names(1);
    for (const char c : file.bytes) {
        if (c == '\n') names.emplace_back();
        if (c != '\n' && c != '\r') names.back() += c;
    }
    if (names.back().empty()) names.pop_back();
    return names;
}

// Throws std::invalid_argument unless the file has `count` lines, none of them empty. `expected` says which they are.
inline std::vector<std::string> read_names(const std::string& path, int count, const std::string& expected) {
    const std::vector<std::string> names = names_in_lines(datasets::read_file(path));
    const bool empty = std::find(names.begin(), names.end(), "") != names.end();
    if (names.size() == static_cast<std::size_t>(count) && !empty) return names;
    datasets::refuse(path, empty ? "a line is empty" : "the number of its lines is " + std::to_string(names.size()),
                     "expected " + expected + "; save the network again");
}

// The network in a folder. Throws std::invalid_argument, naming the file, when one is missing, cut off, of another
// format, or does not fit the others.
inline SavedNetwork load_network(const std::string& folder) {
    const std::vector<std::string> names = datasets::names_in(folder, "--save DIR writes a network into a folder");
    const auto there = [&](const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    std::size_t layers = 0;
    for (const std::string& name : names) layers = std::max(layers, layer_in(name));
    if (layers == 0) datasets::refuse(folder, "there is no W1.npy in it", "--save DIR writes a network into a folder");
    SavedNetwork network;
    for (std::size_t l = 1; l <= layers; ++l) {
        for (const std::string letter : {"W", "b"}) {
            const std::string name = layer_file(letter, l);
            if (!there(name)) {
                datasets::refuse(folder, name + " is missing",
                                 "there are files up to layer " + std::to_string(layers) + "; save the network again");
            }
            (letter == "W" ? network.W : network.b).push_back(datasets::load_npy(folder + "/" + name));
        }
    }
    if (there("mean.npy") != there("deviation.npy")) {
        const std::string missing = there("mean.npy") ? "deviation.npy" : "mean.npy";
        const std::string found = there("mean.npy") ? "mean.npy" : "deviation.npy";
        datasets::refuse(folder, missing + " is missing, but " + found + " is there", "save the network again");
    }
    if (there("mean.npy")) {
        network.mean = datasets::load_npy(folder + "/mean.npy");
        network.deviation = datasets::load_npy(folder + "/deviation.npy");
    }
    check_network(network, folder + "/");
    if (there("classes.txt")) {
        network.classes = read_names(folder + "/classes.txt", 2, "a line for label 0 and one for label 1");
    }
    if (there("columns.txt")) {
        network.columns = read_names(folder + "/columns.txt", network.W[0].cols(), "a line for each column of W1.npy");
    }
    return network;
}

}  // namespace shared
