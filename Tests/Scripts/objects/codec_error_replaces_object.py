# small
# An error handler may give the exception other bytes, which are read on.
import codecs


def longer(error):
    error.object = b"\x00" * 8
    return '\ufffd', error.start


def wrong(error):
    error.object = "text"
    return '\ufffd', error.end


codecs.register_error("test.longer", longer)
codecs.register_error("test.wrong", wrong)
for text, name in ((b'\x00', 'utf-16-le'), (b'\x00', 'utf-16-be'), (b'\x00', 'utf-32-le'), (b'\x00\x00\x00', 'utf-32-be'), (b'\xff', 'ascii'),
                   (b'\xff', 'utf-8'), (b'\\u12', 'unicode-escape'), (b'\\u1', 'raw-unicode-escape'), (b'+A', 'utf-7'), (b'\x81', 'cp1252')):
    print(name, ascii(text.decode(name, 'test.longer')))
    try: print(text.decode(name, 'test.wrong'))
    except TypeError as error: print(error)
