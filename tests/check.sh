# make check: what takes longer than the tests. One line per check; ends with a count. A check whose tool is missing is
# skipped and says so. Run from the project's root.

jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
work=build/check
rm -rf "$work"
mkdir -p "$work"
numbers=$(ls -d chapters/*/*/ | sed -n 's|chapters/\([0-9]*\)-[^/]*/\([0-9]*\)-.*|\1.\2|p')
passed=0
failed=0
skipped=0

# check NAME COMMAND...: runs the command, shows its output only when it fails. Exit code 3 means: a tool is missing.
check() {
    name=$1
    shift
    begun=$(date +%s)
    "$@" >"$work/log" 2>&1
    case $? in
    0) passed=$((passed + 1)); echo "ok       $name ($(($(date +%s) - begun)) s)" ;;
    3) skipped=$((skipped + 1)); echo "skipped  $name: $(tail -n 1 "$work/log")" ;;
    *) failed=$((failed + 1)); echo "FAILED   $name"; sed 's/^/    /' "$work/log" ;;
    esac
}

need() {
    command -v "$1" >/dev/null || { echo "$1 is not installed"; exit 3; }
}

# Each source file by itself, headers too: nobody may depend on what somebody else included before. A stub doesn't use
# its arguments yet. The benchmark's peers need packages that few have.
# warnings COMPILER STANDARD PATTERN...
warnings() (
    compiler=$1 standard=$2
    shift 2
    need "$compiler"
    git ls-files "$@" ':!tests/benchmark/peers' ':!tests/fuzz' | xargs -n 1 -P "$jobs" sh -c '
        case $3 in */exercise.cpp) unused=-Wno-unused-parameter ;; esac
        printf "#include \"%s\"\n" "$3" |
            "$1" -std="$2" -Wall -Wextra -Wpedantic -Wshadow -Wconversion $unused -Werror -fsyntax-only -I. -x c++ - || exit 255
    ' sh "$compiler" "$standard"
)

# The list of checksums from which make progress and make reset know an empty exercise.
empty_exercises() (
    git ls-files 'chapters/*/exercise.cpp' | while read -r f; do echo "$(git show "HEAD:./$f" | cksum) ${f%/*}"; done |
        diff - chapters/shared/exercises.cksum
)

# Every stub fails, and says that it is not done yet. What the checks need has been compiled for long_tests.
stubs() (
    for n in $numbers; do
        folder=$(echo chapters/"${n%.*}"-*/"${n#*.}"-*)
        make "exercise-$n" >"$work/stubs" 2>&1 && { echo "exercise-$n: exit code 0 with nothing done"; exit 1; }
        [ "$(grep -c "^$n .*not done yet" "$work/stubs")" = "$(grep -c 'not_done_yet("' "$folder/exercise.cpp")" ] &&
            grep -qF "is not done yet." "$work/stubs" && ! grep -q "  right" "$work/stubs" ||
            { echo "exercise-$n doesn't list its stubs:"; cat "$work/stubs"; exit 1; }
    done
)

# A chapter of each group from one plain line, as somebody without make would compile it: index checks are on then.
one_line() (
    for n in 1.1 2.2 3.6; do
        folder=$(echo chapters/"${n%.*}"-*/"${n#*.}"-*)
        g++ -std=c++17 -O3 -march=native -ffp-contract=off -I. "$folder/chapter.cpp" "$folder/solution.cpp" -o "$work/one" || exit 1
        PICTURES= CIFAR10= "$work/one" --out "$work/one-out" $(shorter "$n") >"$work/one-stdout" 2>/dev/null || exit 1
        make "run-$n" PICTURES= CIFAR10= ARGS="$(shorter "$n") --out $work/one-out" 2>/dev/null | diff "$work/one-stdout" - || exit 1
    done
)

formatting() (
    need clang-format
    git ls-files '*.cpp' '*.hpp' | xargs clang-format --dry-run -Werror
)

# Options with which the chapters that train for long are done in a moment even when nothing is optimised.
shorter() {
    case $1 in
    1.3) echo "--size 64" ;;
    1.8 | 1.9) echo "--train 40 --test 20 --iterations 120" ;;
    2.4 | 3.5 | 3.6) echo "--iterations 1001" ;;
    4.1) echo "--passes 20" ;;
    4.2) echo "--passes 5 --wait 200" ;;
    4.3) echo "--steps 200 --seeds 2" ;;
    4.4) echo "--steps 100 --seeds 2" ;;
    4.5) echo "--steps 100" ;;
    esac
}

# Every chapter, further run and wrong answer that a text tells of, compiled without a warning.
long_tests() (
    make test-long >"$work/long" 2>&1 && ! grep -qE '^[^ ]+:[0-9]+:[0-9]+: warning:' "$work/long" && return
    cat "$work/long"
    exit 1
)

# The tests built by the other compiler and by the other standard, without a warning. -O0, because clang++ takes three
# times as long to compile with -O1.
checked_clang="CXX=clang++ STD=c++20 WERROR=1 SANITIZE=1 CXXFLAGS=-O0"
sanitized_tests() (
    need clang++
    make test $checked_clang TESTARGS="'-tce=trainings print*,a change of one character*'"
)

# Each chapter, shorter, built so: what it prints, and every file that it writes, go into a folder for `same_output`.
sanitized_chapters() (
    need clang++
    make all $checked_clang && shorter_runs clang++ $checked_clang
)

# ... and must be the same bytes as from the optimised build of g++.
same_output() (
    need clang++
    make all CXX=g++ && shorter_runs g++ CXX=g++ && diff -r build/check/shorter/g++ build/check/shorter/clang++
)

# shorter_runs FOLDER BUILD...: each chapter, as that build of make has it, into a folder of that name. Several
# run at a time, so that no processor waits for 2.4 and 3.5.
shorter_runs() {
    into=build/check/shorter/$1
    shift
    for n in $numbers; do echo "$n $(shorter "$n")"; done | xargs -P "$jobs" -I LINE sh -c '
        into=$1 n=${2%% *} options=${2#* }
        shift 2
        mkdir -p "$into/$n"
        make "run-$n" "$@" CIFAR10= PICTURES= ARGS="$options --out $into/$n" >"$into/$n/stdout" 2>"$into/$n.stderr" ||
            { cat "$into/$n.stderr"; exit 255; }
        rm "$into/$n.stderr"
        [ -s "$into/$n/stdout" ] || exit 255
    ' sh "$into" LINE "$@"
}

# 1.1 and 3.6 built for another processor and run by an emulator: the same bytes as g++'s, which `same_output` has left.
other_processor() (
    need aarch64-linux-gnu-g++
    need qemu-aarch64
    for n in 1.1 3.6; do
        folder=$(echo chapters/"${n%.*}"-*/"${n#*.}"-*)
        out="$work/aarch64/$n"
        mkdir -p "$out"
        aarch64-linux-gnu-g++ -std=c++17 -O2 -ffp-contract=off -static -I. "$folder/chapter.cpp" "$folder/solution.cpp" \
            -o "$work/aarch64/chapter" || exit 1
        qemu-aarch64 "$work/aarch64/chapter" $(shorter "$n") --out "$out" >"$out/stdout" 2>"$work/stderr" ||
            { cat "$work/stderr"; exit 1; }
        diff -r "build/check/shorter/g++/$n" "$out" || exit 1
    done
)

# What a reader does first, in a folder with a space in its name.
fresh_clone() (
    need git
    here=$(pwd)
    git clone -q . "$work/a fresh clone" && cd "$work/a fresh clone" || exit 1
    start=$(date +%s)
    make run || exit 1
    seconds=$(($(date +%s) - start))
    [ -z "$(git status --porcelain)" ] || { echo "make run left the working tree dirty:"; git status --porcelain; exit 1; }
    [ "$seconds" -lt 60 ] || { echo "make run took $seconds s, build included; it should stay under 60"; exit 1; }
    cd "$here" && rm -rf "$work/a fresh clone"
)

parity() (
    make "$1" ARGS="$PARITY" >"$work/parity" 2>&1
    code=$?
    tail -n 40 "$work/parity"
    [ "$code" -eq 0 ] || grep -q '^parity: no module' "$work/parity" || exit "$code"
    grep 'no module' "$work/parity" && exit 3
    exit "$code"
)

# GitHub's workflow does what .ci/run does, as far as a reader would: the same goals, no package that CI lacks.
workflow() (
    yml=.github/workflows/ci.yml
    goals=$(sed -n 's/^\(make [a-z ]*[a-z]\) .*tee "$log"$/\1/p' .ci/run)
    [ -n "$goals" ] || { echo ".ci/run: no line with its make goals"; exit 1; }
    jobs=$(grep -c 'runs-on: \(ubuntu\|macos\)' "$yml")
    [ "$(grep -c "run: $goals" "$yml")" -eq "$jobs" ] || { echo "$yml: not every job runs $goals"; exit 1; }
    for package in $(sed -n 's/.*apt-get install -y //p' "$yml"); do
        sed -n '/^packages=/,/^apt-get/p' .ci/run | tr '"= ' '\n\n\n' | grep -qxF "$package" || { echo ".ci/run does not install $package"; exit 1; }
    done
    for goal in $(sed -n 's/.*run: make \([a-z ]*[a-z]\).*/\1/p' "$yml"); do
        grep -q "^$goal:" Makefile || { echo "$yml: make $goal does not exist"; exit 1; }
    done
)

# Each line that make study prints is in the page, and nothing else is in the page's blocks.
study() {
    page=chapters/3-deep-networks/6-initialization/more-starts.md
    make -s study >"$work/study" 2>/dev/null || exit 1
    awk '/^```text/ { on = 1; next } /^```/ { on = 0 } on' "$page" | diff - "$work/study" &&
        cmp out/3.6/waits.svg "${page%/*}/waits.svg"
}

# Three rows of checks run beside each other, so that no processor waits. These need nothing that another row builds ...
apart() {
    check "the study behind 3.6's second page says the same" study
    PARITY=${PARITY---quick} check "NumPy and scikit-learn print the same" parity parity-numpy
    check "NumPy and PyTorch go on from our weights" parity parity-beyond
    check "every page of the book, in Chromium" sh tests/book.sh "$work"
    check "frequent compile errors get a sentence, from g++ and clang++" sh tests/compile_errors.sh "$work"
    check "clangd finds nothing to complain about" sh tests/editor.sh 15
    check "a new reader's path, also in a path with a space and without git" sh tests/reader_path.sh "$work"
    # g++ as C++17 is the build of the tests, clang++ as C++20 that under the sanitizers
    check "no warnings: g++, c++20" warnings g++ c++20 '*/chapter.cpp' '*/solution.cpp' '*/own.cpp' '*/study.cpp' 'chapters/play/*.cpp'
    check "no warnings: clang++, c++17, headers by themselves" warnings clang++ c++17 'matrix/*.hpp' 'nn/*.hpp' 'datasets/*.hpp' 'chapters/*.hpp' 'tests/*.hpp'
}

# ... nor does this one ...
sanitizers() {
    check "no complaint from the tests under the sanitizers, by clang++ as C++20 without a warning" sanitized_tests
    check "no complaint from any chapter under the sanitizers" sanitized_chapters
}

# row NAME: runs a row in the background, in a folder of its own. Its lines and its count are kept for the end.
row() {
    mkdir -p "$work/$1"
    (
        work=$work/$1 passed=0 failed=0 skipped=0
        "$1"
        echo "$passed $failed $skipped" >"$work/counts"
    ) >"$work/$1.out" 2>&1 &
}

row apart
apart=$!
row sanitizers
sanitizers=$!

# ... and this is the third.
check "formatting" formatting
check "the checksums of the empty exercises" empty_exercises
check "GitHub's workflow and .ci/run agree" workflow
check "every chapter, further run and wrong answer that a text tells of" long_tests
check "every stub says that it is not done yet" stubs
check "a chapter of each group from one plain line" one_line
wait $sanitizers
check "the same output from clang++ as C++20, under the sanitizers" same_output
check "the same output on another processor: aarch64, emulated" other_processor
check "a fresh clone runs, in a path with a space" fresh_clone
wait $apart

for name in apart sanitizers; do
    cat "$work/$name.out"
    read -r more_passed more_failed more_skipped <"$work/$name/counts" || { more_passed=0 more_failed=1 more_skipped=0; }
    passed=$((passed + more_passed))
    failed=$((failed + more_failed))
    skipped=$((skipped + more_skipped))
done
rm -rf "$work"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
