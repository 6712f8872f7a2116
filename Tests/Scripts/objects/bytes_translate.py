# small
# bytes.translate: tables and deleted bytes.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))


show(lambda: b'abcabc'.translate(None))
show(lambda: b'abcabc'.translate(bytes(range(256))))
show(lambda: b'abcabc'.translate(bytes.maketrans(b'ab', b'xy')))
show(lambda: b'abcabc'.translate(None, b'a'))
show(lambda: b'abcabc'.translate(None, delete=b'bc'))
show(lambda: b'abcabc'.translate(bytes(256), b'abc'))
show(lambda: b'abcabc'.translate(b'x'))
show(lambda: b'abcabc'.translate('x'))
show(lambda: b'abcabc'.translate(None, 'a'))
show(lambda: b'abcabc'.translate(None, None))
show(lambda: b'abcabc'.translate())
show(lambda: b'abcabc'.translate(None, b'', b''))
show(lambda: b'abcabc'.translate(table=None))
show(lambda: b'abcabc'.translate(bytearray(256)))
show(lambda: b'abcabc'.translate(memoryview(bytes(range(255, -1, -1)))))
show(lambda: b'abcabc'.translate(1))
show(lambda: b'abcabc'.translate(None, delete=bytearray(b'a')))
show(lambda: b'abcabc'.translate(None, bogus=1))
