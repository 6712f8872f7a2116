# small
# generator.close: in each state, and what the body makes of it.


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


def make(n=3):
    """Counts."""
    for i in range(n):
        try:
            yield i
        except ValueError as error:
            yield 'caught ' + str(error)


def fresh():
    return make()


def started():
    generator = make()
    next(generator)
    return generator


def finished():
    generator = make(1)
    list(generator)
    return generator


def closed():
    generator = started()
    generator.close()
    return generator


def delegating():
    yield from started()


def self_aware():
    yield me.gi_running, me.gi_suspended, me.gi_frame.f_lineno is not None


me = self_aware()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def raising():
    try:
        yield 1
    finally:
        raise KeyError('on close')


def quiet():
    try:
        yield 1
    except GeneratorExit:
        return 5


def delegates():
    try:
        yield from quiet()
    finally:
        print('outer finally', end=' ')


def closes_itself():
    yield 1
    busy.close()


busy = closes_itself()


for source in [
    'fresh().close()',
    'started().close()',
    'finished().close()',
    'closed().close()',
    'fresh().close(1)',
    '(lambda g: (next(g), g.close()))(stubborn())',
    '(lambda g: (next(g), g.close()))(raising())',
    '(lambda g: (next(g), g.close(), list(g)))(quiet())',
    '(lambda g: (next(g), g.close()))(delegates())',
    'type(fresh()).close(5)',
    '(lambda g: (g.close(), g.close()))(started())',
    'busy.close()',
    'list(busy)',
]:
    attempt(source)
