# sys.stdout and sys.stderr replaced by objects; print to them; sys.displayhook.
# small

import sys
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s); return len(s)
    def flush(self): self.parts.append('<flush>')
w = W()
print('to w', 1, sep='|', file=w)
print('flushed', file=w, flush=True)
print(w.parts)
old, sys.stdout = sys.stdout, W()
print('captured', end='')
sys.stdout.write(' too')
sys.stdout, got = old, sys.stdout
print(got.parts)
sys.stdout = None
print('goes nowhere')
sys.stdout = old
print('back')
class NoWrite: pass
for f in (NoWrite(), 5):
    try:
        print('x', file=f)
    except AttributeError as e:
        print(e)
class Raises:
    def write(self, s): raise OSError('disk full')
try:
    print('x', file=Raises())
except OSError as e:
    print(e)
del sys.stdout
try:
    print('x')
except RuntimeError as e:
    sys.stdout = old
    print(e)
print(sys.stdout.write('abc\n'), sys.stdout.flush(), sys.stdout.encoding.lower(), sys.stdin.read(),
    sys.stdout.isatty(), sys.stdout.writable(), sys.stdout.fileno(), sys.stderr.fileno(), sys.stdout.name,
    sys.stdout.closed)
exec(compile('1 + 1\n"text"\nNone\n[1]', '<s>', 'exec'))
exec(compile('1 + 1', '<s>', 'single'))
exec(compile('"text"', '<s>', 'single'))
exec(compile('None', '<s>', 'single'))
import builtins
print(builtins._)
sys.displayhook = lambda v: print('hook', v)
exec(compile('5; 6', '<s>', 'single'))
sys.displayhook = sys.__displayhook__
try:
    sys.stdout.write(5)
except TypeError as e:
    print(e)
print(sys.stdout.writelines(['a', 'b\n']))
