"""Starts programs, talks to them through pipes, and waits for them."""

import builtins
import errno
import io
import os
import sys
import time
import warnings
import _posixsubprocess
import _select

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run", "CalledProcessError",
           "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]

PIPE = -1
STDOUT = -2
DEVNULL = -3

# Processes that nobody has any more and that have not ended.
_active = []


class SubprocessError(Exception):
    """What goes wrong with programs."""


class CalledProcessError(SubprocessError):
    """A program ended with a status other than zero."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            import signal
            try:
                return "Command '%s' died with %r." % (self.cmd, signal.Signals(-self.returncode))
            except ValueError:
                return "Command '%s' died with unknown signal %d." % (self.cmd, -self.returncode)
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class TimeoutExpired(SubprocessError):
    """A program took longer than it might."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess:
    """How a program ended, and what it wrote."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = ['args={!r}'.format(self.args), 'returncode={!r}'.format(self.returncode)]
        if self.stdout is not None:
            parts.append('stdout={!r}'.format(self.stdout))
        if self.stderr is not None:
            parts.append('stderr={!r}'.format(self.stderr))
        return "{}({})".format(type(self).__name__, ', '.join(parts))

    __class_getitem__ = classmethod(type(list[int]))

    def check_returncode(self):
        """CalledProcessError unless the status is zero."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program to its end."""
    if input is not None:
        if kwargs.get('stdin') is not None:
            raise ValueError('stdin and input arguments may not both be used.')
        kwargs['stdin'] = PIPE
    if capture_output:
        if kwargs.get('stdout') is not None or kwargs.get('stderr') is not None:
            raise ValueError('stdout and stderr arguments may not be used with capture_output.')
        kwargs['stdout'] = PIPE
        kwargs['stderr'] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except:
            process.kill()
            raise
        status = process.poll()
        if check and status:
            raise CalledProcessError(status, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, status, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Run a program to its end; its status."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a program to its end; CalledProcessError unless its status is zero."""
    status = call(*popenargs, **kwargs)
    if status:
        cmd = kwargs.get("args")
        if cmd is None:
            cmd = popenargs[0]
        raise CalledProcessError(status, cmd)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a program to its end; what it wrote to its standard output."""
    for name in ('stdout', 'check'):
        if name in kwargs:
            raise ValueError(f'{name} argument not allowed, it will be overridden.')
    if 'input' in kwargs and kwargs['input'] is None:
        # None here means nothing to read, not the input of this process.
        as_text = kwargs.get('universal_newlines') or kwargs.get('text') or kwargs.get('encoding') or kwargs.get('errors')
        kwargs['input'] = '' if as_text else b''
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """(status, what it wrote) of a command of the shell."""
    try:
        data = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
        status = 0
    except CalledProcessError as error:
        data = error.output
        status = error.returncode
    if data[-1:] == '\n':
        data = data[:-1]
    return status, data


def getoutput(cmd, *, encoding=None, errors=None):
    """What a command of the shell wrote."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """Arguments as one line, quoted as Windows does."""
    parts = []
    for argument in map(os.fsdecode, seq):
        quoted = not argument or ' ' in argument or '\t' in argument
        text = ''
        slashes = 0
        for character in argument:
            if character == '\\':
                slashes += 1
            elif character == '"':
                text += '\\' * (slashes * 2) + '\\"'
                slashes = 0
            else:
                text += '\\' * slashes + character
                slashes = 0
        if quoted:
            text = f'"{text}{chr(92) * (slashes * 2)}"'
        else:
            text += '\\' * slashes
        parts.append(text)
    return ' '.join(parts)


def _cleanup():
    for process in _active[:]:
        if process._internal_poll(_deadstate=sys.maxsize) is not None:
            try:
                _active.remove(process)
            except ValueError:
                pass


class Popen:
    """A program that has been started."""

    _child_created = False

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True, shell=False,
                 cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True,
                 start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None, encoding=None, errors=None, text=None,
                 umask=-1, pipesize=-1, process_group=None):
        _cleanup()
        self._input = None
        self._input_offset = 0
        self._communication_started = False
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if pipesize is None:
            pipesize = -1
        if not isinstance(pipesize, int):
            raise TypeError("pipesize must be an integer")
        if pass_fds and not close_fds:
            warnings.warn("pass_fds overriding close_fds.", RuntimeWarning)
            close_fds = True
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        self.args = args
        self.stdin = None
        self.stdout = None
        self.stderr = None
        self.pid = None
        self.returncode = None
        self.encoding = encoding
        self.errors = errors
        self.pipesize = pipesize
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError('Cannot disambiguate when both text and universal_newlines are supplied but different. '
                                  'Pass one or the other.')
        self.text_mode = encoding or errors or text or universal_newlines
        line_buffering = False
        if self.text_mode and bufsize == 1:
            line_buffering = True
            bufsize = -1
        elif bufsize == 1:
            warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
                          RuntimeWarning, stacklevel=2)
            bufsize = -1
        group_id = self._number(group, 'grp', 'Group', 'group')
        groups = None
        if extra_groups is not None:
            if isinstance(extra_groups, str):
                raise TypeError("Groups must be a list, not a string")
            groups = [self._number(one, 'grp', 'Group', 'group', in_list=True) for one in extra_groups]
        user_id = self._number(user, 'pwd', 'User', 'user')

        ours = []
        theirs = []
        try:
            self._open_streams(stdin, stdout, stderr, ours, theirs)
            self._start(args, executable, preexec_fn, close_fds, pass_fds, cwd, env, shell, restore_signals, start_new_session,
                        -1 if process_group is None else process_group, user_id, group_id, groups, umask)
            self._wrap_streams(bufsize, line_buffering)
        except:
            # Those that are files by now are closed as such.
            wrapped = set()
            for stream in (self.stdin, self.stdout, self.stderr):
                if stream is not None and not isinstance(stream, int):
                    try:
                        wrapped.add(stream.fileno())
                        stream.close()
                    except OSError:
                        pass
            for descriptor in ours:
                if descriptor not in wrapped:
                    os.close(descriptor)
            raise
        finally:
            for descriptor in theirs:
                os.close(descriptor)

    def _number(self, name, module, what, lower, in_list=False):
        if name is None:
            return -1
        if isinstance(name, str):
            if module == 'grp':
                import grp
                return grp.getgrnam(name).gr_gid
            import pwd
            return pwd.getpwnam(name).pw_uid
        if not isinstance(name, int):
            if in_list:
                raise TypeError("Items in extra_groups must be a string or an integer, not {}".format(type(name)))
            raise TypeError("{} must be a string or an integer, not {}".format(what, type(name)))
        if name < 0:
            raise ValueError("{} ID cannot be negative, got {}".format(what, name))
        return name

    # Streams

    def _open_streams(self, stdin, stdout, stderr, ours, theirs):
        def pipe():
            ends = os.pipe()
            if self.pipesize > 0:
                import fcntl
                if hasattr(fcntl, 'F_SETPIPE_SZ'):
                    fcntl.fcntl(ends[0], fcntl.F_SETPIPE_SZ, self.pipesize)
            return ends

        def null():
            descriptor = os.open(os.devnull, os.O_RDWR)
            theirs.append(descriptor)
            return descriptor

        def number(stream):
            return stream if isinstance(stream, int) else stream.fileno()

        self._child_ends = [-1, -1, -1]
        if stdin == PIPE:
            self._child_ends[0], self.stdin = pipe()
            theirs.append(self._child_ends[0])
            ours.append(self.stdin)
        elif stdin is not None:
            self._child_ends[0] = null() if stdin == DEVNULL else number(stdin)
        for index, stream in ((1, stdout), (2, stderr)):
            if stream is None:
                continue
            if stream == PIPE:
                end, self._child_ends[index] = pipe()
                theirs.append(self._child_ends[index])
                ours.append(end)
                if index == 1:
                    self.stdout = end
                else:
                    self.stderr = end
            elif stream == STDOUT and index == 2:
                self._child_ends[2] = self._child_ends[1] if self._child_ends[1] != -1 else sys.__stdout__.fileno()
            else:
                self._child_ends[index] = null() if stream == DEVNULL else number(stream)

    def _wrap_streams(self, bufsize, line_buffering):
        # A stream that is a number until here stays one when wrapping fails: __init__ closes it.
        if self.stdin is not None:
            self.stdin = io.open(self.stdin, 'wb', bufsize)
            if self.text_mode:
                self.stdin = io.TextIOWrapper(self.stdin, write_through=True, line_buffering=line_buffering, encoding=self.encoding,
                                              errors=self.errors)
        if self.stdout is not None:
            self.stdout = io.open(self.stdout, 'rb', bufsize)
            if self.text_mode:
                self.stdout = io.TextIOWrapper(self.stdout, encoding=self.encoding, errors=self.errors)
        if self.stderr is not None:
            self.stderr = io.open(self.stderr, 'rb', bufsize)
            if self.text_mode:
                self.stderr = io.TextIOWrapper(self.stderr, encoding=self.encoding, errors=self.errors)

    # Starting

    def _start(self, args, executable, preexec_fn, close_fds, pass_fds, cwd, env, shell, restore_signals, start_new_session, process_group,
               user, group, groups, umask):
        if isinstance(args, (str, bytes)):
            args = [args]
        elif isinstance(args, os.PathLike):
            if shell:
                raise TypeError('path-like args is not allowed when shell is true')
            args = [args]
        else:
            args = list(args)
        if shell:
            args = ["/bin/sh", "-c"] + args
            if executable:
                args[0] = executable
        if executable is None:
            executable = args[0]
        sys.audit("subprocess.Popen", executable, args, cwd, env)
        variables = None
        if env is not None:
            variables = []
            for key, value in env.items():
                key = os.fsencode(key)
                if b'=' in key:
                    raise ValueError("illegal environment variable name")
                variables.append(key + b'=' + os.fsencode(value))
        program = os.fsencode(executable)
        if os.path.dirname(program):
            programs = (program,)
        else:
            programs = tuple(os.path.join(os.fsencode(directory), program) for directory in os.get_exec_path(env))
        options = (bool(close_fds), bool(restore_signals), bool(start_new_session), process_group, umask, group, user)
        for stream in (sys.stdout, sys.stderr) if preexec_fn is not None else ():
            # What waits in a buffer would be written by both processes.
            if stream is not None:
                stream.flush()
        pid, failed, number = _posixsubprocess.launch(programs, [os.fsencode(argument) for argument in args], variables, cwd,
                                                     self._child_ends, (sorted(map(int, pass_fds)), options, groups, preexec_fn))
        if pid >= 0:
            self.pid = pid
            self._child_created = True
            return
        if failed == 'preparation':
            raise SubprocessError('Exception occurred in preexec_fn.')
        if not failed:
            raise OSError(number, os.strerror(number), None)
        raise OSError(number, os.strerror(number), cwd if failed == 'directory' else executable)

    def __repr__(self):
        text = f"<{self.__class__.__name__}: returncode: {self.returncode} args: {self.args!r}>"
        if len(text) > 80:
            text = text[:76] + "...>"
        return text

    __class_getitem__ = classmethod(type(list[int]))

    @property
    def universal_newlines(self):
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        if self.stdout:
            self.stdout.close()
        if self.stderr:
            self.stderr.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            if exc_type is not KeyboardInterrupt:
                self.wait()

    def __del__(self, _maxsize=sys.maxsize, _warn=warnings.warn):
        if not self._child_created:
            return
        if self.returncode is None:
            _warn("subprocess %s is still running" % self.pid, ResourceWarning, source=self)
        self._internal_poll(_deadstate=_maxsize)
        if self.returncode is None and _active is not None:
            _active.append(self)

    # Waiting

    def poll(self):
        """The status, or None while the program runs."""
        return self._internal_poll()

    def _internal_poll(self, _deadstate=None):
        if self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
                if pid == self.pid:
                    self._handle_exitstatus(status)
            except OSError as error:
                if _deadstate is not None:
                    self.returncode = _deadstate
                elif error.errno == errno.ECHILD:
                    # Somebody else has waited for it.
                    self.returncode = 0
        return self.returncode

    def _handle_exitstatus(self, status):
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
                self._handle_exitstatus(status)
        return self.returncode

    def _wait_until(self, end, timeout):
        delay = 0.0005
        while self._internal_poll() is None:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutExpired(self.args, timeout)
            delay = min(delay * 2, left, .05)
            time.sleep(delay)
        return self.returncode

    def send_signal(self, sig):
        """Send a signal, unless the program has ended."""
        self.poll()
        if self.returncode is not None:
            return
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
        if self._communication_started and input:
            raise ValueError("Cannot send input after starting communication")
        if timeout is None and not self._communication_started and [self.stdin, self.stdout, self.stderr].count(None) >= 2:
            stdout = stderr = None
            if self.stdin:
                self._write_all(input)
            elif self.stdout:
                stdout = self.stdout.read()
                self.stdout.close()
            elif self.stderr:
                stderr = self.stderr.read()
                self.stderr.close()
            self.wait()
            return stdout, stderr
        end = None if timeout is None else time.monotonic() + timeout
        try:
            stdout, stderr = self._communicate(input, end, timeout)
        finally:
            self._communication_started = True
        if end is None:
            self.wait()
        else:
            self.wait(timeout=max(0, end - time.monotonic()))
        return stdout, stderr

    def _write_all(self, input):
        if input:
            try:
                self.stdin.write(input)
            except BrokenPipeError:
                pass
            except OSError as error:
                if error.errno != errno.EINVAL:
                    raise
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise

    def _communicate(self, input, end, timeout):
        if self.stdin and not self._communication_started:
            try:
                self.stdin.flush()
            except BrokenPipeError:
                pass
            if not input:
                try:
                    self.stdin.close()
                except BrokenPipeError:
                    pass
        if not self._communication_started:
            self._chunks = {stream: [] for stream in (self.stdout, self.stderr) if stream}
            self._readers = list(self._chunks)
        if self.stdin and self._input is None and input is not None:
            self._input_offset = 0
            self._input = input
            if self.text_mode:
                self._input = self._input.encode(self.stdin.encoding, self.stdin.errors)
        data = memoryview(self._input) if self._input else b''
        while True:
            waiting = [(stream.fileno(), _select.POLLIN | _select.POLLPRI) for stream in self._readers]
            writing = self.stdin if self.stdin and self._input and not self.stdin.closed else None
            if writing:
                waiting.append((writing.fileno(), _select.POLLOUT))
            if not waiting:
                break
            left = -1
            if end is not None:
                left = end - time.monotonic()
                if left < 0:
                    raise self._timeout(timeout)
                left = int(left * 1000 + 0.999)
            ready = [descriptor for descriptor, _ in _select.wait(waiting, left)]
            if end is not None and time.monotonic() > end:
                raise self._timeout(timeout)
            if writing and writing.fileno() in ready:
                chunk = data[self._input_offset:self._input_offset + 4096]
                try:
                    self._input_offset += os.write(writing.fileno(), chunk)
                except BrokenPipeError:
                    writing.close()
                else:
                    if self._input_offset >= len(data):
                        writing.close()
            for stream in list(self._readers):
                if stream.fileno() in ready:
                    chunk = os.read(stream.fileno(), 32768)
                    if chunk:
                        self._chunks[stream].append(chunk)
                    else:
                        self._readers.remove(stream)
                        stream.close()
        if end is None:
            self.wait()
        else:
            self._wait_until(end, timeout)
        return self._joined(self.stdout), self._joined(self.stderr)

    def _joined(self, stream):
        if stream is None:
            return None
        data = b''.join(self._chunks[stream])
        if self.text_mode:
            data = data.decode(stream.encoding, stream.errors).replace("\r\n", "\n").replace("\r", "\n")
        return data

    def _timeout(self, timeout):
        def so_far(stream):
            return b''.join(self._chunks[stream]) if stream and self._chunks[stream] else None
        return TimeoutExpired(self.args, timeout, output=so_far(self.stdout), stderr=so_far(self.stderr))
