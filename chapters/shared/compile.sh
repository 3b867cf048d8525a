# Compiles or links what the reader has written, and shows the first error only, in one screen.
# Usage: sh compile.sh TARGET SOURCE COMPILER FLAGS...     (a .o target is compiled from SOURCE, any other is linked)
# MORE=1 shows everything that the compiler says.
target=$1 source=$2
shift 2
LC_ALL=C
export LC_ALL
command -v "$1" >/dev/null || { echo "the compiler '$1' is not there: install g++ or clang++, or name yours with make CXX=..." >&2; exit 2; }
case $target in *.o) set -- "$@" -c "$source" ;; esac
mkdir -p "$(dirname "$target")"
trap 'rm -f "$target.$$"' EXIT
trap 'exit 130' INT TERM HUP
if said=$("$@" -o "$target.$$" 2>&1); then
    [ -z "$said" ] || printf '%s\n' "$said" >&2  # warnings
    mv -f "$target.$$" "$target"
    exit
fi
if [ -n "$MORE" ]; then printf '%s\n' "$said" >&2; else printf '%s\n' "$said" | awk -f chapters/shared/errors.awk >&2; fi
exit 1
