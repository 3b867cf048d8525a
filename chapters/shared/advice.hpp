// What a chapter's mistakes.hpp is made of: for each exercise a nudge, nearly the answer, and the likely mistakes.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace shared {

// A wrong answer that people do give, as a lambda, and the sentence that explains it.
template <typename Function>
struct Mistake {
    std::function<Function> function;
    std::string sentence;
};

// `nudge` is what make hint-N.M says, `nearly` what it says with MORE=1.
template <typename Function>
struct Advice {
    std::string name, nudge, nearly;
    std::vector<Mistake<Function>> mistakes;
};

}  // namespace shared
