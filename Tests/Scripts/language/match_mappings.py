# small
# Mapping patterns: keys, values, the rest, and what they ask of the subject.


class Keys:
    name = 'name'
    number = 7


def look(value):
    match value:
        case {'kind': 'a', 'x': x}:
            return f'a {x!r}'
        case {Keys.name: name, Keys.number: number}:
            return f'name {name!r} number {number!r}'
        case {1: one, -2: two, None: none}:
            return f'{one!r} {two!r} {none!r}'
        case {'rest': first, **others}:
            return f'{first!r} {others!r}'
        case {b'b': [x, *y], True: z}:
            return f'{x} {y} {z}'
        case {'only': _}:
            return 'only'
        case {}:
            return 'any mapping'
    return 'none'


class D(dict):
    pass


for value in ({'kind': 'a', 'x': [1]}, {'kind': 'a'}, {'name': 'n', 7: 8}, {'name': 'n'}, {1: 'a', -2: 'b', None: 'c', 4: 5},
              {'rest': 1}, {'rest': 1, 'more': 2, 3: 4}, {b'b': (1, 2, 3), 1: 'z'}, {'only': 0, 'x': 1}, {}, {5: 6}, D(), D(kind='a', x=1),
              type('C', (), {}).__dict__, [], None, 'text', {1}, 5):
    if not isinstance(value, (dict, list, set, str, int)) and value is not None:
        print('mappingproxy', end=' ')
    else:
        print(repr(value), end=' ')
    print(look(value))

subject = {'a': 1, 'b': 2, 'c': 3}
match subject:
    case {'a': a, **rest}:
        rest['new'] = 0
        print(a, rest, subject)
match subject:
    case {**rest}:
        print(rest, rest is subject)
match {}:
    case {**rest}:
        print(rest)
match subject:
    case {'a': 1, 'b': 3}:
        print('no')
    case {'a': 1, 'b': 2 | 3 as b, }:
        print(b)


class Asked(dict):
    def __len__(self):
        print('  len')
        return super().__len__()

    def get(self, *arguments):
        print('  get', arguments[0], len(arguments), type(arguments[-1]).__name__)
        return super().get(*arguments)

    def __getitem__(self, key):
        print('  getitem', key)
        return super().__getitem__(key)

    def __missing__(self, key):
        print('  missing', key)
        return 'made'

    def keys(self):
        print('  keys')
        return super().keys()


match Asked(a=1, b=2):
    case {'a': 1, 'z': z}:
        print('no')
    case {'a': x, **rest}:
        print(x, rest)
print('short')
match Asked(a=1):
    case {'a': 1, 'b': 2}:
        print('no')
    case {}:
        print('yes')


class WithIter(Asked):
    def __iter__(self):
        print('  iter')
        return super().__iter__()


match WithIter(a=1, b=2):
    case {'a': x, **rest}:
        print(x, rest)


class Same:
    first = 'k'
    second = 'k'
    unhashable = []


for choice in range(4):
    try:
        match {'k': 1, 'l': 2}:
            case {Same.first: a, Same.second: b} if choice == 0:
                print(a, b)
            case {'k': a, Same.first: b} if choice == 1:
                print(a, b)
            case {Same.unhashable: a} if choice == 2:
                print(a)
            case _:
                print('nothing')
    except Exception as error:
        print(type(error).__name__, error)
    Same.first, Same.second = [('k', 'l'), ('l', 'k'), ('z', 'k'), (0, 0)][choice]


class BadGet(dict):
    get = 5


class FailingGet(dict):
    def get(self, key, default):
        raise LookupError('get')


for bad in (BadGet(a=1), FailingGet(a=1)):
    try:
        match bad:
            case {'a': x}:
                print(x)
    except Exception as error:
        print(type(error).__name__, error)


class Ghost(dict):
    def get(self, key, default):
        return 'ghost'


try:
    match Ghost(x=1):
        case {'a': g, **rest}:
            print(g, rest)
except KeyError as error:
    print('KeyError', error)
match Ghost(x=1):
    case {'a': g}:
        print(g)

match {float('inf'): 1, 'é': 2, 1 + 2j: 3}:
    case {'é': e, 1 + 2j: c}:
        print(e, c)
