# A new reader's path, from a clone to a solved exercise and back: in a folder with a space in its name, and unpacked
# without git. Usage: sh tests/reader_path.sh WORK_FOLDER     (make check calls it, from the project's root)
work=$1
stub='    shared::not_done_yet(z);  // take this line out and write yours'
mine='    return 1.0 / (1.0 + std::exp(-z));'
wrong='    return 1.0 / 1.0 + std::exp(-z);'
endless='    for (;;) z += 1.0;'
outside='    return Matrix(1, 2)(0, 2) + z;'
broken='    return 1.0 / (1.0 + std::exp(-z);'
printing='    return std::printf("z=%f\n", z) * 0.0 + 1.0 / (1.0 + std::exp(-z));'

# expect TEXT COMMAND...: what the command prints must hold the text.
expect() {
    wanted=$1
    shift
    "$@" >out.log 2>&1
    grep -qF "$wanted" out.log && return
    echo "'$*' should print '$wanted', but printed:"
    cat out.log
    exit 1
}

# Puts a line into the first exercise of chapter 1.1, as a reader would.
write_line() {
    file=chapters/1-logistic-regression/1-sigmoid/exercise.hpp
    grep -qF "$1" "$file" || { echo "$file has no line '$1'"; exit 1; }
    old=$1 new=$2 awk '{ print $0 == ENVIRON["old"] ? ENVIRON["new"] : $0 }' "$file" >exercise.tmp && mv exercise.tmp "$file"
}

total=$(grep -hc '^TEST_CASE' chapters/*/*/check.cpp | awk '{ n += $1 } END { print n }')
here=$(pwd)

git clone -q . "$work/a clone" && cd "$work/a clone" || exit 1
numbers=$(ls -d chapters/*/*/ | sed -n 's|chapters/\([0-9]*\)-[^/]*/\([0-9]*\)-.*|\1.\2|p')
make -k -j"$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)" $(echo "$numbers" | sed 's/^/exercise-/') >/dev/null 2>&1  # builds them side by side
for n in $numbers; do
    expect "not done yet" make "exercise-$n"
    grep -q "  right" out.log && { echo "a stub of $n passes"; exit 1; }
    [ "$(grep -c "^$n .*not done yet" out.log)" = "$(grep -c '^TEST_CASE' chapters/"${n%.*}"-*/"${n#*.}"-*/check.cpp)" ] || { cat out.log; exit 1; }
done
expect "you haven't written any function of 1.1 yet" make diff-1.1
expect "0 of $total exercises done. Next: make exercise-1.1" make progress
expect "ours, as you have not written them yet: basic_sigmoid sigmoid" make run-1.1 MINE=1
write_line "$stub" "$wrong"
expect "basic_sigmoid: wrong: 1 / 1 + e^-z divides first." make exercise-1.1
expect "Next: correct basic_sigmoid in chapters/1-logistic-regression/1-sigmoid/exercise.hpp" make exercise-1.1
write_line "$wrong" "$endless"
expect "wrong: still running after 10 seconds of work" make exercise-1.1
write_line "$endless" "$outside"
expect "it stopped with an error" make exercise-1.1
expect "place (0, 2) is outside a matrix of shape (1, 2)" make exercise-1.1
write_line "$outside" "$broken"
expect "it does not compile: the first line above with 'error:' says where" make exercise-1.1
expect "basic_sigmoid: one division" make hint-1.1
expect "does not compile: make exercise-1.1 shows why" make progress
expect "0 of $total exercises done" make progress
write_line "$broken" "$printing"
expect "1.1  basic_sigmoid                      right" make exercise-1.1
write_line "$printing" "$mine"
expect "1.1  basic_sigmoid                      right" make exercise-1.1
expect "yours and ours are the same" make diff-1.1
grep -q "sigmoid_derivative" out.log && { echo "make diff-1.1 shows what the reader has not written"; exit 1; }
expect "1 of $total exercises done" make progress
expect "yours: basic_sigmoid" make run-1.1 MINE=1
expect "basic_sigmoid(1.0) = 0.7310585786300049" make run-1.1 MINE=1
expect "nothing to reset" make reset-2.3
expect "yours is kept; to have it back: cp" make reset-1.1
grep -qF "$mine" chapters/1-logistic-regression/1-sigmoid/exercise.hpp.backup-1 || { echo "the backup is not the reader's"; exit 1; }
expect "0 of $total exercises done" make progress
rm -f out.log
[ -z "$(git status --porcelain)" ] || { echo "the tree is not clean:"; git status --porcelain; exit 1; }
cd "$here" || exit 1

mkdir "$work/unpacked" && git archive HEAD | tar -x -C "$work/unpacked" && cd "$work/unpacked" || exit 1
# a folder that is no part of any git history, whatever is above it
GIT_CEILING_DIRECTORIES=$(cd .. && pwd)
export GIT_CEILING_DIRECTORIES
write_line "$stub" "$mine"
expect "1.1  basic_sigmoid                      right" make exercise-1.1
expect "no git history to take the empty exercise from" make reset-1.1
grep -qF "$mine" chapters/1-logistic-regression/1-sigmoid/exercise.hpp || { echo "reset took the reader's work"; exit 1; }
cd "$here" && rm -rf "$work/a clone" "$work/unpacked"
