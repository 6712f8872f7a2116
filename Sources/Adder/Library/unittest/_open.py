"""A mock for open()."""

from . import mock as _mock
from ._calls import DEFAULT


def _to_stream(read_data):
    from io import BytesIO, StringIO
    return BytesIO(read_data) if isinstance(read_data, bytes) else StringIO(read_data)


_file_names = []
# The real one, whatever is patched later.
_open = open


def mock_open(mock=None, read_data=""):
    """A mock for open(): files can be read, line by line and with `with` too."""
    if not _file_names:
        import io
        _file_names.extend(sorted(set(dir(io.TextIOWrapper)).union(dir(io.BytesIO))))
    stream = _to_stream(read_data)

    def read(*args, **kwargs):
        if handle.read.return_value is not None:
            return handle.read.return_value
        return stream.read(*args, **kwargs)

    def readlines(*args, **kwargs):
        if handle.readlines.return_value is not None:
            return handle.readlines.return_value
        return stream.readlines(*args, **kwargs)

    def lines():
        if handle.readline.return_value is not None:
            while True:
                yield handle.readline.return_value
        yield from stream

    def readline(*args, **kwargs):
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return stream.readline(*args, **kwargs)

    def next_line():
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return next(stream)

    if mock is None:
        mock = _mock.MagicMock(name="open", spec=_open)
    handle = _mock.MagicMock(spec=_file_names)
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    handle.read.return_value = None
    handle.readline.return_value = None
    handle.readlines.return_value = None
    handle.read.side_effect = read
    handle.readline.side_effect = readline
    handle.readlines.side_effect = readlines
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = next_line

    def reset_data(*args, **kwargs):
        # Each time the file is opened it is read from the beginning.
        nonlocal stream
        stream = _to_stream(read_data)
        return DEFAULT

    mock.side_effect = reset_data
    mock.return_value = handle
    return mock
