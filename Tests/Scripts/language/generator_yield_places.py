# small
def drive(generator, *values):
    try:
        print('gave', next(generator))
        for value in values:
            print('gave', generator.send(value))
        generator.send(None)
    except StopIteration as stop:
        print('returned', stop.value)
    except Exception as error:
        print('raised', repr(error))


def lambda_default():
    return (lambda a, b=(yield 'b'), *, c=(yield 'c'): (a, b, c))(1)

drive(lambda_default(), 2, 3)


def function_parts():
    @(yield 'decorator')
    def f(a=(yield 'a'), *, b=(yield 'b')) -> (yield 'returns'):
        return a, b
    return f

drive(function_parts(), lambda f: (f(), f.__annotations__), 1, 2, 3)


def class_parts():
    @(yield 'decorator')
    class C((yield 'base'), metaclass=(yield 'meta')):
        pass
    return C

drive(class_parts(), lambda c: [k.__name__ for k in c.__mro__], int, type)


def loop_target():
    box = {}
    for box[(yield 'key')] in range(2):
        yield dict(box)
    return box

drive(loop_target(), 'a', None, 'b', None)


def raise_from():
    raise (yield 'exception') from (yield 'cause')

drive(raise_from(), ValueError(1), KeyError(2))


def assertion():
    assert (yield 'condition'), (yield 'message')

drive(assertion(), True)
drive(assertion(), False, 'why')


def handler_type():
    try:
        yield 'body'
        raise KeyError('x')
    except (yield 'first'):
        return 'first'
    except (yield 'second') as error:
        return 'second', error

drive(handler_type(), None, KeyError)
drive(handler_type(), None, OSError, KeyError)
drive(handler_type(), None, OSError, ValueError)


def deleting():
    box = {1: 1, 2: 2, 3: 3}
    del box[(yield 'one')], box[(yield 'two')]
    return box

drive(deleting(), 3, 1)


def stars():
    return [*(yield 'a'), (yield 'b'), *(yield 'c')]

drive(stars(), [1], 2, [3])


def with_target():
    box = []
    class Manager:
        def __enter__(self):
            return 'entered'
        def __exit__(self, *args):
            print('exit', args[0])
            return True
    box = {}
    with Manager() as box[(yield 'where')]:
        yield box
        raise ValueError
    return box

drive(with_target(), 'here', None)
