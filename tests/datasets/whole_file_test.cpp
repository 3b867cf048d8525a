#include "datasets/whole_file.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <csignal>

#include "datasets/files.hpp"
#include "datasets/folders.hpp"
#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

using support::error_of;

namespace {

const std::string folder_name = "build/whole_file_test";

std::vector<std::string> names() {
    return datasets::names_in(folder_name, "");
}

std::string bytes_of(const std::string& name) {
    return datasets::read_file(folder_name + "/" + name).bytes;
}

}  // namespace

TEST_CASE("a file is written whole, replaces the one that was there, and leaves nothing else behind") {
    const Scratch folder(folder_name);
    datasets::write_whole(folder_name + "/a.txt", "first");
    datasets::write_whole(folder_name + "/a.txt", std::string("sec\0nd\n", 7));
    CHECK(bytes_of("a.txt") == std::string("sec\0nd\n", 7));
    CHECK(names() == std::vector<std::string>{"a.txt"});
}

TEST_CASE("a part that somebody else is writing is left alone, and so is what a link leads to") {
    const Scratch folder(folder_name);
    folder.write("a.txt.part", "theirs");
    folder.write("precious", "precious");
    std::filesystem::create_symlink("precious", folder_name + "/a.txt.1.part");
    std::filesystem::create_symlink("not there", folder_name + "/a.txt.2.part");
    std::filesystem::create_symlink("precious", folder_name + "/probe.part");
    datasets::write_whole(folder_name + "/a.txt", "ours");
    datasets::require_writable(folder_name, "");
    CHECK(bytes_of("a.txt") == "ours");
    CHECK(bytes_of("a.txt.part") == "theirs");
    CHECK(bytes_of("precious") == "precious");
    CHECK(std::filesystem::is_symlink(folder_name + "/a.txt.2.part"));
    CHECK_FALSE(std::filesystem::exists(folder_name + "/not there"));
    CHECK_FALSE(std::filesystem::exists(folder_name + "/a.txt.3.part"));
}

TEST_CASE("two programs that write the same file at once: each write succeeds, and the file is one of theirs") {
    const Scratch folder(folder_name);
    const std::string a(200000, 'a'), b(200000, 'b');
    std::vector<std::string> parts;
    for (int i = 0; i < 20; ++i) parts.push_back(datasets::write_part(folder_name + "/x", i % 2 == 0 ? a : b));
    std::sort(parts.begin(), parts.end());
    CHECK(std::unique(parts.begin(), parts.end()) == parts.end());
    for (const std::string& part : parts) {
        datasets::move_into_place(part, folder_name + "/x");
        CHECK((bytes_of("x") == a || bytes_of("x") == b));
    }
    CHECK(names() == std::vector<std::string>{"x"});
}

TEST_CASE("what can't be written says why, and leaves nothing half-written") {
    const Scratch folder(folder_name);
    CHECK(error_of([] { datasets::write_whole(folder_name + "/none/a.txt", "x"); }) ==
          "can't write " + folder_name +
              "/none/a.txt (No such file or directory): is the disk full, or the folder gone?");
    std::filesystem::create_directories(folder_name + "/a.txt");
    CHECK(error_of([] { datasets::write_whole(folder_name + "/a.txt", "x"); }).find("a.txt (Is a directory)") !=
          std::string::npos);
    CHECK(names() == std::vector<std::string>{"a.txt"});
    folder.write("file", "");
    CHECK(error_of([] { datasets::require_writable(folder_name + "/file", "choose another"); }) ==
          "can't write into the folder '" + folder_name + "/file' (Not a directory): choose another");
    datasets::require_writable(folder_name + "/one/two", "");
    CHECK(std::filesystem::is_empty(folder_name + "/one/two"));
    std::filesystem::remove_all(folder_name + "/one");
    // Together or not at all: the first is fine, the second is not, so the first stays as it was.
    folder.write("one", "old");
    CHECK(error_of([] {
              datasets::write_together({{folder_name + "/one", "new"}, {folder_name + "/none/two", "new"}});
          }).find("none/two") != std::string::npos);
    CHECK(bytes_of("one") == "old");
    CHECK(names() == std::vector<std::string>{"a.txt", "file", "one"});
    datasets::write_together({{folder_name + "/one", "new"}, {folder_name + "/two", "new"}});
    CHECK(bytes_of("one") == "new");
    CHECK(bytes_of("two") == "new");
}

TEST_CASE("a disk that gets full while the bytes go out") {
    // No disk of ours is full, so a limit on the size of files plays the part.
    const Scratch folder(folder_name);
    rlimit before{}, small{};
    getrlimit(RLIMIT_FSIZE, &before);
    small = {1000000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const std::string error = error_of([] { datasets::write_whole(folder_name + "/big", std::string(3000000, 'x')); });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(error == "can't write " + folder_name + "/big (File too large): is the disk full, or the folder gone?");
    CHECK(names().empty());
}

TEST_CASE("files that can't be read: the message says what is there") {
    const Scratch folder(folder_name);
    const auto error = [](const std::string& name) {
        return error_of([&] { datasets::read_file(folder_name + "/" + name); });
    };
    const std::string start = folder_name + "/";
    CHECK(error("none") == start + "none: there is no file of this name; check the name and its folder");
    std::filesystem::create_directories(folder_name + "/x.ppm");
    CHECK(error("x.ppm") == start + "x.ppm: this is a folder, not a file; name a file");
    std::filesystem::create_symlink("nowhere", folder_name + "/link");
    CHECK(error("link") == start + "link: the link leads to a file that isn't there; name the file itself");
    CHECK(error("x.ppm/y/z").find("there is no file of this name") != std::string::npos);
    folder.write("file", "x");
    CHECK(error("file/inside").find("there is no file of this name") != std::string::npos);
    CHECK(error_of([] { datasets::read_file("/dev/null"); }) ==
          "/dev/null: this is a device or a pipe, not a file; save it as a file first");
    std::filesystem::resize_file(folder_name + "/file", 2000000001);  // takes no room on the disk
    CHECK(error("file") == start + "file: the file has 2000000001 bytes; at most 2 GB can be read; use a part of it");
}

TEST_CASE("folders that can't be read: the message says what is there") {
    const Scratch folder(folder_name);
    const auto error = [](const std::string& name) {
        return error_of([&] { datasets::names_in(folder_name + name, "advice"); });
    };
    CHECK(error("/none") == folder_name + "/none: there is no folder of this name; advice");
    folder.write("file", "x");
    CHECK(error("/file") == folder_name + "/file: this is a file, not a folder; advice");
    folder.write(".hidden", "x");
    folder.write("Zebra", "x");
    CHECK(names() == std::vector<std::string>{"Zebra", "file"});
}
