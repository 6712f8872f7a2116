# small
# generator.gi_yieldfrom read, written, deleted.


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
    value.gi_yieldfrom = new
    return value.gi_yieldfrom


def deleted(value):
    del value.gi_yieldfrom
    return value.gi_yieldfrom


for source in [
    '(fresh()).gi_yieldfrom',
    '(started()).gi_yieldfrom',
    '(finished()).gi_yieldfrom',
    '(closed()).gi_yieldfrom',
    '(delegating()).gi_yieldfrom',
    '((lambda g: (next(g), g)[1])(delegating())).gi_yieldfrom',
    'assigned(fresh(), 5)',
    'assigned(fresh(), None)',
    'assigned(fresh(), "a")',
    'deleted(fresh())',
    'next(me)',
    'type(fresh()).gi_yieldfrom.__name__',
]:
    attempt(source)
