# small
# literals: every prefix and every base
print('a', "b", '''c
d""" ''', """e'f""", r'\n', R'\t', u'g', U'h', b'i', B"j", br'\n', Rb'\x', rb'k', bR'l', f'{1}', fr'\{2}', Rf'{3}\n', F"{'4'}", 'a' "b" f'{5}' r'\c', b'a' b"b")
print('\a\b\f\n\r\t\v\\\'\"'.encode(), '\x41\u00e9\U0001F600\101\0\7', '\N{LATIN SMALL LETTER E WITH ACUTE}\N{BULLET}', b'\x41\101\0\'', 'line\
 goes on', '\ud800'.encode('utf-8', 'surrogatepass'))
print(0, 00, 1_000, 0x_ff, 0XFF, 0b101, 0B1_0, 0o17, 0O7, 1., .5, 1e3, 1E-2, 1_0.0_1e1_0, 1j, 1.5J, 0j, 1e3j, 00.5, 09.5, 1_2j, 0xdeadBEEF, 0_0)
for text in ('01', '1__0', '1_', '_1', '0x', '0xg', '0b2', '0o8', '1e', '1e+', '1.e_1', '1_.5', '1abc', '0_x1', "'a", '"""a', "'a\nb'", "ur'a'", "bu'a'", "b'é'", r"'\x4'", r"'\u123'", r"'\U00110000'", r"'\N{no such}'", r"'\N'", r"b'\x4'", "'a' b'b'", "f'a' b'b'", r"'\8'", '0_7', '1.2.3', '$', '?', 'a!', '\\ ', 'é', '€', '1_000_', '0b', '1jj', '0777', '00001', '0e0'):
    try:
        print(text, '|', repr(eval(text)))
    except Exception as error:
        print(text, '|', type(error).__name__, error)
