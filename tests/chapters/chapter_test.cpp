#include "chapters/shared/chapter.hpp"

#include <unistd.h>

#include <fstream>

#include "tests/support.hpp"

TEST_CASE("numbers as Python prints them") {
    CHECK(shared::python_float(71) == "71.0");
    CHECK(shared::python_float(100) == "100.0");
    CHECK(shared::python_float(0) == "0.0");
    CHECK(shared::python_float(221.0 / 300 * 100) == "73.66666666666667");
    CHECK(shared::python_float(100.0 - 2.0 / 300 * 100.0) == "99.33333333333333");
    CHECK(shared::python_float(0.1 + 0.2) == "0.30000000000000004");
    CHECK(shared::python_float(123456789.0) == "123456789.0");
    CHECK(shared::python_float(-2.5) == "-2.5");
    CHECK(shared::python_float(0.0001) == "0.0001");
    CHECK(shared::python_float(0.00001) == "1e-05");
    CHECK(shared::python_float(9.357622968839299e-14) == "9.357622968839299e-14");
    CHECK(shared::python_float(1e15) == "1000000000000000.0");
    CHECK(shared::python_float(1e16) == "1e+16");
    CHECK(shared::python_float(1.0 / 3.0) == "0.3333333333333333");
}

TEST_CASE("a file is written whole, and nothing else is left in the folder") {
    const std::string folder = "build/test-output";
    std::filesystem::remove_all(folder);
    const shared::OutputFolder out(folder + "/deeper");
    out.write("a.txt", "first");
    out.write("a.txt", "second\n");
    std::ifstream file(folder + "/deeper/a.txt");
    CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == "second\n");
    int entries = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder + "/deeper")) {
        ++entries;
        CHECK(entry.path().filename() == "a.txt");
    }
    CHECK(entries == 1);
    std::filesystem::remove_all(folder + "/deeper");
    CHECK(support::error_of([&] { out.write("a.txt", "x"); }).find("is the disk full, or the folder gone?") !=
          std::string::npos);
    std::filesystem::remove_all(folder);
}

TEST_CASE("links in the output folder are not followed, and what they lead to is not touched") {
    const std::string folder = "build/test-output";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    std::ofstream(folder + "/precious") << "precious";
    for (const std::string name : {".probe", "probe.part", "a.svg.part", "a.svg"}) {
        std::filesystem::create_symlink("precious", folder + "/" + name);
    }
    shared::OutputFolder(folder).write("a.svg", "new");
    std::ifstream file(folder + "/precious");
    CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == "precious");
    CHECK_FALSE(std::filesystem::is_symlink(folder + "/a.svg"));  // the link itself is replaced
    CHECK(std::filesystem::is_symlink(folder + "/a.svg.part"));
    std::filesystem::remove_all(folder);
}

TEST_CASE("two programs that write into one folder at once don't disturb each other") {
    // Each writes the same file 200 times; both used to share one NAME.part, and then one found it gone.
    const std::string folder = "build/test-output";
    std::filesystem::remove_all(folder);
    std::vector<pid_t> children;
    for (int i = 0; i < 2; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            if (std::freopen("/dev/null", "w", stderr) == nullptr) std::_Exit(2);
            try {
                const shared::OutputFolder out(folder);
                for (int k = 0; k < 200; ++k) out.write("a.svg", std::string(20000, 'a'));
            } catch (const std::exception&) {
                std::_Exit(1);
            }
            std::_Exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    int entries = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) entries += entry.file_size() == 20000;
    CHECK(entries == 1);
    std::filesystem::remove_all(folder);
}

namespace {

// The start of a command without its quotes, as it goes into quotes itself.
std::string without_quotes(std::string command) {
    command.erase(std::remove(command.begin(), command.end(), '\''), command.end());
    return command;
}

// Runs a command in the foreground, as a terminal would (a shell lets what it starts in the background ignore Ctrl-C),
// and beside it, in the background, `act`, a command that finds the process in $pid. Waits for the first one's end.
support::Output disturbed(const std::string& command, const std::string& act) {
    const std::string file = "build/test-pid";
    std::filesystem::remove(file);
    return support::run("(until [ -s " + file + " ]; do sleep 0.05; done; pid=$(cat " + file + "); " + act +
                        ") >/dev/null 2>&1 & sh -c 'echo $$ >" + file + "; exec '" + command + "; exit $?");
}

// As soon as chapter 3.6 has drawn its first picture, or after ten seconds, `act`. out: its stderr.
support::Output disturbed_training(const std::string& out, const std::string& iterations, const std::string& act) {
    std::filesystem::remove_all(out);
    const std::string wait =
        "tries=0; until [ -f " + out + "/data.svg ] || [ $tries -gt 99 ]; do sleep 0.1; tries=$((tries + 1)); done; ";
    return disturbed("'env " + without_quotes(support::program("3-deep-networks/6-initialization")) + " --iterations " +
                         iterations + " --out " + out + " 2>&1 >/dev/null'",
                     wait + act);
}

}  // namespace

TEST_CASE("Ctrl-C ends a training after its iteration: one line, exit 130, whole files") {
    const std::string out = "build/test-stopped";
    const support::Output run = disturbed_training(out, "200000", "sleep 0.3; kill -INT $pid");
    CHECK(run.exit_code == 130);
    CHECK(run.out.find("\nstopped after iteration ") != std::string::npos);
    CHECK(run.out.find("; the files written so far are whole\n") != std::string::npos);
    for (const auto& entry : std::filesystem::directory_iterator(out)) CHECK(entry.path().extension() == ".svg");
    std::filesystem::remove_all(out);
}

TEST_CASE("outside a training Ctrl-C ends a program at once, and one that is to ignore it goes on") {
    const std::string program = "'env " + without_quotes(support::program("1-logistic-regression/3-vectorized")) +
                                " --size 1000 --out build/test-ctrl-c >/dev/null 2>&1'";
    const support::Output ended = disturbed(program, "sleep 0.5; kill -INT $pid; sleep 5; kill -KILL $pid");
    CHECK((ended.exit_code == 130 || ended.exit_code == -1));  // -1: the shell has ended by the signal, too
    // what a shell starts in the background is to ignore Ctrl-C
    const std::string start =
        support::program("1-logistic-regression/3-vectorized") + " --size 1000 --out build/test-ctrl-c";
    CHECK(support::run(start + " >/dev/null 2>&1 & pid=$!; sleep 0.5; kill -INT $pid; sleep 0.5; kill -KILL $pid")
              .exit_code == 0);  // there still was something to kill
    std::filesystem::remove_all("build/test-ctrl-c");
}

TEST_CASE("a full disk, and a folder that vanishes during the run: one line, exit 1, nothing half-written") {
    if (std::filesystem::exists("/dev/full")) {
        const std::string program = support::program("1-logistic-regression/1-sigmoid");
        const support::Output full = support::run(program + " --out build/test-full 2>&1 >/dev/full");
        CHECK(full.exit_code == 1);
        CHECK(full.out.find("error: the output could not be written: is the disk full?\n") != std::string::npos);
        std::filesystem::remove_all("build/test-full");
    }
    const std::string out = "build/test-vanishing";
#ifdef NN_SANITIZED
    const std::string some_seconds = "1000";  // a step takes far longer then
#else
    const std::string some_seconds = "20000";
#endif
    const support::Output run = disturbed_training(out, some_seconds, "rm -rf " + out);
    CHECK(run.exit_code == 1);
    CHECK(run.out.find("is the disk full, or the folder gone?\n") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(out));
}
