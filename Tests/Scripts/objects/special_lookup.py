# small
# special methods are looked up on the type, not on the instance, and not through __getattribute__
class Bare:
    def __getattribute__(self, name):
        print('asked', name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        print('fallback', name)
        raise AttributeError(name)


bare = Bare()
for use in (len, iter, next, abs, reversed, lambda o: o + 1, lambda o: o[0], lambda o: 1 in o, lambda o: o(), lambda o: -o, int, float, lambda o: o < 1,
            lambda o: bool(o), lambda o: o == 1, lambda o: isinstance(hash(o), int), lambda o: str(o)[:7], lambda o: format(o)[:7], round, bytes, lambda o: [][o]):
    try:
        print(use(bare))
    except TypeError as error:
        print(error)


class Given:
    pass


given = Given()
given.__len__ = lambda: 5
given.__call__ = lambda: 'called'
given.__iter__ = lambda: iter([])
given.__add__ = lambda other: 'added'
for use in (len, iter, lambda o: o(), lambda o: o + 1):
    try:
        print(use(given))
    except TypeError as error:
        print(error)
Given.__len__ = lambda self: 6
print(len(given), given.__len__())
Given.__add__ = lambda self, other: 'from the class'
print(given + 1, given.__add__(1))
del Given.__len__
try:
    len(given)
except TypeError as error:
    print(error)
