# A new reader's path, from a clone to a solved exercise and back: in a folder with a space in its name, unpacked without
# git, and with answers that hang, crash or flood. Usage: sh tests/reader_path.sh WORK_FOLDER   (make check calls it)
work=$1
file=chapters/1-logistic-regression/1-sigmoid/exercise.cpp
stub='    shared::not_done_yet("basic_sigmoid");  // take this line out and write yours'
mine='    return 1.0 / (1.0 + std::exp(-z));'
current=$stub

fail() {
    echo "$1"
    cat out.log
    exit 1
}

# expect TEXT COMMAND...: what the command prints must hold the text.
expect() {
    wanted=$1
    shift
    "$@" >out.log 2>&1
    status=$?
    grep -qF -e "$wanted" out.log || fail "'$*' should print '$wanted', but printed:"
}

# The last line but make's own.
expect_last() {
    wanted=$1
    shift
    "$@" >out.log 2>&1
    status=$?
    grep -v '^make' out.log | tail -n 1 | grep -qF -e "$wanted" || fail "'$*' should end with '$wanted', but printed:"
}

# Puts a line into basic_sigmoid of chapter 1.1, as a reader would.
write_line() {
    grep -qF -e "$current" "$file" || { echo "$file has no line '$current'"; exit 1; }
    old=$current new=$1 awk '{ print $0 == ENVIRON["old"] ? ENVIRON["new"] : $0 }' "$file" >exercise.tmp && mv exercise.tmp "$file"
    current=$1
}

# answer LINE SENTENCE: what the check says of it; it must be the last line, the status must not be 0.
answer() {
    write_line "$1"
    expect_last "$2" make exercise-1.1
    [ $status -ne 0 ] || fail "'$1' passes"
}

total=$(awk '/not_done_yet\("/ { n++ } END { print n }' chapters/*/*/exercise.cpp)
here=$(pwd)
git clone -q . "$work/a clone" && cd "$work/a clone" || exit 1

# make -n shows what would be done, and does nothing.
for goal in run all chapters test report bench seeds play-own-points exercise-1.1 "run-1.1 MINE=1"; do
    make -n $goal >out.log 2>&1 || fail "make -n $goal fails:"
    [ ! -e build ] && [ ! -e out ] || fail "make -n $goal has done something:"
done

# What isn't there, or can't be written, is named.
expect "the compiler 'no-such-compiler' is not there" make exercise-1.1 CXX=no-such-compiler
expect "the compiler 'no-such-compiler' is not there" make test CXX=no-such-compiler
rm -rf build
: >build
for goal in progress exercise-1.1 reset-1.1; do
    expect_last "can't write into the folder build" make $goal
    [ $status -eq 2 ] || fail "make $goal can't write, but its exit code is not 2:"
done
rm build
# No disk of ours is full, so a limit on the size of files plays the part. The pipe keeps our own log out of it.
no_room() {
    (trap '' XFSZ; ulimit -f 0; "$@" 2>&1) | cat
}
expect_last "can't write into the folder build" no_room make exercise-1.1
rm -rf build

# As it is cloned: nothing is done, and progress compiles nothing.
expect "0 of $total exercises done. Next: make exercise-1.1" make progress
[ ! -d build ] || [ -z "$(find build -name '*.o')" ] || fail "make progress has compiled something"
expect "is not done yet." make exercise-1.1
[ $status -ne 0 ] || fail "exercise-1.1: exit code 0 with nothing done"
expect "you haven't written any function of 1.1 yet" make diff-1.1
expect "nothing to reset" make reset-2.3
expect "the chapter ends here, because you have not written basic_sigmoid yet" make run-1.1 MINE=1

# Wrong answers of all kinds. Some need a header.
{ printf '#include <%s>\n' chrono cstdio cstdlib stdexcept string thread vector; cat "$file"; } >exercise.tmp && mv exercise.tmp "$file"
answer '    return 1.0 / 1.0 + std::exp(-z);' "1 / 1 + e^-z divides first."
grep -v '^make' out.log >printed  # README.md shows it
sed -n '/^```text$/,/^```$/p' README.md | grep -v '^```' | diff printed - >out.log || fail "README.md shows something else than make exercise-1.1 prints:"
rm -f printed
expect "Next: correct basic_sigmoid in $file" make exercise-1.1
expect "careful: the check calls these of yours wrong" make run-1.1 MINE=1
answer '    double a; for (int i = 0; i < 3; ++i) a += z; return a;' "basic_sigmoid is wrong"
grep -q "uninitialized" out.log || fail "a variable that was never set gets no warning:"
answer '    for (;;) z += 1.0;' "Is there a loop that never ends"
answer '    for (;;) std::puts("x");' "It prints without end"
answer '    for (;;) std::putchar(120);' "It prints without end"
answer '    std::string s; for (;;) s += "more and more";' "It asks for more memory than there is"
answer '    std::this_thread::sleep_for(std::chrono::hours(100)); return z;' "does it wait for something?"
answer '    return Matrix(1, 2)(0, 2) + z;' "There is no place (0, 2) in a matrix of shape (1, 2)."
answer '    return std::vector<double>(3)[static_cast<std::size_t>(5 + z)];' "An index is outside of a std::vector"
answer '    return *reinterpret_cast<volatile double*>(8) + z;' "memory that is not its own"
answer '    return part_1_1::basic_sigmoid(z + 1.0) + 1.0;' "It calls itself without end"
answer '    volatile int zero = 0; return 7 / zero + z;' "It divides a whole number by 0"
answer '    throw 42;' "not a std::exception"
answer '    throw "text";' 'It throws the text "text". What is thrown should be an exception'
answer '    std::exit(0);' "It ended the whole program (exit code 0)"
answer '    std::exit(1);' "It ended the whole program (exit code 1)"
answer '    std::abort();' "It stopped itself"
answer '    throw std::runtime_error("mine");' "It stopped with an error, although its arguments are fine: mine"
answer '    return std::vector<double>().back() + z;' "It asks an empty std::vector for its first or last element"
! grep -q "Your code printed" out.log || fail "the library's words are called the reader's:"
answer '    Matrix A(1, 3); for (int i = 0; i < 90; ++i) A.data()[i] = z; return Matrix(A + 1.0)(0, 0);' "memory that is not its own"
answer '    return 1.0 / (1.0 + std::exp(-z);' "A bracket, a brace or an operator is missing"
expect "basic_sigmoid: one division" make hint-1.1
expect "does not compile: make exercise-1.1 shows why" make progress
expect "0 of $total exercises done" make progress
SHOW=nudge FED=zeros answer '    return 1.0 / 1.0 + std::exp(-z);  // with what no longer counts set in the shell' "divides first"

# Compilers are asked to speak English, because their errors are read. This one complains in German when nobody asks.
cat >german <<'GERMAN'
#!/bin/sh
[ "$LC_ALL" = C ] || case "$*" in *exercise.cpp*) echo "Fehler: LC_ALL=$LC_ALL" >&2; exit 1 ;; esac
exec c++ "$@"
GERMAN
chmod +x german
expect_last "divides first" env LC_ALL=de_DE.UTF-8 make exercise-1.1 CXX=./german
rm -f german

# Stopped while it compiles or runs, it leaves nothing in the temporary folder. (By TERM: what was started in the
# background ignores Ctrl-C.)
write_line '    for (;;) z += 1.0;  // until somebody stops it'
mkdir temporary
for seconds in 0.3 2.5; do
    TMPDIR=$PWD/temporary timeout $seconds make exercise-1.1 >out.log 2>&1
    [ $? -eq 124 ] || fail "make exercise-1.1 ended by itself, before $seconds seconds:"
    [ -z "$(ls -A temporary)" ] || { ls -A temporary >>out.log; fail "left in the temporary folder:"; }
done
rmdir temporary

# A variable that ends the program before any check, or throws: no "All done".
{ cat "$file"; echo 'static const int early = (std::exit(0), 1);'; } >exercise.tmp && mv exercise.tmp "$file"
expect "the program ended before it could check anything" make exercise-1.1
[ $status -ne 0 ] || fail "a program that ends early passes"
expect "ends early" make progress
grep -v 'early' "$file" >exercise.tmp && mv exercise.tmp "$file"
{ cat "$file"; echo 'static const Matrix table{{1, 2}, {3}};'; } >exercise.tmp && mv exercise.tmp "$file"
expect "the program ended before it could check anything" make exercise-1.1
[ $status -ne 0 ] || fail "a program that ends early passes"
grep -v 'table' "$file" >exercise.tmp && mv exercise.tmp "$file"

# Right answers, in the habits that people have.
answer '    std::printf("z=%f\n", z);  return std::exp(-z);' "The result is e^-z alone"
grep -qF '| z=' out.log || fail "what the reader prints is not shown"
write_line "$mine"
expect "1.1  basic_sigmoid                     right" make exercise-1.1
expect "yours and ours are the same" make diff-1.1
grep -q "sigmoid_derivative" out.log && fail "make diff-1.1 shows what the reader has not written"
expect "1 of $total exercises done" make progress
expect "basic_sigmoid(1.0) = 0.7310585786300049" make run-1.1 MINE=1
sed 's/$/\r/' "$file" >exercise.tmp && mv exercise.tmp "$file"  # as some editors save it
expect "1.1  basic_sigmoid                     right" make exercise-1.1
tr -d '\r' <"$file" | sed 's|^#include <cmath>|#include <bits/stdc++.h>\nusing namespace std;|' >exercise.tmp && mv exercise.tmp "$file"
expect "1.1  basic_sigmoid                     right" make exercise-1.1
sed 's|part_1_1::basic_sigmoid(double z) {|part_1_1::basic_sigmoid (double z)\n{|' "$file" >exercise.tmp && mv exercise.tmp "$file"
expect "1.1  basic_sigmoid                     right" make exercise-1.1
expect "1 of $total exercises done" make progress

# Committed answers can be reset, too.
git -c user.name=reader -c user.email=reader@example.org commit -qam "my answers"
expect "yours is kept; to have it back: cp" make reset-1.1
expect "nothing to reset" make reset-1.1
[ -f "$file.backup-1" ] || fail "there is no backup"
expect "0 of $total exercises done" make progress
rm -f out.log
git diff --quiet HEAD~1 -- "$file" || { echo "the reset file is not the original"; exit 1; }

# A flag that is 0 is not set; flags that break a promise say so.
make -n run-1.1 >out.log && cp out.log plainly && make -n run-1.1 SANITIZE=0 FAST=0 WERROR= >out.log
cmp -s plainly out.log || fail "SANITIZE=0 FAST=0 is another build:"
make -n run-1.1 SANITIZE=1 | cmp -s plainly - && fail "SANITIZE=1 is no other build"
expect "note: with -Ofast numbers may differ from the texts" make help CXXFLAGS=-Ofast
rm -f plainly

# Two goals that need the same chapter compile it once.
make clean
make -j8 all run-1.1 FOLDERS=chapters/1-logistic-regression/1-sigmoid >out.log 2>&1 || fail "make -j8 all run-1.1 fails:"
[ "$(grep -c '^compiling .*chapter.cpp' out.log)" -eq 1 ] || fail "make -j8 all run-1.1 compiles a chapter twice:"

# Two runs at a time, and a dependency file that was cut off.
make clean && { make run-1.1 >/dev/null 2>&1 & make run-1.1 >out.log 2>&1; status=$?; wait; }
[ $status -eq 0 ] || fail "two runs at a time disturb each other"
headers=$(find build -name 'chapter.d')
[ -n "$headers" ] || fail "no dependency files were made"
cp "$headers" whole
for left in 0 10 200 700; do  # as a power cut leaves it
    head -c $left whole >"$headers"
    expect "basic_sigmoid" make run-1.1
    cmp -s whole "$headers" || fail "a dependency file of $left bytes is still there"
done
rm -f whole out.log
cd "$here" || exit 1

# Unpacked without git: the original is a copy that the build keeps.
mkdir "$work/unpacked" && git archive HEAD | tar -x -C "$work/unpacked" && cd "$work/unpacked" || exit 1
GIT_CEILING_DIRECTORIES=$(cd .. && pwd)  # a folder that is no part of any git history, whatever is above it
export GIT_CEILING_DIRECTORIES
current=$stub
expect "0 of $total exercises done" make progress
write_line "$mine"
expect "1.1  basic_sigmoid                     right" make exercise-1.1
expect "yours is kept" make reset-1.1
grep -qF -e "$stub" "$file" || fail "reset did not bring the stub back"
# No copy and no git either: git's own words are shown, and the reader's file stays as it is.
current=$stub
write_line "$mine"
rm -rf build
expect "fatal: " make reset-1.1
expect_last "and git doesn't give it: copy $file from a fresh download" make reset-1.1
[ $status -eq 2 ] || fail "make reset-1.1 has no original, but its exit code is not 2:"
grep -qF -e "$mine" "$file" || fail "a reset without an original has changed the file"
cd "$here" && rm -rf "$work/a clone" "$work/unpacked"
