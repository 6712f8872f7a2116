# small
# A text of a subclass of str that needs no change is the result itself.
class S(str): pass
s=S('abc')
for spec in ['', '2', '5', 's', '3', '.3', '.5', '.2', '>2', '02', '*^3', '10.2']:
    for how in (lambda: f'{s:{spec}}', lambda: format(s, spec), lambda: s.__format__(spec), lambda: ('{:'+spec+'}').format(s)):
        r = how(); print(spec, type(r).__name__, r is s, end='; ')
    print()
print(type('%s' % s), type(f'{s}'), type(f'{s!s}'), type(f'{s!s:2}'),type('{}'.format(s)), type('{!s}'.format(s)), type(f'{s!s:}'))
class O:
    def __str__(self): return S('os')
    def __repr__(self): return S('or')
    def __format__(self, spec): return S('of')
class P:
    def __str__(self): return S('ps')
    def __repr__(self): return S('pr')
o=O(); p=P()
for o in O(), P():
    print(*[type(x).__name__ for x in (f'{o}', f'{o!s}', f'{o!r}', f'{o!s:1}', f'{o:}', f'{o}a', f'{o!a}', f'{o!r:1}')])
    print(*[type(x).__name__ for x in ('{}'.format(o), '{!s}'.format(o), '{!r}'.format(o), '{!s:1}'.format(o), '{:}'.format(o), '{}a'.format(o), 'a{}'.format(o), '{}{}'.format('',o),'{0}{1}'.format(o,''), '{!a}'.format(o))])
    print(*[type(x).__name__ for x in ('%s' % o, '%r' % o, '%a' % o, '%1s' % o, '%.5s' % o, '%.1s' % o, '%sa' % o, 'a%s' % o, '%s%s' % ('', o),'%s%s' % (o, ''), '%(a)s' % {'a': o})])
    print(*[type(x).__name__ for x in (str(o), repr(o), ascii(o), format(o), format(o, ''), ''.join([S('a')]), S('').join(['a']))])
    try: print(format(o,'3'))
    except TypeError as e: print(e)
print(type('{:1}'.format(S('ab'))), type('{0:1}{1}'.format(S('ab'),'')), type('{1}{0:1}'.format(S('ab'),'')), type('{:1}'.format_map({'': S('a')})) if 0 else 0, type('{a:1}'.format_map({'a': S('a')})))
import string
print(type(string.Formatter().format('{:1}', S('ab'))))
print(type('%s' % S('ab')), type('{:{}}'.format(S('ab'), 1)))
