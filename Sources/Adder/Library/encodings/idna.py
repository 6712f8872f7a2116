"""Internationalised names of hosts, after RFC 3490 and RFC 3491: each label of a name in ASCII, as it is looked up, or as people read it."""

import codecs
import re
import stringprep
from unicodedata import ucd_3_2_0 as unicodedata

# What may stand between labels.
dots = re.compile("[\u002E\u3002\uFF0E\uFF61]")

ace_prefix = b"xn--"
sace_prefix = "xn--"

_FORBIDDEN = (
    stringprep.in_table_c12, stringprep.in_table_c22, stringprep.in_table_c3, stringprep.in_table_c4, stringprep.in_table_c5,
    stringprep.in_table_c6, stringprep.in_table_c7, stringprep.in_table_c8, stringprep.in_table_c9,
)


def nameprep(label):
    """A label in the form in which labels are compared."""
    mapped = [stringprep.map_table_b2(each) for each in label if not stringprep.in_table_b1(each)]
    label = unicodedata.normalize("NFKC", "".join(mapped))
    for each in label:
        if any([is_in(each) for is_in in _FORBIDDEN]):
            raise UnicodeError(f"Invalid character {each!r}")
    leftwards = [stringprep.in_table_d1(each) for each in label]
    if any(leftwards):
        if any([stringprep.in_table_d2(each) for each in label]):
            raise UnicodeError("Violation of BIDI requirement 2")
        if not leftwards[0] or not leftwards[-1]:
            raise UnicodeError("Violation of BIDI requirement 3")
    return label


def _measured(label):
    if not 0 < len(label) < 64:
        raise UnicodeError("label empty or too long")
    return label


def ToASCII(label):
    """A label as it is looked up."""
    if not label.isascii():
        label = nameprep(label)
    if label.isascii():
        return _measured(label.encode("ascii"))
    if label.startswith(sace_prefix):
        raise UnicodeError("Label starts with ACE prefix")
    return _measured(ace_prefix + label.encode("punycode"))


def ToUnicode(label):
    """A label as people read it."""
    if isinstance(label, bytes):
        coded = label
    else:
        if not label.isascii():
            label = nameprep(label)
        if not label.isascii():
            raise UnicodeError("Invalid character in IDN label")
        coded = label.encode("ascii")
    if not coded.startswith(ace_prefix):
        return str(coded, "ascii")
    result = coded[len(ace_prefix):].decode("punycode")
    again = ToASCII(result)
    if str(coded, "ascii").lower() != str(again, "ascii"):
        raise UnicodeError("IDNA does not round-trip", coded, again)
    return result


def _check_errors(errors, word="unsupported"):
    if errors != "strict":
        raise UnicodeError(f"{word} error handling {errors}")


def _encode_ascii(text):
    """A name that is ASCII all over stays what it is, when its labels have a right length."""
    *first, last = text.split(".")
    for label in first:
        _measured(label)
    if len(last) >= 64:
        raise UnicodeError("label too long")
    return text.encode("ascii")


class Codec(codecs.Codec):
    def encode(self, input, errors="strict"):
        _check_errors(errors)
        if not input:
            return b"", 0
        if input.isascii():
            return _encode_ascii(input), len(input)
        labels = dots.split(input)
        end = b""
        if not labels[-1]:
            end = b"."
            del labels[-1]
        return b".".join([ToASCII(label) for label in labels]) + end, len(input)

    def decode(self, input, errors="strict"):
        _check_errors(errors, "Unsupported")
        if not input:
            return "", 0
        if not isinstance(input, bytes):
            input = bytes(input)
        if ace_prefix not in input and input.isascii():
            return input.decode("ascii"), len(input)
        labels = input.split(b".")
        end = ""
        if not labels[-1]:
            end = "."
            del labels[-1]
        return ".".join([ToUnicode(label) for label in labels]) + end, len(input)


def _take_labels(labels, final):
    """The labels that are whole, and whether a dot is behind them."""
    if not labels[-1]:
        return labels[:-1], True
    if final:
        return labels, False
    return labels[:-1], len(labels) > 1


class IncrementalEncoder(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        _check_errors(errors)
        if not input:
            return b"", 0
        labels, dotted = _take_labels(dots.split(input), final)
        used = sum(map(len, labels)) + max(len(labels) - 1, 0) + dotted
        return b".".join([ToASCII(label) for label in labels]) + b"." * dotted, used


class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        _check_errors(errors, "Unsupported")
        if not input:
            return "", 0
        if isinstance(input, str):
            labels = dots.split(input)
        else:
            labels = str(input, "ascii").split(".")
        labels, dotted = _take_labels(labels, final)
        used = sum(map(len, labels)) + max(len(labels) - 1, 0) + dotted
        return ".".join([ToUnicode(label) for label in labels]) + "." * dotted, used


class StreamWriter(Codec, codecs.StreamWriter):
    pass


class StreamReader(Codec, codecs.StreamReader):
    pass


def getregentry():
    """The CodecInfo."""
    return codecs.CodecInfo(name="idna", encode=Codec().encode, decode=Codec().decode, incrementalencoder=IncrementalEncoder,
                            incrementaldecoder=IncrementalDecoder, streamwriter=StreamWriter, streamreader=StreamReader)
