# small
# generator.__del__: closes a suspended generator, when it dies and when it is called.


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


def closes():
    try:
        yield 1
    finally:
        print('closed', end=' ')


def dies():
    generator = closes()
    next(generator)
    del generator
    return 'after'


for source in [
    'fresh().__del__()',
    'finished().__del__()',
    '(lambda g: (g.__del__(), list(g)))(started())',
    '(lambda g: (g.__del__(), g.__del__()))(closes())',
    'dies()',
    'fresh().__del__(1)',
    'type(fresh()).__del__(5)',
    '(lambda g: (next(g), g.__del__(), g.gi_frame))(closes())',
]:
    attempt(source)
