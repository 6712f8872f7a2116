from sympy import Symbol, cos, diff, exp, integrate, limit, simplify, sin, solve, sqrt, symbols

x, y = symbols("x y")
print(diff(sin(x) * exp(x), x), diff(x ** 3 + y * x, x), (x + y) ** 2)
print(((x + 1) ** 3).expand(), solve(x ** 2 - 2, x), simplify(sin(x) ** 2 + cos(x) ** 2), sqrt(8))
print(integrate(x ** 2, x), limit(sin(x) / x, x, 0))
