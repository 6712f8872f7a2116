"""Random calls of the methods of built-in types, and of built-in functions, with odd arguments."""

VALUES = {
    'int': ['0', '1', '-1', '2', '3', '5', '7', '10', '-3', '16', '36', '255', '256', '1000', '-257', '2**31', '2**63', '-2**63', '2**64 + 1', '10**20', '-10**25'],
    'bool': ['True', 'False'],
    'float': ['0.0', '-0.0', '1.0', '-1.5', '2.5', '0.1', '1e16', '1e-7', '123456.789', '1e300', '-1e300', '5e-324', "float('inf')", "float('-inf')",
              "float('nan')", '3.0', '1e22', '0.5'],
    'complex': ['0j', '1j', '1+2j', '-1.5-0.0j', 'complex(float("inf"), 1)', '3+0j', 'complex("nan")'],
    'str': ["''", "'a'", "'abc'", "'Hello World'", "'  x y '", "'a,b,,c'", "'123'", "'-12'", "'0x1F'", "'1_000'", "'1.5'", "'\\u00e9t\\u00e9'", "'\\u00df'", "'\\u0130'",
            "'\\U0001f600!'", "'line\\nnext\\r\\nlast'", "'\\ttab\\t'", "'\\x00'", "'\\ud800'", "'%s-%d'", "'{} {}'", "'{0!r:>8}'", "'aXbX'", "'\\u0661\\u0662'", "'ABCabc'",
            "'utf-8'", "'ignore'", "'d'", "'>10.3f'", "'rb'", "'\\u01c5x'", "'_id'", "'x' * 30"],
    'bytes': ["b''", "b'a'", "b'abc'", "b'a,b,,c'", "b' x '", "b'\\xff\\x00'", "b'123'", "b'Hello\\nWorld'", "b'%d|%s'", "b'abcabc'", "bytes(range(8))"],
    'bytearray': ["bytearray()", "bytearray(b'abc')", "bytearray(b'a b a')", "bytearray(b'\\xff\\x01')", "bytearray(range(10))", "bytearray(b'12')"],
    'memoryview': ["memoryview(b'')", "memoryview(b'abcd')", "memoryview(bytearray(b'abcdef'))", "memoryview(b'abcdefgh')[::2]",
                   "memoryview(b'abcdefgh').cast('H')", "memoryview(bytearray(8)).cast('i')"],
    'list': ['[]', '[1]', '[3, 1, 2]', "['a', 'b', 'c']", '[1, [2, [3]]]', '[1, 2.5, None]', '[True, 0, 1]', 'list(range(10))', '[(1, 2), (0, 5)]', "['b', 'A', 'c']"],
    'tuple': ['()', '(1,)', '(1, 2, 3)', "('a', 'b')", '(1, (2, 3))', '(None, 0.5)', '(1, 2, 1)', "('x', 1)"],
    'dict': ['{}', '{1: 2}', "{'a': 1, 'b': 2}", "{'a': {'b': []}}", '{(1, 2): None, 3.5: 4}', 'dict.fromkeys(range(5))', '{97: 120, 98: None, 99: "zz"}', "{'self': 0}"],
    'set': ['set()', '{1}', '{1, 2, 3}', "{'a'}", '{1, (2, 3)}', 'set(range(10))'],
    'frozenset': ['frozenset()', 'frozenset([1, 2])', "frozenset('a')", 'frozenset(range(5))'],
    'range': ['range(0)', 'range(5)', 'range(1, 10, 3)', 'range(10, 0, -2)', 'range(2**65, 2**65 + 5)', 'range(-3, 3)'],
    'slice': ['slice(None)', 'slice(1)', 'slice(1, 5, 2)', 'slice(None, None, -1)', 'slice(-3, None)', "slice('a', 2)", 'slice(0, 10**20)'],
    'NoneType': ['None'],
    'ellipsis': ['...'],
    'NotImplementedType': ['NotImplemented'],
    'object': ['object()'],
    'function': ['(lambda: 1)', '(lambda x: x)', '(lambda *a, **k: (a, k))', '(lambda x, y=2: (x, y))'],
    'builtin_function_or_method': ['len', 'repr', 'abs', 'str.upper', '[].append'],
    'type': ['int', 'str', 'list', 'object', 'type', 'dict', 'ValueError', 'bool', 'float', 'tuple', 'bytes'],
    'generator': ['(x for x in [1, 2, 3])', '(x for x in ())'],
    'iterator': ['iter([1, 2])', "iter('ab')", 'iter(())', 'iter({1: 2})', 'iter(range(3))', "zip('ab', [1, 2])", 'enumerate("xy")', 'map(str, [1, 2])', 'reversed([1, 2])',
                 'filter(None, [0, 1])'],
    'exception': ["ValueError('x')", 'KeyError(1)', "OSError(2, 'no')", 'StopIteration(5)', 'Exception()', "UnicodeDecodeError('utf-8', b'x', 0, 1, 'why')",
                  "ImportError('m', name='n')", "SyntaxError('s')", 'SystemExit(3)', "ExceptionGroup('g', [ValueError(1), TypeError(2)])", "AttributeError('a', name='n', obj=1)"],
    'property': ['property()', 'property(lambda self: 1)', 'property(len, None, None, "doc")'],
    'union': ['int | str', 'int | None', 'list[int] | dict'],
    'alias': ['list[int]', 'dict[str, int]', 'tuple[int, ...]', 'type[int]'],
    'mappingproxy': ['type(int.__dict__)({"a": 1})', 'type(int.__dict__)({})'],
    'dict_view': ["{'a': 1, 'b': 2}.keys()", "{'a': 1}.values()", "{1: 2, 3: 4}.items()", '{}.keys()'],
    'static': ['staticmethod(len)', 'classmethod(len)', 'super(int, 1)'],
}

# Types that are met often as receivers and arguments.
COMMON = ['int', 'float', 'str', 'bytes', 'list', 'tuple', 'dict', 'set']

FUNCTIONS = ('abs all any ascii bin bool bytearray bytes callable chr classmethod complex delattr dict divmod enumerate filter float format '
             'frozenset getattr hasattr hex int isinstance issubclass iter len list map max memoryview min next oct ord pow range repr reversed '
             'round set setattr slice sorted staticmethod str sum super tuple type zip').split()
MATH = ('acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fmod frexp fsum '
        'gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sqrt tan '
        'tanh trunc ulp').split()
NUMERICALLY_LOOSE = {'gamma', 'lgamma', 'erf', 'erfc', 'cbrt', 'exp2'}

# What tells of the implementation (sizes, addresses, hashes of strings, the way objects are copied and pickled), or ends in another place.
EXCLUDED = {
    '__sizeof__', '__dir__', '__reduce__', '__reduce_ex__', '__class__', '__doc__', '__getstate__', '__setstate__', '__subclasses__', '__init_subclass__',
    '__subclasshook__', '__code__', '__globals__', '__builtins__', '__closure__', '__dict__', '__text_signature__', '__basicsize__', '__weakrefoffset__',
    '__dictoffset__', '__itemsize__', '__flags__', '__base__', 'gi_frame', 'gi_code', '__del__', '__hash__', '__self__', '__thisclass__',
    '__self_class__', '__weakref__', '__traceback__', 'with_traceback', '__module__', '__copy__', '__deepcopy__', '__abstractmethods__',
}

# Huge numbers as these arguments would ask for huge memory or endless time.
REPEATING = {
    '__mul__', '__rmul__', '__imul__', '__lshift__', '__rlshift__', '__pow__', '__rpow__', 'ljust', 'rjust', 'center', 'zfill', 'expandtabs', 'to_bytes', 'pow',
    'bytes', 'bytearray', 'factorial', 'perm', 'comb', 'sum', 'prod', 'range', '__init__', '__new__', '__format__', 'format', '__mod__', '__rmod__', 'ldexp',
    'round', '__round__', 'list', 'tuple', 'set', 'frozenset', 'sorted', 'max', 'min', 'all', 'any', '__call__', 'fromkeys', 'extend', '__iadd__', 'update', 'dict', 'fsum', 'replace',
}
SMALL = ['0', '1', '-1', '2', '3', '5', '10', '-7']
# Long ranges are short to write and long to walk through.
DISTANT = {'range(2**65, 2**65 + 5)'}


def argument(random, name):
    """The source of one argument for a call of `name`."""
    kind = random.choice(COMMON) if random.random() < 0.7 else random.choice(list(VALUES))
    if kind == 'int' and name in REPEATING:
        return random.choice(SMALL)
    return random.choice(VALUES[kind])


def fitting(random, kind, name):
    """An argument that is likely to be accepted by a method of `kind`: of the same kind, or a small int."""
    if random.random() < 0.5:
        if kind in ('int', 'bool') and name in REPEATING:
            return random.choice(SMALL)
        return random.choice(VALUES[kind])
    if random.random() < 0.5:
        return random.choice(SMALL)
    return argument(random, name)


KEYWORDS = {
    'str': ['sep', 'maxsplit', 'encoding', 'errors', 'keepends', 'tabsize', 'x'], 'bytes': ['sep', 'maxsplit', 'encoding', 'errors', 'keepends', 'bytes_per_sep'],
    'bytearray': ['sep', 'maxsplit', 'encoding', 'keepends'], 'list': ['key', 'reverse'], 'int': ['length', 'byteorder', 'signed', 'base'], 'dict': ['a', 'x'],
    'tuple': ['x'], 'memoryview': ['order', 'shape', 'format'],
}
FUNCTION_KEYWORDS = {
    'sorted': ['key', 'reverse'], 'max': ['key', 'default'], 'min': ['key', 'default'], 'sum': ['start'], 'enumerate': ['start'], 'zip': ['strict'], 'int': ['base'],
    'str': ['encoding', 'errors'], 'bytes': ['encoding'], 'round': ['ndigits'], 'pow': ['exp', 'mod'], 'complex': ['real', 'imag'], 'dict': ['a', 'b'], 'type': ['x'],
    'isclose': ['rel_tol', 'abs_tol'], 'prod': ['start'], 'list': ['x'], 'float': ['x'],
}


def arguments(random, make, keywords):
    count = random.choice([0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4])
    parts = [make() for _ in range(count)]
    if keywords and random.random() < 0.15:
        parts.append(f'{random.choice(keywords)}={make()}')
    return ', '.join(parts)


def method_call(random, catalogue):
    kind = random.choice(list(VALUES)) if random.random() < 0.4 else random.choice(COMMON)
    names = catalogue[kind]
    if not names:
        return None
    name = random.choice(names)
    if kind in ('set', 'frozenset') and name == 'pop' or kind == 'type' and name == 'mro':
        return None
    receiver = random.choice(VALUES[kind])
    if kind == 'int' and name in REPEATING:
        receiver = random.choice(VALUES['int'][:14]) if name not in ('__rpow__', '__rlshift__') else random.choice(SMALL)
    if kind in ('float', 'complex') and name in ('__pow__', '__rpow__') and random.random() < 0.5:
        receiver = '2.0'
    given = arguments(random, lambda: fitting(random, kind, name), KEYWORDS.get(kind))
    call = f'x.{name}({given})' if random.random() < 0.85 else f'type(x).{name}(x{", " if given else ""}{given})'
    if random.random() < 0.06:
        call = f'x.{name}'
    return f'x = {receiver}\nshow({call})\nshow(x)'


def function_call(random):
    if random.random() < 0.25:
        name = random.choice([name for name in MATH if name not in NUMERICALLY_LOOSE])
        make = lambda: random.choice(SMALL) if name in REPEATING else random.choice(VALUES[random.choice(['int', 'float', 'int', 'float', 'bool', 'list', 'str'])])
        return f'import math\nshow(math.{name}({arguments(random, make, FUNCTION_KEYWORDS.get(name))}))'
    name = random.choice(FUNCTIONS)
    given = arguments(random, lambda: argument(random, name), FUNCTION_KEYWORDS.get(name))
    if name == 'iter' and ',' in given:
        return None
    return f'show({name}({given}))'


OPERATORS = ['+', '-', '*', '/', '//', '%', '@', '&', '|', '^', '<', '<=', '==', '!=', '>', '>=', 'is', 'in', 'not in', 'and', 'or', '<<', '>>', '**']


def operation(random):
    operator = random.choice(OPERATORS)
    left, right = (random.choice(list(VALUES)) if random.random() < 0.3 else random.choice(COMMON + ['bool', 'complex', 'bytearray', 'range', 'frozenset']) for _ in range(2))
    if random.random() < 0.5:
        right = left
    pick = lambda kind: random.choice(SMALL) if operator in ('*', '**', '<<', '%') and kind == 'int' else random.choice(VALUES[kind])
    left, right = pick(left), pick(right)
    form = random.random()
    if form < 0.6 or operator in ('<', '<=', '==', '!=', '>', '>=', 'is', 'in', 'not in', 'and', 'or'):
        return f'x = {left}\ny = {right}\nshow(x {operator} y)'
    return f'x = y = {left}\nx {operator}= {right}\nshow(x, y)'


def subscript(random):
    kind = random.choice(['str', 'bytes', 'bytearray', 'memoryview', 'list', 'tuple', 'range', 'dict', 'int', 'mappingproxy', 'alias', 'type'])
    value = random.choice(VALUES[kind])
    part = lambda: random.choice(['', '', '0', '1', '-1', '2', '3', '-2', '10**20', 'None', "'a'", '1.0', 'True'])
    key = random.choice([part() or '0', f'{part()}:{part()}', f'{part()}:{part()}:{part()}', argument(random, 'getitem')])
    form = random.random()
    if form < 0.6:
        return f'x = {value}\nshow(x[{key}])'
    if form < 0.8:
        return f'x = {value}\nx[{key}] = {argument(random, "__setitem__")}\nshow(x)'
    return f'x = {value}\ndel x[{key}]\nshow(x)'


def formatting(random):
    kind = random.choice(['int', 'float', 'str', 'bool', 'complex', 'bytes', 'list', 'NoneType', 'dict', 'tuple'])
    value = random.choice(VALUES[kind])
    if random.random() < 0.5:
        fill = random.choice(['', '', '', '*', '0', ' ', '<'])
        align = random.choice(['', '', '<', '>', '^', '='])
        spec = (fill if align else '') + align + random.choice(['', '', '+', '-', ' ']) + random.choice(['', '', '', 'z']) + random.choice(['', '', '#']) \
            + random.choice(['', '', '0']) + random.choice(['', '5', '12', '1']) + random.choice(['', '', ',', '_']) + random.choice(['', '', '.0', '.2', '.10']) \
            + random.choice(['', '', 'd', 'f', 'e', 'g', 'x', 'X', 'b', 'o', 'n', 's', 'c', '%', 'E', 'G', 'F', 'r'])
        return f'x = {value}\nshow(format(x, {spec!r}), f"{{x:{spec}}}")'
    flags = random.choice(['', '', '-', '0', '+', ' ', '#', '-0'])
    directive = '%' + flags + random.choice(['', '', '8', '3', '*']) + random.choice(['', '', '.3', '.0', '.*']) + random.choice('diouxXeEfFgGcrsa%bq')
    text = random.choice(['', 'a', '<']) + directive + random.choice(['', ' %s', '>'])
    prefix = random.choice(['', '', 'b'])
    given = random.choice(['(3, x)', '(2, 3, x)', '(x,)']) if '*' in directive else random.choice(['x', 'x', '(x,)', '(x, x)', '(3, x)', '()'])
    if '*' in directive and given == '(x,)' and kind in ('int', 'bool'):
        given = '(5, x)'
    return f'x = {value}\nshow({prefix}{text!r} % {given})'


def call(random, catalogue):
    maker = random.choices([lambda: method_call(random, catalogue), lambda: function_call(random), lambda: operation(random), lambda: subscript(random),
                            lambda: formatting(random)], [50, 20, 12, 8, 10])[0]
    while True:
        made = maker()
        if made is not None and not (any(distant in made for distant in DISTANT) and 'sum(' in made):
            return made


def make_catalogue():
    """The names that can be called on each kind of value, as this Python has them."""
    return {kind: [name for name in dir(eval(values[0])) if name not in EXCLUDED] for kind, values in VALUES.items()}
