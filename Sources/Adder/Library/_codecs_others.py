"""Codecs between bytes and bytes, and between texts; `codecs` loads this when one is asked for."""

from codecs import CodecInfo, IncrementalDecoder, IncrementalEncoder, StreamReader, StreamWriter


def _hex_encode(input, errors='strict'):
    assert errors == 'strict'
    return memoryview(input).hex().encode('ascii'), len(input)


def _hex_decode(input, errors='strict'):
    assert errors == 'strict'
    import binascii
    return binascii.a2b_hex(input), len(input)


def _base64_encode(input, errors='strict'):
    assert errors == 'strict'
    import base64
    return base64.encodebytes(input), len(input)


def _base64_decode(input, errors='strict'):
    assert errors == 'strict'
    import base64
    return base64.decodebytes(input), len(input)


def _rot13(input, errors='strict'):
    table = {}
    for start in (65, 97):
        for index in range(26):
            table[start + index] = start + (index + 13) % 26
    return str.translate(input, table), len(input)


def make(name):
    """The CodecInfo of one of them."""
    encode, decode = {'hex': (_hex_encode, _hex_decode), 'base64': (_base64_encode, _base64_decode), 'rot-13': (_rot13, _rot13)}[name]

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class Writer(StreamWriter):
        charbuffertype = bytes

        def encode(self, input, errors='strict'):
            return encode(input, errors)

    class Reader(StreamReader):
        charbuffertype = str if name == 'rot-13' else bytes

        def decode(self, input, errors='strict'):
            return decode(input, errors)

    return CodecInfo(name=name, encode=encode, decode=decode, incrementalencoder=Encoder, incrementaldecoder=Decoder,
                     streamreader=Reader, streamwriter=Writer, _is_text_encoding=False)
