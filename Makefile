# nn-by-hand. `make help` lists what there is to do. Needs GNU make 3.81 or later and a C++17 compiler.
# What you may change: make CXX=clang++, make CXXFLAGS=-O0, make STD=c++20, make SANITIZE=1, make FAST=1 (chapter 1.3).

.DEFAULT_GOAL := all
MAKEFLAGS += --no-print-directory --no-builtin-rules
.SUFFIXES:
.SECONDARY:
.DELETE_ON_ERROR:

CXX ?= c++
STD ?= c++17
PYTHON ?= python3
CORES := $(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
NATIVE := $(shell $(CXX) -march=native -E -x c++ /dev/null >/dev/null 2>&1 && echo -march=native)
CXXFLAGS ?= -O3 -DNDEBUG $(NATIVE)
# What must hold whatever CXXFLAGS says: with contraction off every compiler rounds alike.
KEEP := -std=$(STD) -ffp-contract=off -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror=return-type $(if $(FAST),-Ichapters/1-logistic-regression/3-vectorized/fast) -I. $(if $(WERROR),-Werror)
KEEP += $(if $(SANITIZE),-O1 -g1 -UNDEBUG -fsanitize=address -fsanitize=undefined -fno-sanitize-recover=all)
FLAGS := $(CXXFLAGS) $(KEEP)
# Tests and checks are built in a moment, and stop at an index out of range. The reader's code is spared most warnings.
CHECK_FLAGS = $(call spared,$1) -O1 -UNDEBUG -D_GLIBCXX_ASSERTIONS
spared = $(if $(filter solution,$1),$(KEEP),$(filter-out -Wextra -Wpedantic -Wshadow -Wconversion,$(KEEP)))

# Every combination of compiler and flags builds into a folder of its own, so that none meets another's leftovers.
B := build/$(notdir $(firstword $(CXX)))-$(shell echo '$(CXX) $(FLAGS)' | cksum | cut -d' ' -f1)

# chapters/3-deep-networks/6-initialization/ is chapter 3.6.
FOLDERS := $(patsubst chapters/%/chapter.cpp,%,$(sort $(wildcard chapters/*/*/chapter.cpp)))
number = $(firstword $(subst -, ,$1)).$(firstword $(subst -, ,$(notdir $1)))
NUMBERS := $(foreach f,$(FOLDERS),$(call number,$f))

PROGRAMS := $(FOLDERS:%=$B/solution/%/chapter)
CHECKS := $(FOLDERS:%=$B/solution/%/check)
TESTS := $(sort $(wildcard tests/*_test.cpp tests/*/*_test.cpp tests/*/*/*_test.cpp))
TEST_OBJECTS := $(TESTS:%.cpp=$B/%.o) $B/tests/main.o
TOOL := $B/tests/text/tool

##
## Read and run:
.PHONY: all run chapters test check parity deps text cifar10 seeds bench bench-peers progress clean help doctest
all: $(PROGRAMS) ## builds every chapter

run: run-3.6 ## the main job: circles, small random weights against He's (chapter 3.6)

chapters: $(NUMBERS:%=run-%) ## runs them all, one after the other

##   make run-N.M      runs chapter N.M, with options in ARGS: make run-3.6 ARGS="--seed 2"; ARGS=--help lists them;
##                     with MINE=1, your own functions run in it, where you have written them; with CIFAR10=folder
##                     or PICTURES=folder, real pictures take the place of drawn ones
##
## Exercises (chapters/*/*/exercise.hpp):
##   make exercise-N.M checks yours
##   make hint-N.M     gives a nudge; with MORE=1 nearly the answer
##   make solution-N.M shows our solution
##   make diff-N.M     compares what you have written with it
##   make reset-N.M    puts the empty exercises back and keeps yours as a backup
progress: ## how far you are, chapter by chapter
	@MAKE='$(MAKE)' sh tests/exercises.sh progress $(foreach f,$(FOLDERS),$(call number,$f) $f $B/exercise/$f/check)

define chapter_rules
.PHONY: run-$1 exercise-$1 hint-$1 solution-$1 diff-$1 reset-$1 expect-$1
run-$1: $B/$(if $(MINE),mine,solution)/$2/chapter
	@$(if $(MINE),sed -n 's|^// ||p' $$(<D)/answer.hpp >&2;) $$< $$(ARGS)
exercise-$1: $B/exercise/$2/check
	@sh tests/exercises.sh exercise $1 $2 $$<
hint-$1:
	@MAKE='$(MAKE)' MORE=$$(MORE) sh tests/exercises.sh hint $1 $2 $B/exercise/$2/check $B/solution/$2/check
solution-$1 diff-$1: $(TOOL)
	@sh tests/exercises.sh $$(@:-$1=) $1 $2 $$<
reset-$1:
	@sh tests/exercises.sh reset $1 $2
expect-$1: $B/solution/$2/chapter $(TOOL)
	@sh tests/expect.sh $1 chapters/$2 $$^
endef
$(foreach f,$(FOLDERS),$(eval $(call chapter_rules,$(call number,$f),$f)))
run-% exercise-% hint-% solution-% diff-% reset-% expect-%:
	@echo "there is no chapter $*; there are: $(NUMBERS)" >&2; exit 2

##
## Check:
test: $(filter deps,$(MAKECMDGOALS)) ## runs the tests (needs doctest: make deps)
	@$(MAKE) -s $(if $(findstring -j,$(MAKEFLAGS)),,-j$(CORES)) $B/tests/run $(PROGRAMS) $(CHECKS)
	@PROGRAMS=$B/solution $B/tests/run $(TESTARGS)

check: ## the long checks: compilers, sanitizers, formatting, a fresh clone, NumPy side by side
	@sh tests/check.sh

parity: $(foreach f,3-deep-networks/6-initialization 2-one-hidden-layer/3-backward-propagation,$B/solution/$f/chapter) ## compares both networks with NumPy and scikit-learn, live (needs both; some minutes)
	@$(PYTHON) tests/reference/parity.py $^ $(ARGS)

seeds: $B/solution/3-deep-networks/6-initialization/chapter ## chapter 3.6 with fifty seeds: what is the rule, what was luck? (a minute or two)
	@sh tests/fifty_seeds.sh $<
##   make bench        how fast is it? make bench-peers: beside NumPy, scikit-learn, Eigen and OpenBLAS (minutes)
bench bench-peers: $B/tests/benchmark/bench $B/tests/benchmark/steps
	@CXX='$(CXX)' PYTHON='$(PYTHON)' sh tests/benchmark/bench.sh $@ $^
##
## Keep house:
deps: ## installs doctest with the system's package manager
	@sh tests/install_doctest.sh
text: $(TOOL) ## fills the quoted functions into the READMEs; make expect-N.M rewrites an output block and its pictures
	@$< text $(wildcard README.md */README.md chapters/*/*.md chapters/*/*/*.md)
cifar10: ## downloads real cats and dogs (162 MB) into cifar-10/: then make run-1.8 CIFAR10=cifar-10
	@sh tests/fetch_cifar10.sh
clean: ## removes what was built and drawn (build/ and out/)
	@rm -rf build out
help: ## this list
	@awk '/^##/ { sub(/^## ?/, ""); print; next } /^[a-z0-9]+:.* ## / { t = $$0; sub(/:.*/, "", t); sub(/.* ## /, ""); printf "  make %-12s %s\n", t, $$0 }' Makefile

# What `answer` means in a chapter.cpp or check.cpp: the answer.hpp beside the program says it. Ours, the reader's, or
# for MINE=1 the reader's where it is written and ours elsewhere.
define answer_rule
$B/$1/%/answer.hpp:
	@mkdir -p $$(@D)
	@printf '#include "chapters/$$*/$1.hpp"\nnamespace answer = $1;\n' >$$@
endef
$(foreach v,solution exercise,$(eval $(call answer_rule,$v)))
$B/mine/%/answer.hpp: chapters/%/exercise.hpp chapters/%/solution.hpp $(TOOL)
	@mkdir -p $(@D)
	@$(TOOL) mine chapters/$* >$@

sorry = echo "it does not compile: the first line above with 'error:' says where (in check.cpp: a first line of yours is not as it came)" >&2
define program_rules
$B/$1/%/chapter: chapters/%/chapter.cpp $B/$1/%/answer.hpp
	@echo "compiling $$<$(if $(filter mine,$1), with your exercise.hpp)" >&2
	@$(CXX) $(CXXFLAGS) $(call spared,$1) -I$$(@D) -MMD -MP -MF $$@.d $$< -o $$@ $(LDFLAGS) || { $(sorry); exit 1; }
$B/$1/%/check: chapters/%/check.cpp $B/$1/%/answer.hpp $B/tests/main.o
	@echo "compiling chapters/$$*/$1.hpp with its check" >&2
	@$(CXX) $(call CHECK_FLAGS,$1) $(DOCTEST) -I$$(@D) -MMD -MP -MF $$@.d $$< $B/tests/main.o -o $$@ $(LDFLAGS) || { $(sorry); exit 1; }
endef
$(foreach v,solution exercise mine,$(eval $(call program_rules,$v)))
$B/%: %.cpp
	@mkdir -p $(@D)
	@echo "compiling $<" >&2
	@$(CXX) $(FLAGS) -MMD -MP -MF $@.d $< -o $@ $(LDFLAGS)

$B/tests/%.o: tests/%.cpp | doctest
	@mkdir -p $(@D)
	@echo "compiling $<" >&2
	@$(CXX) $(call CHECK_FLAGS,solution) $(DOCTEST) -MMD -MP -MF $(@:.o=.d) -c $< -o $@

$B/tests/run: $(TEST_OBJECTS)
	@$(CXX) $(FLAGS) $^ -o $@ $(LDFLAGS)

# doctest is one header. Where a package manager puts it outside of the compiler's own folders, say so here.
DOCTEST ?= $(addprefix -isystem ,$(wildcard /opt/homebrew/include /usr/local/include /opt/local/include))
doctest:
	@echo '#include <doctest/doctest.h>' | $(CXX) $(DOCTEST) -E -x c++ - >/dev/null 2>&1 || { echo "doctest is missing: make deps installs it" >&2; exit 2; }

-include $(foreach v,solution exercise mine,$(FOLDERS:%=$B/$v/%/chapter.d) $(FOLDERS:%=$B/$v/%/check.d)) $(TEST_OBJECTS:.o=.d) $(TOOL).d $(wildcard $B/tests/benchmark/*.d)
