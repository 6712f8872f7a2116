# An exception in a class body, and in a decorator's expression.
# small
# stderr

def check(n):
    if n > 2:
        raise ValueError(f'too many: {n}')
    return lambda f: f
class Outer:
    @check(1)
    def fine(self): pass
    class Inner:
        @check(3)
        def bad(self): pass
