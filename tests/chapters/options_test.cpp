#include "chapters/shared/options.hpp"

#include "tests/support.hpp"

using shared::Options;
using support::error_of;

namespace {

Options given(std::vector<std::string> words) {
    std::vector<char*> argv{nullptr};
    for (std::string& word : words) argv.push_back(&word[0]);
    return Options(static_cast<int>(argv.size()), argv.data());
}

std::string number_error(const std::string& value) {
    return error_of([&] { given({"--noise", value}).number("--noise", 0.15, 0, 10, ""); });
}

std::string seed_error(const std::string& value) {
    return error_of([&] { given({"--seed", value}).seed("--seed", 1, ""); });
}

std::string layers_error(const std::string& value) {
    return error_of([&] { given({"--layers", value}).layers("--layers", {2, 20, 10, 1}, ""); });
}

}  // namespace

TEST_CASE("values that are understood") {
    CHECK(given({"--noise", "0.3"}).number("--noise", 0.15, 0, 10, "") == 0.3);
    CHECK(given({"--noise", "1e-1"}).number("--noise", 0.15, 0, 10, "") == 0.1);
    CHECK(given({}).number("--noise", 0.15, 0, 10, "") == 0.15);
    CHECK(given({"--z", "-20"}).number("--z", 1, -100, 100, "") == -20);
    CHECK(given({"--z", "-.5e1"}).number("--z", 1, -100, 100, "") == -5);
    CHECK(given({"--seed", "4294967295"}).seed("--seed", 1, "") == 4294967295U);
    CHECK(given({"--seed", "0"}).maybe_seed("--seed", "") == 0U);
    CHECK(given({}).maybe_seed("--seed", "") == std::nullopt);
    CHECK(given({"--layers", "2,1"}).layers("--layers", {2, 20, 10, 1}, "") == std::vector<int>{2, 1});
    CHECK(given({"--init", "he"}).choice("--init", "both", {"he", "both"}, "") == "he");
}

TEST_CASE("--name=value is --name value") {
    CHECK(given({"--noise=0.3"}).number("--noise", 0.15, 0, 10, "") == 0.3);
    CHECK(given({"--z=-20"}).number("--z", 1, -100, 100, "") == -20);
    CHECK(given({"--seed=7"}).seed("--seed", 1, "") == 7U);
    CHECK(given({"--seed=7"}).maybe_seed("--seed", "") == 7U);
    CHECK(given({"--layers=2,1"}).layers("--layers", {2, 20, 10, 1}, "") == std::vector<int>{2, 1});
    CHECK(given({"--init=he"}).choice("--init", "both", {"he", "both"}, "") == "he");
    CHECK(given({"--out=a=b"}).text("--out", "out", "") == "a=b");  // the first = alone is ours
    CHECK(given({"--out=--x"}).text("--out", "out", "") == "--x");
    Options two = given({"--noise=0.3", "--seed", "2"});
    CHECK(two.number("--noise", 0.15, 0, 10, "") == 0.3);
    CHECK(two.seed("--seed", 1, "") == 2U);
    CHECK(two.finish() == std::nullopt);
    CHECK(error_of([] { given({"--seed=1", "--seed", "1"}); }) == "--seed is given twice: give it once");
    CHECK(error_of([] { given({"--all=yes"}).flag("--all", ""); }) == "--all yes can't be used: --all takes no value");
    CHECK(error_of([] { given({"=2"}); }).find("'=2' is no option") == 0);
}

TEST_CASE("a default is what it says in the code, to the last bit, and its digits read back") {
    for (const double standard : {0.12345678, 0.9999999, 1.0 / 3.0, 1e-12, 123456789.0, 0.1 + 0.2, -2.5e-7}) {
        Options options = given({"--help"});
        CHECK(support::bits(options.number("--rate", standard, 0, 0.5, "")) == support::bits(standard));
        const std::string help = options.finish().value();
        CAPTURE(help);
        const std::string digits = help.substr(help.find("--rate ") + 7);
        CHECK(support::bits(std::strtod(digits.c_str(), nullptr)) == support::bits(standard));
    }
    CHECK(shared::fewest_digits(0.2) == "0.2");
    CHECK(shared::fewest_digits(10) == "10");
    CHECK(shared::fewest_digits(1e9) == "1e+09");
    CHECK(shared::fewest_digits(0.12345678) == "0.12345678");
    CHECK(shared::fewest_digits(0.1 + 0.2) == "0.30000000000000004");
    CHECK(shared::fewest_digits(0) == "0");
    CHECK(error_of([] {
              given({"--factor", "1"}).number("--factor", 0.8, 0, 0.9999999, "");
          }) == "--factor 1 can't be used: expected a number from 0 to 0.9999999");
}

TEST_CASE("numbers that are not") {
    CHECK(number_error("abc") == "--noise abc can't be used: expected a number from 0 to 10");
    for (const std::string value : {"nan", "inf", "-0.1", "10.5", "0.1x", "0x1", "1e999", "1,5", " 1"}) {
        CAPTURE(value);
        CHECK(number_error(value).find("can't be used: expected a number from 0 to 10") != std::string::npos);
    }
}

TEST_CASE("seeds and layers that are not") {
    for (const std::string value : {"-1", "4294967296", "1.5", "1e3", "99999999999999999999", "+1"}) {
        CAPTURE(value);
        CHECK(seed_error(value).find("expected a whole number, digits only, from 0 to 4294967295") !=
              std::string::npos);
    }
    CHECK(layers_error("2,0,1") == "--layers 0 can't be used: expected a whole number, digits only, from 1 to 1000000");
    CHECK(layers_error("3,1") ==
          "--layers 3,1 does not fit the data: expected sizes from 2 (inputs) to 1 (output), as in 2,20,10,1");
    for (const std::string value : {"2", "2,4", "1", "", "2,,1", "2,4,1,", "2 4 1", "2,-4,1"}) {
        CAPTURE(value);
        CHECK(layers_error(value) != "nothing thrown");
    }
}

TEST_CASE("words that are no options") {
    CHECK(error_of([] { given({"seed"}); }) ==
          "'seed' is no option: they look like --name value, without a space in the value; --help lists them");
    CHECK(error_of([] {
              given({"-seed", "2"});
          }) == "'-seed' is no option: they look like --name value, without a space in the value; --help lists them");
    CHECK(error_of([] { given({"seed=2"}); }).find("'seed=2' is no option") == 0);
    CHECK(error_of([] { given({"--seed"}).seed("--seed", 1, ""); }) ==
          "--seed needs a value: write it after the option, as in --seed VALUE");
    CHECK(error_of([] { given({"--sead"}).finish(); }) == "--sead is no option of this chapter: --help lists them");
    CHECK(error_of([] { given({"--sead=2"}).finish(); }) == "--sead is no option of this chapter: --help lists them");
    CHECK(error_of([] { given({"--seed", "1", "--seed", "2"}); }) == "--seed is given twice: give it once");
    CHECK(error_of([] {
              given({"--speed", "1"}).finish();
          }) == "--speed is no option of this chapter: --help lists them");
    CHECK(error_of([] {
              given({"--init", "He"}).choice("--init", "both", {"he", "both"}, "");
          }) == "--init He is not known: expected one of he|both");
}

TEST_CASE("nothing between the quotes is no value") {
    const std::string wanted = "--x needs a value: write it after the option, as in --x VALUE";
    CHECK(error_of([] { given({"--x", ""}).text("--x", "out", ""); }) == wanted);
    CHECK(error_of([] { given({"--x="}).text("--x", "", ""); }) == wanted);
    CHECK(error_of([] { given({"--x", ""}).number("--x", 0.15, 0, 10, ""); }) == wanted);
    CHECK(error_of([] { given({"--x", ""}).seed("--x", 1, ""); }) == wanted);
    CHECK(error_of([] { given({"--x="}).maybe_seed("--x", ""); }) == wanted);
    CHECK(error_of([] { given({"--x="}).layers("--x", {2, 1}, ""); }) == wanted);
    CHECK(error_of([] { given({"--x", ""}).choice("--x", "he", {"he", "both"}, ""); }) == wanted);
}

TEST_CASE("a flag is there or not, and takes no value") {
    CHECK(given({"--all"}).flag("--all", ""));
    CHECK_FALSE(given({}).flag("--all", ""));
    Options options = given({"--all", "--seed", "3"});
    CHECK(options.flag("--all", ""));
    CHECK(options.seed("--seed", 1, "") == 3U);
    CHECK(options.finish() == std::nullopt);
    CHECK(error_of([] {
              given({"--all", "yes"}).flag("--all", "");
          }) == "--all yes can't be used: --all takes no value");
    CHECK(error_of([] {
              given({"--seed", "--all"}).seed("--seed", 1, "");
          }) == "--seed needs a value: write it after the option, as in --seed VALUE");
}

TEST_CASE("--help lists what was asked for") {
    Options options = given({"--help"});
    options.seed("--seed", 7, "where the numbers start");
    CHECK(options.finish().value() ==
          "options, with their defaults:\n  --seed 7                        where the numbers start\n");
}
