"""Encodings by name. Most are the engine's; those of internet names are modules here, which `codecs` loads when they are asked for."""

import codecs


class CodecRegistryError(LookupError, SystemError):
    pass


def normalize_encoding(encoding):
    """The name with one underscore for what is neither a letter, a digit nor a dot."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, "ascii")
    words = "".join([each if each.isalnum() or each == "." else " " for each in encoding]).split()
    return "_".join(words).encode("ascii", "ignore").decode("ascii")


def search_function(encoding):
    """The CodecInfo of an encoding; None where there is none."""
    try:
        return codecs.lookup(encoding)
    except LookupError:
        return None
