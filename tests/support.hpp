// What several tests need: printing matrices in failures, golden files, running a chapter's program.
#pragma once

#include <doctest/doctest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "matrix/matrix.hpp"
#include "matrix/print.hpp"  // doctest shows a Matrix with its operator<<

namespace support {

// Whether these tests were built with FAST=1. As in the Makefile, empty, 0 and no say that they were not.
inline bool fast_loops() {
    const char* value = std::getenv("FAST");
    const std::string said = value == nullptr ? "" : value;
    return !said.empty() && said != "0" && said != "no";
}

inline std::vector<std::string> words_of(const std::string& line) {
    std::istringstream in(line);
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

// The lines of tests/reference/<name>, without comments and empty lines. The tests run from the project's root.
inline std::vector<std::string> golden_lines(const std::string& name) {
    std::ifstream file("tests/reference/" + name);
    if (!file)
        throw std::runtime_error("tests/reference/" + name + " can't be read: run the tests from the project's root");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line[0] != '#') lines.push_back(line);
    }
    return lines;
}

// The value behind "key=" among words such as "seed=3 layers=2,4,1".
inline std::string value_of(const std::vector<std::string>& words, const std::string& key) {
    for (const std::string& word : words) {
        if (word.rfind(key + "=", 0) == 0) return word.substr(key.size() + 1);
    }
    throw std::runtime_error("golden file: no " + key);
}

// The whole number behind "key=".
inline int int_of(const std::vector<std::string>& words, const std::string& key) {
    return std::stoi(value_of(words, key));
}

inline std::vector<int> sizes_of(const std::string& commas) {
    std::vector<int> sizes;
    std::istringstream in(commas);
    for (std::string part; std::getline(in, part, ',');) sizes.push_back(std::stoi(part));
    return sizes;
}

// Reads hexadecimal floats too, which lose no bit.
inline double number(const std::string& word) {
    return std::strtod(word.c_str(), nullptr);
}

// "W1 2 3 ..." -> the matrix behind the shape.
inline Matrix matrix_of(const std::vector<std::string>& words) {
    Matrix A(std::stoi(words.at(1)), std::stoi(words.at(2)));
    if (words.size() != static_cast<std::size_t>(A.size()) + 3) throw std::runtime_error("golden file: cut off");
    for (int i = 0; i < A.size(); ++i) A.data()[i] = number(words[static_cast<std::size_t>(i) + 3]);
    return A;
}

inline std::uint64_t bits(double x) {
    std::uint64_t word = 0;
    std::memcpy(&word, &x, sizeof word);
    return word;
}

inline std::string printf_text(const char* format, double x) {
    char text[80];
    std::snprintf(text, sizeof text, format, x);
    return text;
}

inline bool equal(const Matrix& A, const Matrix& B) {
    return same_shape(A, B) && std::equal(A.data(), A.data() + A.size(), B.data());
}

inline Matrix transpose(const Matrix& A) {
    Matrix B(A.cols(), A.rows());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < A.cols(); ++j) B(j, i) = A(i, j);
    }
    return B;
}

// The matrix product by its definition, in the order i, j, k and with one running sum for each element.
inline Matrix product(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < B.cols(); ++j) {
            for (int k = 0; k < A.cols(); ++k) C(i, j) += A(i, k) * B(k, j);
        }
    }
    return C;
}

// The message of the std::exception that `act` throws, or "nothing thrown".
template <typename Act>
std::string error_of(Act act) {
    try {
        act();
    } catch (const std::exception& error) {
        return error.what();
    }
    return "nothing thrown";
}

struct Output {
    int exit_code;
    std::string out;
};

// Runs a shell command; out is its stdout, and its stderr too where the command says 2>&1.
inline Output run(const std::string& command) {
    std::FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string out;
    char buffer[4096];
    for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) out.append(buffer, n);
    const int status = pclose(pipe);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, out};
}

// Several commands, four of them at a time; what they write on stderr is left out.
inline std::vector<Output> run_all(const std::vector<std::string>& commands) {
    const std::string folder = "build/test-runs/";
    std::vector<Output> all;
    for (std::size_t first = 0; first < commands.size(); first += 4) {
        std::string together = "mkdir -p " + folder;
        const std::size_t last = std::min(first + 4, commands.size());
        for (std::size_t i = first; i < last; ++i) {
            const std::string file = folder + std::to_string(i);
            together += "; (" + commands[i] + " >" + file + " 2>/dev/null; echo $? >" + file + ".code) &";
            together += i + 1 == last ? " wait" : " true";
        }
        run(together);
        for (std::size_t i = first; i < last; ++i) {
            const std::string file = folder + std::to_string(i);
            all.push_back({std::stoi(run("cat " + file + ".code").out), run("cat " + file).out});
        }
    }
    run("rm -rf " + folder);
    return all;
}

// A command's start: the program of a chapter, named by its folder, as `make test` has built it. It draws its pictures,
// whatever CIFAR10 and PICTURES say, unless a folder of real ones is given.
inline std::string program(const std::string& chapter, const std::string& cifar10 = "") {
    const char* folder = std::getenv("PROGRAMS");
    if (folder == nullptr) throw std::runtime_error("PROGRAMS is not set: run the tests with make test");
    return "CIFAR10='" + cifar10 + "' PICTURES= '" + std::string(folder) + "/plain/chapters/" + chapter + "/chapter'";
}

}  // namespace support
