"""What a decoder scans with."""

import _json

__all__ = ['make_scanner']


def make_scanner(context):
    """A function of a text and an index: the value there, and the index behind it."""
    from . import decoder
    constant = context.parse_constant
    if constant is decoder._CONSTANTS.__getitem__ or constant == decoder._CONSTANTS.__getitem__:
        constant = None
    settings = (
        context.strict, context.object_hook, context.object_pairs_hook,
        None if context.parse_float is float else context.parse_float,
        None if context.parse_int is int else context.parse_int,
        constant, decoder.JSONDecodeError)
    scan = _json.scan

    def scan_once(string, idx):
        return scan(settings, string, idx)

    return scan_once


c_make_scanner = make_scanner
