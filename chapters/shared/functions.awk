# Prints the functions of an exercise.cpp or solution.cpp (part_1_1::sigmoid, ...) without comments and blank lines, but
# none that is not written yet. With names=FILE only those that FILE has too.
function flush_function() {
    if (text != "" && !open && (names == "" || name in wanted)) printf "%s\n", text
    text = ""; open = 0
}
BEGIN { while (names != "" && (getline line < names) > 0) if (match(line, /part_[0-9]_[0-9]::[A-Za-z0-9_]+\(/)) wanted[substr(line, RSTART, RLENGTH)] = 1 }
{ sub(/\r$/, ""); sub(/ *\/\/ .*/, "") }
/^#/ || /^ *$/ { next }
match($0, /part_[0-9]_[0-9]::[A-Za-z0-9_]+ *\(/) && !/^ / && !/;$/ {
    flush_function()
    name = substr($0, RSTART, RLENGTH)
    sub(/ *\($/, "(", name)
}
/not_done_yet\("/ { open = 1 }
{ text = text $0 "\n" }
END { flush_function() }
