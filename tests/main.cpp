// The tests' main function. doctest's own code is compiled here, once; every other test file only includes its header.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
