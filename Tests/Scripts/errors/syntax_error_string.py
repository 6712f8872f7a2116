# A string that is never closed.
# small
# stderr

name = 'no end
print(name)
