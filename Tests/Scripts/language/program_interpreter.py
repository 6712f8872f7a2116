# A small language: tokens, recursive descent, closures, errors.
# small

def tokens(s):
    out, i = [], 0
    while i < len(s):
        if s[i].isspace(): i += 1
        elif s[i] in '()': out.append(s[i]); i += 1
        else:
            j = i
            while j < len(s) and not s[j].isspace() and s[j] not in '()': j += 1
            out.append(s[i:j]); i = j
    return out
def parse(ts):
    if not ts: raise SyntaxError('unexpected end')
    t = ts.pop(0)
    if t == '(':
        l = []
        while ts and ts[0] != ')': l.append(parse(ts))
        if not ts: raise SyntaxError('missing )')
        ts.pop(0)
        return l
    if t == ')': raise SyntaxError('unexpected )')
    try:
        return int(t)
    except ValueError:
        return t
class Env(dict):
    def __init__(self, names=(), values=(), outer=None): super().__init__(zip(names, values)); self.outer = outer
    def find(self, n):
        if n in self: return self
        if self.outer is None: raise NameError(f'unbound {n}')
        return self.outer.find(n)
import math
base = Env()
base.update({'+': lambda *a: sum(a), '*': lambda *a: math.prod(a), '-': lambda a, b: a - b, '<': lambda a, b: a < b,
    '=': lambda a, b: a == b, 'list': lambda *a: list(a), 'car': lambda l: l[0], 'cdr': lambda l: l[1:],
    'null?': lambda l: not l, 'cons': lambda a, l: [a] + l})
def ev(x, env=base):
    while True:
        if isinstance(x, str): return env.find(x)[x]
        if not isinstance(x, list): return x
        op, *args = x
        if op == 'quote': return args[0]
        if op == 'if': x = args[1] if ev(args[0], env) else args[2]; continue
        if op == 'define': env[args[0]] = ev(args[1], env); return
        if op == 'set!': env.find(args[0])[args[0]] = ev(args[1], env); return
        if op == 'lambda':
            names, body = args
            return (names, body, env)
        if op == 'begin':
            for a in args[:-1]: ev(a, env)
            x = args[-1]; continue
        f, *vals = [ev(a, env) for a in x]
        if callable(f): return f(*vals)
        names, x, outer = f
        if len(names) != len(vals): raise TypeError(f'{len(names)} arguments wanted, {len(vals)} given')
        env = Env(names, vals, outer)
for line in ['(+ 1 (* 2 3))', '(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))', '(fact 30)',
    '(define counter (lambda () (begin (define n 0) (lambda () (begin (set! n (+ n 1)) n)))))',
    '(define c (counter))', '(c)', '(c)',
    '(define map (lambda (f l) (if (null? l) (quote ()) (cons (f (car l)) (map f (cdr l))))))',
    '(map (lambda (x) (* x x)) (list 1 2 3 4))',
    '(define loop (lambda (n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))))', '(loop 2000 0)', '(undefined 1)',
    '(+ 1', ')', '((lambda (x) x))', '(car (quote ()))', '(1 2)', '(quote (a (b c) 1))']:
    try:
        print(line, '=>', ev(parse(tokens(line))))
    except Exception as e:
        print(line, '=>', type(e).__name__, e)
