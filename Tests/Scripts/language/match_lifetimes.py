# small
# The subject is released before the body; names that were not bound do not keep anything.
import weakref


class Thing:
    __match_args__ = ('name',)

    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print('  del', self.name)


match Thing('wildcard'):
    case _:
        print('body')
match Thing('class'):
    case Thing(name):
        print('body', name)
match Thing('unmatched'):
    case 1:
        pass
    case 'x':
        pass
print('after')
match Thing('default'):
    case int():
        print('no')
    case _:
        print('default body')
match Thing('first of two'):
    case Thing():
        print('body')
    case str():
        print('no')
match Thing('bound'):
    case Thing() as thing:
        print('body')
print('still there')
del thing
match [Thing('a'), Thing('b')]:
    case [x, 1]:
        print('no')
    case [x, *rest]:
        print('body')
del x
print('x gone')
del rest
match {'k': Thing('value')}:
    case {'k': Thing('other')}:
        print('no')
    case {'k': v, **rest}:
        print('body', rest)
del v


def function():
    match Thing('in function'):
        case Thing(name=n):
            print('body', n)
    return 'done'


print(function())


def generator():
    match Thing('in generator'):
        case Thing(name=n) if (yield 'guard'):
            yield n
        case Thing() as t:
            yield 'other'
            del t
            yield 'last'


print(list(generator()))
g = generator()
print(next(g), g.send(True))
del g
g = generator()
next(g)
print('closing')
g.close()

alternatives = Thing('alternatives')
match (alternatives, 2):
    case (a, 1) | (a, 3):
        print('no')
    case (a, 5) | (a, 2):
        print('yes')
reference = weakref.ref(alternatives)
del alternatives
print(reference() is a)
del a
print(reference())
