# small
# bytes.fromhex: digits in pairs, white space between.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytes.fromhex(''))
show(lambda: bytes.fromhex('00ff'))
show(lambda: bytes.fromhex('  00 FF\n'))
show(lambda: bytes.fromhex('0'))
show(lambda: bytes.fromhex('0 0'))
show(lambda: bytes.fromhex('0g'))
show(lambda: bytes.fromhex('g0'))
show(lambda: bytes.fromhex('é0'))
show(lambda: bytes.fromhex('00é'))
show(lambda: bytes.fromhex(b'00'))
show(lambda: bytes.fromhex(None))
show(lambda: bytes.fromhex(1))
show(lambda: bytes.fromhex('00', '11'))
show(lambda: bytes.fromhex())
show(lambda: bytes.fromhex('\u0660\u0660'))
show(lambda: bytes.fromhex('aAbBcC'))
show(lambda: bytes.fromhex('00 1'))
show(lambda: bytes.fromhex(string='00'))
show(lambda: bytes.fromhex('\x0b00'))
