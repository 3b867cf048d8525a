# clangd, as an editor asks it, has nothing to complain about in any file of chapters/. Without an argument all files are
# asked; make check asks every fifteenth. Usage: sh tests/editor.sh [EVERY]    (from the project's root)
command -v clangd >/dev/null || { echo "clangd is not installed"; exit 3; }
every=${1:-1}
bad=0
for file in $(git ls-files 'chapters/*.cpp' 'chapters/*.hpp' | awk -v every="$every" 'NR % every == 0'); do
    # diagnostics have the form "[name] Line 3: text"; version 14 calls code actions that fail errors, too
    found=$(clangd --check="$file" 2>&1 | grep -E '^[EWI]\[[0-9:.]*\] (\[[a-zA-Z_-]*\] )?Line [0-9]+:')
    [ -z "$found" ] && continue
    echo "$file: $found"
    bad=1
done
exit $bad
