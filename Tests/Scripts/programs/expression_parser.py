# A small algebra system: a tokenizer, a Pratt parser, trees, a simplifier, derivatives, printers and an evaluator.
import math


# Records: a metaclass that turns annotations into slots, an initializer and the special methods.

class Field:
    """What a record's class body says about one field when it says more than its type."""

    __slots__ = ('default', 'compare', 'keyword')

    def __init__(self, default=..., /, *, compare=True, keyword=False):
        self.default, self.compare, self.keyword = default, compare, keyword

    def __repr__(self):
        return f'Field({self.default!r}, compare={self.compare}, keyword={self.keyword})'

class RecordMeta(type):
    """Builds classes whose instances are immutable records."""

    def __new__(meta, name, bases, namespace, **options):
        own = {}
        for field in namespace.get('__annotations__', {}):
            given = namespace.pop(field, ...)
            own[field] = given if isinstance(given, Field) else Field(given)
        inherited = {}
        for base in reversed(bases):
            inherited |= getattr(base, '_fields', {})
        namespace['__slots__'] = tuple(own) + tuple(namespace.pop('extra', ()))
        namespace['_fields'] = inherited | own
        namespace['__match_args__'] = tuple(f for f, d in namespace['_fields'].items() if not d.keyword)
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, *, register=None, **rest):
        super().__init__(name, bases, namespace)
        if rest:
            raise TypeError(f'unknown options for {name}: {", ".join(sorted(rest))}')
        if register is not None:
            register[name.lower()] = cls

    def __call__(cls, *positional, **named):
        self = cls.__new__(cls)
        waiting = iter(positional)
        for field, description in cls._fields.items():
            if not description.keyword and (value := next(waiting, self)) is not self:
                if field in named:
                    raise TypeError(f'{cls.__name__}: two values for {field!r}')
            elif field in named:
                value = named.pop(field)
            elif description.default is not ...:
                value = description.default() if callable(description.default) else description.default
            else:
                raise TypeError(f'{cls.__name__}: no value for {field!r}')
            object.__setattr__(self, field, value)
        if (left := [*waiting]) or named:
            raise TypeError(f'{cls.__name__}: too much: {left} {sorted(named)}')
        if check := getattr(self, 'check', None):
            check()
        return self

    def __iter__(cls):
        yield from cls._fields

    def __len__(cls):
        return len(cls._fields)

    def __contains__(cls, field):
        return field in cls._fields

class Record(metaclass=RecordMeta):
    def __setattr__(self, name, value):
        raise AttributeError(f'{type(self).__name__} is read-only: {name}')

    def _key(self):
        return tuple(getattr(self, f) for f, d in type(self)._fields.items() if d.compare)

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self).__name__, self._key()))

    def __repr__(self):
        inside = (f'{f}={v!r}' if d.keyword else repr(v)
                  for f, d in type(self)._fields.items() for v in [getattr(self, f)])
        return f'{type(self).__name__}({", ".join(inside)})'

    def replace(self, /, **changes):
        return type(self)(**{f: getattr(self, f) for f in type(self)} | changes)


# Errors

class AlgebraError(Exception):
    """The root of the errors of this program."""

class ParseError(AlgebraError):
    def __init__(self, message, position, source):
        super().__init__(message)
        self.position, self.source = position, source
        self.add_note(source)
        self.add_note(f'{"^":>{position + 1}}')

class EvaluationError(AlgebraError, ArithmeticError):
    pass


# Tokens

class Token(Record):
    kind: str
    text: str = ''
    position: int = Field(0, compare=False, keyword=True)

    def __str__(self):
        return self.text or f'<{self.kind}>'

DOUBLE = {'**', '<=', '>=', '==', '!='}

def tokenize(source, /):
    """Yields the tokens; whoever sends a number skips that many characters."""
    at = 0
    while at < len(source):
        start, character = at, source[at]
        match character:
            case ' ' | '\t':
                at += 1
                continue
            case '#':
                break
            case _ if character.isdigit() or character == '.' and source[at + 1:at + 2].isdigit():
                while at < len(source) and (source[at].isdigit() or source[at] in '._'):
                    at += 1
                if source[at:at + 1] in ('e', 'E') and source[at + 1:at + 2] not in ('', ' '):
                    at += 2
                    while source[at:at + 1].isdigit():
                        at += 1
                kind = 'number'
            case _ if character.isidentifier():
                while at < len(source) and (source[at].isalnum() or source[at] == '_'):
                    at += 1
                kind = 'name'
            case _ if source[at:at + 2] in DOUBLE:
                at, kind = at + 2, 'operator'
            case '+' | '-' | '*' | '/' | '^' | '!' | '<' | '>' | '=' | ',' | '(' | ')' | '?' | ':' | '|':
                at, kind = at + 1, 'operator'
            case other:
                raise ParseError(f'unexpected character {other!a}', at, source)
        skip = yield Token(kind, source[start:at], position=start)
        while skip:
            at += skip
            skip = yield Token('skipped', position=at)
    yield Token('end', position=len(source))

class Lookahead:
    """A stream with one token of lookahead over any iterator."""

    def __init__(self, tokens):
        self.tokens = iter(tokens)
        self.current = next(self.tokens)
        self.seen = 0

    def __bool__(self):
        return self.current.kind != 'end'

    def advance(self):
        before, self.current = self.current, next(self.tokens, self.current)
        self.seen += 1
        return before

    def accept(self, *texts):
        return self.advance() if self.current.kind == 'operator' and self.current.text in texts else None


# Trees

KINDS = {}

class Node(Record):
    """An expression; the operators build larger ones."""

    rank = 100

    def children(self):
        for value in self._key():
            if isinstance(value, Node):
                yield value
            elif isinstance(value, tuple):
                yield from value

    def walk(self):
        yield self
        for child in self.children():
            yield from child.walk()

    def map(self, function):
        def mapped(value):
            if isinstance(value, Node):
                return function(value)
            return tuple(map(function, value)) if isinstance(value, tuple) else value
        return type(self)(*map(mapped, self._key()))

    def __add__(self, other): return Binary('+', self, lift(other))
    def __radd__(self, other): return Binary('+', lift(other), self)
    def __sub__(self, other): return Binary('-', self, lift(other))
    def __rsub__(self, other): return Binary('-', lift(other), self)
    def __mul__(self, other): return Binary('*', self, lift(other))
    def __rmul__(self, other): return Binary('*', lift(other), self)
    def __truediv__(self, other): return Binary('/', self, lift(other))
    def __rtruediv__(self, other): return Binary('/', lift(other), self)
    def __pow__(self, other, modulus=None): return Binary('^', self, lift(other))
    def __rpow__(self, other): return Binary('^', lift(other), self)
    def __neg__(self): return Unary('-', self)
    def __pos__(self): return self
    def __abs__(self): return Call('abs', (self,))
    def __call__(self, /, **values): return evaluate(self, values)
    def __str__(self): return show(self)
    def __format__(self, spec):
        match spec.partition(':'):
            case ('tex', _, width):
                return format(tex(self), width)
            case ('tree', _, _):
                return '\n'.join(tree(self))
            case ('rpn', _, width):
                return format(' '.join(rpn(self)), width)
            case _:
                return format(str(self), spec)

class Number(Node, register=KINDS):
    value: float

    def check(self):
        if self.value != self.value:
            raise EvaluationError('not a number')

class Name(Node, register=KINDS):
    name: str

class Unary(Node, register=KINDS):
    operator: str
    operand: Node
    rank = 25

class Binary(Node, register=KINDS):
    operator: str
    left: Node
    right: Node

    @property
    def rank(self):
        return INFIX[self.operator][0]

class Call(Node, register=KINDS):
    name: str
    arguments: tuple = ()

class Choice(Node, register=KINDS):
    condition: Node
    yes: Node
    no: Node
    rank = 3

def lift(value):
    return value if isinstance(value, Node) else Number(value)


# The parser: every token knows how it begins an expression and how it goes on after one.

INFIX = {}
PREFIX = {}

def infix(*operators, rank, right=False):
    def decorate(function):
        for operator in operators:
            INFIX[operator] = rank, right, function
        return function
    return decorate

def prefix(*texts):
    def decorate(function):
        PREFIX.update(dict.fromkeys(texts, function))
        return function
    return decorate

class Parser:
    def __init__(self, source):
        self.source = source
        self.stream = Lookahead(tokenize(source))
        self.depth = self.deepest = 0

    def fail(self, message, token=None):
        raise ParseError(message, (token or self.stream.current).position, self.source)

    def expect(self, text):
        if not self.stream.accept(text):
            self.fail(f'expected {text!r}, not {str(self.stream.current)!r}')

    def expression(self, rank=0):
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        try:
            token = self.stream.advance()
            begin = PREFIX.get(token.text if token.kind == 'operator' else token.kind)
            if begin is None:
                self.fail(f'an expression cannot begin with {str(token)!r}', token)
            left = begin(self, token)
            while self.stream and (found := INFIX.get(self.stream.current.text)) and found[0] > rank:
                (power, right, build), token = found, self.stream.advance()
                left = build(self, token, left, power - right)
            return left
        finally:
            self.depth -= 1

    def parse(self):
        result = self.expression()
        if self.stream:
            self.fail(f'nothing should follow, but {str(self.stream.current)!r} does')
        return result

@infix('+', '-', rank=10)
@infix('*', '/', rank=20)
@infix('^', '**', rank=30, right=True)
@infix('<', '>', '<=', '>=', '==', '!=', rank=5)
def binary(parser, token, left, rank):
    return Binary(token.text.replace('**', '^'), left, parser.expression(rank))

@infix('!', rank=40)
def factorial(parser, token, left, rank):
    return Call('factorial', (left,))

@infix('?', rank=3, right=True)
def choice(parser, token, left, rank):
    yes = parser.expression()
    parser.expect(':')
    return Choice(left, yes, parser.expression(rank))

@infix('(', rank=50)
def call(parser, token, left, rank):
    match left:
        case Name(name):
            return Call(name, (*arguments(parser),))
        case Number():
            inside = parser.expression()
            parser.expect(')')
            return left * inside
        case _:
            parser.fail(f'{type(left).__name__} cannot be called', token)

def arguments(parser):
    if parser.stream.accept(')'):
        return
    while True:
        yield parser.expression()
        if not parser.stream.accept(','):
            break
    parser.expect(')')

@prefix('-', '+')
def sign(parser, token):
    operand = parser.expression(25)
    return -operand if token.text == '-' else +operand

@prefix('(')
def group(parser, token):
    inside = parser.expression()
    parser.expect(')')
    return inside

@prefix('|')
def absolute(parser, token):
    inside = parser.expression()
    parser.expect('|')
    return abs(inside)

@prefix('number')
def number(parser, token):
    for convert in int, float:
        try:
            return Number(convert(token.text))
        except ValueError as error:
            last = error
    raise ParseError(f'bad number: {last}', token.position, parser.source) from last

@prefix('name')
def name(parser, token):
    return Name(token.text)

def parse(source):
    return Parser(source).parse()


# Printers

def show(node, outer=0, strict=False):
    match node:
        case Number(value) if value < 0:
            text, rank = repr(value), 25
        case Number(value):
            return repr(value)
        case Name(name):
            return name
        case Unary(operator, operand):
            text, rank = operator + show(operand, 25), 25
        case Binary('^', left, right):
            text, rank = f'{show(left, 30, True)}^{show(right, 30)}', 30
        case Binary(operator, left, right, rank=rank):
            space = ' ' * (rank <= 10)
            text = f'{show(left, rank)}{space}{operator}{space}{show(right, rank, operator not in "+*")}'
        case Call('abs', [inside]):
            return f'|{show(inside)}|'
        case Call('factorial', [inside]):
            text, rank = f'{show(inside, 40)}!', 40
        case Call(name, [*inside]):
            return f'{name}({", ".join(map(show, inside))})'
        case Choice(condition, yes, no):
            text, rank = f'{show(condition, 3, True)} ? {show(yes)} : {show(no, 3)}', 3
    return f'({text})' if rank < outer or strict and rank == outer else text

def tex(node, outer=0):
    match node:
        case Binary('/', over, under):
            return rf'\frac{{{tex(over)}}}{{{tex(under)}}}'
        case Binary('^', base, exponent):
            return f'{tex(base, 31)}^{{{tex(exponent)}}}'
        case Call('sqrt', (inside,)):
            return rf'\sqrt{{{tex(inside)}}}'
        case Call(name, inside):
            return rf'\{name}({", ".join(tex(i) for i in inside)})'
        case Binary('*' | '+' | '-' as operator, left, right, rank=rank):
            sign = {'*': r'\cdot'}.get(operator, operator)
            text = f'{tex(left, rank)} {sign} {tex(right, rank + (operator == "-"))}'
            return rf'\left({text}\right)' if rank < outer else text
        case _:
            return show(node, outer)

def tree(node, indent=''):
    match node:
        case Number(v) | Name(v):
            yield f'{indent}{v}'
        case Unary(operator=v) | Binary(operator=v) | Call(name=v):
            yield f'{indent}{v}'
            for child in node.children():
                yield from tree(child, indent + '. ')
        case _:
            yield indent + type(node).__name__.lower()
            for child in node.children():
                yield from tree(child, indent + '. ')

def rpn(node):
    for child in node.children():
        yield from rpn(child)
    match node:
        case Number(value):
            yield f'{value:g}'
        case Unary():
            yield 'neg'
        case Name(label) | Binary(label) | Call(label):
            yield label
        case _:
            yield 'if'


# Evaluation

FUNCTIONS = {f.__name__: f for f in (math.sin, math.cos, math.tan, math.exp, math.sqrt, math.factorial, abs, max, min)}
FUNCTIONS |= {'ln': math.log, 'log': lambda x, base=10, /: math.log(x) / math.log(base)}
CONSTANTS = {'pi': math.pi, 'e': math.e}
ARITHMETIC = {
    '+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b,
    '^': lambda a, b: a ** b, '<': lambda a, b: a < b, '>': lambda a, b: a > b, '<=': lambda a, b: a <= b,
    '>=': lambda a, b: a >= b, '==': lambda a, b: a == b, '!=': lambda a, b: a != b,
}

class Scope(dict):
    """Names with a fallback; it counts what is asked for."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.missed = []

    def __missing__(self, key):
        self.missed.append(key)
        return CONSTANTS[key]

def evaluate(node, values=None):
    scope = Scope(values or {})

    def go(node):
        match node:
            case Number(value):
                return value
            case Name(name):
                try:
                    return scope[name]
                except KeyError as error:
                    raise EvaluationError(f'no value for {error}') from error
            case Unary('-', operand):
                return -go(operand)
            case Choice(condition, yes, no):
                return go(yes) if go(condition) else go(no)
            case Binary(operator, left, right):
                try:
                    return ARITHMETIC[operator](go(left), go(right))
                except (ZeroDivisionError, OverflowError) as error:
                    error.add_note(f'in {node}')
                    raise
            case Call(name, inside) if function := FUNCTIONS.get(name):
                try:
                    return function(*map(go, inside))
                except (TypeError, ValueError) as error:
                    raise EvaluationError(f'{name}: {type(error).__name__}') from error
            case Call(name):
                raise EvaluationError(f'no function {name!r}')
            case unknown:
                raise TypeError(f'not an expression: {unknown!r}')

    return go(node)


# Simplification: a fixed point of one bottom-up pass of rules.

def simplify(node, /, *, limit=20, trace=None):
    for step in range(limit):
        before, node = node, step_down(node)
        if trace is not None and before != node:
            trace.append(str(node))
        if before == node:
            break
    else:
        raise AlgebraError(f'no end after {limit} steps')
    return node

def step_down(node):
    match node.map(step_down) if not isinstance(node, (Number, Name)) else node:
        case Unary('-', Number(v)):
            return Number(-v)
        case Unary('-', Unary('-', x)):
            return x
        case Binary('+' | '-' | '*' | '^' as op, Number(a), Number(b)) if op != '^' or b >= 0:
            return Number(ARITHMETIC[op](a, b))
        case Binary('/', Number(int(a)), Number(int(b))) if b and not a % b:
            return Number(a // b)
        case Binary('+', Number(0), x) | Binary('+' | '-', x, Number(0)):
            return x
        case Binary('*' | '/', Number(0) as zero, _) | Binary('*', _, Number(0) as zero):
            return zero
        case Binary('*', Number(1), x) | Binary('*' | '/' | '^', x, Number(1)):
            return x
        case Binary('^', _, Number(0)):
            return Number(1)
        case Binary('-', x, y) if x == y:
            return Number(0)
        case Binary('/', x, y) if x == y:
            return Number(1)
        case Binary('+', x, y) if x == y:
            return 2 * x
        case Binary('*', x, y) if x == y:
            return x ** 2
        case Binary('*', Binary('^', x, n), y) | Binary('*', y, Binary('^', x, n)) if x == y:
            return x ** (n + 1)
        case Binary('+', Binary('*', Number(n), x), y) | Binary('+', y, Binary('*', Number(n), x)) if x == y:
            return (n + 1) * x
        case Binary('+', Binary('*', Number(n), x), Binary('*', Number(m), y)) if x == y:
            return (n + m) * x
        case Binary('*', Number(n), Binary('*', Number(m), x)) | Binary('*', Binary('*', Number(n), x), Number(m)):
            return n * m * x
        case Binary('*', Binary('*', x, Number() as n), y) | Binary('*', x, Binary('*', Number() as n, y)):
            return n * (x * y)
        case Binary('*', x, Number() as n) if not isinstance(x, Number):
            return n * x
        case Binary('+', x, Unary('-', y)):
            return x - y
        case Binary('-', x, Unary('-', y)) | Binary('+', x, Binary('-', Number(0), y)):
            return x + y
        case Binary('*', Unary('-', x), y) | Binary('*', x, Unary('-', y)):
            return -(x * y)
        case Binary('+', x, Number(n)) if n < 0:
            return x - -n
        case Binary('^', Binary('^', x, Number(n)), Number(m)):
            return x ** (n * m)
        case Call('ln', (Name('e'),)) | Call('cos' | 'exp', (Number(0),)):
            return Number(1)
        case Call('exp', (Call('ln', (x,)),)) | Call('ln', (Call('exp', (x,)),)):
            return x
        case Choice(Number(test), yes, no):
            return yes if test else no
        case same:
            return same


# Derivatives: rules in a registry, found by the name of the function.

RULES = {}

def rule(name=None):
    def decorate(function):
        RULES[name or function.__name__] = function
        return function
    return decorate

for name_, body in {'sin': lambda u: Call('cos', (u,)), 'cos': lambda u: -Call('sin', (u,)), 'ln': lambda u: 1 / u,
                    'exp': lambda u: Call('exp', (u,))}.items():
    rule(name_)(body)

@rule()
def sqrt(u):
    return 1 / (2 * Call('sqrt', (u,)))

@rule()
def tan(u):
    return 1 + Call('tan', (u,)) ** 2

def derivative(node, by='x'):
    d = lambda part: derivative(part, by)
    match node:
        case Number():
            return Number(0)
        case Name(name):
            return Number(int(name == by))
        case Unary('-', u):
            return -d(u)
        case Binary('+' | '-' as operator, u, v):
            return Binary(operator, d(u), d(v))
        case Binary('*', u, v):
            return d(u) * v + u * d(v)
        case Binary('/', u, v):
            return (d(u) * v - u * d(v)) / v ** 2
        case Binary('^', u, Number(n)):
            return n * u ** (n - 1) * d(u)
        case Binary('^', u, v):
            return node * (d(v) * Call('ln', (u,)) + v * d(u) / u)
        case Choice(test, yes, no):
            return Choice(test, d(yes), d(no))
        case Call(name, (u,)) if name in RULES:
            return RULES[name](u) * d(u)
        case _:
            raise AlgebraError(f'no rule for {node:.>20}')


# The program

SOURCES = '''
1 + 2 * 3 ^ 2 ^ 0.5
-x^2 + (-x)^2
(a - b) - (c - (d - e)) / f / (g / h)
2(x + 1) * |x - 3|          # a product without its sign
sin(x)^2 + cos(x)**2
x > 0 ? ln(x) : x < -1 ? -1 : 0
max(1, 2.5, x!, 3e2) - min()
1_000 * .5e-3
'''

def report(title, width=72):
    print(f' {title} '.center(width, '='))

def attempt(function, *args):
    try:
        return function(*args)
    except (AlgebraError, ArithmeticError) as error:
        print(f'  {type(error).__name__}: {error}')
        for note in getattr(error, '__notes__', ()):
            print(f'  | {note}')
        if (cause := error.__cause__) is not None:
            print(f'  because of {type(cause).__name__}: {cause}')

report('parsing')
for line in filter(None, map(str.strip, SOURCES.splitlines())):
    parser = Parser(line)
    node = parser.parse()
    print(f'{line:<50}{parser.stream.seen:>4}{parser.deepest:>3}  {sum(1 for _ in node.walk()):>3} nodes')
    print(f'    {node!s}')
    print(f'    {node:rpn}')
    assert parse(str(node)) == node, (str(node), node)
print(f'{parse("a * (b + 1) / sqrt(-c) ? 1 : 2"):tree}')
print(repr(parse('f(x, 1.5)')), [*map(str, Lookahead(tokenize('a<=b')).tokens)])
tokens = tokenize('abc def ghi')
print(next(tokens), tokens.send(4), *tokens)

report('errors')
for line in ['1 +', '(1 + 2', '2 $ 3', 'a b', '1.2.3', '(a + b)(c)', '* 2', 'f(1,', '\u00e9 + \N{SNOWMAN}', '1 ? 2']:
    print(ascii(line))
    attempt(parse, line)

report('values')
for line, values in [('a * x^2 + b', dict(a=2, x=3, b=-1)), ('pi * r^2', {'r': 2}), ('1 / (x - 1)', {'x': 1}),
                     ('q + 1', {}), ('20! / 18!', {}), ('(-1)!', {}), ('max(a, b) + nosuch(1)', dict(a=1, b=2)),
                     ('10.0 ^ 400', {}), ('log(8, 2) + log(1000)', {}), ('sin(1, 2)', {}), ('x > 2 ? x : -x', {'x': -7})]:
    node = parse(line)
    if (value := attempt(lambda: node(**values))) is not None:
        print(f'{node:<28}= {value:>12.6g} {type(value).__name__:^7}|')

report('simplification')
for line in ['x + 0 * y', '1 * x + x + 2 * x', '-(-x) ^ 1', 'x * x * x', '2 * (3 * x) * 4', 'a - -b', '(x^2)^3 / 1',
             'exp(ln(x + 0)) - x', '6 / 3 + 7 / 2', 'x / x + (y - y)', '0 ? 1 : y * 1', '3 * x + 4 * x', 'ln(e) + cos(0)']:
    steps = []
    node = simplify(parse(line), trace=steps)
    print(f'{line:<22} -> {node:^12} {" | ".join(steps)}')

report('derivatives')
for line in ['x^3 - 2*x + 7', 'sin(x) * cos(x)', 'sqrt(1 - x^2)', 'x^x', 'exp(-x^2 / 2)', '(x + 1) / (x - 1)', 'a*ln(x)',
             'tan(2*x)', 'x > 0 ? x^2 : -x', 'max(x, 1)']:
    node = parse(line)
    if (slope := attempt(derivative, node)) is None:
        continue
    slope = simplify(slope)
    values = {'x': 0.5, 'a': 3}
    h = 1e-6
    numeric = (node(**values | {'x': 0.5 + h}) - node(**values | {'x': 0.5 - h})) / (2 * h)
    exact = slope(**values)
    print(f'd/dx {line:<20} = {slope}')
    print(f'     {slope:tex}')
    print(f'     {exact:+.4f} {numeric:+.4f} {"ok" if math.isclose(exact, numeric, rel_tol=1e-5) else "DIFFERENT"}')

report('series')

def taylor(node, terms, *, at=0):
    """Numbers of the series around a point, from derivatives of derivatives."""
    factor = 1
    for n in range(terms):
        yield node(x=at) / factor
        node, factor = simplify(derivative(node)), factor * (n + 1)

for line, at in [('exp(x)', 0), ('sin(x)', 0), ('1 / (1 - x)', 0), ('ln(x)', 1), ('x^5 - x', 2)]:
    first, second, *rest = taylor(parse(line), 6, at=at)
    print(f'{line:<12} at {at}: {first:.3g}, {second:.3g}, ... {[round(c, 6) + 0.0 for c in rest]}')

report('records')
x = Name('x')
expression = 2 * x ** 2 - 3 / x + abs(-x) - (+x)
print(expression, '|', f'{expression:rpn:*^40}', '|', 2 ** x)
print(sorted(KINDS), [*Choice], len(Choice), 'yes' in Choice, Choice.__match_args__, Token.__match_args__)
print(repr(Choice(1, 2, no=3).replace(yes='new')), Number(1) == Number(1.0), Number(1) == Name('x'), Number(1) != 1)
print(len({Name('a'), Name('a'), Name('b'), Number(2), Number(2.0)}), Token('a', 'b', position=1) == Token('a', 'b', position=2))
for wrong in (lambda: Number(), lambda: Name('a', 'b'), lambda: Name('a', name='b'), lambda: Name('a', other=1),
              lambda: Number(float('nan')), lambda: setattr(x, 'name', 'y'), lambda: x.nothing, lambda: x._Name__secret,
              lambda: RecordMeta('Odd', (Node,), {}, colour=1, size=2), lambda: object.__setattr__(x, 'other', 1)):
    try:
        print('no error:', wrong())
    except (TypeError, AttributeError, AlgebraError) as error:
        print(f'{type(error).__name__}: {error}')
Pair = RecordMeta('Pair', (Record,), {'__annotations__': {'left': int, 'right': list}, 'right': Field(list), '__doc__': 'A pair.'})
print(Pair(1), Pair(1, [2]), Pair.__doc__, Pair(1).right is Pair(1).right, Pair.__slots__, Pair._fields)

report('a long sum')
total = parse(' + '.join(f'{n}*x^{n % 4}' for n in range(1, 60)))
simple = simplify(total)
print(len(str(total)), len(str(simple)), total(x=2), simple(x=2), total(x=10 ** 15))
names = sorted({n.name for n in parse('b*a + c*(a - zeta)').walk() if isinstance(n, Name)}, key=lambda n: (-len(n), n))
print(names, {kind: sum(type(n) is KINDS[kind] for n in total.walk()) for kind in KINDS if kind not in ('call', 'choice')})
