# input() and sys.stdin on piped standard input.
# small

import sys
print(input())
print(input('prompt: '))
print(repr(input()))
print(repr(sys.stdin.readline()), repr(sys.stdin.readline(3)), repr(sys.stdin.readline()))
print([l for l in iter(lambda: sys.stdin.readline().rstrip('\n'), 'stop')])
print(repr(sys.stdin.read(4)), repr(sys.stdin.readline()))
for line in sys.stdin:
    print('loop', repr(line))
    if 'break' in line: break
print(sys.stdin.readlines())
for f in (lambda: input(), lambda: input('p '), lambda: input(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
