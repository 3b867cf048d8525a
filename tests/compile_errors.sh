# What the frequent compile errors are answered with, by g++ and clang++. Each line: a body for chapter 1.1's sigmoid, and
# the start of the sentence. Usage: sh tests/compile_errors.sh WORK_FOLDER   (make check calls it, from the root)
here=$(pwd)
git clone -q . "$1/errors" && cd "$1/errors" || exit 1
file=chapters/1-logistic-regression/1-sigmoid/exercise.cpp
failed=0
try() {
    body=$1 wanted=$2
    for compiler in g++ clang++; do
        command -v $compiler >/dev/null || exit 3
        git checkout -q $file
        BODY=$body awk '/not_done_yet\("sigmoid"\)/ { print ENVIRON["BODY"]; next } { print }' $file >changed && mv changed $file
        make exercise-1.1 CXX=$compiler >said 2>&1 && { echo "$body passes"; failed=1; }
        found=$(grep -v '^make' said | tail -n 1)
        case $found in
        "$wanted"*) ;;
        *) echo "$compiler: '$body' should be answered with '$wanted...', but was with '$found'"; failed=1 ;;
        esac
        [ "$(wc -l <said)" -lt 20 ] || { echo "$compiler: '$body' gets more than a screen"; failed=1; }
    done
}
# A second name, so that the function itself is missing.
signature() {
    git checkout -q $file
    sed 's/^Matrix part_1_1::sigmoid(/'"$1"'/' $file >changed && mv changed $file
    make exercise-1.1 >said 2>&1
    grep -qF "$2" said || { echo "'$1' should be answered with '$2'"; cat said; failed=1; }
}
try 'return 1.0 / (1.0 + std::exp(-Z));' 'std::exp, std::log and the like take one number'
try 'return std::log(Z);' 'std::exp, std::log and the like take one number'
try 'return Z ^ 2;' 'C++ has no power operator'
try 'return Z ** 2;' 'C++ has no ** for powers'
try 'Matrix A; A = sum(Z); return A;' 'A number is not a Matrix'
try 'return sum(Z);' 'A number is not a Matrix'
try 'double x = Z; return Matrix(1, 1, x);' 'A Matrix is not a number'
try 'return Matrix(1, 1, basic_sigmoid(Z));' 'A Matrix is not a number'
try 'Matrix A = Z;' 'A function ends without a return'
try 'return 1.0 / (1.0 + exp(-Z);' 'A bracket, a brace or an operator'
try 'return 1.0 / (1.0 + exp(-Z))' 'A semicolon is missing'
try 'return sigm(Z);' 'That name is not known here'
try 'return Z * Z.T();' 'A.T() works only inside dot'
try 'return Z[0][0];' 'An element of a Matrix is Z(i, j)'
try 'return Matrix(1, 1, std::max(0, Z(0, 0)));' 'std::max and std::min want'
try 'return Matrix(Z.shape[0], 1);' 'Here it is Z.rows()'
try 'return np.exp(Z);' "NumPy's np.exp(Z) is exp(Z) here"
try 'Z(0, 0) = 1.0; return Z;' "A const argument can't be changed"
try 'return std::accumulate(Z.data(), Z.data() + 1, 0.0) * Z;' 'The header of that std:: name is missing'
signature 'Matrix sigmoid(' 'A function of exercise.hpp is missing in exercise.cpp'
signature 'double part_1_1::sigmoid(' 'The first line of a function must stay as it is'
signature 'Matrix part_1_1::sigmoid(int n, ' 'The first line of a function must stay as it is'
cd "$here" && rm -rf "$1/errors"
exit $failed
