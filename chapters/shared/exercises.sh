# What make exercise-N.M, hint-N.M, solution-N.M, diff-N.M, reset-N.M, watch-N.M and progress do.
# Usage: sh exercises.sh COMMAND N.M FOLDER, or sh exercises.sh progress FOLDER...    ($MAKE, $B: from the Makefile)
# Compilers and awk speak English here, and nothing that a reader has set in the shell changes a verdict.
LC_ALL=C
export LC_ALL
originals=build/originals

# The empty exercise that the chapter came with: a copy that is kept from before the first edit, or git's oldest one.
# exercises.cksum has the checksums of them all.
is_original() {
    grep -q "^$(cksum <"$2") $1$" chapters/shared/exercises.cksum
}

keep_originals() {
    while read -r _ _ folder; do
        file=$folder/exercise.cpp
        [ -f "$file" ] && ! [ -f "$originals/$file" ] && is_original "$folder" "$file" || continue
        mkdir -p "$originals/$folder" && cp "$file" "$originals/$file"
    done <chapters/shared/exercises.cksum
}

# Prints the original of FOLDER, or fails.
original() {
    file=$1/exercise.cpp
    [ -f "$originals/$file" ] && is_original "$1" "$originals/$file" && { cat "$originals/$file"; return; }
    git_says=''
    commits=$(git log --format=%H -- "$file" 2>&1) || { git_says=$commits; return 1; }
    for commit in $commits; do
        git show "$commit:./$file" 2>/dev/null >"$originals/found" || continue
        is_original "$1" "$originals/found" && { cat "$originals/found"; return; }
    done
    return 1
}

# Compiles a chapter's check with the reader's functions. When they don't compile, the last line says why: make's own
# lines about an Error 1 are left out.
build_check() {
    said=$($MAKE -s COMPILING=1 -j2 "$B/checked/$1/check" 2>&1)
    built=$?
    [ -z "$said" ] || printf '%s\n' "$said" | grep -v -e '^make' >&2
    return $built
}

known() {
    [ -f "$2/chapter.cpp" ] && return
    echo "there is no chapter $1; there are:" $(ls -d chapters/*/*/ | sed -n 's|chapters/\([0-9]*\)-[^/]*/\([0-9]*\)-.*|\1.\2|p') >&2
    exit 2
}

# Checks FOLDER, and leaves "DONE TOTAL" in its result file. The program writes that file as its last act, so a program
# that ends early, whatever its exit code, is found out.
check() {
    result=$B/checked/$1/result
    rm -f "$result"
    build_check "$1" || return 1
    "$B/checked/$1/check" "$result"
    status=$?
    [ -s "$result" ] && return $status
    echo "the program ended before it could check anything (exit code $status). Does a variable outside the functions of" >&2
    echo "$1/exercise.cpp throw or call exit?" >&2
    return 2
}

exercise() {
    known "$@"
    check "$2"
}

# Runs the chapter with the reader's functions. ARGS are its options.
mine() {
    known "$@"
    build_check "$2" || exit 1
    $MAKE -s COMPILING=1 -j2 "$B/checked/$2/mine" || exit 1
    wrong=$("$B/checked/$2/check" - 2>/dev/null | sed -n "s/^$1  \([A-Za-z0-9_]*\) *wrong.*/\1/p" | tr '\n' ' ')
    warning="careful: the check calls these of yours wrong, and what comes from them below: $wrong"
    [ -z "$wrong" ] || echo "$warning" >&2
    eval "\"\$B/checked/\$2/mine\" $ARGS"  # the shell splits ARGS, as in a run without MINE
    status=$?
    [ -z "$wrong" ] || echo "$warning" | sed 's/below/above/' >&2
    return $status
}

# Runs FOLDER/together.cpp, in which the functions of all parts of the group work together. Those of a part come from
# the reader's exercise.o when every function in it is written, and from our solution.o when one is missing or the file
# doesn't compile. `--mine` tells the program which are the reader's.
together() {
    known "$@"
    [ -f "$2/together.cpp" ] || { echo "MINE=all is there for the last chapter of a group: make run-2.4 MINE=all" >&2; exit 2; }
    parts='' mine=''
    for folder in "${2%/*}"/*/; do
        folder=${folder%/}
        number=$(echo "$folder" | sed 's|chapters/\([0-9]*\)-[^/]*/\([0-9]*\)-.*|\1.\2|')
        object=$B/checked/$folder/solution.o
        if is_original "$folder" "$folder/exercise.cpp"; then
            echo "$number: you have not written it yet" >&2
        elif ! $MAKE -s COMPILING=1 "$B/checked/$folder/exercise.o" >/dev/null 2>&1; then
            echo "$number: yours does not compile: make exercise-$number shows why" >&2
        elif nm "$B/checked/$folder/exercise.o" | grep -q not_done_yet; then
            echo "$number: some of its functions are not written yet" >&2
        else
            object=$B/checked/$folder/exercise.o mine="$mine${mine:+,}$number"
        fi
        parts="$parts $object"
    done
    $MAKE -s COMPILING=1 -j2 "$B/checked/$2/together" PARTS="$parts" || exit 1
    eval "\"\$B/checked/\$2/together\" ${mine:+--mine $mine} $ARGS"
}

watch() {
    known "$@"
    trap 'exit 130' INT
    seen=''
    while :; do
        now=$(cksum <"$2/exercise.cpp")
        if [ "$now" != "$seen" ]; then
            [ -t 1 ] && printf '\033[2J\033[H'
            seen=$now
            check "$2"
            echo "(watching $2/exercise.cpp; Ctrl-C ends)"
        fi
        sleep 1
    done
}

hint() {
    known "$@"
    kind=nudge
    [ -n "$MORE" ] && kind=nearly
    if build_check "$2" 2>/dev/null; then
        "$B/checked/$2/check" - $kind
    else
        $MAKE -s COMPILING=1 -j2 "$B/checked/$2/check-ours" || exit 2
        echo "$2/exercise.cpp does not compile yet: make exercise-$1 shows why"
        "$B/checked/$2/check-ours" - all-hints $kind
    fi
    if [ -n "$MORE" ]; then echo "The whole answer: make solution-$1"; else echo "More: make hint-$1 MORE=1"; fi
}

# Our solution, and what it calls in nn/ or datasets/.
solution() {
    known "$@"
    cat "$2/solution.cpp"
    echo
    sed -n 's/^ *return \([a-z_]*\)::\([A-Za-z0-9_]*\)(.*;$/\1 \2/p' "$2/solution.cpp" | while read -r namespace name; do
        folder=nn/$namespace
        case $namespace in nn | datasets) folder=$namespace ;; esac
        if [ -d "$folder" ]; then awk -v name="$name" -f chapters/shared/definition.awk "$folder"/*.hpp; fi
    done
}

# What the reader has written beside ours, without the comments.
diff_() {
    known "$@"
    if is_original "$2" "$2/exercise.cpp"; then
        echo "you haven't written any function of $1 yet"
        return
    fi
    yours=$B/yours ours=$B/ours
    awk -f chapters/shared/functions.awk "$2/exercise.cpp" >"$yours"
    awk -f chapters/shared/bodies.awk "$2/solution.cpp" | awk -v names="$yours" -f chapters/shared/functions.awk >"$ours"
    [ -s "$yours" ] || { echo "you haven't written any function of $1 yet"; return; }
    if diff "$yours" "$ours" >/dev/null; then echo "yours and ours are the same"; else diff -u "$yours" "$ours"; fi
    return 0
}

# Keeps the reader's file under a name that git ignores, then puts the empty exercise back.
reset() {
    known "$@"
    file=$2/exercise.cpp
    if is_original "$2" "$file"; then
        echo "$file is empty already: nothing to reset"
        return
    fi
    mkdir -p "$originals"
    if ! original "$2" >"$originals/$1.new"; then
        rm -f "$originals/$1.new"
        [ -z "$git_says" ] || printf '%s\n' "$git_says" >&2
        echo "the empty exercise is not in $originals, and git doesn't give it: copy $file from a fresh download" >&2
        exit 2
    fi
    n=1
    while [ -e "$file.backup-$n" ]; do n=$((n + 1)); done
    cp "$file" "$file.backup-$n" && cp "$originals/$1.new" "$file" || exit 1
    rm -f "$originals/$1.new"
    echo "reset $file"
    echo "yours is kept; to have it back: cp $file.backup-$n $file"
}

# Every chapter: done of total. A chapter with the empty exercise is not compiled, and a result that is newer than all
# it depends on is not made again.
progress() {
    all=0 done=0 next=''
    for folder in "$@"; do
        number=$(echo "$folder" | sed 's|chapters/\([0-9]*\)-[^/]*/\([0-9]*\)-.*|\1.\2|')
        total=$(grep -c 'not_done_yet("' "$folder/exercise.cpp") here=0 note=''
        result=$B/checked/$folder/result
        if ! is_original "$folder" "$folder/exercise.cpp"; then
            if ! build_check "$folder" >/dev/null 2>&1; then
                note="does not compile: make exercise-$number shows why"
                original "$folder" >"$B/original" 2>/dev/null && total=$(grep -c 'not_done_yet("' "$B/original")
            else
                [ -n "$(find "$result" -newer "$B/checked/$folder/check" 2>/dev/null)" ] || check "$folder" >/dev/null 2>&1
                if [ -s "$result" ]; then read -r here total <"$result"; else note="ends early: make exercise-$number shows why"; fi
            fi
        fi
        printf '%s  %-45s %s\n' "$number" "${folder#chapters/}" "${note:-$here of $total}"
        all=$((all + total)) done=$((done + here))
        [ -n "$next" ] || { [ "$here" -eq "$total" ] && [ -z "$note" ]; } || next=$number
    done
    echo
    [ "$all" -gt 0 ] || { echo "no exercises were found" >&2; exit 2; }
    echo "$done of $all exercises done.${next:+ Next: make exercise-$next}"
}

# Everything below is built in here. A full disk or somebody else's folder is found out first.
said=$({ mkdir -p "$B" && mkdir -p "$originals" && echo "is it full?" >"$B/probe.$$" && rm "$B/probe.$$"; } 2>&1) || {
    rm -f "$B/probe.$$"
    printf '%s\n' "$said" "can't write into the folder build: is the disk full, or is this folder somebody else's?" >&2
    exit 2
}
keep_originals
command=$1
shift
case $command in
diff) diff_ "$@" ;;
*) "$command" "$@" ;;
esac
