# Patterns, matches and iterators whose owners go while they work; the cache.
import re, gc
P = re.compile('(a)|b')
re.purge()
def f(m):
    global P, text
    P = None
    text = None
    gc.collect()
    return 'x'
text = 'aab' * 10
print(P.sub(f, text))
class K: pass
k = K(); k.p = re.compile('a'); re.purge()
def g(m):
    del k.p
    return 'y'
print(k.p.sub(g, 'xax'))
it = re.compile('a').finditer('aaa'); re.purge()
print([m.span() for m in it])
s = re.compile('b').scanner('abab'); re.purge(); gc.collect()
print(s.search(), s.search(), s.search())
m = re.compile('(?P<q>x)').match('x'); re.purge(); gc.collect()
print(m.re, m.groupdict(), m.lastgroup)
for i in range(600): re.compile('a%d' % i)
print(len(re._cache))
d = {}
class S(str):
    def __hash__(self): return 1
    def __eq__(self, o): return str.__eq__(self, o)
print(re.match(S('a'), 'a'), re.match(S('a'), S('ab')))
class B(bytes): pass
print(re.match(B(b'a'), B(b'ab')).group(), re.sub(B(b'a'), B(b'x'), B(b'ab')))
