# Makes a site to read from all READMEs and pages: sh chapters/shared/book/book.sh out/book, from the project's root.
# A name that ends in report gets one page more, with the reader's own pictures and progress. Needs pandoc.
set -u
LC_ALL=C
export LC_ALL
out=$1
here=chapters/shared/book
command -v pandoc >/dev/null || { echo "pandoc is missing: sudo apt-get install pandoc, or your system's package" >&2; exit 2; }
new=$out.new.$$  # made beside and moved when it is whole
trap 'rm -rf "$new"' EXIT
trap 'exit 130' INT TERM HUP
mkdir -p "$new" || exit 2

# The pages in the order in which one reads them. No path below the root has a space.
pages() {
    {
        echo README.md
        case $out in *report) echo yours.md ;; esac
        for group in chapters/[0-9]*; do
            echo "$group/README.md"
            for folder in "$group"/[0-9]*; do
                echo "$folder/README.md"
                ls "$folder"/*.md
            done
            ls "$group"/*.md
        done
        ls chapters/*.md chapters/*/*.md matrix/*.md nn/*.md datasets/*.md tests/*.md tests/*/*.md
    } 2>/dev/null | awk '!seen[$0]++'
}

# Where the page is written: every README becomes the index.html of its folder.
html() { echo "$1" | sed 's|README\.md$|index.html|; s|\.md$|.html|'; }

# The file that a page is made from.
source_of() { if [ -f "$new/$1" ]; then echo "$new/$1"; else echo "$1"; fi; }

# Its first heading, as HTML.
title() { sed -n '/^# /{s/^# //; s/[`*]//g; s/&/\&amp;/g; s/</\&lt;/g; p; q;}' "$(source_of "$1")"; }

# The reader's page: how far they are, and every picture that their runs have drawn.
yours() {
    printf '# Your runs and exercises\n\n## Exercises\n\n```\n%s\n```\n' "$("${MAKE:-make}" -s progress 2>&1)"
    drawn=
    for picture in out/[0-9]*.[0-9]*/*.svg out/play/*.svg; do
        [ -f "$picture" ] || continue
        number=${picture#out/}
        number=${number%%/*}
        [ "$number" = "$drawn" ] || printf '\n## What %s has drawn\n' "$number"
        drawn=$number
        mkdir -p "$new/yours/$number"
        cp "$picture" "$new/yours/$number/" || exit 2
        printf '\n![%s](yours/%s/%s)\n' "$(basename "$picture" .svg)" "$number" "$(basename "$picture" | sed 's/ /%20/g')"
    done
    [ -n "$drawn" ] || printf '\n## Pictures\n\nNone yet. `make run-1.1` draws the first ones.\n'
}
case $out in *report) yours >"$new/.yours" && mv "$new/.yours" "$new/yours.md" || exit 2 ;; esac

contents() {
    pages | while read -r page; do
        case $page in
        chapters/[0-9]*/[0-9]*/*) echo "<li class=\"part\"><a href=\"ROOT$(html "$page")\">$(title "$page")</a></li>" ;;
        *) echo "<li><a href=\"ROOT$(html "$page")\">$(title "$page")</a></li>" ;;
        esac
    done
}
contents=$(contents)

# one PAGE PREVIOUS NEXT; "-" is none
one() {
    page=$1
    file=$(html "$page")
    up=$(echo "$page" | sed 's|[^/]*$||; s|[^/]*/|../|g')
    folder=$(dirname "$page")
    mkdir -p "$new/$folder"
    nav=$(echo "$contents" | sed "s|\"ROOT$file\"|& aria-current=\"page\"|; s|ROOT|$up|")
    set -- "$2" "$3" pandoc -f gfm -t html5 --template="$here/page.html" --lua-filter="$here/links.lua" \
        -V up="$up" -V nav="$nav" --metadata pagetitle="$(title "$page" | sed 's/&lt;/</g; s/&amp;/\&/g')"
    [ "$1" = - ] || set -- "$@" -V previous="$up$(html "$1")" -V previous_title="$(title "$1")"
    [ "$2" = - ] || set -- "$@" -V next="$up$(html "$2")" -V next_title="$(title "$2")"
    shift 2
    FOLDER=$folder NEEDED=$new/.needed "$@" "$(source_of "$page")" -o "$new/$file"
}

before=-
earlier=-
for following in $(pages) -; do
    [ "$before" = - ] || one "$before" "$earlier" "$following" || exit 2
    earlier=$before
    before=$following
done

# The pictures, and the source files that a page links to, as text.
find chapters matrix nn datasets tests -name '*.svg' | while read -r f; do
    mkdir -p "$new/$(dirname "$f")" && cp "$f" "$new/$f" || exit 2
done || exit 2
sort -u "$new/.needed" | while read -r f; do
    mkdir -p "$new/$(dirname "$f")" && cp "$f" "$new/$f.txt" || exit 2
done || exit 2
rm -f "$new/.needed" "$new/yours.md"
cp "$here/style.css" "$new/" && rm -rf "$out" && mv "$new" "$out" || exit 2
echo "open $out/index.html in a browser"
