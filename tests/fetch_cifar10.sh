# sh tests/fetch_cifar10.sh: downloads CIFAR-10's binary version (162 MB) and unpacks it into cifar-10/, whole or not at all.
# Run from the project's root. Exit code 2 when that can't be done.

url=https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz
md5=c32a1d4ab5d03f1284b67883e8d87530
part=build/cifar-10.part

fail() {
    echo "cifar10: $1" >&2
    exit 2
}

if [ -f cifar-10/test_batch.bin ]; then
    echo "cifar10: cifar-10/ is there already; remove it to download it again"
    exit 0
fi
[ ! -e cifar-10 ] || fail "cifar-10/ is there but has no test_batch.bin; remove it and try again"

if command -v curl >/dev/null; then
    get() { curl -fsL -o "$2" "$1"; }
elif command -v wget >/dev/null; then
    get() { wget -q -O "$2" "$1"; }
else
    fail "found neither curl nor wget; install one, or unpack $url by hand into cifar-10/"
fi
if command -v md5sum >/dev/null; then
    sum_of() { md5sum <"$1" | cut -d' ' -f1; }
elif command -v md5 >/dev/null; then
    sum_of() { md5 -q "$1"; }
else
    fail "found neither md5sum nor md5 to check the download with; install one"
fi

# Half-written things live in the ignored build/ and go away however this ends.
trap 'rm -rf "$part"' EXIT
trap 'exit 2' HUP INT TERM
rm -rf "$part"
mkdir -p "$part" || fail "can't write into build/"

echo "cifar10: downloading 162 MB from $url" >&2
get "$url" "$part/archive" || fail "the download failed: are you online?"
found=$(sum_of "$part/archive")
[ "$found" = "$md5" ] || fail "the download is damaged: its MD5 is $found, not $md5; try again"
tar -xzf "$part/archive" -C "$part" 2>/dev/null || fail "tar can't unpack it: is the disk full?"
[ -f "$part/cifar-10-batches-bin/test_batch.bin" ] || fail "the archive holds no cifar-10-batches-bin/test_batch.bin"
mv "$part/cifar-10-batches-bin" cifar-10 || fail "can't make cifar-10/"
echo "cifar10: done; the pictures are in cifar-10/"
