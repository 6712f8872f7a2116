# small
# match, case and _ as ordinary names; names that look like keywords elsewhere.

match = case = _ = 1
print(match, case, _, match + case, match * case, [match], (match), match is case, -match, match if case else _)
match = [1, 2, 3]
print(match[0], match[1:], match [0], match
      [1])
match = lambda *args, **kwargs: (args, kwargs)
print(match(1), match (2), match(*[1]), match(a=1), match((1)), match([1]), match({}))
match.attribute = 5
print(match.attribute)
match: int = 3
match += 1
match, case = case, match
print(match, case)
for match in range(2): pass
for case, _ in [(1, 2)]: print(case, _)
with open('/dev/null') as match: pass
try: raise ValueError
except ValueError as case: pass
def match(case, match=1, *_): return case, match, _
class case:
    match = 'attribute'
    def case(self): return self.match
import math as match
from math import pi as case
print(match.pi == case)
del match, case
print([match for match in range(2)], {case: match for case, match in [(1, 2)]}, (lambda match: match)(1), (match := 5), match)
type = 1; print_ = 2; exec_ = 3; nonlocal_ = 4; async_ = 5; self = 6; cls = 7; __ = 8; ___ = 9
print(type, print_, exec_, nonlocal_, async_, self, cls, __, ___)
match match:
    case case: print('matched', case)
match (match):
    case 5: print('parenthesized')
match [match, case]:
    case [5, case]: print('list', case)
match match, case:
    case match, case: print('tuple', match, case)
match {'match': 1}:
    case {'match': match}: print(match)
match -match:
    case -1: print('negative')
match not match:
    case False: print('not')
match lambda: 1:
    case match: print(match())
match match if 1 else case:
    case _: print(_)
match 'a' 'b':
    case 'ab': print('joined')
match *[1], 2:
    case [1, 2]: print('starred')
match (yield_ := 3):
    case 3: print(yield_)
