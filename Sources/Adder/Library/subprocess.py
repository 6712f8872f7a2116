"""Starts programs, talks to them through pipes, and waits for them."""

import errno
import io
import os
import sys
import time
import warnings
import _posixsubprocess
from _subprocess_results import CalledProcessError, CompletedProcess, SubprocessError, TimeoutExpired

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run", "CalledProcessError",
           "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]

PIPE, STDOUT, DEVNULL = -1, -2, -3

# Processes that nobody has any more and that have not ended.
_orphans = []


# Programs from beginning to end

def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program to its end."""
    if input is not None:
        _claim(kwargs, ('stdin',), 'stdin and input arguments may not both be used.')
    if capture_output:
        _claim(kwargs, ('stdout', 'stderr'), 'stdout and stderr arguments may not be used with capture_output.')
    with Popen(*popenargs, **kwargs) as process:
        try:
            written = process.communicate(input, timeout=timeout)
        except BaseException as error:
            process.kill()
            if isinstance(error, TimeoutExpired):
                process.wait()
            raise
        completed = CompletedProcess(process.args, process.poll(), *written)
        if check and completed.returncode:
            raise CalledProcessError(completed.returncode, process.args, output=completed.stdout, stderr=completed.stderr)
    return completed


def _claim(options, streams, complaint):
    """Some streams become pipes, unless the caller has other plans for them."""
    if any(options.get(stream) is not None for stream in streams):
        raise ValueError(complaint)
    options.update(dict.fromkeys(streams, PIPE))


def call(*popenargs, timeout=None, **kwargs):
    """Run a program to its end; its status."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except BaseException:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a program to its end; CalledProcessError unless its status is zero."""
    status = call(*popenargs, **kwargs)
    if status == 0:
        return 0
    cmd = kwargs.get("args")
    raise CalledProcessError(status, popenargs[0] if cmd is None else cmd)


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a program to its end; what it wrote to its standard output."""
    for name in 'stdout', 'check':
        if name in kwargs:
            raise ValueError(f'{name} argument not allowed, it will be overridden.')
    if kwargs.get('input', '') is None:
        # None here means nothing to read, not the input of this process.
        as_text = any(map(kwargs.get, ('universal_newlines', 'text', 'encoding', 'errors')))
        kwargs['input'] = '' if as_text else b''
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """(status, what it wrote) of a command of the shell."""
    done = run(cmd, shell=True, text=True, stdout=PIPE, stderr=STDOUT, encoding=encoding, errors=errors)
    return done.returncode, done.stdout.removesuffix('\n')


def getoutput(cmd, *, encoding=None, errors=None):
    """What a command of the shell wrote."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """Arguments as one line, quoted as Windows does."""
    return ' '.join(map(_quoted, map(os.fsdecode, seq)))


def _quoted(argument):
    # Backslashes stand for themselves but before a quotation mark, of which there is one more at the end of a quoted argument.
    is_quoted = not argument or ' ' in argument or '\t' in argument
    text, slashes = '', 0
    for character in argument:
        if character == '\\':
            slashes += 1
            continue
        text += '\\' * (2 * slashes) + '\\"' if character == '"' else '\\' * slashes + character
        slashes = 0
    return f'"{text}{chr(92) * (2 * slashes)}"' if is_quoted else text + '\\' * slashes


# What Popen() is given

def _whole(value, name):
    if value is None:
        return -1
    if not isinstance(value, int):
        raise TypeError(f"{name} must be an integer")
    return value


def _group(value, wrong_type="Group must be a string or an integer, not {}"):
    """The number of a group that is given by number or name; -1 for None."""
    if isinstance(value, str):
        import grp
        return grp.getgrnam(value).gr_gid
    return _identity(value, "Group", wrong_type)


def _groups(values):
    if values is None:
        return None
    if isinstance(values, str):
        raise ValueError("Groups must be a list, not a string")
    return [_group(value, "Items in extra_groups must be a string or integer, not {}") for value in values]


def _user(value):
    """The number of a user, as with groups."""
    if isinstance(value, str):
        import pwd
        return pwd.getpwnam(value).pw_uid
    return _identity(value, "User", "User must be a string or an integer")


def _identity(value, what, wrong_type):
    if value is None:
        return -1
    if not isinstance(value, int):
        raise TypeError(wrong_type.format(type(value)))
    if value < 0:
        raise ValueError(f"{what} ID cannot be negative, got {value}")
    return value


def _command(args, executable, shell):
    """The words of a command, and the program to run."""
    if not isinstance(args, (str, bytes, os.PathLike)):
        words = list(args)
    elif shell and isinstance(args, os.PathLike):
        raise TypeError('path-like args is not allowed when shell is true')
    else:
        words = [args]
    if shell:
        words = [executable or "/bin/sh", "-c", *words]
    return words, words[0] if executable is None else executable


def _variables(env):
    """An environment as the system wants it; None for that of this process."""
    if env is None:
        return None
    variables = [(os.fsencode(key), os.fsencode(value)) for key, value in env.items()]
    if any(b'=' in key for key, _ in variables):
        raise ValueError("illegal environment variable name")
    return [key + b'=' + value for key, value in variables]


class Popen:
    """A program that has been started."""

    _was_started = False

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True, shell=False,
                 cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True,
                 start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None, encoding=None, errors=None, text=None,
                 umask=-1, pipesize=-1, process_group=None):
        for orphan in _orphans[:]:
            if orphan._ask(if_lost=sys.maxsize) is not None and orphan in _orphans:
                _orphans.remove(orphan)
        # What communicate() has begun.
        self._talk = None
        bufsize, self.pipesize = _whole(bufsize, "bufsize"), _whole(pipesize, "pipesize")
        if pass_fds and not close_fds:
            close_fds = True
            warnings.warn("pass_fds overriding close_fds.", RuntimeWarning)
        for option, is_given in ("startupinfo", startupinfo is not None), ("creationflags", creationflags != 0):
            if is_given:
                raise ValueError(f"{option} is only supported on Windows platforms")
        self.args, self.pid, self.returncode = args, None, None
        self.stdin = self.stdout = self.stderr = None
        self.encoding, self.errors = encoding, errors
        if None not in (text, universal_newlines) and bool(text) != bool(universal_newlines):
            raise SubprocessError('Cannot disambiguate when both text and universal_newlines are supplied but different. '
                                  'Pass one or the other.')
        self.text_mode = encoding or errors or text or universal_newlines
        by_lines = bool(self.text_mode) and bufsize == 1
        if by_lines:
            bufsize = -1
        identities = _group(group), _groups(extra_groups), _user(user)

        # Descriptors of pipes that stay here, and of those that only the program needs.
        ours, theirs = [], []
        try:
            ends = self._open_streams(stdin, stdout, stderr, ours, theirs)
            options = bool(close_fds), bool(restore_signals), bool(start_new_session), -1 if process_group is None else process_group, umask
            self._start(_command(args, executable, shell), cwd, env, ends, pass_fds, options, identities, preexec_fn)
            self._wrap_streams(bufsize, by_lines)
        except BaseException:
            self._close_all(ours)
            raise
        finally:
            for descriptor in theirs:
                os.close(descriptor)

    # Streams

    def _open_streams(self, stdin, stdout, stderr, ours, theirs):
        """Opens pipes; the descriptors that the program has for its three streams."""
        ends = []
        for name, given in ("stdin", stdin), ("stdout", stdout), ("stderr", stderr):
            if given is None:
                end = -1
            elif given == PIPE:
                reading, writing = self._pipe()
                end, other = (reading, writing) if name == "stdin" else (writing, reading)
                theirs.append(end)
                ours.append(other)
                setattr(self, name, other)
            elif given == DEVNULL:
                end = os.open(os.devnull, os.O_RDWR)
                theirs.append(end)
            elif given == STDOUT and name == "stderr":
                end = sys.__stdout__.fileno() if ends[1] == -1 else ends[1]
            else:
                end = given if isinstance(given, int) else given.fileno()
            ends.append(end)
        return ends

    def _pipe(self):
        ends = os.pipe()
        if self.pipesize > 0:
            import fcntl
            if hasattr(fcntl, 'F_SETPIPE_SZ'):
                fcntl.fcntl(ends[0], fcntl.F_SETPIPE_SZ, self.pipesize)
        return ends

    def _wrap_streams(self, bufsize, by_lines):
        # A stream that is a number until here stays one when wrapping fails: _close_all() closes it.
        for name, mode in ("stdin", "wb"), ("stdout", "rb"), ("stderr", "rb"):
            descriptor = getattr(self, name)
            if descriptor is None:
                continue
            if bufsize == 1:
                warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
                              RuntimeWarning)
            stream = io.open(descriptor, mode, bufsize if bufsize != 1 else -1)
            setattr(self, name, stream)
            if self.text_mode:
                options = {"write_through": True, "line_buffering": by_lines} if mode == "wb" else {}
                setattr(self, name, io.TextIOWrapper(stream, encoding=self.encoding, errors=self.errors, **options))

    def _close_all(self, descriptors):
        """Closes our ends of the pipes; those that are files by now are closed as such."""
        closed = set()
        for stream in self.stdin, self.stdout, self.stderr:
            if stream is not None and not isinstance(stream, int):
                try:
                    closed.add(stream.fileno())
                    stream.close()
                except OSError:
                    pass
        for descriptor in descriptors:
            if descriptor not in closed:
                os.close(descriptor)

    # Starting

    def _start(self, command, cwd, env, ends, pass_fds, options, identities, preexec_fn):
        words, executable = command
        sys.audit("subprocess.Popen", executable, words, cwd, env)
        variables = _variables(env)
        program = os.fsencode(executable)
        if os.path.dirname(program):
            programs = (program,)
        else:
            programs = tuple(os.path.join(os.fsencode(directory), program) for directory in os.get_exec_path(env))
        if preexec_fn is not None:
            # What waits in a buffer would be written by both processes.
            for stream in filter(None, (sys.stdout, sys.stderr)):
                stream.flush()
        group, groups, user = identities
        pid, failed, number = _posixsubprocess.launch(
            programs, [os.fsencode(word) for word in words], variables, cwd, ends,
            (sorted(map(int, pass_fds)), (*options, group, user), groups, preexec_fn))
        if pid >= 0:
            self.pid, self._was_started = pid, True
        elif failed == 'preparation':
            raise SubprocessError('Exception occurred in preexec_fn.')
        else:
            file = None if not failed else cwd if failed == 'directory' else executable
            raise OSError(number, os.strerror(number), file)

    def __del__(self, _lost=sys.maxsize, _tell=warnings.warn):
        if self._was_started:
            if self.returncode is None:
                _tell(f"subprocess {self.pid} is still running", ResourceWarning, source=self)
            if self._ask(if_lost=_lost) is None and _orphans is not None:
                _orphans.append(self)

    def __repr__(self):
        text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text if len(text) <= 80 else text[:76] + "...>"

    __class_getitem__ = classmethod(type(list[int]))

    universal_newlines = property(lambda self: self.text_mode, lambda self, value: setattr(self, "text_mode", bool(value)))

    # Waiting

    def poll(self):
        """The status, or None while the program runs."""
        return self._ask()

    def _ask(self, if_lost=None):
        """Asks the system whether the program has ended, and for its status, unless that is known."""
        if self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
            except OSError as error:
                # Where somebody else has waited for it nobody can tell.
                if if_lost is not None or error.errno == errno.ECHILD:
                    self.returncode = if_lost or 0
            else:
                if pid == self.pid:
                    self._note_status(status)
        return self.returncode

    def _note_status(self, status):
        self.returncode = -os.WSTOPSIG(status) if os.WIFSTOPPED(status) else os.waitstatus_to_exitcode(status)

    def wait(self, timeout=None):
        """Wait for the end of the program; its status."""
        if timeout is not None:
            return self._wait_until(time.monotonic() + timeout, timeout)
        while self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, 0)
            except ChildProcessError:
                pid, status = self.pid, 0
            if pid == self.pid:
                self._note_status(status)
        return self.returncode

    def _wait_until(self, end, timeout):
        delay = 0.0005
        while self._ask() is None:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutExpired(self.args, timeout)
            delay = min(delay * 2, left, .05)
            time.sleep(delay)
        return self.returncode

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        for stream in filter(None, (self.stdout, self.stderr)):
            stream.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            if exc_type is not KeyboardInterrupt:
                self.wait()

    # Signals

    def send_signal(self, sig):
        """Send a signal, unless the program has ended."""
        if self.poll() is None:
            try:
                os.kill(self.pid, sig)
            except ProcessLookupError:
                pass

    def terminate(self):
        """Ask the program to end (SIGTERM)."""
        self.send_signal(15)

    def kill(self):
        """End the program (SIGKILL)."""
        self.send_signal(9)

    # Talking

    def communicate(self, input=None, timeout=None):
        """Send input, read what the program writes, and wait for its end; (stdout, stderr)."""
        from _subprocess_talk import Talk
        if self._talk and input:
            raise ValueError("Cannot send input after starting communication")
        if timeout is None and not self._talk and (self.stdin, self.stdout, self.stderr).count(None) >= 2:
            return self._one_way(input)
        end = None if timeout is None else time.monotonic() + timeout
        if not self._talk:
            self._talk = Talk(self)
            self._talk.begin(input)
        self._talk.go_on(end, timeout)
        if end is None:
            self.wait()
        else:
            self._wait_until(end, timeout)
        return self._talk.read()

    def _one_way(self, input):
        """communicate() with one stream at most: there is nothing to wait for meanwhile."""
        from _subprocess_talk import to_program
        if self.stdin:
            if input:
                to_program(self.stdin.write, input)
            to_program(self.stdin.close)
        read = []
        for stream in self.stdout, self.stderr:
            read.append(stream and stream.read())
            if stream:
                stream.close()
        self.wait()
        return tuple(read)
