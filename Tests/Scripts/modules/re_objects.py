# Pattern and Match objects: every method and attribute, with ordinary and odd arguments.
import re
import weakref


def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)


P = re.compile('a(b)?(?P<n>c)?')
m = P.match('abx')
show(lambda: re.Pattern(), lambda: re.Match(), lambda: P < P, lambda: P == re.compile('a(b)?(?P<n>c)?'), lambda: hash(P) == hash(P), lambda: P.match(), lambda: P.match(1),
     lambda: P.match(b'a'), lambda: re.compile(b'a').match('a'), lambda: P.match('a', 'b'), lambda: P.match('a', 1.5), lambda: P.match('a', 10**30),
     lambda: P.match(string='ab', pos=0, endpos=1), lambda: P.match('a', 0, 1, 2), lambda: P.match(foo=1), lambda: P.fullmatch('ab'), lambda: P.fullmatch('abd'),
     lambda: P.fullmatch('abd', 0, 2), lambda: P.search('xxab'), lambda: P.search('xxab', 3), lambda: P.search('xab', 1, 2), lambda: P.search('xab', 2, 1),
     lambda: re.compile('^b').search('ab', 1), lambda: re.compile('(?<=a)b').search('ab', 1), lambda: re.compile('b$').search('bc', 0, 1))
print('match')
show(lambda: m.group(), lambda: m.group(1, 2, 'n'), lambda: m.group(3), lambda: m.group('q'), lambda: m.group(-1), lambda: m.group(1.0), lambda: m.group(None), lambda: m[0],
     lambda: m[1], lambda: m['n'], lambda: m[5], lambda: m[True], lambda: m[[]], lambda: m.group(10**30), lambda: m.groups(), lambda: m.groups('x'), lambda: m.groups(default=1),
     lambda: m.groupdict(), lambda: m.groupdict(0), lambda: m.start(), lambda: m.start(2), lambda: m.start('n'), lambda: m.start(9), lambda: m.end('n'), lambda: m.end(),
     lambda: m.span(), lambda: m.span(1), lambda: m.span('n'), lambda: m.span('zz'), lambda: m.start(1, 2), lambda: m.start(group=1), lambda: m.regs,
     lambda: m.regs is m.regs, lambda: m.pos, lambda: m.endpos, lambda: m.re is P, lambda: m.string, lambda: m.lastindex, lambda: m.lastgroup,
     lambda: P.match('abc').lastgroup, lambda: re.match('a', 'a').lastindex, lambda: re.match('((a)b)', 'ab').lastindex, lambda: m, lambda: bool(m), lambda: m.__copy__() is m,
     lambda: m.__deepcopy__({}) is m, lambda: len(m), lambda: iter(m), lambda: m == P.match('abx'), lambda: m == m, lambda: P.search('xxabcd', 1, 4).span(),
     lambda: (P.search('xxabcd', 1, 4).pos, P.search('xxabcd', 1, 4).endpos), lambda: (P.search('ab', -5, 50).pos, P.search('ab', -5, 50).endpos))
print('expand')
show(lambda: m.expand('\\1-\\g<n>-'), lambda: m.expand(1), lambda: m.expand('x'), lambda: m.expand(''), lambda: m.expand('\\g<0>\\\\'), lambda: m.expand('\\4'),
     lambda: m.expand('\\g<q>'), lambda: re.match(b'(a)', b'a').expand(b'<\\1>'), lambda: m.expand(template='\\1'))
print('pattern')
show(lambda: P.groups, lambda: P.groupindex, lambda: type(P.groupindex), lambda: P.flags, lambda: P.pattern, lambda: setattr(P, 'flags', 1),
     lambda: setattr(P, 'groupindex', 1), lambda: setattr(P, 'x', 1), lambda: setattr(m, 'pos', 1), lambda: setattr(m, 'regs', 1), lambda: delattr(P, 'pattern'),
     lambda: re.Pattern[str], lambda: re.Match[str], lambda: weakref.ref(P)() is P, lambda: weakref.ref(m), lambda: P.__copy__() is P, lambda: P.__deepcopy__({}) is P,
     lambda: repr(re.compile('x' * 300)), lambda: re.compile(b'x', 2 | 8), lambda: re.compile('x', 2 | 8 | 64 | 16 | 256), lambda: re.compile('x', 512), lambda: re.compile('x', 1024 | 2),
     lambda: re.compile('a\nb\'c'), lambda: type('X', (re.Pattern,), {}), lambda: type('X', (re.Match,), {}), lambda: P != 1, lambda: re.compile('a') == re.compile(b'a'),
     lambda: re.compile('a') == re.compile('(?i)a'), lambda: re.compile('a', 2) == re.compile('a'), lambda: re.compile(P) is P, lambda: re.compile('q') is re.compile('q'),
     lambda: len({re.compile('a'), re.compile('b'), re.compile('a')}), lambda: P.__class__, lambda: m.__class__, lambda: P.__sizeof__() > 0, lambda: m.__sizeof__() > 0)
print('scanner')
scanner = P.scanner('aabacab')
show(scanner.match, scanner.search, scanner.match, scanner.search, scanner.search, scanner.match, lambda: scanner.pattern is P, lambda: type(scanner), lambda: P.scanner(1),
     lambda: P.scanner(), lambda: P.scanner('aab', 1).match(), lambda: P.scanner('aab', 1, 2).match())
show(lambda: [x.span() for x in re.compile('b*').finditer('abba')], lambda: next(P.finditer('a')), lambda: next(P.finditer('b')), lambda: type(P.finditer('')).__name__,
     lambda: P.finditer(1), lambda: [x.group() for x in P.finditer('aaaa', 1, 3)])
print(re.match('x' * 60, 'x' * 60), re.match(b'.*', b'x' * 60), re.match('(?s).*', 'a\n\'"\u00e9'))
many = re.compile('(.)' * 60)
found = many.match('abcdefghij' * 6)
print(many.groups, found.group(60, 1, 30), found.lastindex, len(found.groups()), len(found.regs))
print(sorted(name for name in dir(P) if not name.startswith('_')), sorted(name for name in dir(m) if not name.startswith('_')))
