# Notes of add_note under the exception.
# small
# stderr

def f():
    try:
        int('x')
    except ValueError as e:
        e.add_note('first note')
        e.add_note('second note\nwith two lines')
        raise
try:
    ValueError().add_note(5)
except TypeError as e:
    print(e)
e = ValueError('v')
print(hasattr(e, '__notes__'))
e.add_note('n'); print(e.__notes__)
f()
