# make expect-N.M calls this: sh tests/expect.sh N.M FOLDER PROGRAM TOOL
# Writes what the chapter prints and draws into its folder: the README's output block and the pictures beside it. With
# CIFAR10 set it is the block of the run with real pictures that is written, and no picture.

number=$1 folder=$2 program=$3 tool=$4 readme=$2/README.md

if [ -n "$CIFAR10" ]; then
    page=$(grep -l '^```cifar10' "$folder"/*.md | head -n 1) # the README, or a page beside it
    readme=${page:-$readme}
    arguments=$("$tool" cifar10-arguments "$readme") || exit 2
    # the arguments are words of the README: split them
    "$program" --out "out/$number" $arguments | "$tool" cifar10 "$readme"
    exit
fi
PICTURES= "$program" --out "out/$number" 2>/dev/null | "$tool" expect "$readme" || exit
for picture in "$folder"/*.svg; do
    if [ -f "out/$number/${picture##*/}" ]; then cp "out/$number/${picture##*/}" "$picture"; fi
done
