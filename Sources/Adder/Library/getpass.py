"""Passwords that are not shown, and the name of the user."""

import os
import sys

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """The password may have been shown."""


def getpass(prompt='Password: ', stream=None):
    """Read a line from the terminal without showing it."""
    try:
        import termios
    except ImportError:
        return _fallback(prompt, stream)
    import io
    file = None
    try:
        descriptor = os.open('/dev/tty', os.O_RDWR | os.O_NOCTTY)
        file = io.TextIOWrapper(io.FileIO(descriptor, 'w+'))
        source = file
        if stream is None:
            stream = file
    except OSError:
        try:
            descriptor = sys.stdin.fileno()
        except (AttributeError, ValueError):
            return _fallback(prompt, stream)
        source = sys.stdin
        if stream is None:
            stream = sys.stderr
    try:
        try:
            old = termios.tcgetattr(descriptor)
        except termios.error:
            return _fallback(prompt, stream)
        new = old[:]
        new[3] &= ~termios.ECHO
        try:
            termios.tcsetattr(descriptor, termios.TCSAFLUSH, new)
            line = _read(prompt, stream, source)
        finally:
            termios.tcsetattr(descriptor, termios.TCSAFLUSH, old)
            stream.flush()
        stream.write('\n')
        return line
    finally:
        if file is not None:
            file.close()


def _fallback(prompt='Password: ', stream=None):
    import warnings
    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    if not stream:
        stream = sys.stderr
    print("Warning: Password input may be echoed.", file=stream)
    return _read(prompt, stream)


def _read(prompt="", stream=None, input=None):
    if not stream:
        stream = sys.stderr
    if not input:
        input = sys.stdin
    prompt = str(prompt)
    if prompt:
        try:
            stream.write(prompt)
        except UnicodeEncodeError:
            stream.write(prompt.encode(stream.encoding, 'replace').decode(stream.encoding))
        stream.flush()
    line = input.readline()
    if not line:
        raise EOFError
    return line[:-1] if line[-1] == '\n' else line


def getuser():
    """The name of the user: what the environment says, or else the system."""
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        user = os.environ.get(name)
        if user:
            return user
    import pwd
    return pwd.getpwuid(os.getuid())[0]
