# Punycode, the encoding of RFC 3492.
import codecs
import encodings
import encodings.punycode as punycode


def attempt(function, *arguments):
    try:
        return ascii(function(*arguments))
    except Exception as error:
        return f'{type(error).__name__}: {ascii(error.args)} | {error.__cause__!r}'


# The samples of the RFC, section 7.1.
samples = (
    '\u0644\u064a\u0647\u0645\u0627\u0628\u062a\u0643\u0644\u0645\u0648\u0634\u0639\u0631\u0628\u064a\u061f',
    '\u4ed6\u4eec\u4e3a\u4ec0\u4e48\u4e0d\u8bf4\u4e2d\u6587',
    'Pro\u010dprost\u011bnemluv\u00ed\u010desky',
    '3\u5e74B\u7d44\u91d1\u516b\u5148\u751f', '\u5b89\u5ba4\u5948\u7f8e\u6075-with-SUPER-MONKEYS', 'Hello-Another-Way-\u305d\u308c\u305e\u308c\u306e\u5834\u6240',
    '\u3072\u3068\u3064\u5c4b\u6839\u306e\u4e0b2', 'Maji\u3067Koi\u3059\u308b5\u79d2\u524d', '\u30d1\u30d5\u30a3\u30fcde\u30eb\u30f3\u30d0',
    '\u305d\u306e\u30b9\u30d4\u30fc\u30c9\u3067', '-> $1.00 <-', '', 'a', '-', '--\xfc', '\xfc-', '\ud800', '\U0010ffff' * 3, 'a\xe9\U00010000', '\x80',
)
for text in samples:
    coded = text.encode('punycode')
    print(coded, coded.decode('punycode') == text, attempt(text.encode, 'punycode', 'bogus'), punycode.punycode_encode(text) == coded)

for data in (b'', b'a', b'-', b'a-', b'BCHER-KVA', b'bcher-kva', b'--eda', b'99999999', b'a-9', b'a-b c', b'a\xff-b', b'a-\xff', b'zzzz', b'aa-zzzzzzz', b'foo-!',
             b'!', b'a-!b', b'MnchEn-Ost-9db', b'aaa999999999aaa', b'a-0', b'999999b', b'a-zz!', b'{', b'Zz'):
    print(data, *[attempt(data.decode, 'punycode', errors) for errors in ('strict', 'replace', 'ignore', 'bogus')], sep='\n    ')
print(attempt(codecs.decode, 'bcher-kva', 'punycode'), attempt(codecs.decode, bytearray(b'bcher-kva'), 'punycode'),
      attempt(codecs.decode, memoryview(b'bcher-kva'), 'punycode'), attempt(codecs.decode, 'b\xfcch', 'punycode'))
print([punycode.adapt(*arguments) for arguments in ((10, True, 3), (100000, False, 7), (0, True, 1), (10 ** 9, False, 12), (455, False, 10 ** 9))])
print(punycode.digits, attempt(punycode.punycode_decode, b'9ca', 'strict'), attempt(punycode.punycode_decode, '9ca', 'strict'))

info = codecs.lookup('punycode')
print(info.name, info._is_text_encoding, codecs.lookup('PunyCode').name, attempt(codecs.lookup, 'puny-code'))
print(info.encode('\xfc'), info.decode(b'tda'), punycode.getregentry().name)
encoder, decoder = info.incrementalencoder(), info.incrementaldecoder()
print([encoder.encode(part) for part in ('b\xfc', 'ch', '', 'x')], [attempt(decoder.decode, part) for part in (b'tda', b'a-', b'', b'.')])
print([one.__mro__[1].__name__ for one in (punycode.Codec, punycode.IncrementalEncoder, punycode.IncrementalDecoder, punycode.StreamReader)])

print('the package')
print([encodings.normalize_encoding(name) for name in ('utf-8', 'UTF 8', '--a--b--', 'iso8859.1', 'a_b', 'x\xe9y', '', b'latin-1', 'a  b')])
print(encodings.search_function('utf_8').name, encodings.search_function('nosuch'), issubclass(encodings.CodecRegistryError, (LookupError, SystemError)),
      encodings.CodecRegistryError.__mro__[1:3])
