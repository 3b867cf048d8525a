# make bench and make bench-peers. Usage: sh tests/benchmark/bench.sh bench|bench-peers BENCH STEPS
# Eigen and OpenBLAS are built here, with the flags that suit them, when their packages are installed, and so is our
# own program on the fast loops of chapter 1.3. On Linux everything runs on one core, so that no program moves while it
# is timed.
case $1:$# in
bench:3 | bench-peers:3) ;;
*) echo "bench.sh takes bench or bench-peers and two programs, not '$*': make bench calls it" >&2 && exit 2 ;;
esac
bench=$2
steps=$3
CXX=${CXX:-c++}
PYTHON=${PYTHON:-python3}
pin=$(command -v taskset >/dev/null && echo "taskset -c 0")

# peer NAME FLAGS...: builds a peer beside our program; prints where, or - when it can't be built.
peer() {
    name=$1
    shift
    to=$(dirname "$bench")/$name
    "$CXX" -std=c++17 -O3 -DNDEBUG -march=native -w -I. "tests/benchmark/peers/$name.cpp" -o "$to" "$@" 2>/dev/null && echo "$to" || echo -
}

if [ "$1" = bench ]; then
    $pin "$bench" && $pin "$steps"
else
    eigen=$(peer eigen -isystem /usr/include/eigen3 -isystem /usr/local/include/eigen3 -isystem /opt/homebrew/include/eigen3)
    openblas=$(peer openblas -lopenblas)
    fast=$(dirname "$bench")/fast
    "$CXX" -std=c++17 -O3 -DNDEBUG -march=native -ffp-contract=off -Ichapters/1-logistic-regression/3-vectorized/fast \
        -I. tests/benchmark/bench.cpp -o "$fast" || exit
    $pin "$PYTHON" tests/benchmark/peers.py "$bench" "$fast" "$eigen" "$openblas"
fi
