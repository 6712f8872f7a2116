# small
# __enter__ and __exit__: order, what they get, what a true result does
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind and kind.__name__, value, traceback is not None)
        return self.swallow


with Manager('a') as a, Manager('b') as b:
    print(a, b)
with (Manager('c') as c, Manager('d', swallow=True),):
    print(c)
    raise ValueError('inside')
try:
    with Manager('e'):
        1 / 0
except ZeroDivisionError as error:
    print('out', error)


class ExitRaises(Manager):
    def __exit__(self, *details):
        raise KeyError('from exit')


class EnterRaises(Manager):
    def __enter__(self):
        raise LookupError('from enter')


try:
    with ExitRaises('f'):
        raise ValueError('first')
except KeyError as error:
    print(repr(error), '|', repr(error.__context__))
try:
    with Manager('g'), EnterRaises('h'):
        print('never')
except LookupError as error:
    print(repr(error))


def early():
    with Manager('i'):
        return 'returned'


for turn in range(3):
    with Manager(turn):
        if turn == 0:
            continue
        break
print(early())


class NoExit:
    def __enter__(self):
        pass


class NoEnter:
    def __exit__(self, *details):
        pass


class OnInstance:
    def __init__(self):
        self.__enter__ = self.__exit__ = lambda *details: None


def use(manager):
    with manager:
        print('never')


for bad in (NoExit(), NoEnter(), OnInstance(), 5):
    try:
        use(bad)
    except Exception as error:
        print(type(error).__name__, error)
