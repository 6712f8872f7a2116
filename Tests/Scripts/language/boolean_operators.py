# and, or, not and conditional expressions return operands and short-circuit.
# small

print(0 or '' or [] or 'last', 1 and 'two' and [3], 0 and 1, None or 0, '' and 5, not [], not 'a', not not 3)
print(1 or 1 / 0, 0 and 1 / 0, (1 if True else 1 / 0), (1 / 0 if False else 2))
class T:
    def __init__(self, v): self.v = v
    def __bool__(self): print('bool', self.v); return bool(self.v)
    def __repr__(self): return f'T({self.v})'
print(T(0) or T(1) or T(2))
print(T(1) and T(0) and T(2))
print(not T(1))
print(T(0) and T(1) or T(2))
print('yes' if T(1) else 'no', 'yes' if not T(1) else 'no')
if T(1) and T(0) or not T(0):
    print('then')
while T(0) or T(0):
    pass
class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(bool(Len(0)), bool(Len(2)))
for bad in (-1, 1.5, 'x', 2 ** 70):
    try:
        print(bool(Len(bad)))
    except Exception as e:
        print(type(e).__name__, e)
class B:
    def __init__(self, r): self.r = r
    def __bool__(self): return self.r
    def __len__(self): return 1
for r in (1, 0, None, 'x', True):
    try:
        print(not B(r))
    except TypeError as e:
        print(e)
print(1 < 2 and 2 < 3 or 5, not 1 == 2, not (1 == 1) == True)
print([x or 'empty' for x in ('', 'a', 0, None)], a if (a := 5) > 3 else -a)
print((1 if 0 else 2 if 0 else 3), (lambda: 1 if 0 else 2)(), 1 if 1 else 2 if 1 / 0 else 3)
print(True + True, True and 5, sum([True, False, True]), True is (1 == 1), bool('False'), bool(0.0), bool(-0.0),
    bool(0j), bool(...))
