# small
# generator.__qualname__ read, written, deleted.


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



def assigned(value, new):
    value.__qualname__ = new
    return value.__qualname__


def deleted(value):
    del value.__qualname__
    return value.__qualname__


for source in [
    '(fresh()).__qualname__',
    '(started()).__qualname__',
    '(finished()).__qualname__',
    '(closed()).__qualname__',
    'assigned(fresh(), "other")',
    'assigned(fresh(), 5)',
    'assigned(fresh(), None)',
    'assigned(fresh(), b"a")',
    'deleted(fresh())',
    '(i for i in ()).__qualname__',
    'delegating().__qualname__',
    'repr(assigned(fresh(), "renamed"))',
]:
    attempt(source)
