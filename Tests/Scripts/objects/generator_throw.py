# small
# generator.throw: classes, instances, three arguments, in each state.


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
    'fresh().throw(ValueError("v"))',
    'started().throw(ValueError("v"))',
    'finished().throw(ValueError("v"))',
    'closed().throw(ValueError("v"))',
    'started().throw(ValueError)',
    'started().throw(ValueError, "v")',
    'started().throw(ValueError, ValueError("w"))',
    'started().throw(ValueError, ("a", "b"))',
    'started().throw(ValueError, None)',
    'started().throw(ValueError, None, None)',
    'started().throw(ValueError("v"), "x")',
    'started().throw(KeyError("k"))',
    'started().throw(5)',
    'started().throw("a")',
    'started().throw(int)',
    'started().throw(ValueError, "v", 5)',
    'started().throw()',
    'started().throw(1, 2, 3, 4)',
    'started().throw(StopIteration(7))',
    '(lambda g: (next(g), g.throw(ValueError("deep"))))(delegating())',
    '(lambda g: (g.throw(ValueError("v")), next(g)))(started())',
    'started().throw(ValueError, value="v")',
    'type(fresh()).throw(5)',
    'started().throw(ExceptionGroup("g", [ValueError(1)]))',
    'started().throw(None)',
]:
    attempt(source)
