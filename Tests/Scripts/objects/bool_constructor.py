# small
# bool(…): the truth of everything.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bool())
show(lambda: bool(0))
show(lambda: bool(1))
show(lambda: bool(-1))
show(lambda: bool(0.0))
show(lambda: bool(-0.0))
show(lambda: bool(float('nan')))
show(lambda: bool(''))
show(lambda: bool('0'))
show(lambda: bool([]))
show(lambda: bool([0]))
show(lambda: bool(()))
show(lambda: bool({}))
show(lambda: bool(None))
show(lambda: bool(object()))
show(lambda: bool(0j))
show(lambda: bool(1j))
show(lambda: bool(2**70))
show(lambda: bool(b""))
show(lambda: bool(range(0)))
show(lambda: bool(x=1))
show(lambda: bool(1, 2))
show(lambda: bool(Ellipsis))
show(lambda: bool(set()))
