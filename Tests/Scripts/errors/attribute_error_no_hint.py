# Nothing near: no hint; the text of the error alone.
# small
# stderr

x = [1, 2, 3]
x.completely_different_name_here
