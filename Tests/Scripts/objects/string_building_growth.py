# Long strings by +=, join, repetition and slices; shared values stay unchanged.
# small

s = ''
for i in range(3000): s += str(i % 10)
print(len(s), s[:12], s[-12:], s.count('0'), s[1234:1240])
a = b = 'base'
a += '+'; print(a, b)
def f(x): x += '!'; return x
c = 'arg'; print(f(c), c)
l = ['x']; l[0] += 'y'; d = {'k': 'v'}; d['k'] += 'w'; print(l, d)
class O: s = 'cls'
o = O(); o.s += '+inst'; print(o.s, O.s)
t = 'é'; u = t * 3 + 'a' + t; u += '日'; u += '𝄞'; print(u, len(u), u[-2:], u.encode().decode() == u)
parts = [chr(97 + i % 26) * (i % 5) for i in range(200)]
j = ''.join(parts); k = ''
for p in parts: k = k + p
print(j == k, hash(j) == hash(k), len(j), j.replace('aa', '').find('b'))
x = 'ab' * 500; y = x[:500] + x[500:]; print(x == y, x is y, x[::2] == 'a' * 500, x[10:20], x.rfind('ab'))
s = 'q'
for _ in range(12): s += s
print(len(s), s == 'q' * 4096)
n = 0
for ch in 'añ日𝄞' * 50: n += ord(ch)
print(n, sorted(set('añ日𝄞' * 50)), ('añ日𝄞' * 50)[101], ('añ日𝄞' * 50).index('𝄞', 100))
print('\n'.join(f'{i:>3}|{"*" * i:<6}|' for i in range(0, 7, 2)))
