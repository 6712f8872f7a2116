# small
# Subclasses of sequences with operators of their own: a reflected method makes the class a number as well, whose `+` is then the sequence's method with its
# error; a sequence on the right has no say about `+`.


def show(text, **names):
    try:
        print(text, repr(eval(text, names)))
    except Exception as error:
        print(text, type(error).__name__, error)


def run(text, **names):
    try:
        exec(text, names)
        print(text, repr(names['x']), type(names['x']).__name__)
    except Exception as error:
        print(text, type(error).__name__, error)


class G(list):
    def __radd__(self,o): return 1
class G2(list):
    def __add__(self,o): return NotImplemented
class G3(list):
    def __rmul__(self,o): return 1
class G4(list):
    def __rmul__(self,o): return NotImplemented
    __radd__=__rmul__
class G5(str):
    def __radd__(self,o): return NotImplemented
    def __rmul__(self,o): return NotImplemented
class G6(tuple):
    def __radd__(self,o): return NotImplemented
    def __iadd__(self,o): return NotImplemented
    def __imul__(self,o): return NotImplemented
class G7(bytes):
    def __rmod__(self,o): return NotImplemented
    def __radd__(self,o): return NotImplemented
class G8(bytearray):
    def __iadd__(self,o): return NotImplemented
    def __radd__(self,o): return NotImplemented
class G9(list):
    def __iadd__(self,o): return NotImplemented
class G10(list):
    def __rsub__(self, other): return NotImplemented
class Index(list):
    def __index__(self): return 2


for kind in (G, G2, G3, G4, G5, G6, G7, G8, G9, G10):
    print(kind.__name__, kind.__base__.__name__)
    for text in ('x + 1', '1 + x', 'x * "a"', '"a" * x', 'x * 2', '2 * x', 'x + x', 'x + y', 'y + x', 'x + "a"', '"a" + x', 'x + [1]', '[1] + x', 'x + ()', '() + x', 'b"a" + x', 'x + b"a"', 'x % 1', '1 % x',
                 'x - 1', 'x * x', 'x * 1.5', 'x + None'):
        show(text, x=kind(), y=kind.__base__())
    for text in ('x += 1', 'x *= 2', 'x += [1]', 'x *= 1.5', 'x += "a"', 'x += ()', 'x += None', 'x -= 1'):
        run(text, x=kind())
show('x * ()', x=Index())
show('() * x', x=Index())
show('[1] * x', x=Index())
show('x * "ab"', x=Index([1]))
show('2 * x', x=Index([1]))


class Right:
    def __radd__(self, other):
        return 'radd'


run('x += y', x=[1], y=Right())
run('x += y', x=G10([1]), y=Right())
run('x += y', x=(1,), y=Right())
run('x += y', x=G6((1,)), y=Right())
