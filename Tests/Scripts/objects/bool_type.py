# bool is an int with two instances; logic operators, conversions, no subclasses.
# small

print(bool(), bool(0), bool('0'), bool([0]), bool(0.0), bool(()), bool(1j), bool(None), bool(bool), True == 1, True is True, bool(5) is True)
print(True + True, True * 5, True / 2, True // 1, -True, +True, ~True, ~False, True ** 2, True << 3, 5 - True,
    True % 2, abs(True), round(True), divmod(True, 1))
print(True & True, True & 1, 1 & True, True | False, True ^ True, True ^ 1, type(True & True).__name__,
    type(True & 1).__name__, type(True + 0).__name__, type(~True).__name__)
print(str(True), repr(False), f'{True}', f'{True:d}', f'{True:>6}', f'{True!s:>6}', '%s %d %r' % (True, True, False),
    format(True, ''), int(True), float(False), complex(True), [10, 20][True], 'ab'[False], list(range(True)))
print(True < 2, False < True, sorted([True, False, 0.5]), max(True, 0), sum([True] * 3),
    {True: 'a', 1: 'b', 1.0: 'c'}, hash(True) == 1, True in [1], 1 in {True})
t = True
for f in (lambda: bool(1, 2), lambda: bool(x=1), lambda: type('B', (bool,), {}), lambda: bool.__new__(int),
    lambda: True.x, lambda: t(), lambda: t[0], lambda: setattr(True, 'x', 1), lambda: len(True),
    lambda: bool.__new__(bool, 5), lambda: int.__new__(bool), lambda: True.real, lambda: True.__and__(5),
    lambda: True.__and__('x'), lambda: True.bit_length(), lambda: True.to_bytes(2, 'big'), lambda: bool.__call__(0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for src in ('True = 1', 'False += 1', 'None = 1', 'del True', 'def True(): pass', 'class None: pass',
    'for True in []: pass', 'import x as True', 'lambda True: 1', 'f(None=1)', 'x.True', 'with a as False: pass',
    'global None'):
    try:
        compile(src, '', 'exec')
    except SyntaxError as e:
        print(src, '|', e.msg)
