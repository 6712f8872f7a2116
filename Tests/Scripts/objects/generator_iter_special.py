# small
# generator.__iter__ called by name, and what it is for.


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


for source in [
    '(fresh()).__iter__()',
    '(fresh()).__iter__(1)',
    '(fresh()).__iter__(x=1)',
    'type(fresh()).__iter__(fresh())',
    'type(fresh()).__iter__(5)',
    'type(fresh()).__iter__()',
    'type(fresh()).__iter__.__name__',
    '(lambda g: iter(g) is g)(fresh())',
    'list(started().__iter__())',
]:
    attempt(source)
