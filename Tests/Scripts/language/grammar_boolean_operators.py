# small
# and, or, not: the values they give and what they do not evaluate.


def v(x):
    print('v', repr(x), end=' ')
    return x


print(1 and 2, 0 and 2, 1 or 2, 0 or 2, not 1, not 0, not not 1, 1 and 0 or 3, 0 or 1 and 2, not 0 and 1, not (0 and 1))
print(v(0) and v(1)); print(v(1) and v(2) and v(3)); print(v(0) or v('') or v([])); print(v(1) or v(2)); print(not v([]))
print(v(0) or v(1) and v(0) or v(5)); print((v(1) or v(2)) and (v(0) or v(3)))
print([] or {} or 'last', 'a' and 'b' and '', None or False, ... and NotImplemented is not None)
x = None
y = x and x.attribute
z = x or 'default'
print(y, z, x is None or x.attribute, x is not None and x.attribute)
if not x and (not y or z): print('yes')
while x or y: pass
print(*[a and b for a in (0, 1) for b in (0, 1)], *[a or b for a in (0, 1) for b in (0, 1)])


class B:
    def __init__(self, value): self.value = value
    def __bool__(self): print('bool', self.value, end=' '); return self.value
    def __repr__(self): return f'B({self.value})'


print(B(True) and B(False)); print(B(True) or B(False)); print(not B(True)); print(B(False) and B(True) or B(False))
class L:
    def __len__(self): print('len', end=' '); return 0
print(not L(), len([L() and 1]), bool(L()))
class Bad:
    def __bool__(self): return 1
class Worse:
    def __len__(self): return -1
class Worst:
    def __bool__(self): raise RuntimeError('no')
for value in (Bad(), Worse(), Worst()):
    try: print(not value)
    except Exception as error: print(type(error).__name__, error)
    try: print(value and 1)
    except Exception as error: print(type(error).__name__, error)
    try:
        if value: pass
    except Exception as error: print(type(error).__name__, error)
