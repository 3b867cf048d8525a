# make deps: installs doctest, the one package that the tests need, with the system's package manager.
set -e

as_root=
[ "$(id -u)" = 0 ] || as_root=sudo

# Says what it does, then does it.
step() {
    echo "deps: $*"
    "$@"
}

if command -v apt-get >/dev/null; then
    step $as_root apt-get update -qq
    step $as_root apt-get install -y -qq doctest-dev
elif command -v dnf >/dev/null; then
    step $as_root dnf install -y --refresh doctest-devel
elif command -v pacman >/dev/null; then
    # pacman wants lists and system to be of one age: refreshing the lists alone is a partial upgrade
    step $as_root pacman -Syu --needed --noconfirm doctest
elif command -v zypper >/dev/null; then
    step $as_root zypper --non-interactive refresh
    step $as_root zypper --non-interactive install doctest-devel
elif command -v apk >/dev/null; then
    step $as_root apk update
    step $as_root apk add doctest-dev
elif command -v brew >/dev/null; then
    step brew update
    step brew install doctest
else
    echo "deps: found none of apt-get, dnf, pacman, zypper, apk, brew; install doctest by hand: doctest/doctest.h must be on the compiler's include path" >&2
    exit 2
fi
