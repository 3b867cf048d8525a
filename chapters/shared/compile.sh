# Compiles or links what the reader has written, and shows the first error only, in one screen.
# Usage: sh compile.sh TARGET SOURCE COMPILER FLAGS...     (a .o target is compiled from SOURCE, any other is linked)
# MORE=1 shows everything that the compiler says.
target=$1 source=$2
shift 2
LC_ALL=C
export LC_ALL
case $target in *.o) set -- "$@" -c "$source" ;; esac
mkdir -p "$(dirname "$target")"
trap 'rm -f "$target.$$" "$target.errors.$$"' EXIT
trap 'exit 130' INT TERM HUP
if "$@" -o "$target.$$" 2>"$target.errors.$$"; then
    cat "$target.errors.$$" >&2  # warnings
    mv -f "$target.$$" "$target"
    exit 0
fi
if [ -n "$MORE" ]; then cat "$target.errors.$$" >&2; else awk -f chapters/shared/errors.awk "$target.errors.$$" >&2; fi
exit 1
