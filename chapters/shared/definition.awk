# Prints the definition of the function `name`, with the comment above it, from the headers it is given.
# Usage: awk -v name=sigmoid -f definition.awk nn/*.hpp
FNR == 1 { comment = ""; printing = 0 }
/^\/\// { comment = comment $0 "\n"; next }
/^inline / && index($0, " " name "(") {
    printf "// %s\n%s", FILENAME, comment
    printing = 1
}
printing { print }
/^}/ { if (printing) print ""; printing = 0 }
{ comment = "" }
