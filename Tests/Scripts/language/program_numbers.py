# Number theory: digits of pi and e, primes, perfect numbers, bases, big Fibonacci, Collatz.
# small

def pi_digits(n):
    out, (q, r, t, k, m, x) = [], (1, 0, 1, 1, 3, 3)
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(str(m))
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return ''.join(out)
print(pi_digits(60))
def e_digits(n):
    one = 10 ** (n + 10); total = term = one; k = 1
    while term: term //= k; total += term; k += 1
    return str(total)[:n]
print(e_digits(50))
def isqrt(n):
    x = n
    while (y := (x + n // x) // 2) < x: x = y
    return x
print(isqrt(2 * 10 ** 60), isqrt(10 ** 40) == 10 ** 20)
def primes():
    found, n = {}, 2
    while True:
        if n not in found: yield n; found[n * n] = [n]
        else:
            for p in found.pop(n): found.setdefault(p + n, []).append(p)
        n += 1
g = primes(); print([next(g) for _ in range(20)], sum(p for p, _ in zip(primes(), range(100))))
def factor(n):
    d = 2
    while d * d <= n:
        while n % d == 0: yield d; n //= d
        d += 1
    if n > 1: yield n
print(list(factor(600851475143 // 71)), list(factor(2 ** 31 - 1 - 1)),
    [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
def probably_prime(n):
    if n < 4: return n > 1
    d, s = n - 1, 0
    while d % 2 == 0: d //= 2; s += 1
    for a in (2, 3, 5, 7, 11, 13):
        if a % n == 0: continue
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print([p for p in (2 ** 61 - 1, 2 ** 67 - 1, 2 ** 89 - 1, 10 ** 18 + 9, 561) if probably_prime(p)])
def fib(n):
    if n == 0: return 0, 1
    a, b = fib(n >> 1)
    c, d = a * (2 * b - a), a * a + b * b
    return (d, c + d) if n & 1 else (c, d)
print(fib(300)[0], fib(1000)[0] % 10 ** 12)
def base(n, b):
    s = ''
    while n: n, r = divmod(n, b); s = '0123456789abcdefghijklmnopqrstuvwxyz'[r] + s
    return s or '0'
print([base(255, b) for b in (2, 8, 16, 36)], int(base(10 ** 30, 36), 36) == 10 ** 30)
def collatz(n):
    c = 0
    while n != 1: n = n // 2 if n % 2 == 0 else 3 * n + 1; c += 1
    return c
print(max((collatz(n), n) for n in range(1, 300)), [collatz(n) for n in range(1, 12)])
print(sum(1 for y in range(1, 101) if y % 4 == 0 and y % 100 or y % 400 == 0), [bin(n).count('1') for n in range(10)],
    sum(map(int, str(2 ** 1000))))
