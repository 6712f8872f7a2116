# small
# generator.__next__ called by name, and what it is for.


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
    '(fresh()).__next__()',
    '(started()).__next__()',
    '(fresh()).__next__(1)',
    '(fresh()).__next__(x=1)',
    'type(fresh()).__next__(started())',
    'type(fresh()).__next__(5)',
    'type(fresh()).__next__()',
    'type(fresh()).__next__.__name__',
    '(lambda g: [g.__next__(), next(g), next(g), next(g, "end")])(fresh())',
    'finished().__next__()',
    'closed().__next__()',
]:
    attempt(source)
