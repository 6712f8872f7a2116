# small
# for_if_clause with async: where it may stand, and what it walks.


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
    '[a async for a in b]',
    'def g(): [a async for a in b]',
    'def g(): (a async for a in b)',
    'async def g(): [a async for a in b]',
    'async def g(): {a async for a in b}',
    'async def g(): {a: a async for a in b}',
    'async def g(): (a async for a in b)',
    'async def g(): [a for a in b async for c in d]',
    'async def g(): [a async for a in b if await c]',
    'async def g(): [[a async for a in b] for c in d]',
    'async def g(): [a async in b]',
    'async def g(): [a async for in b]',
    'async def g(): [async for a in b]',
    'async def g(): lambda: [a async for a in b]',
    'x = (a async for a in b)',
    'class A: [a async for a in b]',
    'async def g(): [a async if b]',
]:
    attempt(source)


class Countdown:
    def __init__(self, start):
        self.left = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.left -= 1
        if self.left < 0:
            raise StopAsyncIteration
        return self.left


async def answer(value):
    return value


async def program():
    print([n async for n in Countdown(3)], {n async for n in Countdown(2)}, {n: n * n async for n in Countdown(3)})
    print([n async for n in Countdown(5) if n % 2], [(a, b) async for a in Countdown(2) for b in 'xy'], [(a, b) for a in 'xy' async for b in Countdown(2)])
    print([await answer(n) async for n in Countdown(3)], [n for n in range(4) if await answer(n % 2)], [n async for n in Countdown(4) if await answer(n > 1)])
    generator = (n async for n in Countdown(3))
    print(type(generator).__name__, [n async for n in generator], [[n async for n in Countdown(m)] for m in range(3)])
    for wrong in (5, [1], None):
        try:
            print([n async for n in wrong])
        except TypeError as error:
            print(error)


try:
    program().send(None)
except StopIteration:
    print('done')
