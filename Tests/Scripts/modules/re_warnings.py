# What is warned of: sets that may be meant otherwise, group numbers written oddly, deprecated names.
import re
import warnings

PATTERNS = ['[[a]', '[a[b]', '[[:alpha:]]', '[a--b]', '[a&&b]', '[a||b]', '[a~~b]', '[--a]', '[&&a]', '[a-b--c]', '[a--]', '[^[a]', '[a&&&b]', '[+--]', '[+---]', '(a)(?(+1)b)', '(a)(?( 1 )b)',
            '(?(\u0661)a)(b)', b'(?P<\xe9>a)', b'(?P<\xe9>a)(?P=\xe9)', 'plain']
for pattern in PATTERNS:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            re.compile(pattern)
        except re.error as e:
            print(e, end=' ')
    print(ascii(pattern), [(w.category.__name__, ascii(str(w.message))) for w in caught])
for call in (lambda: re.sub('a', '\\g<+0>', 'ab'), lambda: re.compile('(a)').sub('\\g<\u0661>', 'ab'), lambda: re.match('(a)', 'ab').expand('\\g<1_0>'), lambda: re.template('a'),
             lambda: re.compile('b', 1), lambda: re.compile('[a||z]', 2)):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            print(call(), end=' ')
        except re.error as e:
            print(e, end=' ')
    print([(w.category.__name__, str(w.message)[:60]) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        re.compile('[[q]')
    except FutureWarning as e:
        print('raised', e)
