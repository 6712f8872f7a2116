# json: writing, options, errors.
import io
import json
from enum import IntEnum


def show(function, *arguments, **keywords):
    try:
        print(ascii(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


class Number(int):
    def __repr__(self):
        return 'number'


class Real(float):
    def __repr__(self):
        return 'real'


class Text(str):
    pass


class Mapping(dict):
    def items(self):
        return [('z', 1), ('y', [2])]


class Level(IntEnum):
    LOW = 1


values = [None, True, False, 0, -5, 10 ** 30, 1.5, -0.0, 1e100, 1e-7, float('nan'), float('inf'), float('-inf'), '', 'abc', 'é\n"\\/\t\r\b\f\x00\x7f', '\U0001f600',
          '\ud800', [], [1, [2, [3]]], (), (1, 2), {}, {'a': 1, 'b': [1, {'c': None}]}, {1: 2, 2.5: 3, True: 4, None: 5, 'x': 6, float('nan'): 7}, Number(5), Real(2.5), Text('t'),
          {Text('k'): 1, Number(7): 2}, Mapping(a=1), Level.LOW, {Level.LOW: 1}, [[], {}, ()], {'b': 1, 'a': 2}]
settings = [{}, {'indent': 2}, {'indent': 0}, {'indent': '\t'}, {'indent': True}, {'ensure_ascii': False}, {'sort_keys': True}, {'allow_nan': False}, {'separators': (',', ':')},
            {'indent': 1, 'separators': ('; ', ' = ')}, {'check_circular': False}, {'skipkeys': True}]
for value in values:
    for setting in settings:
        show(json.dumps, value, **setting)
for value in values[::3]:
    for setting in settings[::2]:
        show(lambda: list(json.JSONEncoder(**setting).iterencode(value)))
for value in ({1, 2}, object, b'x', 1j, [set()], {(1, 2): 3}, {b'x': 1}, {'a': {'b': {3}}}):
    show(json.dumps, value)
    show(json.dumps, value, indent=1, skipkeys=True)
    show(json.dumps, value, default=repr, skipkeys=True)
    show(lambda: list(json.JSONEncoder(default=list).iterencode(value)))
show(json.dumps, {1: 1, 'a': 2}, sort_keys=True)
circular = []
circular.append({'a': circular})
show(json.dumps, circular)
show(json.dumps, circular, indent=1)
show(json.dumps, circular, check_circular=False)
show(lambda: list(json.JSONEncoder().iterencode(circular)))
show(json.dumps, set(), default=lambda o: o)
show(json.dumps, 5, foo=1)
deep = []
for _ in range(100000):
    deep = [deep]
show(json.dumps, deep)
while deep:
    deep = deep.pop()
output = io.StringIO()
show(json.dump, {'a': [1, 2.5, None]}, output)
show(json.dump, [1], output, indent=1)
print(repr(output.getvalue()))


class Pieces:
    def write(self, text):
        print(repr(text), end=' ')


json.dump({'a': [1, {'b': 2}], 'c': []}, Pieces())
json.dump([1, 'x', [2]], Pieces(), indent=2, sort_keys=True)
print()


class Complexes(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


show(json.dumps, {'z': 1 + 2j}, cls=Complexes)
show(Complexes().encode, 2j)
encoder = json.JSONEncoder(indent=2, sort_keys=True)
print(sorted(vars(encoder).items()), encoder.item_separator, encoder.key_separator, json.JSONEncoder.item_separator)


class Upper(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for piece in super().iterencode(o, _one_shot):
            yield piece.upper()


show(json.dumps, ['a', {'b': None}], cls=Upper)
print(json.encoder.encode_basestring('é"'), json.encoder.encode_basestring_ascii('é"'))
show(json.encoder.encode_basestring, 5)
show(json.encoder.encode_basestring_ascii, b'')
