# A cause that is not the context: the cause is shown, with its own context.
# small
# stderr

def f():
    try:
        1 / 0
    except ZeroDivisionError:
        other = OSError('other')
        try:
            [][1]
        except IndexError as i:
            other.__context__ = i
        raise RuntimeError('new') from other
f()
