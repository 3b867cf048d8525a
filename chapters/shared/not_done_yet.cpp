#include "chapters/shared/not_done_yet.hpp"

void shared::not_done_yet(const char* name) {
    throw NotDoneYet{name};
}
