# The compiler's or the linker's first error, at most six lines of it, and one sentence about the frequent ones, last.
function sentence(e) {
    if (e ~ /Transposed/)
        return "A.T() works only inside dot: dot(A.T(), B) or dot(A, B.T()). It has no name of its own, and * doesn't take it."
    if (e ~ /no matching function for call to '(std::)?(exp|log|sqrt|tanh|abs|pow|fabs)'?(\(|'| )/ && e ~ /Matrix/)
        return "std::exp, std::log and the like take one number. For a whole Matrix write exp(Z), log(Z), sqrt(Z), tanh(Z), without std::."
    if (e ~ /operator\^|\^ *[0-9]/) return "C++ has no power operator: ^ is something else. Write A * A for the square of each element."
    if (e ~ /(conversion from 'double' to non-scalar type 'Matrix'|no viable conversion from (returned value of type )?'(const )?(double|int|float)' to (function return type )?'(const )?Matrix'|could not convert '.*' from '(double|int)' to 'Matrix'|operator=' \(operand types are 'Matrix' and '(double|int)'|no viable overloaded '=')/)
        return "A number is not a Matrix. sum(D) adds up everything and gives one number; sum(D, 1) adds along each row and gives a Matrix."
    if (e ~ /cannot convert '(const )?Matrix' to '(double|int)'|no viable conversion from .*Matrix.* to (function return type )?'(double|int)'|no known conversion from '(const )?Matrix' to '(double|int)'/)
        return "A Matrix is not a number. One element of it is Z(i, j); sum(Z) and mean(Z) are numbers."
    if (e ~ /no declaration matches|should have been declared inside|does not match any declaration|undeclared identifier 'part_|redefinition of|was not declared in this scope; did you mean 'part_/ && e ~ /part_|redefinition/)
        return "The first line of a function must stay as it is in exercise.hpp: name, arguments and part_N_M:: in front."
    if (e ~ /undefined reference to .*part_[0-9]_[0-9]::|"part_[0-9]_[0-9]::|Undefined symbols/)
        return "A function of exercise.hpp is missing in exercise.cpp. Did its first line change, or lose its part_N_M::? make diff-N.M and exercise.hpp show it."
    if (e ~ /multiple definition|duplicate symbol/) return "A function is there twice."
    if (e ~ /no return statement|return-type|does not return a value|control reaches end/)
        return "A function ends without a return. What it computes has to be handed back: return ...;"
    if (e ~ /operator\[\]|does not provide a subscript operator/) return "An element of a Matrix is Z(i, j), with round brackets and a comma."
    if (e ~ /(no matching function for call to '(std::)?(max|min))/)
        return "std::max and std::min want two numbers of the same type: write 0.0 beside a double, not 0. For a whole Matrix there is maximum(Z, 0.0)."
    if (e ~ /no member named '(shape|T|size|sum|dot|reshape)'|invalid use of member function|reference to non-static member function/)
        return "Here it is Z.rows(), Z.cols(), Z.size() and Z.T(), with brackets; sum, dot and the others are functions: sum(Z, 1), dot(A, B)."
    if (e ~ /'(np|math|numpy)'/) return "NumPy's np.exp(Z) is exp(Z) here, np.dot(A, B) is dot(A, B), math.exp(z) is std::exp(z)."
    if (e ~ /discards qualifiers|read-only|lvalue required as left operand|cannot assign to|binding reference of type|drops 'const' qualifier|not assignable/)
        return "A const argument can't be changed. Make a copy first, Matrix A = Z; and write into that."
    if (e ~ /unary '\*'|indirection requires pointer/) return "C++ has no ** for powers. Write A * A, or std::pow(a, 2) for one number."
    if (e ~ /expected ';'|expected ',' or ';'/) return "A semicolon is missing, at the end of this line or of the one before it."
    if (e ~ /expected '\)'|expected '\('|expected '\}'|expected '\]'|expected primary-expression|expected expression|expected unqualified-id|expected declaration|extraneous closing brace|at end of input/)
        return "A bracket, a brace or an operator is missing or too much, here or a little before."
    if (e ~ /is not a member of 'std'|no (member|template) named '[a-z_]*' in namespace 'std'|implicit instantiation of undefined template/)
        return "The header of that std:: name is missing at the top of the file: <cmath> for std::exp, <vector>, <string>, <algorithm>, <utility> for std::move."
    if (e ~ /No such file or directory|file not found/) return "That header doesn't exist. Includes are written from the project's root: \"matrix/operations.hpp\"."
    if (e ~ /invalid operands|no match for 'operator/) return "These two don't go together with that operator. Is one of them a list, a struct or a text instead of a Matrix or a number?"
    if (e ~ /was not declared in this scope|undeclared identifier|has not been declared/)
        return "That name is not known here. A typing error, a missing variable or header, or a missing part_N_M:: or nn:: in front?"
    if (e ~ /no matching function|too (few|many) arguments|cannot convert|no known conversion|candidate function not viable/)
        return "The arguments don't fit the function: look at their number, their order and their types."
    return ""
}
/error:|undefined reference|Undefined symbols|multiple definition|duplicate symbol/ { errors++ }
errors == 1 && lines < 6 { print; lines++ }
errors == 1 && lines < 12 { text = text "\n" $0 }
{ all = all $0 "\n" }
END {
    if (errors == 0 || text ~ /No space left|Permission denied|Read-only file system/) {
        printf "%s", all
        print "The compiler stopped, but not because of your code. Is the disk full, or may this folder not be written?"
        exit
    }
    print ""
    print "It does not compile yet: the first line above with 'error:' says where. MORE=1 shows all that the compiler says."
    why = sentence(text)
    if (why != "") print why
}
