# A bracket that is never closed.
# small
# stderr

value = [1, 2,
         (3, 4]
print(value)
