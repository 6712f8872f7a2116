# small
# yield_expr and yield_stmt: where they may stand, and what they give.


def attempt(source):
    try:
        code = compile(source, '<case>', 'exec')
    except SyntaxError as error:
        print(repr(source), '|', error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))
        return
    namespace = {'told': told, 'Record': Record, 'f': lambda *a, **k: (a, k)}
    known = set(namespace)
    try:
        exec(code, namespace)
    except Exception as error:
        print(repr(source), '|', type(error).__name__, error)
    else:
        print(repr(source), '|', shown({name: value for name, value in namespace.items() if name not in known and name != '__builtins__'}))


def shown(value):
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part[part.index('>'):] for part in others)


def told(value):
    print('told', value, end=' ')
    return value


class Record:
    """Shows what is done to its attributes and items."""

    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def __setattr__(self, name, value):
        print('set', name, value, end=' ')
        self.__dict__[name] = value

    def __delattr__(self, name):
        print('del', name, end=' ')
        del self.__dict__[name]

    def __getitem__(self, key):
        print('get', key, end=' ')
        return key

    def __setitem__(self, key, value):
        print('set', key, value, end=' ')

    def __delitem__(self, key):
        print('del', key, end=' ')

    def __call__(self, *args, **kwargs):
        print('call', args, kwargs, end=' ')
        return self

    def __repr__(self):
        return 'Record'


for source in [
    'yield',
    'x = yield',
    'def g(): yield\nx = list(g())',
    'def g(): yield 1\nx = list(g())',
    'def g(): yield 1, 2\nx = list(g())',
    'def g(): yield *[1], 2\nx = list(g())',
    'def g(): yield 1,\nx = list(g())',
    'def g(): x = yield 1; yield x\nx = list(g())',
    'def g(): x = y = yield 1; yield y\nx = list(g())',
    'def g(): x = 1 + (yield 2); yield x\ni = g(); x = next(i), i.send(5)',
    'def g(): x = 1 + yield 2',
    'def g(): x += yield',
    'def g():\n x = 1\n x += yield x\n yield x\ni = g(); x = next(i), i.send(5)',
    'def g(): f(yield)\nx = list(g())',
    'def g(): f((yield), 1)\nx = list(g())',
    'def g(): f(yield, 1)',
    'def g(): f(1, yield)',
    'def g(): [yield]',
    'def g(): [(yield)]\nx = list(g())',
    'def g(): (yield)\nx = list(g())',
    'def g(): return (yield 1)\nx = list(g())',
    'def g(): return yield 1',
    'def g(): assert (yield 1)\nx = next(g())',
    'def g(): del (yield)',
    'def g(): yield yield 1',
    'def g(): yield (yield 1)\nx = list(g())',
    'def g(): yield not 1\nx = list(g())',
    'def g(): yield lambda: 1\nx = len(list(g()))',
    'def g(): lambda: (yield)\nx = g()',
    'def g(): x = lambda: (yield 5); return list(x())\nx = g()',
    'def g(): yield = 1',
    'def g(): (yield) = 1',
    'def g(): yield from [1, 2]\nx = list(g())',
    'def g(): x = yield from [1]; yield x\nx = list(g())',
    'def g(): yield from',
    'def g(): yield from *[1]',
    'def g(): yield from 1, 2',
    'def g(): yield from (1, 2)\nx = list(g())',
    'def g(): yield from not 1\nlist(g())',
    'def g(): (yield from [1]) or (yield 2)\nx = list(g())',
    'def g(): yield from (yield 1)\ni = g(); x = next(i), i.send([2])',
    'def g(): yield from 5\nlist(g())',
    'async def g(): yield from [1]',
    'async def g(): yield 1',
    'class A: yield 1',
    'class A: x = (yield)',
    '[(yield 1) for x in y]',
    'def g(): [(yield 1) for x in y]',
    'def g(): [x for x in (yield 1)]\nx = next(g())',
    'def h():\n return 5\n yield\ndef g(): x = yield from h(); yield x\nx = list(g())',
    'def g(): return 1; yield\nx = list(g())',
    'def g():\n if 0: yield\nx = list(g())',
    'def g(): x: (yield) = 1',
    'def g(): x: int = yield 1\nx = list(g())',
    'def g(a=(yield)): pass',
    'def g():\n def h(a=(yield 1)): return a\n yield h()\ni = g(); x = next(i), i.send(7)',
    'def g():\n @(yield 1)\n def h(): pass\n yield h\ni = g(); x = next(i), i.send(lambda h: 8)',
    'def g():\n class A((yield 1)): pass\n yield A.__bases__\ni = g(); x = next(i), i.send(int)',
    'def g():\n while (yield 1): pass\ni = g(); x = next(i), i.send(1)',
    'def g():\n for x in (yield 1): yield x\ni = g(); x = next(i), i.send([5])',
    'def g():\n with (yield 1): pass\nx = next(g())',
    'def g(): print((yield 1), end="; ")\nx = list(g())',
    'def g(): yield 1; return 2\ni = g(); next(i); next(i)',
    'def g(): f"{(yield 1)}"\nx = list(g())',
    'def g(): x = {(yield 1): (yield 2)}; yield x\nx = list(g())',
    'def g(): raise (yield 1)\ni = g(); next(i); i.send(KeyError("sent"))',
]:
    attempt(source)
