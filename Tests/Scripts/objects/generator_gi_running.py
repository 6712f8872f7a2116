# small
# generator.gi_running read, written, deleted.


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
    value.gi_running = new
    return value.gi_running


def deleted(value):
    del value.gi_running
    return value.gi_running


for source in [
    '(fresh()).gi_running',
    '(started()).gi_running',
    '(finished()).gi_running',
    '(closed()).gi_running',
    '(delegating()).gi_running',
    '((lambda g: (next(g), g)[1])(delegating())).gi_running',
    'assigned(fresh(), 5)',
    'assigned(fresh(), None)',
    'assigned(fresh(), "a")',
    'deleted(fresh())',
    'next(me)',
    'type(fresh()).gi_running.__name__',
]:
    attempt(source)
