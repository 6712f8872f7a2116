# A matrix class with slices, operators, determinants, and pretty printing.
# small

class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([int(i == j) for j in range(n)] for i in range(n))
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __getitem__(self, k):
        if isinstance(k, tuple):
            i, j = k
            if isinstance(i, slice): return Matrix([r[j] if isinstance(j, slice) else [r[j]] for r in self.rows[i]])
            return Matrix([self.rows[i][j]]) if isinstance(j, slice) else self.rows[i][j]
        return self.rows[k]
    def __setitem__(self, k, v): i, j = k; self.rows[i][j] = v
    def __add__(self, o): return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows))
    def __mul__(self, k): return Matrix([a * k for a in r] for r in self.rows)
    __rmul__ = __mul__
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]: raise ValueError('shapes {} and {}'.format(self.shape, o.shape))
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows)
    def __imatmul__(self, o): self.rows = (self @ o).rows; return self
    def __pow__(self, n):
        r, b = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1: r = r @ b
            b = b @ b; n >>= 1
        return r
    def __neg__(self): return self * -1
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __iter__(self): return (x for r in self.rows for x in r)
    def __repr__(self): return f'Matrix({self.rows})'
    def __str__(self):
        w = max(len(str(x)) for x in self)
        return '\n'.join(' '.join(f'{x:>{w}}' for x in r) for r in self.rows)
    def __format__(self, spec): return '; '.join(', '.join(format(x, spec) for x in r) for r in self.rows)
    def det(self):
        if len(self.rows) == 1: return self.rows[0][0]
        return sum((-1) ** j * x * Matrix(r[:j] + r[j + 1:] for r in self.rows[1:]).det() for j, x in enumerate(self.rows[0]))
m = Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 10]])
print(m); print(m.T, m.shape, m.det(), m[1, 2], m[0], m[:, 1], m[1, 1:], m[:2, 1:], sep='\n')
print(m @ Matrix.identity(3) == m, (m + m) == 2 * m == m * 2, -m, sum(m), max(m), list(m)[::4], 5 in m, f'{m:.1f}')
f = Matrix([[1, 1], [1, 0]])
print((f ** 50)[0, 1], (f ** 200)[0, 1], f ** 0)
n = m; n @= Matrix.identity(3) * 2; n[0, 0] = -1
print(n is m, m)
try:
    m @ f
except ValueError as e:
    print(e)
for bad in (lambda: m['a'], lambda: m[9], lambda: m[1, 2, 3], lambda: m + 1, lambda: m @ 2, lambda: Matrix([]).shape):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
