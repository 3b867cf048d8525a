# The compiler's or the linker's first error, at most eight lines of it, and a sentence for the frequent ones.
/error:|undefined reference|Undefined symbols/ { errors++ }
errors == 1 && lines < 8 { print; lines++ }
errors == 1 { text = text "\n" $0 }
{ all = all "\n" $0 }
END {
    if (errors == 0) print all
    print ""
    print "It does not compile yet: the line above with 'error:' says where (make ... MORE=1 shows all that the compiler says)."
}
