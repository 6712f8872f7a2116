# small
# bytearray.fromhex: digits in pairs, white space between.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: bytearray.fromhex(''))
show(lambda: bytearray.fromhex('00ff'))
show(lambda: bytearray.fromhex('  00 FF\n'))
show(lambda: bytearray.fromhex('0'))
show(lambda: bytearray.fromhex('0 0'))
show(lambda: bytearray.fromhex('0g'))
show(lambda: bytearray.fromhex('g0'))
show(lambda: bytearray.fromhex('é0'))
show(lambda: bytearray.fromhex('00é'))
show(lambda: bytearray.fromhex(b'00'))
show(lambda: bytearray.fromhex(None))
show(lambda: bytearray.fromhex(1))
show(lambda: bytearray.fromhex('00', '11'))
show(lambda: bytearray.fromhex())
show(lambda: bytearray.fromhex('\u0660\u0660'))
show(lambda: bytearray.fromhex('aAbBcC'))
show(lambda: bytearray.fromhex('00 1'))
show(lambda: bytearray.fromhex(string='00'))
show(lambda: bytearray.fromhex('\x0b00'))
