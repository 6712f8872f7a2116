# complex: literals, arithmetic, repr, conversions, errors.
# small

inf, nan = float('inf'), float('nan')
print(1 + 2j, 1 - 2j, -1j, 1j, 0j, -0j, complex(0, -0.0), complex(-0.0, 0), complex(-0.0, -0.0), 1e20j, 1.5 + 0j,
    complex(nan, inf), complex(-inf, -nan), complex(0, inf), 3 + 1e-10j)
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** b, a ** 2, a ** -1, a ** 0.5, -a, +a, abs(a), a.conjugate(), a.real, a.imag,
    a == b, a == 3 + 4j, a != b, bool(0j), bool(1j), hash(a) == hash(3 + 4j), 2 * a, a * 2.5, 1 / a, a + 1, True + 1j)
for args in [(), (1,), (1, 2), (1.5, -2), ('1+2j',), (' 1j ',), ('-1',), ('(1+2j)',), ('1e5-2.5e-3j',), ('inf+nanj',),
    ('j',), ('-j',), ('+1-j',), (1j, 1j), (True, False), ('infj',), ('1_0+2_0j',), (10 ** 20,)]:
    print(args, complex(*args))
for args in [('',), ('1 + 2j',), ('1+2',), ('j1',), ('1j+2',), ('x',), ('1', 2), (1, '2'), (None,), ([],), ('1+2jj',),
    ('(1+2j',), ('1__0',), (10 ** 400,), (b'1',)]:
    try:
        print(complex(*args))
    except Exception as e:
        print(args if len(str(args)) < 30 else '', type(e).__name__, e)
for f in (lambda: a < b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: int(a), lambda: float(a),
    lambda: a / 0, lambda: 0j ** -1, lambda: 0j ** 1j, lambda: round(a), lambda: a & b, lambda: ~a,
    lambda: pow(a, 2, 3), lambda: setattr(a, 'real', 1), lambda: 1e308j * 1e308 * 10, lambda: (1e200 + 1e200j) ** 2,
    lambda: abs(1.7e308 + 1.7e308j), lambda: a[0], lambda: complex(real=1, imag=2), lambda: complex(1, x=2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(f'{a}', f'{a:.2f}', f'{a:e}', f'{a:g}', f'{a!r:>10}', f'{a:>12}', f'{a:+.1f}', f'{1j:.0f}',
    format(1 + 1e6j, ','), f'{a.real:.1f}', '%s %r' % (a, b))
for spec in ('d', '010', '=10', '%', 's'):
    try:
        print(format(a, spec))
    except ValueError as e:
        print(e)
print(1j * 1j, 1j ** 2, (1 + 1j) ** 10, (0.5 + 0.5j) * 2, (1 + 2j) == complex('1+2j'), {1 + 0j: 'x'}[1], 1 + 0j == 1,
    1j != 1, complex(1, 2).__class__.__name__, (1 + 2j).__repr__(), (3 + 0j).__eq__(3), (1j).__lt__(2j),
    (3 + 4j).__abs__(), (1j).__getnewargs__())
class C(complex): pass
print(C(1, 2), type(C(1) + 1).__name__, C('2j').imag)
