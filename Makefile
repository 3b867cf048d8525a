# nn-by-hand. `make help` lists what there is to do. Needs GNU make 3.81 or later and a C++17 compiler.
# What you may change: make CXX=clang++, make CXXFLAGS=-O0, make STD=c++20, make SANITIZE=1, make FAST=1.

.DEFAULT_GOAL := all
.SUFFIXES:
.SECONDARY:
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory --no-builtin-rules
export ARGS

CXX ?= c++
STD ?= c++17
PYTHON ?= python3
CORES := $(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
NATIVE := $(shell $(CXX) -march=native -E -x c++ /dev/null >/dev/null 2>&1 && echo -march=native)
yes = $(filter-out 0 no,$1)
# What our loops gain from -O3, in half its time to compile: vectors, short loops unrolled, and the promise that a
# stored number changes no pointer. FAST=1 gains from more than that, and clang++ doesn't know these flags: both keep -O3.
LOOPS := -O1 -ftree-vectorize -fpeel-loops -fstrict-aliasing
QUICK := $(if $(call yes,$(FAST)),,$(shell $(CXX) -Werror $(LOOPS) -fsyntax-only -x c++ /dev/null 2>/dev/null && echo $(LOOPS)))
CXXFLAGS ?= $(if $(call yes,$(SANITIZE)),-O1,$(or $(QUICK),-O3)) -DNDEBUG $(NATIVE)
# What must hold whatever CXXFLAGS says. With contraction off, every compiler rounds alike.
KEEP := -std=$(STD) -ffp-contract=off -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror=return-type
KEEP += $(if $(call yes,$(FAST)),-Ichapters/1-logistic-regression/3-vectorized/fast) -I. $(if $(WERROR),-Werror)
KEEP += $(if $(call yes,$(SANITIZE)),-g1 -UNDEBUG -DNN_SANITIZED -fsanitize=address -fsanitize=undefined -fno-sanitize-recover=all)
PLAIN := $(CXXFLAGS) $(KEEP)
# With index checks, and quick to compile: checks, tests, and programs that run the reader's own functions.
CHECKED := $(filter-out $(LOOPS),$(CXXFLAGS)) $(KEEP) $(or $(filter -O0,$(CXXFLAGS)),-O1) -UNDEBUG -D_GLIBCXX_ASSERTIONS

CARELESS := $(filter -Ofast -ffast-math -funsafe-math-optimizations -ffinite-math-only -m32,$(CXXFLAGS))
ifneq ($(CARELESS)$(COMPILING),)
$(if $(COMPILING),,$(shell echo "note: with $(CARELESS) numbers may differ from the texts, and NaN may pass unseen" >&2))
endif

# Every combination of compiler and flags builds into a folder of its own.
B := build/$(notdir $(firstword $(CXX)))-$(shell echo '$(CXX) $(PLAIN)' | cksum | cut -d' ' -f1)

# chapters/3-deep-networks/6-initialization is chapter 3.6, and $(folder) is that path where a goal's % is 3.6.
FOLDERS := $(patsubst %/chapter.cpp,%,$(sort $(wildcard chapters/*/*/chapter.cpp)))
folder = $(wildcard chapters/$(subst .,-*/,$*)-*)
LONG := $(sort $(wildcard tests/long/*_test.cpp))
TESTS := $(filter-out $(LONG),$(sort $(wildcard tests/*/*_test.cpp tests/*/*/*_test.cpp)))
# The chapters that the quick tests run.
RUN := 1-logistic-regression/1-sigmoid 1-logistic-regression/3-vectorized 3-deep-networks/6-initialization
OWN := $(patsubst %.cpp,$B/plain/%,$(wildcard chapters/*/*/own.cpp))
PARITY := 3-deep-networks/6-initialization 2-one-hidden-layer/3-backward-propagation 4-going-further/2-momentum-and-adam
PARITY += 4-going-further/4-regularization 4-going-further/5-softmax
STUB := $B/checked/chapters/shared/not_done_yet.o

# The commands below run one after the other. What they need is compiled by a second make, several files at a time.
# Its lines begin with +, so that it shares the jobs of make -j. make -n runs such lines, too, so they do nothing else.
ifndef COMPILING
.NOTPARALLEL:
endif
compile = $(MAKE) -s COMPILING=1 $(if $(findstring -j,$(MAKEFLAGS)),,-j$(CORES))
pages = @MAKE='$(MAKE)' sh chapters/shared/book/book.sh
reader = @MAKE='$(MAKE)' B='$B' MORE='$(call yes,$(MORE))' sh chapters/shared/exercises.sh

##
## Read and run:
.PHONY: all run chapters book report test test-long check parity parity-numpy parity-beyond deps text cifar10 seeds study bench bench-peers bench-sizes progress clean help doctest
all: ## builds every chapter
	@+$(compile) $(FOLDERS:%=$B/plain/%/chapter)
run: run-3.6 ## the main job: circles, small random weights against He initialization (chapter 3.6)
chapters: ## runs them all, one after the other
	@+$(compile) $(FOLDERS:%=$B/plain/%/chapter)
	@for f in $(FOLDERS); do $B/plain/$$f/chapter || exit; done

##   make run-N.M      runs chapter N.M, with options in ARGS: make run-3.6 ARGS="--seed 2"; ARGS=--help lists them;
##                     with MINE=1 it runs with your functions, with MINE=all 2.4 and 3.6 with those of all their group;
##                     with CIFAR10=folder or PICTURES=folder it uses real pictures instead of drawn ones
run-%:
	$(if $(and $(own),$(call yes,$(MINE))),@echo "$(firstword $(subst =, ,$(own))) belongs to $(folder)/own.cpp. It runs on nn/ and never on your functions: leave MINE=$(MINE) out" >&2; exit 2)
	$(reader) $(if $(filter all,$(MINE)),together,$(if $(call yes,$(MINE)),mine,known)) "$*" "$(folder)"
	$(if $(call yes,$(MINE)),,@+$(compile) $(program))
	$(if $(call yes,$(MINE)),,@$(program) $(ARGS))
# 3.5 and 3.6 have a second program, own.cpp, for data of your own and networks that are kept. It's run for these options.
own = $(and $(wildcard $(folder)/own.cpp),$(filter --save% --load% --classify% $(if $(filter 3.6,$*),--data%),$(ARGS)))
program = $B/plain/$(folder)/$(if $(own),own,chapter)

##
## Exercises (chapters/*/*/exercise.cpp):
##   make exercise-N.M checks yours
##   make watch-N.M    checks again each time you save the file
##   make hint-N.M     gives a nudge; with MORE=1 nearly the answer
##   make solution-N.M shows our solution
##   make diff-N.M     compares what you have written with it
##   make reset-N.M    puts the empty exercises back and keeps yours as a backup
exercise-% watch-% hint-% solution-% diff-% reset-%:
	$(reader) $(@:-$*=) "$*" "$(folder)"
##   make play-NAME    runs a program of your own, chapters/play/NAME.cpp; own-points.cpp is there to start from
play-%:
	@test -f chapters/play/$*.cpp || { echo "there is no chapters/play/$*.cpp; write one (own-points.cpp is an example)" >&2; exit 2; }
	@+$(compile) $B/plain/chapters/play/$*
	@$B/plain/chapters/play/$* $(ARGS)
progress: ## how far you are, chapter by chapter
	$(reader) progress $(FOLDERS)

book: ## makes a site to read of all this, out/book/index.html (needs pandoc)
	$(pages) out/book
report: ## the same with your pictures and your progress, out/report/index.html
	$(pages) out/report

##
## Check:
test: $(filter deps,$(MAKECMDGOALS)) doctest ## runs the tests (needs doctest: make deps)
	@+$(compile) $B/tests/run $(RUN:%=$B/plain/chapters/%/chapter) $(OWN)
	@PROGRAMS=$B $B/tests/run $(TESTARGS)
test-long: doctest ## runs every chapter, further run and wrong answer that a text tells of (minutes)
	@+$(compile) $B/tests/long/run $(FOLDERS:%=$B/plain/%/chapter) $(FOLDERS:%=$B/checked/%/check-ours) $(OWN) $(addprefix $B/plain/chapters/play/,small-weights hand-over)
	@PROGRAMS=$B $B/tests/long/run $(TESTARGS)
check: ## the long checks: compilers, sanitizers, formatting, a fresh clone, NumPy side by side
	@sh tests/check.sh
parity: parity-numpy parity-beyond ## compares the networks with NumPy, scikit-learn and PyTorch, live (needs them; some minutes)
parity-numpy:
	@+$(compile) $(FOLDERS:%=$B/plain/%/chapter)
	@$(PYTHON) tests/reference/parity.py $(PARITY:%=$B/plain/chapters/%/chapter) $(ARGS)
parity-beyond:
	@+$(compile) $B/plain/chapters/play/hand-over
	@$(PYTHON) tests/reference/beyond.py $B/plain/chapters/play/hand-over
seeds: ## chapter 3.6 with fifty seeds: what is the rule, what was luck? (a minute or two)
	@+$(compile) $B/plain/chapters/3-deep-networks/6-initialization/chapter
	@sh tests/fifty_seeds.sh $B/plain/chapters/3-deep-networks/6-initialization/chapter
study: ## the longer study behind chapter 3.6's second page (some minutes)
	@+$(compile) $B/plain/chapters/3-deep-networks/6-initialization/study
	@$B/plain/chapters/3-deep-networks/6-initialization/study $(ARGS)
##   make bench        how fast is it? make bench-peers: beside NumPy, scikit-learn, Eigen and OpenBLAS (minutes)
bench bench-peers:
	@+$(compile) $B/plain/tests/benchmark/bench $B/plain/tests/benchmark/steps
	@CXX='$(CXX)' PYTHON='$(PYTHON)' sh tests/benchmark/bench.sh $@ $B/plain/tests/benchmark/bench $B/plain/tests/benchmark/steps
bench-sizes: ## beside NumPy and PyTorch on networks that grow (minutes)
	@+$(compile) $B/plain/chapters/play/hand-over
	@+$(MAKE) -s COMPILING=1 FAST=1 build/hand-over-fast
	@$(PYTHON) tests/benchmark/sizes.py $B/plain/chapters/play/hand-over build/hand-over-fast

##
## Keep house:
deps: ## installs doctest with the system's package manager
	@sh tests/install_doctest.sh
text: ## fills the quoted functions into the READMEs; make expect-N.M rewrites an output block and its pictures
	@+$(compile) $B/tests/text/tool
	@$B/tests/text/tool text $(wildcard README.md */README.md chapters/*/README.md chapters/*/*/README.md)
expect-%:
	@+$(compile) $B/plain/$(folder)/chapter $B/tests/text/tool
	@sh tests/expect.sh "$*" "$(folder)" $B/plain/$(folder)/chapter $B/tests/text/tool
cifar10: ## downloads real cats and dogs (162 MB) into cifar-10/: then make run-1.8 CIFAR10=cifar-10
	@sh tests/fetch_cifar10.sh
clean: ## removes what was built and drawn
	@rm -rf out $(filter-out build/originals,$(wildcard build/*))
help: ## this list
	@awk '/^##/ { sub(/^## ?/, ""); print; next } /^[a-z0-9-]+:.* ## / { t = $$0; sub(/:.*/, "", t); sub(/.* ## /, ""); printf "  make %-12s %s\n", t, $$0 }' Makefile

# How files are made. The linker chooses between our functions and the reader's.
ifdef COMPILING
# Built beside and then moved, so that two makes at a time don't disturb each other.
cxx = mkdir -p $(@D) && $(CXX) $1 -o $@.$$$$ && mv -f $@.$$$$ $@ || { rm -f $@.$$$$; exit 1; }
depends = -MMD -MP -MT $@ -MF $(@:.o=.d)
# Files of headers that a power cut left unfinished: the last line of a whole one ends with ":" or names a .cpp.
HEADERS := $(wildcard $B/*/chapters/*/*/*.d $B/*/chapters/*/*.d $B/*/tests/*.d $B/*/tests/*/*.d $B/*/tests/*/*/*.d)
CUT := $(shell awk '{ last[FILENAME] = $$0 } END { for (i = 2; i < ARGC; ++i) if (last[ARGV[i]] !~ /(:|\.cpp)$$/) print ARGV[i] }' /dev/null $(HEADERS))
$(if $(CUT),$(shell rm -f $(CUT) $(CUT:.d=.o)))
link = @$(call cxx,$(PLAIN) $^ $(LDFLAGS))

$B/checked/%/exercise.o: %/exercise.cpp
	@mkdir -p $(@D)
	@sh chapters/shared/compile.sh $@ $< $(CXX) $(filter-out -Wextra -Wpedantic -Wshadow -Wconversion,$(CHECKED)) $(depends)
# A check takes long to compile and no time to run, so it isn't optimised.
$B/checked/chapters/%/check.o: CHECKED += -O0
# What the reader changes again and again: with -Og it compiles sooner, and a variable that was never set is still found.
$B/checked/chapters/%/exercise.o: CHECKED += $(if $(filter -O0,$(CXXFLAGS)),,-Og)
$B/checked/%.o: %.cpp
	@$(call cxx,$(CHECKED) $(DOCTEST) $(depends) -c $<)
$B/plain/%.o: %.cpp
	@echo "compiling $<" >&2
	@$(call cxx,$(PLAIN) $(depends) -c $<)

$B/plain/%/chapter: $B/plain/%/chapter.o $B/plain/%/solution.o
	$(link)
$B/plain/%/own: $B/plain/%/own.o $B/plain/%/solution.o
	$(link)
$B/plain/%/study: $B/plain/%/study.o
	$(link)
$B/checked/%/check-ours: $B/checked/%/check.o $B/checked/%/solution.o $B/checked/chapters/shared/not_done_yet.o
	$(link)
# An exercise may call those of earlier parts, whose exercise.hpp it includes. Ours are linked for these.
earlier = $(patsubst %,$B/checked/%/solution.o,$(filter-out $1,$(shell sed -n 's|^.include "\(chapters/.*\)/exercise.hpp".*|\1|p' $1/exercise.cpp)))
.SECONDEXPANSION:
$B/checked/%/check: $B/checked/%/check.o $B/checked/%/exercise.o $(STUB) $$(call earlier,$$*)
	@sh chapters/shared/compile.sh $@ $(<D)/exercise.o $(CXX) $(CHECKED) $^ $(LDFLAGS)
$B/checked/%/mine: $B/checked/%/chapter.o $B/checked/%/exercise.o $(STUB) $$(call earlier,$$*)
	@sh chapters/shared/compile.sh $@ $(<D)/exercise.o $(CXX) $(CHECKED) $^ $(LDFLAGS)
# The parts of a group together. exercises.sh chooses PARTS anew each time, one exercise.o or solution.o for each part.
$B/checked/%/together: $B/checked/%/together.o $(PARTS) $(STUB) always
	@sh chapters/shared/compile.sh $@ together $(CXX) $(CHECKED) $(filter %.o,$^) $(LDFLAGS)
always:
$B/plain/tests/benchmark/%: $B/plain/tests/benchmark/%.o
	$(link)
$B/plain/tests/benchmark/steps.o: PLAIN += -O3
$B/plain/chapters/play/%: $B/plain/chapters/play/%.o
	$(link)
build/hand-over-fast: $B/plain/chapters/play/hand-over.o
	$(link)
$B/tests/text/tool: $B/plain/tests/text/tool.o
	$(link)
$B/tests/run: $(TESTS:%.cpp=$B/checked/%.o) $B/checked/tests/main.o
	$(link)
$B/tests/long/run: $(LONG:%.cpp=$B/checked/%.o) $B/checked/tests/main.o $B/checked/chapters/1-logistic-regression/9-learning-rates/solution.o
	$(link)
-include $(filter-out $(CUT),$(HEADERS))
endif

# doctest is one header. Where a package manager puts it outside of the compiler's own folders, say so here.
DOCTEST ?= $(addprefix -isystem ,$(wildcard /opt/homebrew/include /usr/local/include /opt/local/include))
doctest:
	@$(CXX) --version >/dev/null 2>&1 || { echo "the compiler '$(CXX)' is not there: install g++ or clang++" >&2; exit 2; }
	@echo '#include <doctest/doctest.h>' | $(CXX) $(DOCTEST) -E -x c++ - >/dev/null 2>&1 || { echo "doctest is missing: make deps installs it" >&2; exit 2; }

.PHONY: fuzz
fuzz: ## random bytes for every reader of files and options, SECONDS=60 for each (needs clang)
	@RUNS='$(RUNS)' sh tests/fuzz/fuzz.sh $(or $(SECONDS),60)
