// What every chapter's main does around its story: errors in one line, exit codes, files written whole, times.
#pragma once

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <new>
#include <stdexcept>
#include <string>

#include "chapters/shared/not_done_yet.hpp"
#include "chapters/shared/options.hpp"
#include "datasets/whole_file.hpp"
#include "nn/stop.hpp"

namespace shared {

// What Ctrl-C does: during a training the loop ends after its iteration; elsewhere, and the second time, the program
// ends at once, as usual.
inline void on_ctrl_c(int) {
    std::signal(SIGINT, SIG_DFL);
    if (nn::training_runs == 0) std::raise(SIGINT);
    nn::stop_wanted = 1;
}

// Runs the story and turns what goes wrong into one line on stderr. Exit codes: 0 done, 2 bad input, 130 stopped by
// Ctrl-C (as the shell has it), 1 anything else.
inline int run(int argc, char** argv, void (*story)(Options&)) {
    if (std::signal(SIGINT, on_ctrl_c) == SIG_IGN) std::signal(SIGINT, SIG_IGN);  // who started us wants it ignored
    try {
        Options options(argc, argv);
        story(options);
        std::cout.flush();
        if (!std::cout) throw std::runtime_error("the output could not be written: is the disk full?");
        return 0;
    } catch (const std::invalid_argument& error) {
        std::cout.flush();
        std::cerr << "error: " << error.what() << "\n";
        return 2;
    } catch (const std::bad_alloc&) {
        std::cerr << "error: not enough memory for matrices of this size; try smaller layers\n";
        return 2;
    } catch (const nn::Stopped& stopped) {
        std::cout.flush();
        std::cerr << "stopped after iteration " << stopped.iteration << "; the files written so far are whole\n";
        return 130;
    } catch (const NotDoneYet& missing) {
        std::cout.flush();
        std::cerr << "\nthe chapter ends here, because you have not written " << missing.name << " yet\n";
        return 1;
    } catch (const std::exception& error) {
        std::cout.flush();
        std::cerr << "error: " << error.what() << "\n";
        return 1;
    } catch (...) {
        std::cout.flush();
        std::cerr << "error: a function threw something that is not a std::exception, such as a number or a text\n";
        return 1;
    }
}

// True when --help was asked for and has been answered; the story is over then.
inline bool helped(const Options& options, const std::string& what_the_chapter_does) {
    const std::optional<std::string> help = options.finish();
    if (help) std::cout << what_the_chapter_does << "\n" << *help;
    return help.has_value();
}

// A folder for pictures. Made, and tried by writing into it, before a chapter spends time on training.
// Throws std::invalid_argument when it can't be made or written.
class OutputFolder {
  public:
    explicit OutputFolder(const std::string& path) : path_(path) {
        datasets::require_writable(path, "choose another with --out");
    }

    // The whole file or none. Throws std::runtime_error when that fails.
    void write(const std::string& name, const std::string& content) const {
        const std::filesystem::path target = path_ / name;
        datasets::write_whole(target.string(), content);
        std::cout.flush();
        std::cerr << "wrote " << target.generic_string() << "\n";
    }

  private:
    std::filesystem::path path_;
};

// Seconds since it was made. For stderr only: nothing on stdout depends on a clock.
class Stopwatch {
  public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }

  private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// One line on stderr: "he: 15000 iterations in 0.301 s, 20.1 us each".
inline void report_time(const std::string& name, int iterations, double seconds) {
    std::fflush(stdout);
    std::fprintf(stderr, "%s: %d iterations in %.3f s, %.1f us each\n", name.c_str(), iterations, seconds,
                 1e6 * seconds / iterations);
}

// A double as Python prints it: the fewest digits that read back as the same number, 71.0 rather than 71, and an
// exponent below 0.0001 and from 1e16 on.
inline std::string python_float(double x) {
    char text[40] = "";
    int decimals = 0;  // behind the first digit
    for (; decimals < 17; ++decimals) {
        std::snprintf(text, sizeof text, "%.*e", decimals, x);
        if (std::strtod(text, nullptr) == x) break;
    }
    const int exponent = std::atoi(std::string(text).substr(std::string(text).find('e') + 1).c_str());
    if (exponent < -4 || exponent >= 16) return text;
    std::snprintf(text, sizeof text, "%.*f", std::max(decimals - exponent, 1), x);
    return text;
}

}  // namespace shared
