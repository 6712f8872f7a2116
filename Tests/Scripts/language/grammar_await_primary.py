# small
# await_primary: where await may stand, and how tightly it binds.


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
    'await x',
    'def g(): await x',
    'async def g(): await',
    'async def g(): await = 1',
    'await = 1',
    'async = 1',
    'async def g(): await await x',
    'async def g(): await -x',
    'async def g(): -await x',
    'async def g(): await x ** 2',
    'async def g(): await x.y[0]()',
    'async def g(): (await x).y',
    'async def g(): await x if await y else await z',
    'async def g(): await (yield)',
    'async def g(): await lambda: 1',
    'async def g(): await not x',
    'async def g(): not await x',
    'async def g(): [await x for x in y]',
    'async def g(): (await x for x in y)',
    'async def g(): f(await x, *await y, **await z)',
    'async def g(): f(await=x)',
    'async def g(): await x = 1',
    'async def g(): await x += 1',
    'async def g(): del await x',
    'async def g(): lambda: await x',
    'async def g():\n def h(): await x',
    'async def g(a=await x): pass',
    'async def g():\n async def h(a=await x): pass',
    'class A: await x',
    'async def g():\n class A: await x',
    'async def g(): f"{await x}"',
    'x = [await y for y in z]',
    'async def g(): return await x',
    'async def g(): x.await',
    'x.await = 1',
    'import await',
    'async def g(): await x y',
]:
    attempt(source)


class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value
        yield


async def program():
    print(await Ready(1), await Ready(2) + await Ready(3), -await Ready(4), await Ready(2) ** 3, 2 ** await Ready(3), not await Ready(0))
    print((await Ready([5]))[0], (await Ready('a')).upper(), [await Ready(n) for n in range(3)], {await Ready(n): await Ready(n) for n in 'ab'})
    print(await Ready(await Ready(Ready(6).value)), await Ready(1) if await Ready(0) else await Ready(2), await Ready(0) or await Ready(7), (await Ready(1), await Ready(2)))
    print(f'{await Ready(8)}', await (await Ready(Ready(9))), sum([await Ready(1), *await Ready([2, 3])]), dict(**await Ready({'k': 1})))
    for wrong in (1, None, 'a', Ready, (n for n in ()), [Ready(1)]):
        try:
            await wrong
        except TypeError as error:
            print(error)


try:
    program().send(None)
except StopIteration:
    pass
