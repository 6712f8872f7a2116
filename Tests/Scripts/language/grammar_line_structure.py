# small
# Comments, blank lines, joined lines, indentation by blanks and tabs, form feeds.
# -*- a comment -*-
x = 1  # after code
if x:
  # comment before
  y = 2

    # comment with other indentation
  z = 3
# comment at column 0
  w = 4
print(x, y, z, w)
if x:
	t = 1
	if t:
		u = 2
	v = 3
print(t, u, v)
total = 1 + \
    2 + \
3
print(total)
values = [
    1,  # one

    2,
# two
        3
]; print(values)
print((1
       + 2), {'a':
              1}, values
      [0])
def f(a,
      b
      ): return (a,
                 b)
print(f(1
        , 2))
if x: print('one line'); print('two')
if (x and
    y): print('condition')
for i in range(2): print(i, end=' '); print()
class A: x = 1; y = 2
while x: x -= 1; y -= 1
print(A.x, x, y); print('last') ;
def g():
    return 1

print(g())
text = """
  not indented
# not a comment
"""; print(repr(text))
if 1:
 if 2:
  if 3:
   print('narrow')
 print('back')
if 1:
        print('wide')
print('\
joined')
assert True, \
    'message'
print(1 if 1 else
      2 if 0 else 3) if 0 else print('x' 'y'
                                     'z')
