# Arithmetic loops whose results are known: overflow into big integers and back.

def checksum(n):
    h = 5381
    for i in range(n): h = (h * 33 ^ i) & 0xffffffff
    return h
print(checksum(20000))
s = 0
for i in range(1, 3000): s += i * i * i
print(s, (2999 * 3000 // 2) ** 2)
a, b = 1, 1
while len(str(a)) < 100: a, b = b, a + b
print(a)
n = 27; steps = 0
while n != 1: n = n // 2 if n % 2 == 0 else 3 * n + 1; steps += 1
print(steps)
x = 2 ** 61
for _ in range(6): x = x * 2 - 1; print(x, end=' ')
for _ in range(6): x = (x + 1) // 2; print(x, end=' ')
print()
t = 0.0
for i in range(1, 5000): t += 1 / (i * i)
print(t)
m = [[i * j for j in range(10)] for i in range(10)]
print(sum(m[i][j] for i in range(10) for j in range(10) if (i + j) % 3 == 0))
c = 0
for i in range(60):
    for j in range(i, 60):
        if (k := i * i + j * j) % 7 == 0: c += 1
        elif k % 5 == 0: continue
        else: c += 0
print(c)
bits = 0
for i in range(200): bits |= (i * i % 3 == 1) << i
print(bits, bits.bit_count(), bits >> 190, bits & 0xfff)
