# solution.cpp without comments and includes; a line that only calls a function of nn/ or datasets/ becomes that
# function's body, so that it can be compared with what a reader has written.
/^\/\// || /^#/ { next }
/^ *return (nn|logistic_regression|one_hidden_layer|deep_network|datasets)::[A-Za-z0-9_]*\(.*\);$/ {
    split($2, words, /::|\(/)
    folder = words[1] == "nn" || words[1] == "datasets" ? words[1] : "nn/" words[1]
    command = "awk -v name=" words[2] " -f chapters/shared/definition.awk " folder "/*.hpp"
    inside = found = 0
    while ((command | getline line) > 0) {
        if (line ~ /^}/) inside = 0
        if (inside && line !~ /^ *\/\//) { print line; found = 1 }
        if (line ~ /\{$/) inside = 1
    }
    close(command)
    if (!found) print
    next
}
{ print }
