# What make exercise-N.M, hint-N.M, solution-N.M, diff-N.M, reset-N.M and progress do.
# Usage: sh tests/exercises.sh exercise|hint|solution|diff|reset N.M FOLDER [PROGRAM]
#        sh tests/exercises.sh progress [N.M FOLDER PROGRAM]...
mode=$1
shift
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# The exercises of a check program, one name a line, in the order of its file.
names() {
    "$1" --list-test-cases --no-colors | grep -v -e '^\[doctest\]' -e '^===='
}

# One exercise in a process of its own, so that a crash or an endless loop stops nothing else. Sets $verdict to the
# first line of what the check says, and leaves all of it in $work/report.
judge() {
    (ulimit -t 10 -c 0; exec "$1" --test-case="$2" --out=/dev/null) >"$work/report" 2>"$work/errors"
    status=$?
    verdict=$(head -n 1 "$work/report")
    case $status in
    0 | 1) return ;;
    137 | 152) verdict="wrong: still running after 10 seconds of work: a loop that never ends?" ;;
    139) verdict="wrong: it crashed (segmentation fault): an index out of range?" ;;
    *) verdict="wrong: it crashed (exit code $status): $(head -n 1 "$work/errors")" ;;
    esac
    echo "$verdict" >"$work/report"
}

# "right", "wrong" or "not done yet" for each exercise, and the whole report of the first wrong one.
exercise() {
    number=$1 folder=$2 program=$3
    names "$program" >"$work/names"
    open='' shown=''
    while read -r name; do
        judge "$program" "$name"
        printf '%s  %-34s %s\n' "$number" "$name" "${verdict%%:*}"
        [ "$verdict" = right ] && continue
        [ -n "$open" ] || open=$name
        if [ -z "$shown" ] && [ "$verdict" != "not done yet" ]; then
            shown=$name
            cp "$work/report" "$work/shown"
        fi
    done <"$work/names"
    if [ -z "$open" ]; then
        echo
        echo "All done. See your functions at work: make run-$number MINE=1; where to go next: make progress"
        exit 0
    fi
    echo
    if [ -n "$shown" ]; then
        printf '%s: ' "$shown"
        cat "$work/shown"
    else
        echo "$open: not done yet"
    fi
    echo
    echo "Next: write ${shown:-$open} in chapters/$folder/exercise.hpp, then make exercise-$number (stuck? make hint-$number)"
    exit 1
}

# A nudge, or with MORE=1 nearly the answer, for every exercise that isn't right yet.
hint() {
    number=$1 program=$3
    names "$program" >"$work/names"
    left=0
    while read -r name; do
        judge "$program" "$name"
        [ "$verdict" = right ] && continue
        left=$((left + 1))
        printf '%s: ' "$name"
        SHOW=$([ -n "$MORE" ] && echo nearly || echo nudge) "$program" --test-case="$name" --out=/dev/null
    done <"$work/names"
    if [ "$left" -eq 0 ]; then
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
    echo "reset $file; yours is kept as $file.backup-$n"
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

case $mode in
solution) "$3" ours "chapters/$2" ;;
diff)
    # the code alone: the comments above it differ on purpose
    "$3" yours "chapters/$2" >"$work/all" && grep -v "^//" "$work/all" >"$work/yours" || exit 2
    "$3" ours "chapters/$2" >"$work/all" && grep -v "^//" "$work/all" >"$work/ours" || exit 2
    cd "$work" && diff -u yours ours && echo "yours and ours are the same"
    exit 0
    ;;
*) "$mode" "$@" ;;
esac
