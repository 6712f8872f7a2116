"""Random calls of the methods of built-in types, and of built-in functions, with odd arguments."""

from prelude import given, sub

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
    'code': ['(lambda x, *y, z=1: x).__code__', 'compile("1 + 1", "f", "eval")', '(i for i in ()).gi_code'],
    'module': ['__import__("math")', 'type(__import__("math"))("m", "doc")'],
    'method': ['sub(list).__init_subclass__', '(lambda self, *x: x).__get__(5)', '(1).__add__', '"ab".join', 'dict.fromkeys'],
    'descriptor': ['int.real', 'str.join', 'int.__add__', 'type.__dict__["__mro__"]', 'dict.__dict__["fromkeys"]', 'slice.start'],
    'cell': ['type((lambda x: lambda: x)(1).__closure__[0])(5)', '(lambda x: lambda: x)("c").__closure__[0]'],
    'namespace': ['type(__import__("sys").implementation)(a=1, b=[2])', 'type(__import__("sys").implementation)()'],
    'struct': ['__import__("time").gmtime(0)', '__import__("sys").version_info', '__import__("sys").float_info'],
    'weak': ['__import__("weakref").ref(len)', '__import__("weakref").proxy(ValueError)'],
    'instance': ["sub(list, [3, 1, 2])", "sub(dict, {'a': 1})", "sub(str, 'abc')", 'sub(int, 7)', 'sub(tuple, (1, 2))', "sub(bytes, b'ab')", 'sub(set, [1, 2])', 'sub(float, 2.5)', "sub(bytearray, b'xy')", 'sub(Exception, 1, 2)', 'sub(object)'],
    'static': ['staticmethod(len)', 'classmethod(len)', 'super(int, 1)', 'super(dict, {})', 'super(bool, True)'],
}

# Types that are met often as receivers and arguments.
COMMON = ['int', 'float', 'str', 'bytes', 'list', 'tuple', 'dict', 'set']

FUNCTIONS = ('abs all any ascii bin bool bytearray bytes callable chr classmethod complex delattr dict divmod enumerate filter float format '
             'frozenset getattr hasattr hex int isinstance issubclass iter len list map max memoryview min next oct ord pow range repr reversed '
             'round set setattr slice sorted staticmethod str sum super tuple type zip object property compile eval __import__ BaseException Exception OSError '
             'SyntaxError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError ImportError NameError AttributeError KeyError SystemExit StopIteration ExceptionGroup BaseExceptionGroup').split()
MATH = ('acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fmod frexp fsum '
        'gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sqrt tan '
        'tanh trunc ulp').split()
NUMERICALLY_LOOSE = {'gamma', 'lgamma', 'erf', 'erfc', 'cbrt', 'exp2'}

# What tells of the implementation (sizes, addresses, hashes of strings, the way objects are copied and pickled), or ends in another place.
EXCLUDED = {
    '__sizeof__', '__dir__', '__reduce__', '__reduce_ex__', '__class__', '__doc__', '__getstate__', '__setstate__', '__subclasses__', '__init_subclass__',
    '__subclasshook__', '__code__', '__globals__', '__builtins__', '__closure__', '__dict__', '__text_signature__', '__basicsize__', '__weakrefoffset__',
    '__dictoffset__', '__itemsize__', '__flags__', '__base__', 'gi_frame', 'gi_code', '__del__', '__hash__', '__self__', '__thisclass__',
    '__self_class__', '__weakref__', '__spec__', '__loader__', '_varname_from_oparg', '_co_code_adaptive', 'co_code', 'co_lnotab', 'co_linetable', 'co_stacksize', 'co_exceptiontable',
    'co_positions', 'co_lines', '__traceback__', 'with_traceback', '__module__', '__copy__', '__deepcopy__', '__abstractmethods__',
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


# Objects whose special methods give these values, right ones and wrong ones, or raise; and instances of subclasses.
ODD = [
    'given(index=3)', 'given(index=-1)', "given(index='x')", "given(index=ValueError('i'))", 'given(index=True)', 'given(index=10**20)', 'given(float=2.5)',
    'given(float=1)', "given(float=ValueError('f'))", 'given(int=4)', "given(int='x')", 'given(trunc=7)', 'given(complex=2j)', 'given(complex=1)', "given(str='s')",
    'given(str=5)', 'given(repr=5)', "given(repr='R')", "given(repr='\u00e9')", "given(bytes=b'by')", "given(bytes='by')", 'given(len=2)', 'given(len=-1)', "given(len='x')",
    'given(len=10**20)', 'given(iter=iter([1, 2]))', 'given(iter=5)', "given(iter=ValueError('it'))", 'given(getitem=IndexError(1))', 'given(getitem=KeyError(1))',
    'given(bool=5)', 'given(bool=False)', "given(bool=ValueError('b'))", 'given(hash=5)', "given(hash='x')", 'given(hash=2**70)', 'given(eq=True)', 'given(eq=5, hash=1)',
    "given(eq=ValueError('e'), hash=1)", 'given(lt=True)', "given(lt=ValueError('l'), gt=1)", 'given(le=NotImplemented)', 'given(add=NotImplemented, radd=5)', 'given(radd=NotImplemented)',
    'given(mul=1, rmul=2)', 'given(contains=3)', "given(contains=ValueError('c'))", 'given(format=5)', "given(format='F')", 'given(round=3)', 'given(abs=1)', 'given(neg=2)',
    'given(divmod=1, rdivmod=2)', 'given(pow=1, rpow=2)', 'given(length_hint=3, iter=iter([1]))', 'given(length_hint=-1, iter=iter(()))', "given(length_hint='x', iter=iter(()))",
    'given(next=1)', 'given(call=3)', 'given(reversed=3)', 'given(missing=1)', 'given(enter=1, exit=2)', 'given(getattr=5)', "given(getattribute=AttributeError('g'))",
    'given(class_getitem=1)', 'given(instancecheck=1)', 'given(floor=1, ceil=2)', 'given(iadd=1)', 'given(getitem=IndexError(0), len=2)', 'given(get=1, set=2)',
    'sub(int, 5)', "sub(str, 'abc')", 'sub(float, 1.5)', 'sub(list, [1, 2])', 'sub(tuple, (1, 2))', "sub(dict, {'a': 1})", "sub(bytes, b'ab')", 'sub(set, [1])', 'sub(frozenset, [2])',
    'sub(complex, 1j)', "sub(bytearray, b'x')", 'sub(ValueError, 1)', 'sub(property)', 'sub(type(None)) if 0 else None', 'sub(str)', 'sub(slice, 1) if 0 else slice(2)',
]


def argument(random, name):
    """The source of one argument for a call of `name`."""
    if random.random() < 0.06:
        return random.choice(ODD)
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
    if kind in ('set', 'frozenset') and name == 'pop' or kind == 'type' and name == 'mro' or kind == 'code' and name in ('__new__', 'replace') or kind == 'struct' and name == '__new__':
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


def unary(random):
    """Operators with one operand, chains of comparisons, and conditions."""
    value = lambda: random.choice(ODD) if random.random() < 0.3 else random.choice(VALUES[random.choice(list(VALUES))])
    form = random.choice(['-x', '+x', '~x', 'not x', '-x + y', 'x < y < x', 'x == y != x', 'x if y else x', 'x and y or 1', 'not (x or y)', '[i for i in (x, y) if i]', 'x in (y,)', '1 if not x else y', 'x is y', '[*x, *y]', '{*x}', '(*x, 1)',
                          '{**x}', 'print(*x) if 0 else show(*x)', 'f"{x}{y!s}{x!r}{y!a}"', 'x[y]', 'x[y:y]', 'x[0]', 'x(y)', 'x.real', 'divmod(x, y)', 'pow(x, 2, y)', 'x @ y', 'dict(x)', 'dict(**x)', 'max(x, y)', 'sorted(x)', 'abs(x)', 'round(x, 1)',
                          'hash(x) and 0', 'bool(x)', 'len(x)', 'list(x)', 'tuple(x)', 'set(x) and 0', 'str(x)', 'bytes(x)', 'bytearray(x)', 'int(x)', 'float(x)', 'complex(x)', 'iter(x) and 0', 'next(x)', 'reversed(x)', 'enumerate(x, y)', 'zip(x, y)', 'map(x, y)',
                          'filter(x, y)', 'isinstance(x, y)', 'issubclass(type(x), y)', 'callable(x)', 'getattr(x, "real", y)', 'hasattr(x, "n")', 'sum(x, y)', 'any(x)', 'all(x)', '"".join(x)', '"%s %d" % x', 'x.__class__.__name__', 'type(x)(y)', 'a, b = x', 'a, *b = x',
                          'for i in x: show(i); break', 'with x: show(1)', 'raise x', 'del x[0]', 'x[0] = y', 'x.n = y', 'del x.n', 'x += y', 'x *= 2', 'assert x, y', 'while x: break', 'if x: show(1)', 'if x and y: show(1)', 'if not x or y: show(2)', 'if x < y < x: show(3)',
                          'match x:\n    case [a, *b]: show(a)\n    case {"a": c}: show(c)\n    case int(d): show(d)\n    case _: show("none")', 'try: raise x\nexcept y: show(1)', 'class C(x): pass\nshow(C.__name__)', 'exec(x)', 'raise ValueError(1) from x', 'def f(a=x, *, b: y = 1): return a\nshow(f())'])
    prelude = f'x = {value()}\ny = {value()}\n'
    if 'complex' in form or 'x' not in form:
        prelude = prelude.replace('10**20', '7')
    statement = form.split(' ')[0] in ('a,', 'for', 'with', 'raise', 'del', 'assert', 'while', 'if', 'match', 'try:', 'class', 'def') or ' = ' in form or '= y' in form or '*= 2' in form or form.startswith('exec')
    return prelude + (form if statement else f'show({form})')


OPERATORS = ['+', '-', '*', '/', '//', '%', '@', '&', '|', '^', '<', '<=', '==', '!=', '>', '>=', 'is', 'in', 'not in', 'and', 'or', '<<', '>>', '**']


def operation(random):
    operator = random.choice(OPERATORS)
    left, right = (random.choice(list(VALUES)) if random.random() < 0.3 else random.choice(COMMON + ['bool', 'complex', 'bytearray', 'range', 'frozenset']) for _ in range(2))
    if random.random() < 0.5:
        right = left
    pick = lambda kind: random.choice(SMALL) if operator in ('*', '**', '<<', '%') and kind == 'int' else random.choice(VALUES[kind])
    left, right = pick(left), pick(right)
    if random.random() < 0.08:
        right = random.choice(ODD)
    elif random.random() < 0.06:
        left = random.choice(ODD)
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


def template(random):
    """`str.format` with fields of all kinds."""
    field = lambda depth=0: random.choice(['', '', '0', '1', '2', 'a', 'b', '0[a]', '0[0]', '1[-1]', 'a.real', '0.__class__', 'a[k].n', '0[', '0]', '01', '-1', 'a b', '.x', '[0]', 'a.', 'a[]']) \
        + random.choice(['', '', '', '!r', '!s', '!a', '!x', '!', '!rr']) \
        + random.choice(['', '', '', ':', ':>5', ':<4', ':^7', ':d', ':x', ':.2f', ':{}' if depth == 0 else ':3', ':{0}', ':{a}>4', ':>{1}', ':{', ':}'])
    parts = [random.choice(['{' + field() + '}', '{' + field() + '}', 't', '{{', '}}', '{', '}', '{{' + '{' + field() + '}' + '}}']) for _ in range(random.randint(1, 3))]
    given = ', '.join(argument(random, 'format') for _ in range(random.randrange(4)))
    named = random.choice(['', '', 'a=5', 'a=[1, 2], b="x"', 'a={"k": 1j}'])
    given = ', '.join(part for part in (given, named) if part)
    if random.random() < 0.15:
        return f"show({''.join(parts)!r}.format_map({random.choice(['{}', 'dict(a=1, b=2)', '[1, 2]', argument(random, 'format')])}))"
    return f'show({"".join(parts)!r}.format({given}))'


def parsing(random):
    """Numbers from texts."""
    alphabet = random.choice(['0123456789', '01_', '0123456789abcdefABCDEFxX_', '0123456789.eE+-_', '0123456789+-jJ.e()', '0o17b1x ', 'infatyINF+-', '-+na(j)', '0123456789.pPxXaf+-'])
    text = ''.join(random.choice(alphabet) for _ in range(random.randint(1, 8)))
    text = random.choice(['', '', '', ' ', '+', '-', '\t', '\u0661', '0x', '0b', '0o', '\x00']) + text + random.choice(['', '', '', ' ', '\n', '_', '\u00e9', '\x00', '\ud800'])
    value = repr(text) if random.random() < 0.8 else repr(text.encode('utf-8', 'replace'))
    form = random.random()
    if form < 0.4:
        return f'show(int({value}' + random.choice(['', '', ', 0', ', 16', ', 2', ', 36', ', 8', ', 37', ', 1', ', -1', ', base=10']) + '))'
    if form < 0.7:
        return f'show(float({value}))'
    if form < 0.8:
        return f'show(float.fromhex({value}))'
    if form < 0.9:
        return f'show(bytes.fromhex({value}))'
    return f'show(complex({value}))'


ENCODINGS = ['utf-8', 'utf8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'latin-1', 'ascii', 'utf-7', 'utf-8-sig', 'unicode_escape', 'raw_unicode_escape',
             'cp1252', 'UTF_8', 'nothing', '', 'U8', 'iso-8859-1', 'iso-8859-15', 'utf\x00']
HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'nothing', '']


def coding(random):
    """Texts to bytes and back."""
    encoding, handler = random.choice(ENCODINGS), random.choice(HANDLERS)
    more = '' if random.random() < 0.4 else f', {handler!r}' if random.random() < 0.8 else f', errors={handler!r}'
    if random.random() < 0.45:
        text = ''.join(random.choice(['a', '~', '+', '&', '-', '\n', '\\', '\x80', '\xe9', '\u20ac', '\ud800', '\udc80', '\U0001f600', '\x00', '\ufeff', '\uffff']) for _ in range(random.randrange(5)))
        return f'show({text!a}.encode({encoding!r}{more}))'
    data = bytes(random.choice([0, 10, 0x2b, 0x2d, 0x41, 0x5c, 0x6e, 0x75, 0x55, 0x78, 0x4e, 0x30, 0x37, 0x7b, 0x80, 0xa0, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xed, 0xf0, 0x9f, 0x98, 0xbb, 0xbf, 0xef, 0xfe, 0xff, 0xd8, 0xdc])
                 for _ in range(random.randrange(7)))
    return f'show({data!r}.decode({encoding!r}{more}))' if random.random() < 0.8 else f'show(str({data!r}, {encoding!r}{more}))'


MODULE_CALLS = {
    'weakref': ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakSet', 'WeakKeyDictionary', 'WeakValueDictionary', 'finalize'],
    'types': ['SimpleNamespace', 'MappingProxyType', 'MethodType', 'CellType', 'ModuleType', 'GenericAlias', 'new_class', 'prepare_class', 'resolve_bases', 'TracebackType', 'coroutine', 'FunctionType'],
    'sys': ['getrefcount', 'intern', 'getsizeof', 'setrecursionlimit', 'is_finalizing', 'exc_info', 'exception', 'getswitchinterval', 'set_int_max_str_digits', 'audit'],
    'time': ['gmtime', 'strftime', 'asctime', 'mktime', 'strptime', 'struct_time', 'sleep', 'ctime'],
    'gc': ['is_tracked', 'is_finalized', 'get_referents', 'set_threshold', 'get_count', 'isenabled', 'collect', 'set_debug'],
}


def module_call(random):
    """Functions of modules."""
    module = random.choice(list(MODULE_CALLS))
    name = random.choice(MODULE_CALLS[module])
    if name in ('getrefcount', 'getsizeof', 'setrecursionlimit', 'sleep', 'get_count', 'set_threshold', 'set_debug', 'set_int_max_str_digits', 'collect', 'ctime', 'mktime', 'is_tracked', 'gmtime', 'asctime'):
        # What these say or do has no place in a comparison when it goes well: only their errors.
        make = lambda: random.choice(["'x'", 'None', '1.5j', '[]', 'object()', "given(index='x')"])
        return f'import {module}\n{module}.{name}({arguments(random, make, ["x"])})' if name not in ('get_count', 'collect', 'is_tracked', 'getrefcount', 'getsizeof') else None
    make = lambda: argument(random, name)
    if module == 'time':
        make = lambda: random.choice(["'%Y-%m-%d'", "'%j %U %w %a %b'", "'%H:%M:%S %p'", "'2024-02-30'", "'2024-02-29'", "'12:61:00'", "'%%'", "'%Q'", "''", '(2024, 2, 29, 1, 2, 3, 3, 60, 0)', '(2024, 13, 1, 0, 0, 0, 0, 1, 0)',
                                      '(1, 2)', 'None', '5', "'x'", 'tuple(range(9))'])
    return f'import {module}\nx = {module}.{name}({arguments(random, make, ["x"])})\nshow(type(x).__name__)'


def call(random, catalogue):
    maker = random.choices([lambda: method_call(random, catalogue), lambda: function_call(random), lambda: operation(random), lambda: subscript(random),
                            lambda: formatting(random), lambda: template(random), lambda: parsing(random), lambda: coding(random), lambda: module_call(random), lambda: unary(random)],
                           [44, 18, 11, 7, 7, 3, 3, 3, 2, 9])[0]
    while True:
        made = maker()
        if made is not None and not (any(distant in made for distant in DISTANT) and 'sum(' in made):
            return made


def make_catalogue():
    """The names that can be called on each kind of value, as this Python has them."""
    return {kind: sorted({name for value in values for name in dir(eval(value)) if name not in EXCLUDED}) for kind, values in VALUES.items()}
