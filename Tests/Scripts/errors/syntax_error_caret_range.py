# The carets of a syntax error cover the expression it is about.
# small
# stderr

x = 5
if x = 5 + 1:
    pass
