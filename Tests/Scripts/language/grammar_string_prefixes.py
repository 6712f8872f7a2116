# small
# Prefixes, quotes, escapes, joining of adjacent literals, lines that go on.

print('a' "b" '''c''' """d""", r'\n' '\n'.strip(), u'é', b'x' b"\x41", rb'\n', Rb'\d', BR"\s", f'{1}' 'x' f"{2!r}", F'{3}', fr'\{4}', Rf"{5}\n")
print('\a\b\f\v\t\\\'\"'.encode(), '\0\1\12\101\x41\u0041\U00000041\N{LATIN SMALL LETTER A}', b'\0\x00\377'.hex())
print('line \
continues', 'two\
', """a
b\
c""", len('''
'''), '\r\n'.encode(), "it's", 'say "x"', '''it's "both"''', """ends with quote\"""")
print(('implicit '
       'joining '   # a comment
       f'of {"three"}'), 'a' 'b'.upper(), 'a' 'b' * 2, ['x' 'y', 'z'], {'a' 'b': 'c' 'd'})
print('%s' '%s' % (1, 2), 'é'.encode(), ascii('é\U0001f600'), '\ud800'.encode('utf-16-le', 'surrogatepass').hex(), len('\U0001f600'), '日本' '語')
print(b'bytes' b' join', type(b'' b''), type('' ''), type(u'a' 'b'), b'\'\"' b"'", repr('\''), repr("'\""), repr('\n\t\x00\x7f\xa0\u200b'))
print(r'\'', r"\"", r'\\', len(r'\
'), R'a\tb', f'{"nested " + f"{1 + 1}"}', f'{{}}{{{1}}}', f'{1:{">"}{5}}|{2.5:.{1}f}|{"x"!r:^7}|', f'{1=} {1 + 1 = } {"a"=!s} {3.14159=:.2f}')
x = 5
print(f'{x}{x!r}{x!s}{x!a}{x:03}{x:>{x}}{[x][0]}{ {x: 1}[x]}{(lambda y: y)(x)}{x if x else 0}{"" if 0 else "z"}{x,}{*[x], 1}')
print(f'''{
x
+ 1}''')
