# small
# decorators: any expression, applied from the bottom up
def tag(name):
    print('made', name)

    def apply(thing):
        print('applied', name)
        thing.tags = getattr(thing, 'tags', ()) + (name,)
        return thing
    return apply


registry = {'first': tag}


@tag('outer')
@registry['first']('inner')
@(lambda thing: thing)
@[tag][0]('listed')
def f():
    """doc"""


@tag('class')
class C:
    @staticmethod
    @tag('method')
    def m(): return 'static'

    @property
    def p(self): return 'property'

    @p.setter
    def p(self, value): print('set', value)

    @classmethod
    def k(cls): return cls.__name__


print(f.tags, C.tags, C.m(), C().p, C.k(), f.__name__)
C().p = 5


@callable
def nothing(): pass


@(x := lambda g: 'replaced')
def g(): pass


print(nothing, g, x(1))
for text in ('@f\nx = 1', '@f', '@\ndef f(): pass', '@f def g(): pass', '@f, g\ndef h(): pass', '@f if a else b\ndef g(): pass', '@f()()[0].x\ndef g(): pass', '@1\ndef g(): pass', '@f\n\n\ndef g(): pass', '@f\n@g\nclass A: pass', '@(yield)\ndef g(): pass', '@f;\ndef g(): pass', '@*f\ndef g(): pass', '@f\nif 1: pass', '@f\n# comment\ndef g(): pass', '@f\n def g(): pass'):
    try:
        compile(text, 'text', 'exec')
        print('fine', repr(text))
    except SyntaxError as error:
        print(repr(text), '|', type(error).__name__, error)
for text in ('@1\ndef g(): pass', '@undefined\ndef g(): pass', '@None\nclass A: pass'):
    try:
        exec(text)
    except Exception as error:
        print(type(error).__name__, error)
