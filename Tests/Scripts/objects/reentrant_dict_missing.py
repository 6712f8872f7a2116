# __missing__ that changes the dict
# small

class Filling(dict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value


class Clearing(dict):
    def __missing__(self, key):
        self.clear()
        raise LookupError(key)


table = Filling()
print([table[key] for key in 'abcab'], table)
print(table.get('z'), table.setdefault('z', 9), 'y' in table, table.pop('y', None))
table = Clearing({1: 1})
try:
    table[2]
except LookupError as error:
    print(type(error).__name__, error, table)


class Odd(dict):
    __missing__ = 5


try:
    Odd()[1]
except TypeError as error:
    print(error)


class Static(dict):
    __missing__ = staticmethod(lambda key: ('static', key))


print(Static()[1])
table = Filling()
table.__missing__ = lambda key: 'never asked'
print(table['q'])
print('{a} {b}'.format_map(Filling(a=1)), '%(k)s' % Filling())
try:
    dict.__missing__
except AttributeError as error:
    print(error)
