# small
# Defaults are looked at when a call is made: they can be replaced, shortened and removed between one call and the next.


def function(first, second=2, third=3):
    return first, second, third


class Base:
    def __init__(self, first, second='b'):
        self.pair = first, second

    def method(self, first=1, second=2):
        return first, second


def call():
    return function(1)


def call_two():
    return function(1, 'x')


def create():
    return Base('a').pair


def call_method(object):
    return object.method()


base = Base(0)


def show():
    for callable, arguments in ((call, ()), (call_two, ()), (create, ()), (call_method, (base,))):
        try:
            print(callable.__name__, callable(*arguments))
        except TypeError as error:
            print(error)


show()
function.__defaults__ = (20, 30)
Base.__init__.__defaults__ = ('B',)
Base.method.__defaults__ = (10, 20)
show()
function.__defaults__ = (300,)
Base.__init__.__defaults__ = None
Base.method.__defaults__ = ('last',)
show()
function.__defaults__ = None
Base.__init__.__defaults__ = ()
Base.method.__defaults__ = None
show()
function.__defaults__ = (1, 2, 3)
Base.__init__.__defaults__ = (1, 2, 3)
Base.method.__defaults__ = (1, 2, 3)
show()
print(function())


def with_keyword_only(first, second=2, *, third=3):
    return first, second, third


def with_rest(first, second=2, *rest, **named):
    return first, second, rest, named


def generator(first, second=2):
    yield first
    yield second


for turn in range(2):
    print(with_keyword_only(1), with_keyword_only(1, 5), with_keyword_only(1, third=5))
    print(with_rest(1), with_rest(1, 2, 3), with_rest(1, third=4), with_rest(*(1, 2), **{'k': 1}))
    print(list(generator(1)), list(generator(1, 5)), list(generator(second=1, first=0)))


def captured(first, second=2):
    return lambda: (first, second)


print(captured(1)(), captured(1, 3)(), captured(second=5, first=6)())
for arguments in ((), (1, 2, 3, 4), (1, 2)):
    try:
        print(function(*arguments))
    except TypeError as error:
        print(error)
for bad in (5, None, [1], ((1, 2))):
    try:
        print(with_rest(*bad))
    except TypeError as error:
        print(error)
