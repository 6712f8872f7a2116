# small
# generator.gi_frame: in each state.


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


def change(generator):
    generator.gi_frame = None


for source in [
    '[g.gi_frame is None for g in (fresh(), started(), finished(), closed())]',
    'fresh().gi_frame.f_lineno - make.__code__.co_firstlineno',
    '(lambda g: g.gi_frame.f_lineno - make.__code__.co_firstlineno)(started())',
    'started().gi_frame.f_locals',
    'started().gi_frame.f_code is make.__code__',
    'change(started())',
]:
    attempt(source)
