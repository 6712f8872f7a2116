# json: reading, hooks, errors with their places.
import io
import json


def show(function, *arguments, **keywords):
    try:
        print(ascii(function(*arguments, **keywords)))
    except json.JSONDecodeError as error:
        print(type(error).__name__, error, error.msg, error.pos, error.lineno, error.colno, ascii(error.doc)[:20])
    except Exception as error:
        print(type(error).__name__, error)


print(sorted(json.__all__))
good = ['null', 'true', 'false', '0', '-0', '12', '-1.5', '1e5', '1E-3', '-0.0', '1.5e+2', '123456789012345678901234567890', '1e400',
        '""', '"a"', '"\\u00e9\\n\\t\\"\\\\\\/\\b\\f\\r"', '"\\ud83d\\ude00"', '"\\ud800"', '"\\ud800\\u0041"', '"\u00e9\U0001f600"', '[]', '[1, 2]',
        ' [ 1 , [ 2 ] , {} ] ', '{}', '{"a": 1, "b": [true, null]}', '{"a":{"a":{"a":1}}}', 'NaN', 'Infinity', '-Infinity', '[NaN]', '\n\t 1 \r',
        '{"a": 1, "a": 2}', '"\x7f"']
for text in good:
    show(json.loads, text)
bad = ['', ' ', 'nul', '[', '[1', '[1,', '[1,]', '[1 2]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', '{a:1}', '{"a":1 "b":2}', '"', '"a',
       '"\\', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\u00e', '"\t"', '"\n"', '01', '1.', '.5', '-', '+1', '1 2', '[1]x', 'Nan', '-Inf', '\ufeff1',
       '[1,\n2,\n x]', '{"a": [1, {"b": }]}', '1e', "'a'"]
for text in bad:
    show(json.loads, text)
for data in (b'[1]', bytearray(b'"a"'), '[1]'.encode('utf-16'), '[1]'.encode('utf-16-le'), '[1]'.encode('utf-16-be'), '"\u00e9"'.encode('utf-32'),
             '[1]'.encode('utf-32-le'), '[1]'.encode('utf-32-be'), b'\xef\xbb\xbf1', b'1', b'\xff', 1, None, ['1']):
    show(json.loads, data)
show(json.load, io.StringIO('{"a": 1}'))
show(json.load, io.BytesIO(b'{"a": 1}'))
text = '{"b": [1, 2.5, NaN, -Infinity], "a": {"x": 1e5}}'
show(json.loads, text, object_hook=lambda d: sorted(d))
show(json.loads, text, object_pairs_hook=list)
show(json.loads, text, object_pairs_hook=tuple, object_hook=len)
show(json.loads, text, parse_float=str, parse_int=lambda s: 'i' + s, parse_constant=lambda s: 'c' + s)
show(json.loads, '"\t\n"', strict=False)
show(json.loads, '1', foo=2)
decoder = json.JSONDecoder(parse_int=float)
print(decoder.decode(' [1] '), decoder.raw_decode('1 2'), decoder.raw_decode('x[2]', 1), decoder.strict, decoder.object_hook, decoder.parse_int, decoder.parse_float)
show(decoder.raw_decode, ' 1')
show(decoder.raw_decode, '1', -5)


class Shouting(json.JSONDecoder):
    def decode(self, s):
        return str(super().decode(s)).upper()


show(json.loads, '["a"]', cls=Shouting)
show(json.loads, '[1]', parse_int=lambda s: 1 // 0)
show(json.loads, '{"a": 1}', object_hook=lambda d: 1 // 0)
error = json.JSONDecodeError('m', 'a\nbc', 3)
print(error, vars(error), error.args, error.__reduce__(), json.JSONDecodeError.__mro__[1])
show(json.loads, '[' * 100000)
show(json.loads, '{"a":' * 100000)
keys = json.loads('[{"key": 1}, {"key": 2}]')
print([list(d)[0] for d in keys], list(keys[0])[0] is list(keys[1])[0])
print(json.detect_encoding(b'ab'), json.detect_encoding(b'\0a'), json.decoder.scanstring('"ab"c', 1))
