// Command-line options for the chapters: --name value, --name=value, or --name alone. Every chapter asks for its
// options one by one, each with its default and a line of help, then calls finish(), which answers --help and refuses
// what nobody asked for. Everything that can't be understood throws std::invalid_argument with one line that says what
// was expected.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace shared {

// x with the fewest digits that read back as x, from six on as std::cout has them: 0.2, 10, 1e+09, 0.12345678.
inline std::string fewest_digits(double x) {
    std::string text;
    for (int digits = 6; digits <= 17; ++digits) {
        std::ostringstream out;
        out.precision(digits);
        out << x;
        text = out.str();
        if (std::strtod(text.c_str(), nullptr) == x) break;
    }
    return text;
}

class Options {
  public:
    // argv as main got it. Throws for a stray word or an option given twice.
    Options(int argc, char** argv) {
        for (int i = 1; i < argc; ++i) {
            const std::string word = argv[i], name = word.substr(0, word.find('='));
            if (name == "--help") {
                help_wanted_ = true;
                continue;
            }
            if (name.rfind("--", 0) != 0)
                fail("'" + word + "' is no option",
                     "they look like --name value, without a space in the value; --help lists them");
            std::optional<std::string> value;
            if (name != word) {
                value = word.substr(name.size() + 1);  // --name=value
            } else if (i + 1 < argc && std::string(argv[i + 1]).rfind("--", 0) != 0) {
                value = argv[++i];  // a single dash begins a value, as in --z -20
            }
            if (!given_.emplace(name, value).second) fail(name + " is given twice", "give it once");
        }
    }

    // Any text.
    std::string text(const std::string& name, const std::string& standard, const std::string& meaning) {
        describe(name, standard, meaning);
        return take(name).value_or(standard);
    }

    // Given or not, without a value: --all.
    bool flag(const std::string& name, const std::string& meaning) {
        describe(name, "", meaning);
        const auto found = given_.find(name);
        if (found == given_.end()) return false;
        if (found->second) fail(name + " " + *found->second + " can't be used", name + " takes no value");
        given_.erase(found);
        return true;
    }

    // One of a few words.
    std::string choice(const std::string& name, const std::string& standard, const std::vector<std::string>& words,
                       const std::string& meaning) {
        std::string list;
        for (const std::string& word : words) list += (list.empty() ? "" : "|") + word;
        const std::string value = text(name, standard, list + ": " + meaning);
        for (const std::string& word : words) {
            if (value == word) return value;
        }
        fail(name + " " + value + " is not known", "expected one of " + list);
    }

    // A finite number in [lowest, highest]. The standard itself, to the last bit, when the option is not given.
    double number(const std::string& name, double standard, double lowest, double highest, const std::string& meaning) {
        describe(name, fewest_digits(standard), meaning);
        const std::optional<std::string> value = take(name);
        if (!value) return standard;
        char* end = nullptr;
        const double x = std::strtod(value->c_str(), &end);
        const bool plain = value->find_first_not_of("+-.0123456789eE") == std::string::npos;  // no nan, inf or 0x1p3
        if (*end != '\0' || !plain || !std::isfinite(x) || x < lowest || x > highest) {
            fail(name + " " + *value + " can't be used",
                 "expected a number from " + fewest_digits(lowest) + " to " + fewest_digits(highest));
        }
        return x;
    }

    // A whole number in [lowest, highest].
    int whole(const std::string& name, int standard, int lowest, int highest, const std::string& meaning) {
        const std::string value = text(name, std::to_string(standard), meaning);
        return static_cast<int>(whole_number(name, value, lowest, highest));
    }

    // A seed: what np.random.seed accepts, 0 to 4294967295.
    std::uint32_t seed(const std::string& name, std::uint32_t standard, const std::string& meaning) {
        const std::string value = text(name, std::to_string(standard), meaning);
        return static_cast<std::uint32_t>(whole_number(name, value, 0, UINT32_MAX));
    }

    // A seed that may be left out.
    std::optional<std::uint32_t> maybe_seed(const std::string& name, const std::string& meaning) {
        describe(name, "none", meaning);
        const std::optional<std::string> value = take(name);
        if (!value) return std::nullopt;
        return static_cast<std::uint32_t>(whole_number(name, *value, 0, UINT32_MAX));
    }

    // Sizes with commas between them, the first and the last one fixed by the data: 2,20,10,1.
    std::vector<int> layers(const std::string& name, const std::vector<int>& standard, const std::string& meaning) {
        std::string standard_text;
        for (const int n : standard) standard_text += (standard_text.empty() ? "" : ",") + std::to_string(n);
        const std::string value = text(name, standard_text, meaning);
        std::vector<int> sizes;
        std::istringstream parts(value + ",");
        for (std::string part; std::getline(parts, part, ',');) {
            sizes.push_back(static_cast<int>(whole_number(name, part, 1, 1000000)));
        }
        if (sizes.size() < 2 || sizes.front() != standard.front() || sizes.back() != standard.back()) {
            fail(name + " " + value + " does not fit the data",
                 "expected sizes from " + std::to_string(standard.front()) + " (inputs) to " +
                     std::to_string(standard.back()) + " (output), as in " + standard_text);
        }
        return sizes;
    }

    // The rest of the options need not make sense then.
    bool help_wanted() const { return help_wanted_; }

    // To be called when every option has been asked for. Returns the help text when --help was given, else nothing.
    // Throws for options that nobody asked for.
    std::optional<std::string> finish() const {
        if (help_wanted_) return help_;
        if (!given_.empty()) fail(given_.begin()->first + " is no option of this chapter", "--help lists them");
        return std::nullopt;
    }

  private:
    [[noreturn]] static void fail(const std::string& what, const std::string& expected) {
        throw std::invalid_argument(what + ": " + expected);
    }

    static std::int64_t whole_number(const std::string& name, const std::string& value, std::int64_t lowest,
                                     std::int64_t highest) {
        const bool digits = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
        if (digits && value.size() <= 18) {
            const std::int64_t x = std::stoll(value);
            if (lowest <= x && x <= highest) return x;
        }
        fail(name + " " + value + " can't be used",
             "expected a whole number, digits only, from " + std::to_string(lowest) + " to " + std::to_string(highest));
    }

    void describe(const std::string& name, const std::string& standard, const std::string& meaning) {
        const std::string start = "  " + name + " " + standard;
        help_ += start + std::string(start.size() < 34 ? 34 - start.size() : 2, ' ') + meaning + "\n";
    }

    std::optional<std::string> take(const std::string& name) {
        const auto found = given_.find(name);
        if (found == given_.end()) return std::nullopt;
        const std::optional<std::string> value = found->second;
        const bool missing = !value || value->empty();  // --save "$FOLDER", and the shell knows no FOLDER
        if (missing && help_wanted_) return std::nullopt;
        if (missing) fail(name + " needs a value", "write it after the option, as in " + name + " VALUE");
        given_.erase(found);
        return value;
    }

    std::map<std::string, std::optional<std::string>> given_;  // no value: nothing came after it
    std::string help_ = "options, with their defaults:\n";
    bool help_wanted_ = false;
};

}  // namespace shared
