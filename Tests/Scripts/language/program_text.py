# Text processing: wrapping, Caesar and Vigenère, run lengths, Roman numerals, edit distance.
# small

def wrap(text, width):
    lines, line = [], ''
    for word in text.split():
        if line and len(line) + 1 + len(word) > width: lines.append(line); line = word
        else: line = f'{line} {word}' if line else word
    return lines + [line] if line else lines
text = 'the quick brown fox jumps over the lazy dog and runs away from the très élégant cat'
for l in wrap(text, 24): print(f'|{l:<24}|{l:>24}|{l:^24}|')
def shift(s, n): return ''.join(chr((ord(c) - 97 + n) % 26 + 97) if 'a' <= c <= 'z' else c for c in s)
print(shift(text, 3)); print(shift(shift(text, 13), 13) == text)
def vigenere(s, key, sign=1):
    it = 0; out = ''
    for c in s:
        if c.isascii() and c.isalpha(): out += shift(c.lower(), sign * (ord(key[it % len(key)]) - 97)); it += 1
        else: out += c
    return out
e = vigenere('attack at dawn', 'lemon'); print(e, vigenere(e, 'lemon', -1))
def rle(s):
    out = []
    for c in s:
        if out and out[-1][0] == c: out[-1][1] += 1
        else: out.append([c, 1])
    return ''.join(f'{n if n > 1 else ""}{c}' for c, n in out)
print(rle('aaabccddddde'), rle(''), rle('ééé日'))
R = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'),
    (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]
def roman(n): return '' if not n else next(s + roman(n - v) for v, s in R if v <= n)
def arabic(s):
    values = [dict(map(reversed, R))[c] for c in s]
    return sum(-a if a < b else a for a, b in zip(values, values[1:] + [0]))
print([roman(n) for n in (1, 4, 9, 14, 40, 1999, 2024, 3888)], all(arabic(roman(n)) == n for n in range(1, 500)))
def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]
print(distance('kitten', 'sitting'), distance('', 'abc'), distance('flaw', 'lawn'), distance('same', 'same'))
freq = {}
for c in text.replace(' ', ''): freq[c] = freq.get(c, 0) + 1
print(sorted(freq.items(), key=lambda p: (-p[1], p[0]))[:6])
print(' '.join(w.capitalize() for w in text.split()[:4]), text.title()[:20], ' '.join(reversed(text.split()[-3:])),
    ''.join(sorted(set('hello world'))).strip(),
    'A man a plan a canal Panama'.lower().replace(' ', '') == 'A man a plan a canal Panama'.lower().replace(' ', '')[::-1])
words = sorted(text.split(), key=lambda w: (len(w), w)); print(words)
groups = {}
for w in 'tea eat ate bat tab tan'.split(): groups.setdefault(''.join(sorted(w)), []).append(w)
print(groups)
