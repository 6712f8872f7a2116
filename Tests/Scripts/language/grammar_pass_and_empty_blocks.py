# small
# Blocks on the same line, `pass`, the ellipsis and strings as statements, semicolons.

if True: pass
class A: pass
class B: x = 1; y = 2; 'text'; ...
def f(): ...
def g(): 'doc'; return 1;
def h(): """doc"""
for i in range(3): pass; print(i, end=' ')
else: print('else'); pass
while False: pass
else: print('done')
try: pass
finally: pass
with open('/dev/null'): pass
print(B.x, B.y, f(), g(), h(), g.__doc__, h.__doc__); print('same line');
x = 1; y = 2; del x; print(y)
if 1: print('a'); print('b')
lambda: (yield)
...
None
'a' 'b'
1; 2; 3
