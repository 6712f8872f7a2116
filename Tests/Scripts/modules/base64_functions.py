# base64: all functions.
import base64 as B
import binascii
import io

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
sorted(B.__all__)
B.b64encode(b'hello world'), B.b64encode(b'\xff\xfe\xfd', b'-_'), B.b64encode(bytearray(b'ab')), B.b64encode(memoryview(b'abcd'))
B.b64encode('a')
B.b64encode(1)
B.b64encode(b'a', '-_')
B.b64encode(b'a', b'-')
B.b64decode('aGVsbG8gd29ybGQ='), B.b64decode(b'a-_b', b'-_'), B.b64decode(memoryview(b'YWJj'))
B.b64decode('é')
B.b64decode(1)
B.b64decode(b'YQ=')
B.b64decode(b'YQ==\n'), B.b64decode(b'!!!')
B.b64decode(b'YQ==\n', validate=True)
B.b64decode(b'Y', validate=True)
B.b64decode(b'Y!Q==', validate=True)
B.standard_b64encode(b'\xfb\xff'), B.standard_b64decode(b'+/8='), B.urlsafe_b64encode(b'\xfb\xff'), B.urlsafe_b64decode('-_8=')
[B.b32encode(b'hello'[:n]) for n in range(6)]
[B.b32decode(B.b32encode(b'hello world'[:n])) for n in range(12)]
B.b32encode('a')
B.b32decode('nbswy3dp')
B.b32decode('nbswy3dp', True), B.b32decode('NBSWY3D1', False, 'L'), B.b32decode(b'0BSWY3D1', map01=b'I')
B.b32decode('NBSWY3D1')
B.b32decode('NBSW')
B.b32decode('N=======')
B.b32decode('A1======', map01=b'LL')
B.b32hexencode(b'hello'), B.b32hexdecode('d1imor3f', True)
B.b32hexdecode('d1imor3f')
B.b16encode(b'a\xff'), B.b16decode('61FF'), B.b16decode('61ff', True)
B.b16decode('61ff')
B.b16decode('6')
B.a85encode(b'hello     world\0\0\0\0\0\0'), B.a85encode(b'a    b' * 3, foldspaces=True), B.a85encode(b'    ', foldspaces=True)
B.a85encode(b'hello world', wrapcol=5), B.a85encode(b'hello', pad=True), B.a85encode(b'hello', adobe=True), B.a85encode(b'hello', adobe=True, wrapcol=3)
B.a85decode('BOu!rD]j7BEbo7'), B.a85decode(b'<~87cURD]i,"Ebo7~>', adobe=True), B.a85decode(b'zy', foldspaces=True), B.a85decode(b'87 cU\nRD')
B.a85decode(b'<~87', adobe=True)
B.a85decode(b'y')
B.a85decode(b'8z')
B.a85decode(b'8y', foldspaces=True)
B.a85decode(b's8W-"')
B.a85decode(b'87 cU', ignorechars=b'')
B.b85encode(b'hello world'), B.b85encode(b'abc', True), B.b85decode('Xk~0{Zy<MXa%^M'), B.b85decode(b'V'), B.b85encode(b'')
B.b85decode('VP"z')
B.b85decode(b'~~~~~')
B.encodebytes(bytes(100)), B.decodebytes(b'YWJj\nZGVm\n')
B.encodebytes('a')
B.decodebytes(1)
B.encodebytes(memoryview(b'abcd').cast('I'))
B.encodebytes(memoryview(b'abcd').cast('B', (2, 2)))
""".strip().splitlines():
    show(line)

output = io.BytesIO()
B.encode(io.BytesIO(bytes(range(256))), output)
print(output.getvalue())
source = io.BytesIO(output.getvalue())
output = io.BytesIO()
print(B.decode(source, output), output.getvalue() == bytes(range(256)))
