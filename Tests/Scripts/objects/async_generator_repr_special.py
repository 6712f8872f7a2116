# small
# async_generator.__repr__.


def attempt(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '!', type(error).__name__, error)
    else:
        print(source, '=', type(value).__name__, shown(value))


def shown(value):
    if type(value) in (set, frozenset):
        return ', '.join(sorted(map(repr, value)))
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part.lstrip('0123456789abcdef') for part in others)


async def coroutine(n=1):
    """Doc."""
    return n


async def generator():
    yield 1
    yield 2


def made():
    value = coroutine()
    KEPT.append(value)
    return value


def quiet(value):
    value.close()
    return value


def finished(n=5):
    value = coroutine(n)
    try:
        value.send(None)
    except StopIteration as stop:
        return value


def run(awaitable):
    iterator = awaitable.__await__()
    try:
        while True:
            next(iterator)
    except StopIteration as stop:
        return stop.value


KEPT = []


for source in [
    'repr(generator())',
    'generator().__repr__()',
    'type(generator()).__repr__(5)',
    'repr(generator().__anext__())',
    'repr(generator().asend(None))',
    'repr(generator().aclose())',
]:
    attempt(source)
