# What make exercise-N.M, hint-N.M, solution-N.M, diff-N.M, reset-N.M and progress do.
# Usage: sh tests/exercises.sh exercise|solution|diff|reset N.M FOLDER [PROGRAM]
#        sh tests/exercises.sh hint N.M FOLDER PROGRAM SOLUTION
#        sh tests/exercises.sh progress [N.M FOLDER PROGRAM]...
mode=$1
shift
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# The exercises of a check program, one name a line, in the order of its file.
names() {
    "$1" --list-test-cases --no-colors | grep -v -e '^\[doctest\]' -e '^===='
}

# One exercise in a process of its own, so that a crash or an endless loop stops nothing else. Sets $verdict to "right",
# "not done yet" or "wrong", and leaves the whole report in $work/report. What the reader's code prints comes after it.
judge() {
    : >"$work/report"
    (
        ulimit -t 10
        ulimit -c 0
        REPORT="$work/report" exec "$1" --test-case="$2" --out=/dev/null
    ) >"$work/printed" 2>"$work/errors" </dev/null
    status=$?
    case $status in
    0 | 1) ;;
    137 | 152) echo "wrong: still running after 10 seconds of work. Is there a loop that never ends?" >"$work/report" ;;
    139) echo "wrong: it crashed (segmentation fault). Is an index out of range, or a matrix read after std::move?" >"$work/report" ;;
    134) echo "wrong: it stopped itself. Is an index out of range? $(head -n 1 "$work/errors")" >"$work/report" ;;
    *) echo "wrong: it crashed (exit code $status). $(head -n 1 "$work/errors")" >"$work/report" ;;
    esac
    verdict=$(sed 's/:.*//; q' "$work/report")
    if [ -s "$work/printed" ]; then
        { echo "    Your code printed:"; sed 's/^/    | /; 20q' "$work/printed"; } >>"$work/report"
    fi
}

# The chapter after $1, for whoever is done with it.
after() {
    ls -d chapters/*/*/ | sed -n 's|chapters/\([0-9]*\)-[^/]*/\([0-9]*\)-.*|\1.\2|p' | awk -v this="$1" 'found { print; exit } $0 == this { found = 1 }'
}

# "right", "wrong" or "not done yet" for each exercise, and the whole report of the first wrong one.
exercise() {
    number=$1 folder=$2 program=$3
    names "$program" >"$work/names"
    open='' shown='' wrong=0
    while read -r name; do
        judge "$program" "$name"
        printf '%s  %-34s %s\n' "$number" "$name" "$verdict"
        [ "$verdict" = right ] && continue
        [ -n "$open" ] || open=$name
        [ "$verdict" = wrong ] && wrong=$((wrong + 1))
        if [ -z "$shown" ] && [ "$verdict" = wrong ]; then
            shown=$name
            cp "$work/report" "$work/shown"
        fi
    done <"$work/names"
    echo
    if [ -z "$open" ]; then
        next=$(after "$number")
        echo "All done. See your functions at work: make run-$number MINE=1${next:+. The next chapter: $next}"
        exit 0
    fi
    if [ -n "$shown" ]; then
        printf '%s: ' "$shown"
        cat "$work/shown"
        echo
        [ "$wrong" -gt 1 ] && echo "Correct this one first: another that is wrong may only be calling it."
        echo "Next: correct $shown in chapters/$folder/exercise.hpp, then make exercise-$number (stuck? make hint-$number)"
    else
        echo "Next: write $open in chapters/$folder/exercise.hpp, then make exercise-$number (stuck? make hint-$number)"
        echo "(One that you have written counts as not done as long as its not_done_yet line stands, or it calls one that isn't.)"
    fi
    exit 1
}

# A nudge, or with MORE=1 nearly the answer, for what is wrong and for the first exercise that isn't written yet. When
# exercise.hpp doesn't compile, for all of them.
hint() {
    number=$1 folder=$2 program=$3 solution=$4
    $MAKE "$solution" >/dev/null || exit 2
    names "$solution" >"$work/names"
    compiles=1 given='' new=''
    if ! $MAKE "$program" >"$work/make" 2>&1; then
        compiles=''
        echo "chapters/$folder/exercise.hpp does not compile yet:"
        grep 'error:' "$work/make" | head -n 1
    fi
    while read -r name; do
        if [ -n "$compiles" ]; then
            judge "$program" "$name"
            [ "$verdict" = right ] && continue
            [ "$verdict" = "not done yet" ] && [ -n "$new" ] && continue
            [ "$verdict" = "not done yet" ] && new=$name
        fi
        given=$name
        printf '%s: ' "$name"
        SHOW=$([ -n "$MORE" ] && echo nearly || echo nudge) "$solution" --test-case="$name" --out=/dev/null
    done <"$work/names"
    if [ -z "$given" ]; then
        echo "Nothing to hint at: every exercise of $number is right."
    elif [ -n "$MORE" ]; then
        echo "The whole answer: make solution-$number"
    else
        echo "More: make hint-$number MORE=1"
    fi
}

# Keeps the reader's file under a name that git ignores, then puts the empty exercise back.
reset() {
    number=$1 file=chapters/$2/exercise.hpp
    if ! git ls-files --error-unmatch "$file" >/dev/null 2>&1; then
        echo "this folder has no git history to take the empty exercise from: copy $file from a fresh download" >&2
        exit 2
    fi
    if git diff --quiet HEAD -- "$file"; then
        echo "chapters/$2/exercise.hpp is as it came: nothing to reset"
        exit 0
    fi
    n=1
    while [ -e "$file.backup-$n" ]; do n=$((n + 1)); done
    cp "$file" "$file.backup-$n" && git checkout -q HEAD -- "$file" || exit 1
    echo "reset $file"
    echo "yours is kept; to have it back: cp $file.backup-$n $file"
}

# Every chapter: done of total. Derived from the checks alone.
progress() {
    all=0 done=0 next=''
    while [ $# -gt 2 ]; do
        number=$1 folder=$2 program=$3
        shift 3
        if ! $MAKE "$program" >"$work/make" 2>&1; then
            if grep -q 'doctest is missing' "$work/make"; then
                grep 'doctest is missing' "$work/make" >&2
                exit 2
            fi
            printf '%s  %-45s does not compile: make exercise-%s shows why\n' "$number" "$folder" "$number"
            all=$((all + $(grep -c '^TEST_CASE' "chapters/$folder/check.cpp")))
            [ -n "$next" ] || next=$number
            continue
        fi
        names "$program" >"$work/names"
        here=0 total=0
        while read -r name; do
            judge "$program" "$name"
            total=$((total + 1))
            [ "$verdict" = right ] && here=$((here + 1))
        done <"$work/names"
        printf '%s  %-45s %d of %d\n' "$number" "$folder" "$here" "$total"
        all=$((all + total)) done=$((done + here))
        [ -n "$next" ] || [ "$here" -eq "$total" ] || next=$number
    done
    echo
    echo "$done of $all exercises done.${next:+ Next: make exercise-$next}"
}

# What the reader has written beside ours, without the comments: they differ on purpose.
diff_of() {
    "$3" yours "chapters/$2" >"$work/all" || exit 2
    grep -v '^//' "$work/all" >"$work/yours"
    "$3" ours-for-yours "chapters/$2" >"$work/all" && grep -v '^//' "$work/all" >"$work/ours"
    [ -s "$work/yours" ] || { echo "you haven't written any function of $1 yet"; exit 0; }
    cd "$work" && diff -u yours ours && echo "yours and ours are the same"
    exit 0
}

case $mode in
solution) "$3" ours "chapters/$2" ;;
diff) diff_of "$@" ;;
*) "$mode" "$@" ;;
esac
