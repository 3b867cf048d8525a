#!/bin/sh
# make fuzz: random bytes for every reader of files and options, under the address and undefined-behaviour sanitizers.
# fuzz.sh SECONDS, for each reader; or RUNS=1000000 fuzz.sh, so many inputs for each.
set -eu
seconds=${1:-60}
clang=${CLANG:-clang++}
build=build/fuzz
mkdir -p "$build"

echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' >"$build/probe.cpp"
if ! "$clang" -fsanitize=fuzzer,address,undefined "$build/probe.cpp" -o "$build/probe" >/dev/null 2>&1; then
    echo "fuzz: skipped, because $clang with libFuzzer is not there (Debian: apt install clang)"
    exit 0
fi

# A few whole files to begin with: the fuzzer changes them, a byte or more at a time.
seed() {
    mkdir -p "$build/$1"
    cat >"$build/$1/seed$2"
}
header() {
    printf '\223NUMPY\001\000\074\000%-59s\n' "{'descr': '<f8', 'fortran_order': $1, 'shape': $2}"
}
printf 'x,y\r\n1,a\r\n"2",b\r\n' | seed csv 1
printf '\357\273\2771;2,5;no\n3;-4e1;yes\n' | seed csv 2
{ header False '(1,)' && printf '\0\0\0\0\0\0\360\077'; } | seed npy 1
{ header True '(2, 1)' && printf '\0\0\0\0\0\0\360\077\0\0\0\0\0\0\0\100'; } | seed npy 2
{ header False '(1, 1)' && printf '\0\0\0\0\0\0\360\077\nfile\n' && header False '(1,)' &&
    printf '\0\0\0\0\0\0\360\077'; } | seed weights 1
printf 'height\r\nwidth, in cm\n' | seed names 1
printf 'P6 2 1 255 abcdef' | seed picture 1
printf 'P2#c\n1 1\n300#c\r12 ' | seed picture 2
printf 'P5 1 2 65535 abcd' | seed picture 3
{ printf '\003' && head -c 3072 /dev/zero; } | seed cifar10 1
{ printf '\005' && head -c 3072 /dev/zero && printf '\001' && head -c 3072 /dev/zero; } | seed cifar10 2
printf -- '--rate\n0.5\n--layers\n2,3,1\n--all\n--seed\n4294967295\n--init\nhe\n' | seed options 1

failed=0
for source in tests/fuzz/*.cpp; do
    name=$(basename "$source" .cpp)
    "$clang" -std=c++17 -O1 -g1 -I. -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
        "$source" -o "$build/$name.run"
    longest=600
    [ "$name" = cifar10 ] && longest=10000
    if [ -n "${RUNS:-}" ]; then amount=-runs=$RUNS; else amount=-max_total_time=$seconds; fi
    if "$build/$name.run" "$amount" -max_len=$longest -timeout=10 -rss_limit_mb=1000 -verbosity=1 \
        -artifact_prefix="$build/$name-" "$build/$name" >"$build/$name.log" 2>&1; then
        echo "$name: $(sed -n 's/^Done \([0-9]*\) runs in \([0-9]*\) second.*/\1 inputs in \2 s, no report/p' "$build/$name.log")"
    else
        failed=1
        echo "$name: a report, in $build/$name.log:" >&2
        grep -E 'fuzz: |ERROR|runtime error|SUMMARY|Test unit written' "$build/$name.log" | head -n 5 >&2
    fi
done
exit $failed
