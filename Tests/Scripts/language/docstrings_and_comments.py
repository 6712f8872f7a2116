# Comments and strings that look like code; line continuation; blank lines; odd spacing.
# small

# comment with 'quotes" and \ backslash \
x = 1 # trailing
y = '# not a comment' # a comment
z = """
# not a comment
  'nested' \"\"\"
"""
print(x, y, repr(z))
if x:   # comment after colon

    # indented comment

# dedented comment
    print('still inside')
def  spaced ( a , b = 2 , * , c = 3 ) :
    return ( a , b , c )
print ( spaced ( 1 ) , spaced( 1,c = 5 ) , [ 1 , 2 ] [ 0 ] , { 'a' : 1 } [ 'a' ] , x . real , ( 1 , ) )
v = 1 + \
    2 \
    + 3
w = (1
     # comment inside
     + 2

     + 3)
s = 'a' \
    'b'
t = ('c'  # one
     'd'  # two
     )
print(v, w, s, t); u = 5;
print(u)
assert x, \
    'message'
if x and \
   y:
    print('joined condition')
d = {
    'k': 1,  # trailing comma

    'l': [
        1, 2,
    ],
}
print(d)
def f(
    a,
    b,
):
    return a + b
print(f(
    1,
    2,
))
class C: "doc"; attr = 1; other = attr + 1
print(C.__doc__, C.other)
for i in (1,
          2): print(i,
                    end=' ')
print()
lambda_ = lambda a, \
    b: a * b
print(lambda_(2, 3))
print("""a
b""", '''c
d''', 'e\
f', r'g\
h', sep='|')
print(f'''{
    x
} {
    'nested'
}''')
pass; pass
	
print('end') # no newline after this
