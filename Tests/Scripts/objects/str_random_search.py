# Searching, splitting, slicing and encoding of pseudo-random strs of all widths, compared with naive ways.
seed = 12345
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return (seed >> 8) % n
alph = ['ab', 'ab\xe9', 'a\u20ac\xe9', 'a\U0001f600\u20acb']
total = 0
for k in range(1500):
    A = alph[rnd(4)]
    s = ''.join(A[rnd(len(A))] for _ in range(rnd(40)))
    B = alph[rnd(4)]
    n = ''.join(B[rnd(len(B))] for _ in range(rnd(4)))
    i, j = rnd(50) - 25, rnd(50) - 25
    naive = -1
    a = max(0, i + len(s)) if i < 0 else i
    b = max(0, j + len(s)) if j < 0 else min(j, len(s))
    first = last = -1; 
    p = a
    while p + len(n) <= b:
        if s[p:p+len(n)] == n:
            if first < 0: first = p
            last = p
        p += 1
    assert s.find(n, i, j) == first, (s, n, i, j)
    assert s.rfind(n, i, j) == last, (s, n, i, j, s.rfind(n, i, j), last)
    if n:
        parts = s.split(n)
        assert n.join(parts) == s and len(parts) == s.count(n) + 1
        assert n.join(s.rsplit(n, 2)) == s
        assert s.replace(n, 'XY') == 'XY'.join(parts)
        assert s.replace(n, '\u1234') == '\u1234'.join(parts)
    assert (n in s) == (s.find(n) >= 0)
    for st in (1, 2, -1, -3):
        sl = s[i:j:st]
        total = (total * 31 + len(sl) + sum(map(ord, sl))) % 1000003
    t = s.encode()
    assert t.decode() == s and len(t) >= len(s)
    assert s.encode('utf-16').decode('utf-16') == s and s.encode('utf-32').decode('utf-32') == s
    assert eval(repr(s)) == s and eval(ascii(s)) == s
    assert (s < n) == (list(s) < list(n)) and (s == n) == (list(s) == list(n))
    assert t.find(n.encode()) == len(s[:s.find(n)].encode()) if n in s else t.find(n.encode()) == -1
    assert s + n == ''.join(list(s) + list(n)) == f'{s}{n}' == '%s%s' % (s, n) == '{}{}'.format(s, n)
    assert s.strip(n) == s.lstrip(n).rstrip(n) and hash(s + n) == hash(''.join([s, n]))
print(total)
big = 'ab' * 50000
print(big.find('ba' * 200 + 'c'), big.count('aba'), len(big.replace('a', 'xyz')), ('a' * 100000).find('a' * 5000 + 'b'))
