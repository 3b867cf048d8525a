#include "chapters/shared/weights.hpp"

#include <sys/resource.h>

#include <cmath>
#include <csignal>

#include "matrix/random.hpp"
#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

using shared::SavedNetwork;
using support::error_of;

namespace {

const std::string folder_name = "build/weights_test";

// A network of the layers 3, 4, 2, 1 without anything beside it.
SavedNetwork small() {
    RandomState rng(3);
    SavedNetwork network;
    const std::vector<int> layers{3, 4, 2, 1};
    for (std::size_t l = 1; l < layers.size(); ++l) {
        network.W.push_back(rng.randn(layers[l], layers[l - 1]));
        network.b.push_back(rng.randn(layers[l], 1));
    }
    return network;
}

bool same(const SavedNetwork& a, const SavedNetwork& b) {
    if (a.W.size() != b.W.size() || a.b.size() != b.b.size() || a.classes != b.classes || a.columns != b.columns)
        return false;
    bool equal = support::equal(a.mean, b.mean) && support::equal(a.deviation, b.deviation);
    for (std::size_t l = 0; l < a.W.size(); ++l) {
        equal = equal && support::equal(a.W[l], b.W[l]) && support::equal(a.b[l], b.b[l]);
    }
    return equal;
}

std::vector<std::string> names() {
    return datasets::names_in(folder_name, "");
}

std::string load_error() {
    return error_of([] { shared::load_network(folder_name); });
}

}  // namespace

TEST_CASE("a network comes back as it was, with its scale and its classes") {
    const Scratch folder(folder_name);
    SavedNetwork network = small();
    shared::save_network(folder_name + "/deeper/net", network);
    CHECK(same(shared::load_network(folder_name + "/deeper/net"), network));
    network.mean = Matrix{{1}, {2}, {3}};
    network.deviation = Matrix{{0.1}, {1}, {10}};
    network.classes = {"blue", "red and\ngreen"};
    network.columns = {"height", "the \r\nwidth", "depth, in cm"};
    shared::save_network(folder_name, network);
    network.classes[1] = "red and green";  // a line each
    network.columns[1] = "the   width";
    CHECK(same(shared::load_network(folder_name), network));
    folder.write("classes.txt", "a\r\nb c");  // an editor may leave it so
    CHECK(shared::load_network(folder_name).classes == std::vector<std::string>{"a", "b c"});
}

TEST_CASE("saving over a larger network leaves none of its layers, and other files alone") {
    const Scratch folder(folder_name);
    SavedNetwork network = small();
    network.mean = network.deviation = Matrix(3, 1, 2.0);
    network.classes = {"a", "b"};
    network.columns = {"x", "y", "z"};
    shared::save_network(folder_name, network);
    CHECK(names().size() == 10);
    folder.write("notes.txt", "mine");
    folder.write("W03.npy", "mine");
    network = {{Matrix{{1, 2}}}, {Matrix{{3}}}, {}, {}, {}, {}};
    shared::save_network(folder_name, network);
    CHECK(names() == std::vector<std::string>{"W03.npy", "W1.npy", "b1.npy", "notes.txt"});
    CHECK(same(shared::load_network(folder_name), network));
}

TEST_CASE("a save that fails names the file and leaves no part of one") {
    const Scratch folder(folder_name);
    shared::save_network(folder_name, small());
    std::filesystem::remove(folder_name + "/b3.npy");
    std::filesystem::create_directories(folder_name + "/b3.npy/x");
    SavedNetwork other = small();
    other.W[0](0, 0) = 77;
    CHECK(error_of([&] { shared::save_network(folder_name, other); }).find("b3.npy (Is a directory)") !=
          std::string::npos);
    for (const std::string& name : names()) CHECK(name.find(".part") == std::string::npos);
    CHECK(support::equal(datasets::load_npy(folder_name + "/W1.npy"), small().W[0]));  // none of the new network
    CHECK(error_of([] { shared::save_network("/dev/null/net", small()); }).find("can't write /dev/null/net/W1.npy") ==
          0);
}

TEST_CASE("a save that fails takes the folder away that it has made") {
    const Scratch folder(folder_name);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit small_files{100, limit.rlim_max};  // as on a full disk, in the middle of a file
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small_files) == 0);
    const std::string error = error_of([] { shared::save_network(folder_name + "/net", small()); });
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    CHECK(error.find("can't write " + folder_name + "/net/") == 0);
    CHECK(names().empty());
}

TEST_CASE("what is missing is named") {
    const Scratch folder(folder_name);
    CHECK(load_error() == folder_name + ": there is no W1.npy in it; --save DIR writes a network into a folder");
    CHECK(error_of([] { shared::load_network("build/nowhere"); }) ==
          "build/nowhere: there is no folder of this name; --save DIR writes a network into a folder");
    for (const std::string name : {"b2.npy", "W2.npy", "b3.npy", "W1.npy"}) {
        shared::save_network(folder_name, small());
        std::filesystem::remove(folder_name + "/" + name);
        CHECK(load_error() ==
              folder_name + ": " + name + " is missing; there are files up to layer 3; save the network again");
    }
    shared::save_network(folder_name, small());
    datasets::save_npy(folder_name + "/W12.npy", Matrix(1, 1));
    CHECK(load_error().find("W4.npy is missing; there are files up to layer 12") != std::string::npos);
    std::filesystem::remove(folder_name + "/W12.npy");
    datasets::save_npy(folder_name + "/mean.npy", Matrix(3, 1));
    CHECK(load_error().find("deviation.npy is missing") != std::string::npos);
    std::filesystem::remove(folder_name + "/mean.npy");
    datasets::save_npy(folder_name + "/deviation.npy", Matrix(3, 1, 1.0));
    CHECK(load_error() == folder_name + ": mean.npy is missing, but deviation.npy is there; save the network again");
}

TEST_CASE("files that don't belong together, or hold what can't be used, are named") {
    const Scratch folder(folder_name);
    const auto error_with = [](const std::string& name, const Matrix& A) {
        shared::save_network(folder_name, small());
        datasets::save_npy(folder_name + "/" + name, A);
        return load_error();
    };
    CHECK(error_with("W2.npy", Matrix(2, 3)) ==
          folder_name + "/W2.npy: its shape is (2, 3); expected 4 columns, one for each row of W1.npy");
    CHECK(error_with("W1.npy", Matrix(0, 0)).find("/W1.npy: its shape is (0, 0); expected a row per unit") !=
          std::string::npos);
    CHECK(error_with("b1.npy", Matrix(3, 1)) ==
          folder_name + "/b1.npy: its shape is (3, 1); expected (4, 1), a row for each row of W1.npy");
    CHECK(error_with("b3.npy", Matrix(1, 2)).find("/b3.npy: its shape is (1, 2)") != std::string::npos);
    CHECK(error_with("b2.npy", Matrix{{1}, {std::nan("")}}) ==
          folder_name + "/b2.npy: it holds NaN or infinity; train the network again");
    CHECK(error_with("W3.npy", Matrix{{1, INFINITY}}).find("/W3.npy: it holds NaN or infinity") != std::string::npos);

    const auto error_with_scale = [](const Matrix& mean, const Matrix& deviation) {
        shared::save_network(folder_name, small());
        datasets::save_npy(folder_name + "/mean.npy", mean);
        datasets::save_npy(folder_name + "/deviation.npy", deviation);
        return load_error();
    };
    CHECK(error_with_scale(Matrix(3, 1), Matrix(3, 1, 1.0)) == "nothing thrown");
    CHECK(error_with_scale(Matrix(2, 1), Matrix(3, 1, 1.0)).find("/mean.npy: its shape is (2, 1)") !=
          std::string::npos);
    CHECK(error_with_scale(Matrix(3, 1), Matrix(1, 3, 1.0)).find("/deviation.npy: its shape") != std::string::npos);
    CHECK(error_with_scale(Matrix(3, 1), Matrix{{1}, {0}, {1}}).find("/deviation.npy: row 2 is not above 0") !=
          std::string::npos);
    CHECK(error_with_scale(Matrix(3, 1, std::nan("")), Matrix(3, 1, 1.0)).find("/mean.npy: it holds NaN") !=
          std::string::npos);

    shared::save_network(folder_name, small());
    const std::string wrong[][3] = {
        {"classes.txt", "", "the number of its lines is 0"},
        {"classes.txt", "a\n", "the number of its lines is 1"},
        {"classes.txt", "a\nb\nc\n", "the number of its lines is 3"},
        {"classes.txt", "\nb\n", "a line is empty"},
        {"classes.txt", "a\n\n", "a line is empty"},
        {"columns.txt", "x\ny", "the number of its lines is 2"},
        {"columns.txt", "x\n\nz\n", "a line is empty"},
    };
    for (const auto& [name, lines, what] : wrong) {
        folder.write(name, lines);
        const bool classes = name == "classes.txt";
        CHECK(load_error() ==
              folder_name + "/" + name + ": " + what + "; expected " +
                  (classes ? "a line for label 0 and one for label 1" : "a line for each column of W1.npy") +
                  "; save the network again");
        std::filesystem::remove(folder_name + "/" + name);
    }
    folder.write("b1.npy", "not NumPy's");
    CHECK(load_error() == folder_name + "/b1.npy: this is no .npy file; np.save writes one");
}

TEST_CASE("a network that can't be used is not saved either") {
    const Scratch folder(folder_name);
    SavedNetwork network = small();
    network.W[1](0, 0) = std::nan("");
    CHECK(error_of([&] { shared::save_network(folder_name, network); }) ==
          "W2.npy: it holds NaN or infinity; train the network again");
    network = small();
    network.b.pop_back();
    CHECK(error_of([&] { shared::save_network(folder_name, network); }) ==
          "a network has 3 matrices W and 2 columns b; expected one of each per layer");
    CHECK(error_of([&] { shared::save_network(folder_name, {}); }).find("0 matrices W") != std::string::npos);
    CHECK(names().empty());
}

TEST_CASE("a network that takes other inputs than the data have, or has two outputs") {
    SavedNetwork network = small();
    shared::require_fits(network, "net", 3);
    CHECK(error_of([&] { shared::require_fits(network, "net", 2); }) ==
          "net: its network takes 3 inputs; the data have 2; choose data with as many, or train a new network");
    network.W.pop_back();
    CHECK(error_of([&] { shared::require_fits(network, "net", 3); }) == "net: its network has 2 outputs; expected 1");
}
