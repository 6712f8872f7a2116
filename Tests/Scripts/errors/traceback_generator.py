# Exceptions in generators, through yield from and comprehensions.
# small
# stderr

def numbers():
    yield 1
    yield 1 / 0
def delegate():
    yield from numbers()
def use():
    return sum(x * 2 for x in delegate())
use()
