# print: sep, end, file, flush, odd values.
# small

class W:
    def __init__(self): self.s = ''
    def write(self, s): self.s += s
    def flush(self): self.s += '<f>'
print()
print(1, 'a', None, [1], {'k': 'v'}, 1.5, sep=', ')
print('a', 'b', sep='', end='')
print('|', end='!\n')
print(1, 2, sep=None, end=None)
print('x', 'y', sep='\n', end='\n\n')
print(*range(5), sep='-')
print(*[], sep='x')
print('', '', '')
print('é', '日本', '𝄞', '\t', repr('\n'))
w = W()
print('to', 'file', file=w, sep='_', end='$', flush=True)
print(file=w)
print(1, file=None)
print(w.s == 'to_file$<f>\n', repr(w.s))
class S:
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
print(S(), [S()], (S(),), {S(): S()}, str(S()), repr(S()))
class B:
    def __str__(self): raise ValueError('cannot print')
try:
    print('before', B(), 'after')
except ValueError as e:
    print()
    print(e)
for f in (lambda: print(sep=5), lambda: print(end=b'x'), lambda: print(fil=1), lambda: print('a', flush='yes'),
    lambda: print(1, 2, sep=['x']), lambda: print(file='name')):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
class SS(str):
    def __str__(self): return 'overridden'
print(SS('raw'), SS('raw') + '', sep=SS('|'))
print(print(print('nested')))
print(True, False, ..., NotImplemented, int, len, sep='\n')
print('a\0b' == 'a\x00b', '\\n', r'\n', b'bytes', sep=' ')
