# Opens every page of make book and make report in Chromium, at 380 and at 900 pixels: no error on the console, no broken
# link or picture, nothing to scroll sideways. Then it spoils a page in each way, and each must be noticed.
# sh tests/book.sh FOLDER, from the project's root. Exit code 3: a tool is missing.
set -u
work=$(cd "$1" && pwd) || exit 1
for tool in git pandoc chromium; do
    command -v $tool >/dev/null || { echo "$tool is not installed"; exit 3; }
done

# faults SITE [PAGE...]: prints a line for each fault in these pages, or in all.
faults() {
    site=$1
    shift
    pages=$(cd "$site" && if [ $# -gt 0 ]; then printf '%s\n' "$@"; else find . -name '*.html' ! -name '.*' | sed 's|^\./||'; fi)
    {
        echo '<!DOCTYPE html><title>faults</title><body><script>'
        cat <<'SCRIPT'
function look(frame) {
    const page = frame.contentDocument, name = frame.dataset.page + " at " + frame.width + ": ", found = [];
    page.querySelectorAll("details").forEach(d => d.open = true);
    const wide = page.documentElement.scrollWidth;
    if (wide > frame.width) found.push(name + "scrolls sideways, " + wide + " wide");
    for (const img of page.images) if (!img.naturalWidth) found.push(name + "no picture " + img.getAttribute("src"));
    if (page.querySelectorAll("main h1").length !== 1) found.push(name + "has not one heading");
    for (const a of page.querySelectorAll("a[href], link[rel=stylesheet]")) {
        if (a.protocol && a.protocol !== "file:") continue;
        if (frame.width === "380") found.push("link " + frame.dataset.page + " " + decodeURI(a.href));
    }
    for (const e of page.querySelectorAll("main [id]")) if (frame.width === "380") found.push("id " + page.URL + "#" + e.id);
    const outside = [...page.querySelectorAll("[src]")].filter(e => !e.src.startsWith("file:"));
    for (const e of outside) found.push(name + "needs the network for " + e.src);
    return found;
}
addEventListener("load", () => {
    const all = [...document.querySelectorAll("iframe")].flatMap(look);
    document.body.innerHTML = "<pre></pre>";
    document.querySelector("pre").textContent = ["looked", ...all].join("\n") + "\n";
});
SCRIPT
        echo '</script>'
        printf '%s\n' "$pages" | while read -r page; do
            for width in 380 900; do
                echo "<iframe width=\"$width\" height=\"700\" data-page=\"$page\" src=\"$page\"></iframe>"
            done
        done
    } >"$site/.look.html"
    timeout 300 chromium --headless --no-sandbox --disable-gpu --allow-file-access-from-files --enable-logging=stderr \
        --user-data-dir="$work/chromium" --dump-dom "file://$site/.look.html" >"$work/dom" 2>"$work/chromium-log"
    rm -rf "$site/.look.html" "$work/chromium"
    grep -q '^<.*looked$' "$work/dom" || { echo "Chromium has not looked at the pages"; tail -n 5 "$work/chromium-log"; }
    grep -o 'CONSOLE.*' "$work/chromium-log"
    grep -v '^<\|^looked\|^link \|^id ' "$work/dom"
    # a link must lead to a file, and behind # to an id on that page
    sed -n 's/^id //p' "$work/dom" | sed 's|^file://||; s|%20| |g' >"$work/ids"
    sed -n 's/^link //p' "$work/dom" | sort -u | while read -r page link; do
        file=${link#file://}
        case $file in
        *'#contents') file=${file%#*} ;;
        *'#'*) grep -qxF "$file" "$work/ids" || echo "$page: nothing there: $file" ;;
        esac
        [ -f "${file%%#*}" ] || echo "$page: no file $file"
    done
}

clone="$work/a book"
rm -rf "$clone"
git clone -q . "$clone" && cd "$clone" || exit 1
mkdir -p out/3.6 && cp chapters/3-deep-networks/6-initialization/*.svg out/3.6/ || exit 1
shell=sh
command -v busybox >/dev/null && shell="busybox sh"
make -s book && mv out/book "$work/by make" && $shell chapters/shared/book/book.sh out/book && make -s report || exit 1
diff -r "$work/by make" out/book || { echo "$shell makes another book"; exit 1; }
[ -z "$(git status --porcelain)" ] || { echo "the book leaves files behind:"; git status --porcelain; exit 1; }
[ "$(ls out)" = "$(printf '3.6\nbook\nreport')" ] || { echo "out/ holds more:"; ls out; exit 1; }
texts=$(git ls-files '*.md' | wc -l)
[ "$(find out/book -name '*.html' | wc -l)" -eq "$texts" ] || { echo "expected $texts pages"; exit 1; }
grep -q 'src="yours/3.6/cost.svg"' out/report/yours.html && grep -q 'exercises done' out/report/yours.html ||
    { echo "the report shows neither picture nor progress"; exit 1; }

for site in book report; do
    faults "$clone/out/$site" >"$work/faults"
    [ ! -s "$work/faults" ] || { cat "$work/faults"; exit 1; }
done

# A test that can't fail proves nothing: one fault of each kind. noticed FAULT HTML: with the HTML in a page the fault is
# found, and without it not. Two pages are looked at.
few() {
    rm -rf "$work/spoilt"
    cp -r out/book "$work/spoilt"
    printf '%s\n' "$1" >>"$work/spoilt/matrix/index.html"
    faults "$work/spoilt" matrix/index.html index.html
}
few "" >"$work/before"
noticed() {
    ! grep -qF "$1" "$work/before" || { echo "not spoilt, and yet: $1"; exit 1; }
    few "$2" >"$work/faults"
    grep -qF "$1" "$work/faults" || { echo "not noticed: $2"; cat "$work/faults"; exit 1; }
}
noticed "scrolls sideways" '<div style="width: 950px">wide</div>'
noticed "no picture none.svg" '<img src="none.svg">'
noticed "no file" '<a href="none.html">none</a>'
noticed "index.html#none" '<a href="../index.html#none">none</a>'
noticed "CONSOLE" '<script>console.error("spoilt")</script>'
rm -rf "$clone" "$work/by make" "$work/spoilt" "$work/before"
