# small
# bytes.hex: separators and groups.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b''.hex())
show(lambda: b'a'.hex())
show(lambda: b'abc'.hex())
show(lambda: b'hello World'.hex())
show(lambda: b'\xff\xfe\x00'.hex())
show(lambda: b'a,b,,c'.hex())
show(lambda: b' \t pad\n '.hex())
show(lambda: b'one\ntwo\r\nthree\rfour'.hex())
show(lambda: b'a\tbc\td'.hex())
show(lambda: b'12'.hex())
show(lambda: b'aXbXc'.hex())
show(lambda: b'-42'.hex())
show(lambda: b'+7'.hex())
show(lambda: bytes(range(120, 136)).hex())
show(lambda: (b'ab' * 8).hex())
show(lambda: bytes(range(10)).hex(':'))
show(lambda: bytes(range(10)).hex(b'-'))
show(lambda: bytes(range(10)).hex(':', 2))
show(lambda: bytes(range(10)).hex(':', -3))
show(lambda: bytes(range(10)).hex(':', 0))
show(lambda: bytes(range(10)).hex(':', 100))
show(lambda: bytes(range(10)).hex('', 1))
show(lambda: bytes(range(10)).hex('ab'))
show(lambda: bytes(range(10)).hex('é'))
show(lambda: bytes(range(10)).hex(1))
show(lambda: bytes(range(10)).hex(None))
show(lambda: bytes(range(10)).hex(sep=':'))
show(lambda: bytes(range(10)).hex(sep=' ', bytes_per_sep=4))
show(lambda: bytes(range(10)).hex(':', None))
show(lambda: bytes(range(10)).hex(':', 1.5))
show(lambda: bytes(range(10)).hex(':', 2**40))
show(lambda: bytes(range(10)).hex(':', 1, 2))
show(lambda: bytes(range(10)).hex(bytes_per_sep=2))
show(lambda: bytes(range(10)).hex(bytearray(b':')))
show(lambda: bytes(range(10)).hex(bogus=1))
