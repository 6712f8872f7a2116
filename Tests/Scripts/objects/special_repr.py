# small
# object.__repr__: must give a str; used by containers and !r; the default tells the class
class Named:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'Named({self.name!r})'


print(repr(Named('x')), str(Named("it's")), [Named(1)], {'k': Named(2)}, (Named(3),))
print(f'{Named(4)!r:>12}|{Named(5)!s}|{Named(6)}|%r' % Named(7))


class Wrong:
    def __repr__(self):
        return 5


class NoneRepr:
    __repr__ = None


class StrOnly:
    def __str__(self):
        return 'as str'


class SubStr(str):
    pass


class GivesSub:
    def __repr__(self):
        return SubStr('sub')


print(type(repr(GivesSub())).__name__, repr(StrOnly())[:len('<__main__.StrOnly object')], str(StrOnly()))
for bad in (Wrong(), NoneRepr()):
    for use in (repr, lambda o: f'{o!r}', lambda o: [o].__repr__(), ascii):
        try:
            print(use(bad))
        except Exception as error:
            print(type(error).__name__, error)


class Recursive(list):
    def __repr__(self):
        return 'R' + super().__repr__()


loop = Recursive()
loop.append(1)
print(loop)
plain = [1]
plain.append(plain)
print(plain)
plain.clear()
named = Named('é\n')
print(ascii(named), repr(named))
named.__repr__ = lambda: 'from the instance'
print(repr(named))


class Meta(type):
    def __repr__(cls):
        return f'<the class {cls.__name__}>'


class Made(metaclass=Meta):
    pass


print(Made, [Made], repr(Made()).startswith('<__main__.Made object at 0x'))
