# small
# str.translate: tables by number, by index, and what they may hold.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: 'abc'.translate({97: 'x'}))
show(lambda: 'abc'.translate({97: None, 98: 'long'}))
show(lambda: 'abc'.translate({97: 0x1f600}))
show(lambda: 'abc'.translate({97: -1}))
show(lambda: 'abc'.translate({97: 0x110000}))
show(lambda: 'abc'.translate({97: 1.5}))
show(lambda: 'abc'.translate({97: b'x'}))
show(lambda: 'abc'.translate('x' * 98))
show(lambda: 'abc'.translate(['z'] * 98))
show(lambda: 'abc'.translate([]))
show(lambda: 'abc'.translate(None))
show(lambda: 'abc'.translate(1))
show(lambda: 'abc'.translate({}))
show(lambda: ''.translate(None))
show(lambda: 'äé😀'.translate({0xe4: 'ae', 0x1f600: ''}))
show(lambda: 'abc'.translate(str.maketrans('ab', 'xy')))
show(lambda: 'abc'.translate(str.maketrans('ab', 'xy', 'c')))
show(lambda: 'abc'.translate())
show(lambda: 'abc'.translate({}, {}))
show(lambda: 'abc'.translate({'a': 'x'}))
show(lambda: 'abc'.translate({97: 'é'}))
show(lambda: 'abc'.translate({97: '😀', 98: 65}))
show(lambda: 'aaa'.translate(b'\x41' * 98))
