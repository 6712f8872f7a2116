# small
import sys


def drain(generator):
    while True:
        try:
            print('gave', next(generator))
        except StopIteration as stop:
            return print('returned', stop.value)
        except BaseException as error:
            return print('raised', repr(error))


def body():
    try:
        yield 1
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as error:
        yield 'values', error.exceptions, sys.exc_info()[1] is error
        print(sys.exc_info()[1] is error)
    except* TypeError as error:
        yield 'types', error.exceptions
    else:
        yield 'never'
    finally:
        yield 'finally', sys.exc_info()[0]
    return 'end'

drain(body())


def unhandled():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        yield 'value'
        raise KeyError('from clause')
    except* TypeError:
        yield 'type'

drain(unhandled())


def several():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as error:
        yield 'a'
        raise
    except* TypeError as error:
        yield 'b'
        raise

drain(several())


def thrown():
    try:
        yield 'start'
    except* ValueError as error:
        got = yield 'caught', error.exceptions
        print('got', got)
    return 'after'

generator = thrown()
print(next(generator))
print(generator.throw(ValueError('in')))
try:
    generator.send('s')
except StopIteration as stop:
    print(stop.value)

generator = body()
next(generator)
print(next(generator))
print('outside', sys.exc_info())
try:
    generator.throw(OSError('into the clause'))
except BaseException as error:
    print(repr(error))
print(generator.gi_frame is None)
drain(generator)

generator = several()
next(generator)
try:
    generator.close()
except BaseException as error:
    print(repr(error))
print(generator.gi_frame is None)
try:
    next(generator)
except BaseException as error:
    print(repr(error))
print(generator.gi_frame)


def in_handler():
    try:
        raise KeyError('outer')
    except KeyError:
        try:
            raise ExceptionGroup('g', [ValueError(1)])
        except* ValueError:
            yield repr(sys.exc_info()[1])
        yield repr(sys.exc_info()[1])

drain(in_handler())


def order():
    try:
        raise ExceptionGroup('g', [ValueError(1)])
    except* (yield 'first type'):
        yield 'first'
    except* (yield 'second type'):
        yield 'second'

generator = order()
print(next(generator))
print(generator.send(KeyError))
print(generator.send(ValueError))
drain(generator)
