"""What is said to a program and what it says, at once: the talk of Popen.communicate(), which may be taken up again after a timeout."""

import errno
import os
import time
import _select
from _subprocess_results import TimeoutExpired


def to_program(action, *args):
    """Does what writes to a program; it may have stopped to read."""
    try:
        action(*args)
    except BrokenPipeError:
        pass
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise


class Talk:
    def __init__(self, process):
        self.process = process
        # What has been read, by stream; which of these have more; what is to be written, and how much of it has been.
        self.chunks = {stream: [] for stream in (process.stdout, process.stderr) if stream}
        self.open = list(self.chunks)
        self.input, self.sent = None, 0

    def begin(self, input):
        """What is to be written is known."""
        stdin = self.process.stdin
        if stdin:
            to_program(stdin.flush)
            if input:
                self.input = memoryview(input.encode(stdin.encoding, stdin.errors) if self.process.text_mode else input)
            else:
                to_program(stdin.close)

    def go_on(self, end, timeout):
        """Writes and reads until there is nothing more, or until a time."""
        while streams := self._waiting():
            left = -1
            if end is not None:
                seconds = end - time.monotonic()
                if seconds < 0:
                    raise self._too_late(timeout)
                left = int(seconds * 1000 + 0.999)
            ready = [descriptor for descriptor, _ in _select.wait([stream[:2] for stream in streams], left)]
            if end is not None and time.monotonic() > end:
                raise self._too_late(timeout)
            for descriptor, _, step, stream in streams:
                if descriptor in ready:
                    step(stream)

    def _waiting(self):
        """For each stream that something is left for: its descriptor, what to wait for, and what to do then."""
        streams = [(stream.fileno(), _select.POLLIN | _select.POLLPRI, self._read, stream) for stream in self.open]
        stdin = self.process.stdin
        if self.input and not stdin.closed:
            streams.insert(0, (stdin.fileno(), _select.POLLOUT, self._write, stdin))
        return streams

    def _write(self, stream):
        try:
            self.sent += os.write(stream.fileno(), self.input[self.sent:self.sent + 4096])
        except BrokenPipeError:
            stream.close()
        else:
            if self.sent >= len(self.input):
                stream.close()

    def _read(self, stream):
        chunk = os.read(stream.fileno(), 32768)
        if chunk:
            self.chunks[stream].append(chunk)
        else:
            self.open.remove(stream)
            stream.close()

    def read(self):
        """What has been read from both streams; None where there is no such stream."""
        return tuple(self._whole(stream) for stream in (self.process.stdout, self.process.stderr))

    def _whole(self, stream):
        if stream is None:
            return None
        data = b''.join(self.chunks[stream])
        if self.process.text_mode:
            return data.decode(stream.encoding, stream.errors).replace("\r\n", "\n").replace("\r", "\n")
        return data

    def _too_late(self, timeout):
        output, stderr = [b''.join(self.chunks.get(stream, ())) or None for stream in (self.process.stdout, self.process.stderr)]
        return TimeoutExpired(self.process.args, timeout, output=output, stderr=stderr)
