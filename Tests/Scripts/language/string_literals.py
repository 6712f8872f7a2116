# String prefixes, escapes, continuation, concatenation, raw, bytes, Unicode names.
# small

print('a' "b" '''c''' """d""", 'tab\tnl\\n', 'x\
y', r'\n\'', R"\"", u'u', '\x41\u0042\U00000043\103\7'.encode(), '\N{LATIN SMALL LETTER E WITH ACUTE}\N{em dash}')
print(repr('\a\b\f\n\r\t\v\0\'\"\\'), repr('\08'), repr('\1234'), repr("it's"), repr('"'), repr('\'"'))
print(b'bytes' b'\x00\xff', rb'\n', bR'\t', Rb'\x', BR"\\", b'\101\0', b'\u0041'.hex())
print(len('''line one
line two
  three'''), repr("""a"b""c\""""), repr('''\
skipped'''))
print('é', 'ß'.upper(), '日本', '𝄞', len('𝄞'), ascii('é日𝄞'), repr('\ud800'), '\u00e9' == 'é')
print(repr('\x7f\x80\xa0\xad\u200b\u2028\ufeff\U000e0001'))
print(('implicit '
       'join ' f'{1}' r'\raw'))
name_ünïcode = 1
ℕ = 2
ﬁ = 3
print(name_ünïcode, ℕ, fi, 'fi' in globals(), 'ﬁ' in globals())
for src in ["'abc", '"abc', "'''abc", "b'é'", r"'\x4'", r"'\xzz'", r"'\u123'", r"'\U1234567'", r"'\U00110000'",
    r"'\N{no such name}'", r"'\N'", r"'\N{}'", "b'a' 'b'", "'a' b'b'", "ur''", "bu''", "fb''", "rr''", "'a' 5",
    "f'{1}' b''", r"b'\x1'", "'\\", "r'\\'", "'a\nb'", "'\0'"]:
    try:
        print(repr(eval(src)))
    except (SyntaxError, ValueError) as e:
        print(ascii(src), '|', type(e).__name__, getattr(e, 'msg', e))
print('%s' 'b' % 1, 'a' 'b' .upper(), ('a' 'b')[1], 'abc' 'def'[0])
