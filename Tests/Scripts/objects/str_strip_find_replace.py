# strip family, find, index, count, replace, startswith, endswith, removeprefix.
# small

s = '  xxabcxx  '
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), s.strip(' x'), 'xyabcyx'.strip('xy'), 'abc'.strip(''),
    'abc'.strip('abc'), repr('\t\n a\u3000\x85'.strip()), 'www.example.com'.lstrip('w.'), 'a'.strip(None),
    'mississippi'.rstrip('ip'), '\x1c\x1da\x1e\x1f'.strip())
t = 'abcabcabc'
print(t.find('b'), t.find('b', 2), t.find('b', 2, 4), t.find('z'), t.rfind('b'), t.rfind('b', 0, 7), t.find(''),
    t.find('', 9), t.find('', 10), t.rfind(''), t.find('bc', -3), t.find('abc', -100, 100), t.index('c'),
    t.rindex('ab'), t.find('a', None, None), ''.find(''), ''.find('a'), 'é日本'.find('本'))
print(t.count('abc'), t.count('a', 1), t.count('a', 1, 6), 'aaaa'.count('aa'), t.count(''), ''.count(''),
    t.count('z'), t.count('', 3, 5), t.count('', 20))
print(t.replace('b', 'X'), t.replace('b', 'X', 1), t.replace('b', ''), t.replace('', '-'), t.replace('', '-', 2),
    ''.replace('', 'x'), ''.replace('', 'x', 0), t.replace('abc', 'abcabc'), t.replace('z', 'y'),
    t.replace('b', 'X', -1), t.replace('b', 'X', 0), 'aaa'.replace('aa', 'b'), 'aéa'.replace('é', '日'),
    ''.replace('a', 'b'))
print(t.startswith('abc'), t.startswith('bc', 1), t.startswith(('x', 'a')), t.startswith(()), t.startswith(''),
    t.startswith('', 9), t.startswith('', 10), t.endswith('bc'), t.endswith('b', 0, -1), t.endswith(('a', 'c')),
    t.endswith(''), t.startswith('abc', -3), 'a'.startswith('ab'))
print('TestCase'.removeprefix('Test'), 'TestCase'.removeprefix('x'), 'TestCase'.removesuffix('Case'),
    'a'.removesuffix(''), 'aaa'.removeprefix('a'), ''.removesuffix('x'))
for f in (lambda: t.index('z'), lambda: t.rindex('z'), lambda: t.find(1), lambda: t.find('a', 'b'), lambda: t.find(),
    lambda: t.count(None), lambda: t.replace('a'), lambda: t.replace(1, 'a'), lambda: t.replace('a', 1),
    lambda: t.replace('a', 'b', 'c'), lambda: t.startswith(1), lambda: t.startswith(('a', 1)),
    lambda: t.startswith((1,)), lambda: t.startswith(['a']), lambda: t.endswith(b'a'), lambda: t.strip(1),
    lambda: t.strip(b'x'), lambda: t.lstrip('a', 'b'), lambda: t.removeprefix(1), lambda: t.find('a', 1.5),
    lambda: t.replace('a', 'b', count=1), lambda: t.find('a', 1, 2, 3), lambda: t.strip(chars='a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
