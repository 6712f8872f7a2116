# small
# Where it is that the truth of a value cannot be found out: in the statement or expression that asks for it, but once a comparison has been compiled to
# a jump, in that comparison.
import sys


class Capture:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


class Bad:
    def __bool__(self):
        raise ValueError('no')


class Worse:
    def __bool__(self):
        return 5


class Operand:
    def __add__(self, other):
        return bad

    def __neg__(self):
        return bad

    def __lt__(self, other):
        return bad

    __eq__ = __gt__ = __lt__


bad = Bad()


STATEMENTS = '''
if x: pass
while x: pass
if x and 1: pass
if 1 and x: pass
if x or 1: pass
if 0 or x: pass
if not x: pass
y = not x
y = x and 1
y = 1 and x or 2
y = x or 1
y = 1 if x else 2
assert x
assert x, 1
assert 1 and x
[i for i in (1,) if x]
list(i for i in (1,) if x)
y = (x if x else 2)
y = f(x) if f(x) else 2
if f(x): pass
if f(x) and f(1): pass
while f(x): pass
while f(x) and f(1): pass
if f(x) == 1: pass
if 1 < f(c) < 2: pass
y = 1 < c < 2
y = c < 1 < 2
if c < 1 < 2: pass
if c < 1: pass
if not (c < 1): pass
while c < 1 < 2: pass
assert c < 1
y = c < 1 and 2
y = not c < 1
if c in l: pass
if not f(x): pass
if (f(x)): pass
if l[0]: pass
if x if 1 else 2: pass
if (x if 1 else 2): pass
if (z := x): pass
if lambda: 1 and x: pass
match 1:
  case 1 if x: pass
match 1:
  case 1 if f(x): pass
match 1:
  case 1 if x and 1: pass
match 1:
  case 1 if not x: pass
if 1:
  pass
elif x: pass
if 1 and 2 and x and 3: pass
if (1 and x) or 3: pass
if not (1 and x): pass
while not x: pass
while True and x: pass
y = [1 if x else 2]
y = f(1 if x else 2)
y = any(x for i in (1,))
[i for i in (1,) if 1 if x]
[i for i in (1,) if f(x) and 1]
{i:1 for i in (1,) if not x}
if x and x: pass
if f(c) == f(c) == f(c): pass
assert f(c) == f(c)
assert not x
assert f(x), 2
if x is x and x: pass
if -o: pass
if o + 1: pass
if not (x and 1): pass
y = not (x or 1)
y = not (x if 1 else 2)
y = not 1 < c < 2
if not 1 < c < 2: pass
'''

# Each is compiled with its lines where they stand here, so that the traceback shows them.
with open(__file__) as file:
    first = file.read().split('\n').index("STATEMENTS = '''")


def run(text, names):
    kept, sys.stderr = sys.stderr, Capture()
    try:
        exec(compile(text, __file__, 'exec'), names)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__.tb_next)
    shown, sys.stderr = ''.join(sys.stderr.parts), kept
    print(shown, end='')


lines = STATEMENTS.split('\n')
for kind in (Bad, Worse):
    bad = kind()
    for number, statement in enumerate(lines):
        if not statement.strip() or statement.startswith('  ') or statement.startswith('elif'):
            continue
        end = number + 1
        while end < len(lines) and (lines[end].startswith('  ') or lines[end].startswith('elif')):
            end += 1
        print(statement)
        names = {'x': bad, 'f': lambda value: value, 'c': Operand(), 'o': Operand(), 'l': [bad]}
        run('\n' * (first + number) + '\n'.join(lines[number:end]), names)
