# small
# memoryview: release, with statements, and everything afterwards.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

def released(view):
    view.release()
    return view

def twice(view):
    with view as inner:
        print(inner is view, inner.tolist())
    with view:
        pass

def after(view, work):
    view.release()
    view.release()
    return work(view)


show(lambda: twice(memoryview(b'abc')))
show(lambda: after(memoryview(b'abc'), lambda v: v[0]))
show(lambda: after(memoryview(b'abc'), lambda v: v[0:1]))
show(lambda: after(memoryview(b'abc'), lambda v: len(v)))
show(lambda: after(memoryview(b'abc'), lambda v: v.tolist()))
show(lambda: after(memoryview(b'abc'), lambda v: v.tobytes()))
show(lambda: after(memoryview(b'abc'), lambda v: v.cast("B")))
show(lambda: after(memoryview(b'abc'), lambda v: v.obj))
show(lambda: after(memoryview(b'abc'), lambda v: v.hex()))
show(lambda: after(memoryview(b'abc'), lambda v: list(v)))
show(lambda: after(memoryview(b'abc'), lambda v: v == v))
show(lambda: after(memoryview(b'abc'), lambda v: v == b"abc"))
show(lambda: after(memoryview(b'abc'), lambda v: v.toreadonly()))
show(lambda: after(memoryview(b'abc'), lambda v: v.__enter__()))
show(lambda: after(memoryview(b'abc'), lambda v: bytes(v)))
show(lambda: after(memoryview(b'abc'), lambda v: bytearray(v)))
show(lambda: after(memoryview(b'abc'), lambda v: memoryview(v)))
show(lambda: after(memoryview(b'abc'), lambda v: b"x" + v))
show(lambda: after(memoryview(b'abc'), lambda v: b"".join([v])))
show(lambda: after(memoryview(b'abc'), lambda v: v.shape))
show(lambda: after(memoryview(b'abc'), lambda v: 97 in v))
show(lambda: after(memoryview(b'abc'), lambda v: repr(v)[:16]))
show(lambda: after(memoryview(b'abc'), lambda v: bool(v)))
show(lambda: after(memoryview(b'abc'), lambda v: v.nbytes))
show(lambda: after(memoryview(b'abc'), lambda v: reversed(v)))
show(lambda: released(memoryview(bytearray(b'abc'))).readonly)
show(lambda: memoryview(b'abc').release(1))
show(lambda: memoryview(b'abc').__exit__(1, 2, 3))
show(lambda: memoryview(b'abc').__exit__())
