# nn-by-hand. `make help` lists what there is to do. Needs GNU make 3.81 or later and a C++17 compiler.
# What you may change: make CXX=clang++, make CXXFLAGS=-O0, make STD=c++20, make SANITIZE=1.

.DEFAULT_GOAL := all
MAKEFLAGS += --no-print-directory --no-builtin-rules
.SUFFIXES:
.SECONDARY:
.DELETE_ON_ERROR:

CXX ?= c++
STD ?= c++17
PYTHON ?= python3
NATIVE := $(shell $(CXX) -march=native -E -x c++ /dev/null >/dev/null 2>&1 && echo -march=native)
CXXFLAGS ?= -O3 -DNDEBUG $(NATIVE)
# What must hold whatever CXXFLAGS says: with contraction off every compiler rounds alike.
KEEP := -std=$(STD) -ffp-contract=off -Wall -Wextra -Wpedantic -Wshadow -Wconversion -I. $(if $(WERROR),-Werror)
ifdef SANITIZE
KEEP += -O1 -g -UNDEBUG -fsanitize=address,undefined -fno-sanitize-recover=all
endif
FLAGS := $(CXXFLAGS) $(KEEP)

# Every combination of compiler and flags builds into a folder of its own, so that none meets another's leftovers.
B := build/$(notdir $(firstword $(CXX)))-$(shell echo '$(CXX) $(FLAGS)' | cksum | cut -d' ' -f1)

# chapters/3-deep-networks/6-initialization/chapter.cpp is chapter 3.6.
CHAPTERS := $(sort $(wildcard chapters/*/*/chapter.cpp))
number = $(firstword $(subst -, ,$(word 2,$(subst /, ,$1)))).$(firstword $(subst -, ,$(word 3,$(subst /, ,$1))))
NUMBERS := $(foreach c,$(CHAPTERS),$(call number,$c))

TESTS := $(sort $(wildcard tests/*_test.cpp tests/*/*_test.cpp tests/*/*/*_test.cpp))
TEST_OBJECTS := $(TESTS:%.cpp=$B/%.o) $B/tests/main.o

##
## Read and run:
.PHONY: all run test check parity deps clean help
all: $(CHAPTERS:%.cpp=$B/%) ## builds every chapter

run: run-3.6 ## the main job: circles, small random weights against He's (chapter 3.6)

## run-N.M: runs chapter N.M, with options in ARGS: make run-3.6 ARGS="--seed 2"; ARGS=--help lists them
define chapter_rules
.PHONY: run-$(call number,$1)
run-$(call number,$1): $B/$(1:%.cpp=%)
	@$B/$(1:%.cpp=%) $$(ARGS)
endef
$(foreach c,$(CHAPTERS),$(eval $(call chapter_rules,$c)))
run-%:
	@echo "there is no chapter $*; there are: $(NUMBERS)" >&2; exit 2

##
## Check:
test: $B/tests/run all ## runs the tests (needs doctest: make deps)
	@PROGRAMS=$B $B/tests/run $(TESTARGS)

check: ## the long checks: compilers, sanitizers, formatting, a fresh clone, NumPy side by side
	@sh tests/check.sh

parity: $B/chapters/3-deep-networks/6-initialization/chapter ## holds chapter 3.6 against NumPy and scikit-learn, live (needs both)
	@$(PYTHON) tests/reference/parity.py --program $< $(ARGS)

##
## Keep house:
deps: ## installs doctest with the system's package manager
	@sh tests/install_doctest.sh

clean: ## removes what was built and drawn (build/ and out/)
	@rm -rf build out

help: ## this list
	@awk '/^##/ { sub(/^## ?/, ""); print; next } /^[a-z]+:.* ## / { t = $$0; sub(/:.*/, "", t); sub(/.* ## /, ""); printf "  make %-8s %s\n", t, $$0 }' Makefile

$B/%: %.cpp
	@mkdir -p $(@D)
	@echo "compiling $<"
	@$(CXX) $(FLAGS) -MMD -MP -MF $@.d $< -o $@ $(LDFLAGS)

$B/tests/%.o: tests/%.cpp | doctest
	@mkdir -p $(@D)
	@echo "compiling $<"
	@$(CXX) $(FLAGS) $(DOCTEST) -MMD -MP -MF $(@:.o=.d) -c $< -o $@

$B/tests/run: $(TEST_OBJECTS)
	@$(CXX) $(FLAGS) $^ -o $@ $(LDFLAGS)

# doctest is one header. Where a package manager puts it outside of the compiler's own folders, say so here.
DOCTEST ?= $(addprefix -isystem ,$(wildcard /opt/homebrew/include /usr/local/include /opt/local/include))
.PHONY: doctest
doctest:
	@echo '#include <doctest/doctest.h>' | $(CXX) $(DOCTEST) -E -x c++ - >/dev/null 2>&1 || { echo "doctest is missing: make deps installs it" >&2; exit 2; }

-include $(CHAPTERS:%.cpp=$B/%.d) $(TEST_OBJECTS:.o=.d)
