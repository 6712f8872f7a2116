# A small Lisp: reader, macros, closures, tail calls, call/cc, dynamic errors, fractions, and a library written in itself.
import math

# Errors

class LispError(Exception):
    """An error in a Lisp program; the forms being evaluated become notes."""

    def within(self, form):
        if len(getattr(self, '__notes__', ())) < 3 and (text := f'in {show(form)}') not in getattr(self, '__notes__', ()):
            self.add_note(text if len(text) < 60 else text[:57] + '...')
        return self

class ReadError(LispError):
    def __init__(self, message, line):
        super().__init__(message, line)
        self.line = line

    def __str__(self):
        return f'line {self.line}: {self.args[0]}'

class Unbound(LispError, LookupError):
    def __str__(self):
        return f'unbound: {self.args[0]}'

class Raised(LispError):
    """What (raise value) raises."""

# Data

class Symbol(str):
    """Interned: the same name is the same object."""

    table = {}
    __slots__ = ()

    def __new__(cls, name):
        return cls.table.get(name) or cls.table.setdefault(name, super().__new__(cls, name))

    def __repr__(self):
        return f'Symbol({str.__repr__(self)})'

    generated = 0

    @classmethod
    def fresh(cls, base='g'):
        cls.generated += 1
        return str.__new__(cls, f'{base}#{cls.generated}')

QUOTE, QUASI, UNQUOTE, SPLICE, DEFINE, LAMBDA, DOT, ELSE = map(Symbol, 'quote quasiquote unquote unquote-splicing define lambda . else'.split())

class Pair:
    __slots__ = 'head', 'tail'
    __match_args__ = 'head', 'tail'

    def __init__(self, head, tail):
        self.head, self.tail = head, tail

    def __iter__(self):
        node = self
        while isinstance(node, Pair):
            yield node.head
            node = node.tail
        if node is not NIL:
            raise LispError(f'improper list ending in {show(node)}')

    def __eq__(self, other):
        while isinstance(self, Pair) and isinstance(other, Pair) and self.head == other.head:
            self, other = self.tail, other.tail
        return self is other if isinstance(self, Pair) or isinstance(other, Pair) else self == other

    def __hash__(self):
        return hash(tuple(self))

class Nil:
    def __new__(cls):
        return globals().get('NIL') or super().__new__(cls)
    def __iter__(self): return iter(())
    def __repr__(self): return 'NIL'

NIL = Nil()

def lisp_list(items, tail=NIL):
    for item in reversed([*items]):
        tail = Pair(item, tail)
    return tail

class Fraction:
    """Exact; an integer result becomes an int."""

    __slots__ = ('over', 'under')

    def __new__(cls, over, under=1, /):
        if not under:
            raise LispError('division by zero')
        common = math.gcd(over, under) * (-1 if under < 0 else 1)
        over, under = over // common, under // common
        if under == 1:
            return over
        self = super().__new__(cls)
        self.over, self.under = over, under
        return self

    def _operator(build, fallback):
        def forward(self, other):
            match other:
                case Fraction(over=a, under=b):
                    return build(self.over, self.under, a, b)
                case int():
                    return build(self.over, self.under, other, 1)
                case float():
                    return fallback(float(self), other)
            return NotImplemented
        def backward(self, other):
            match other:
                case int():
                    return build(other, 1, self.over, self.under)
                case float():
                    return fallback(other, float(self))
            return NotImplemented
        return forward, backward

    __add__, __radd__ = _operator(lambda a, b, c, d: Fraction(a * d + c * b, b * d), lambda x, y: x + y)
    __sub__, __rsub__ = _operator(lambda a, b, c, d: Fraction(a * d - c * b, b * d), lambda x, y: x - y)
    __mul__, __rmul__ = _operator(lambda a, b, c, d: Fraction(a * c, b * d), lambda x, y: x * y)
    __truediv__, __rtruediv__ = _operator(lambda a, b, c, d: Fraction(a * d, b * c), lambda x, y: x / y)
    __lt__, __gt__ = _operator(lambda a, b, c, d: a * d < c * b, lambda x, y: x < y)
    del _operator

    def __float__(self): return self.over / self.under
    def __neg__(self): return Fraction(-self.over, self.under)
    def __eq__(self, other): return isinstance(other, Fraction) and (self.over, self.under) == (other.over, other.under)
    def __hash__(self): return hash((self.over, self.under))
    def __str__(self): return f'{self.over}/{self.under}'

def show(value, *, written=True):
    match value:
        case bool():
            return '#t' if value else '#f'
        case Symbol():
            return str(value)
        case str():
            return '"' + value.translate({34: '\\"', 92: '\\\\', 10: '\\n'}) + '"' if written else value
        case Pair(Symbol() as head, Pair(quoted, Nil())) if head in MARKS.values():
            return {v: k for k, v in MARKS.items()}[head] + show(quoted)
        case Pair():
            parts = []
            while isinstance(value, Pair):
                parts.append(show(value.head, written=written))
                value = value.tail
            return f'({" ".join(parts)}{"" if value is NIL else " . " + show(value)})'
        case Nil():
            return '()'
        case float():
            return f'{value:.10g}'
        case None:
            return '#<nothing>'
        case Procedure() | Continuation() | Fraction() | int():
            return str(value)
        case primitive if callable(primitive):
            return '#<primitive>'
        case _:
            return str(value)

# Reader

MARKS = {"'": QUOTE, '`': QUASI, ',': UNQUOTE, ',@': SPLICE}

def tokens(text):
    at, line = 0, 1
    while at < len(text):
        match text[at]:
            case '\n':
                line, at = line + 1, at + 1
            case ' ' | '\t':
                at += 1
            case ';':
                at = end if (end := text.find('\n', at)) >= 0 else len(text)
            case '(' | ')' | "'" | '`' as mark:
                yield mark, line
                at += 1
            case ',':
                yield (mark := text[at:at + 1 + (text[at + 1:at + 2] == '@')]), line
                at += len(mark)
            case '"':
                start, parts = line, ['"']
                at += 1
                while text[at:at + 1] != '"':
                    if at >= len(text):
                        raise ReadError('a string has no end', start)
                    if text[at] == '\\':
                        at += 1
                        parts.append({'n': '\n'}.get(text[at], text[at]))
                    else:
                        line += text[at] == '\n'
                        parts.append(text[at])
                    at += 1
                at += 1
                yield ''.join(parts), start
            case _:
                start = at
                while at < len(text) and text[at] not in ' \t\n()\'`,";':
                    at += 1
                yield text[start:at], line

def atom(text):
    if text[0] == '"':
        return text[1:]
    if text in ('#t', '#f'):
        return text == '#t'
    for convert in (int, lambda t: Fraction(*map(int, t.split('/', 1))), float):
        try:
            return convert(text)
        except ValueError:
            pass
    return Symbol(text)

def read(text):
    """The forms of the text; a stack of open lists instead of recursion."""
    stack, line = [], 0
    def close(value):
        while stack and stack[-1][0] in MARKS:
            value = lisp_list([MARKS[stack.pop()[0]], value])
        if stack:
            stack[-1][1].append(value)
            return ()
        return (value,)
    for token, line in tokens(text):
        if token == '(' or token in MARKS:
            stack.append((token, [], line))
        elif token == ')':
            if not stack or stack[-1][0] != '(':
                raise ReadError(f'{"nothing" if not stack else stack[-1][0]} to close', line)
            match stack.pop()[1]:
                case [*items, dot, last] if dot is DOT:
                    yield from close(lisp_list(items, last))
                case items:
                    yield from close(lisp_list(items))
        else:
            yield from close(atom(token))
    if stack:
        raise ReadError(f'{len(stack)} open', stack[-1][2])

# Environments and procedures

class Environment(dict):
    __slots__ = ('outer',)

    def __init__(self, names=(), values=(), outer=None):
        self.outer = outer
        self.update(zip(names, values))

    def __missing__(self, name):
        if self.outer is None:
            raise Unbound(name)
        return self.outer[name]

    def change(self, name, value):
        scope = self
        while name not in scope:
            if (scope := scope.outer) is None:
                raise Unbound(name)
        scope[name] = value

class Procedure:
    macro = False

    def __init__(self, parameters, body, scope, name='lambda'):
        self.names, self.rest, self.body, self.scope, self.name = [], None, body, scope, name
        while isinstance(parameters, Pair):
            self.names.append(parameters.head)
            parameters = parameters.tail
        if parameters is not NIL:
            self.rest = parameters

    def bind(self, arguments):
        needed, given = len(self.names), len(arguments)
        if given < needed or given > needed and not self.rest:
            raise LispError(f'{self.name} takes {needed}{" or more" * bool(self.rest)}, not {given}')
        scope = Environment(self.names, arguments, self.scope)
        if self.rest:
            scope[self.rest] = lisp_list(arguments[needed:])
        return scope

    def __call__(self, *arguments):
        scope = self.bind(arguments)
        *first, last = self.body
        for form in first:
            evaluate(form, scope)
        return evaluate(last, scope)

    def __str__(self):
        return f'#<{"macro" if self.macro else "procedure"} {self.name}>'

class Escape(BaseException):
    """Carries a value to its call/cc; BaseException so that no handler takes it."""

class Continuation:
    def __init__(self):
        self.alive = True

    def __call__(self, value=None, /):
        if not self.alive:
            raise LispError('this continuation is over')
        raise Escape(self, value)

    def __str__(self):
        return f'#<continuation {"alive" if self.alive else "over"}>'

def call_cc(function):
    continuation = Continuation()
    try:
        return function(continuation)
    except Escape as escape:
        who, value = escape.args
        if who is not continuation:
            raise
        return value
    finally:
        continuation.alive = False

# The evaluator: special forms are functions that give (form, scope) to go on with, or a finished value in a Done.

class Done:
    __slots__ = 'value',
    def __init__(self, value=None):
        self.value = value

FORMS = {}

def special(name, /, *, least=0):
    def decorate(function):
        def checked(form, scope):
            if len([*form.tail]) < least:
                raise LispError(f'{name} needs {least}')
            return function(form.tail, scope)
        FORMS[Symbol(name)] = checked
        return function
    return decorate

def evaluate(form, scope):
    try:
        while True:
            if isinstance(form, Symbol):
                return scope[form]
            if not isinstance(form, Pair):
                return form
            head = form.head
            if isinstance(head, Symbol) and head in FORMS:
                match FORMS[head](form, scope):
                    case Done(value=value):
                        return value
                    case form, scope:
                        continue
            function = evaluate(head, scope)
            if isinstance(function, Procedure):
                if function.macro:
                    form = function(*form.tail)
                    continue
                scope = function.bind([evaluate(argument, scope) for argument in form.tail])
                *first, form = function.body
                for before in first:
                    evaluate(before, scope)
                continue
            if not callable(function):
                raise LispError(f'{show(function)} is no procedure')
            return function(*[evaluate(argument, scope) for argument in form.tail])
    except LispError as error:
        raise error.within(form)
    except RecursionError:
        raise
    except (TypeError, AttributeError, ValueError, KeyError, ArithmeticError) as error:
        raise LispError(f'{type(error).__name__} in a primitive').within(form) from error

@special('quote', least=1)
def _(body, scope):
    return Done(body.head)

@special('if', least=2)
def _(body, scope):
    test, then, *otherwise = body
    if evaluate(test, scope) is not False:
        return then, scope
    return (otherwise[0], scope) if otherwise else Done()

@special('define', least=1)
def _(body, scope):
    match body:
        case Pair(Pair(Symbol() as name, parameters), forms):
            scope[name] = Procedure(parameters, forms, scope, name)
        case Pair(Symbol() as name, Pair(form, Nil())):
            scope[name] = value = evaluate(form, scope)
            if isinstance(value, Procedure) and value.name == 'lambda':
                value.name = name
        case _:
            raise LispError('bad define')
    return Done(name)

@special('set!', least=2)
def _(body, scope):
    name, form = body
    scope.change(name, evaluate(form, scope))
    return Done()

@special('lambda', least=2)
def _(body, scope):
    return Done(Procedure(body.head, body.tail, scope))

@special('begin', least=1)
def _(body, scope):
    *first, last = body
    for form in first:
        evaluate(form, scope)
    return last, scope

@special('let', least=2)
def _(body, scope):
    match body:
        case Pair(Symbol() as name, Pair(bindings, forms)):
            names, values = [*zip(*bindings)] or ((), ())
            inner = Environment(outer=scope)
            inner[name] = loop = Procedure(lisp_list(names), forms, inner, name)
            return Pair(loop, lisp_list(values)), scope
        case Pair(bindings, forms):
            inner = Environment([b.head for b in bindings], [evaluate(b.tail.head, scope) for b in bindings], scope)
            return Pair(Symbol('begin'), forms), inner

@special('cond')
def _(body, scope):
    for test, *forms in body:
        if test is ELSE or (value := evaluate(test, scope)) is not False:
            return (Pair(Symbol('begin'), lisp_list(forms)), scope) if forms else Done(value)
    return Done()

@special('define-macro', least=2)
def _(body, scope):
    match body:
        case Pair(Pair(name, parameters), forms):
            scope[name] = macro = Procedure(parameters, forms, scope, name)
            macro.macro = True
            return Done(name)

@special('quasiquote', least=1)
def _(body, scope):
    def fill(form, depth=1):
        match form:
            case Pair(Symbol('unquote'), Pair(inner, Nil())) if depth == 1:
                return evaluate(inner, scope)
            case Pair(Symbol('unquote' | 'quasiquote') as mark, rest):
                return Pair(mark, fill(rest, depth + (1 if mark is QUASI else -1)))
            case Pair(Pair(Symbol('unquote-splicing'), Pair(inner, Nil())), rest) if depth == 1:
                return lisp_list(evaluate(inner, scope), fill(rest))
            case Pair(head, tail):
                return Pair(fill(head, depth), fill(tail, depth))
            case other:
                return other
    return Done(fill(body.head))

@special('try', least=2)
def _(body, scope):
    """(try form (name) handler ...)"""
    form, (name,), *handlers = body
    try:
        return Done(evaluate(form, scope))
    except Raised as error:
        value = error.args[0]
    except LispError as error:
        value = str(error)
    return Pair(Symbol('begin'), lisp_list(handlers)), Environment([name], [value], scope)

# Primitives

def fold(function, unit=None):
    def folded(*numbers):
        match numbers:
            case []:
                if unit is None:
                    raise LispError('needs an argument')
                return unit
            case [one]:
                return function(unit, one) if unit is not None else one
            case [result, *rest]:
                for number in rest:
                    result = function(result, number)
                return result
    return folded

def chain(test):
    return lambda *values: all(test(a, b) for a, b in zip(values, values[1:]))

def divide(a, b):
    if isinstance(a, float) or isinstance(b, float):
        return a / b
    return Fraction(a, b) if isinstance(a, int) and isinstance(b, int) else a / b

def throw(value):
    raise Raised(value)

OUTPUT = []
BASE = Environment()
BASE.update({Symbol(name): function for name, function in {
    '+': fold(lambda a, b: a + b, 0), '*': fold(lambda a, b: a * b, 1), '-': fold(lambda a, b: a - b, 0), '/': fold(divide, 1),
    '=': chain(lambda a, b: a == b), '<': chain(lambda a, b: a < b), '>': chain(lambda a, b: a > b), 'quotient': lambda a, b: a // b,
    'remainder': lambda a, b: a % b, 'expt': pow, 'eq?': lambda a, b: a is b, 'equal?': lambda a, b: a == b, 'not': lambda a: a is False,
    'cons': Pair, 'car': lambda p: p.head, 'cdr': lambda p: p.tail, 'list': lambda *a: lisp_list(a), 'null?': lambda a: a is NIL,
    'pair?': lambda a: isinstance(a, Pair), 'symbol?': lambda a: isinstance(a, Symbol), 'apply': lambda f, *a: f(*a[:-1], *a[-1]),
    'call/cc': call_cc, 'raise': throw, 'gensym': Symbol.fresh, 'exact->inexact': float, 'string-append': lambda *s: ''.join(s),
    'display': lambda *a: OUTPUT.append(' '.join(show(v, written=False) for v in a)), 'sqrt': math.isqrt,
    'number->string': lambda n, base=10: f'{n:{ {2: "b", 8: "o", 10: "d", 16: "x"}[base]}}', 'length': lambda l: sum(1 for _ in l),
}.items()})

LIBRARY = '''
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(define (fold f start l) (if (null? l) start (fold f (f start (car l)) (cdr l))))
(define (reverse l) (fold (lambda (done x) (cons x done)) '() l))
(define (append a b) (fold (lambda (done x) (cons x done)) b (reverse a)))
(define (filter p l) (reverse (fold (lambda (done x) (if (p x) (cons x done) done)) '() l)))
(define (range a b) (let loop ((n (- b 1)) (l '())) (if (< n a) l (loop (- n 1) (cons n l)))))
(define-macro (and . l) (cond ((null? l) #t) ((null? (cdr l)) (car l)) (else `(if ,(car l) (and ,@(cdr l)) #f))))
(define-macro (or . l) (cond ((null? l) #f) ((null? (cdr l)) (car l))
  (else (let ((g (gensym "or"))) `(let ((,g ,(car l))) (if ,g ,g (or ,@(cdr l))))))))
(define-macro (when test . body) `(if ,test (begin ,@body)))
(define-macro (while test . body) (let ((loop (gensym))) `(let ,loop () (when ,test ,@body (,loop)))))
(define-macro (let* bindings . body)
  (if (null? bindings) `(begin ,@body) `(let (,(car bindings)) (let* ,(cdr bindings) ,@body))))
(define (sort l less) (if (null? l) l
  (let ((pivot (car l)) (rest (cdr l)))
    (append (sort (filter (lambda (x) (less x pivot)) rest) less)
            (cons pivot (sort (filter (lambda (x) (not (less x pivot))) rest) less))))))
'''

PROGRAMS = '''
(+ 1 2 (* 3 4)) (- 5) (/ 4) (/ 6 3) (+ 1/2 1/3 1/6) (- 1/2 0.25) (* 2/3 9/4) (/ 1/2 0.5) (< 1/3 0.4 1/2 2) (exact->inexact 22/7)
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))  (fact 40) (number->string (fact 20) 16) (expt 3/1 100) (sqrt (expt 10 41))
(map fact (range 0 10))
(define (count n) (if (= n 0) 'done (count (- n 1)))) (count 3000)
(define (even? n) (or (= n 0) (odd? (- n 1)))) (define (odd? n) (and (not (= n 0)) (even? (- n 1)))) (even? 501)
(let loop ((a 0) (b 1) (n 300)) (if (= n 0) a (loop b (+ a b) (- n 1))))
(sort '(3 1/2 2.5 -7 22/7 0) <) (fold + 0 (map (lambda (n) (/ 1 n)) (range 1 20)))
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n))) (define c (counter)) (c) (c) (list (c) ((counter)))
`(1 ,(+ 1 1) ,@(map - '(3 4)) (five . ,(* 2 3)) `(a ,(b ,c))) '(quote x) ''x '(1 . (2 . (3 . 4))) '("a \\"b\\"" #t sym ())
(call/cc (lambda (k) (+ 1 (k 42)))) (define saved #f) (+ 1 (call/cc (lambda (k) (set! saved k) 1))) saved (try (saved 5) (e) e)
(call/cc (lambda (out) (map (lambda (x) (when (< x 0) (out x)) x) '(1 2 -3 4))))
(try (+ 1 (raise '(oops 7))) (e) (display "caught" e) (car (cdr e))) (try (car 5) (e) e) (try (nothing) (e) (string-append "! " e))
(call/cc (lambda (k) (try (k 'escaped) (e) 'not-here)))
(let* ((n 0) (l '())) (while (< n 5) (set! l (cons (* n n) l)) (set! n (+ n 1))) l)
(apply + 1 2 '(3 4)) ((lambda (a . rest) (list a rest)) 1 2 3) ((lambda all (length all)) 1 2 3 4) map and car (cond (#f 1)) (eq? 'a 'a)
(define (tree n) (if (= n 0) '() (list (tree (- n 1)) n (tree (- n 1))))) (tree 3) (equal? (tree 4) (tree 4)) (equal? '(1 (2)) '(1 (3)))
(define (primes n) (let loop ((l (range 2 n))) (if (null? l) '()
  (cons (car l) (loop (filter (lambda (x) (not (= 0 (remainder x (car l))))) (cdr l))))))) (primes 60)
'''

ERRORS = ['(car 1)', '(undefined 1)', '(1 2)', '((lambda (x) x))', '(fact)', '(map fact (list 1 "x"))', '(raise 5)', '(/ 1 0)', '(/ 1.0 0)',
          '(+ 1 (* 2 (- "s" 1)))', '(if)', '(define 5 6)', "(length '(1 . 2))", '(let ((x)) x)', '(+ 1', '(a "b', "())", "(a 'b) (c '", '(set! q 1)',
          '(sqrt -1)', "(apply car '(1 2))", '(number->string 1 7)', '(call/cc 5)']

class Interpreter:
    def __init__(self, library=''):
        self.scope = Environment(outer=BASE)
        self.results = 0
        for _ in self.run(library):
            pass

    def run(self, text):
        for form in read(text):
            yield form, evaluate(form, self.scope)
            self.results += 1

    def __getattr__(self, name):
        """A Lisp procedure as a method."""
        try:
            return self.scope[Symbol(name.replace('_', '-'))]
        except Unbound as error:
            raise AttributeError(f'no {name} in Lisp') from error

lisp = Interpreter(LIBRARY)
print(lisp.results, 'definitions:', *sorted(lisp.scope))
for form, value in lisp.run(PROGRAMS):
    while OUTPUT:
        print('  >', OUTPUT.pop(0))
    text = show(form)
    if value is not None and not text.startswith('(define'):
        print(f'{text if len(text) < 70 else text[:67] + "...":<70} {show(value)}'.rstrip())
print('errors')
for text in ERRORS:
    try:
        for _, value in lisp.run(text):
            print(f'  {text:<28} gives {show(value)}')
    except ReadError as error:
        print(f'  {text:<28} {type(error).__name__}: {error}')
    except LispError as error:
        print(f'  {text:<28} {type(error).__name__}: {error}')
        for note in error.__notes__:
            print(f'  {"":<28} | {note}')
        while error := error.__cause__:
            print(f'  {"":<28} < {type(error).__name__}: {error}')
print('from outside')
print(lisp.fact(25), show(lisp.reverse(lisp_list('abc'))), show(lisp.sort(lisp_list([3, Fraction(1, 2), 1.5]), lambda a, b: b < a)))
try:
    lisp.no_such_thing
except AttributeError as error:
    print(error, '<', repr(error.__cause__))
print(hash(lisp_list([1, 2])) == hash(lisp_list([1, 2])), lisp_list([1, 2]) in {lisp_list([1, 2]): 0}, Symbol('a') is Symbol('a'), Nil() is NIL)
print(Symbol('x'), [Symbol('y')], Symbol.fresh() == 'g#3', sorted(map(show, {Fraction(1, 2), Fraction(2, 4), 1})), -Fraction(1, 3), 1 > Fraction(1, 3))
deep = '(' * 2000 + ')' * 2000
(form,) = read(deep)
depth = 0
while form is not NIL:
    form, depth = form.head, depth + 1
print(depth)
def spin(n):
    return evaluate(lisp_list([Symbol('fact'), n]), lisp.scope)
try:
    spin(5000)
except RecursionError as error:
    print(type(error).__name__, str(error)[:32])
