# small
# `yield` in the subject, in guards and in bodies.


def subject():
    match (yield 'ready'):
        case [a, b]:
            return a + b
        case other:
            return other


def run(generator, *values):
    result = []
    try:
        result.append(next(generator))
        for value in values:
            result.append(generator.send(value))
    except StopIteration as stop:
        result.append(('return', stop.value))
    except Exception as error:
        result.append(repr(error))
    return result


print(run(subject(), [1, 2]))
print(run(subject(), 'x'))


def bodies(value):
    match value:
        case 1:
            yield 'one'
            yield 'one again'
        case [x, *rest]:
            for item in rest:
                match item:
                    case int():
                        yield x, item
                    case str(s):
                        got = yield s
                        yield 'got', got
        case {'a': a, **rest}:
            yield from a
            yield rest
        case _:
            yield
    yield 'end'


for value in (1, [0, 1, 'a', 2], {'a': 'xy', 'b': 1}, None):
    print(list(bodies(value)))


def guards(value):
    match value:
        case x if (yield 'first', x):
            yield 'first body'
        case [x, y] if (yield 'second', x) and (yield 'third', y):
            yield x, y
        case _ if (yield 'fourth'):
            yield 'fourth body'
        case z:
            yield 'last', z
    return 'done'


print(run(guards(5), True, None, None))
print(run(guards([1, 2]), False, True, True, None))
print(run(guards([1, 2]), False, True, False, True, None))
print(run(guards([1, 2]), False, False, False, None, None))
print(run(guards(5), False, False, None, None))


def loops(values):
    for value in values:
        match value:
            case 'break':
                yield 'breaking'
                break
            case 'continue':
                yield 'continuing'
                continue
            case 'return':
                return (yield 'returning')
            case 'raise':
                try:
                    yield 'raising'
                except KeyError:
                    yield 'caught'
                raise ValueError(value)
        yield value
    else:
        yield 'else'


print(list(loops([1, 'continue', 2])))
print(list(loops([1, 'break', 2])))
print(run(loops(['return']), 'sent'))
print(run(loops(['raise']), None))
generator = loops(['raise'])
next(generator)
print(generator.throw(KeyError('k')))
try:
    next(generator)
except ValueError as error:
    print(error)


def thrown():
    match 1:
        case 1 if (yield 'guard'):
            pass
        case _:
            yield 'not reached'


generator = thrown()
next(generator)
try:
    generator.throw(ValueError('in guard'))
except ValueError as error:
    print(error)
print(list(generator))


def parts(value):
    # Captures that have to wait, in a generator's own area.
    yield 'start'
    match value:
        case [a, {'k': b, **c}, 3] | [a, b, c, 4]:
            yield a, b, c
        case [a, (b, c) as d, *e] if (yield a, b, c, d, e):
            yield 'guarded'


print(list(parts([1, {'k': 2, 'z': 0}, 3])))
print(list(parts([1, 2, 3, 4])))
print(list(parts([1, (2, 3), 5])))
