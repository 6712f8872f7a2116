"""Threads of a program, and what they use to wait for each other."""

import sys as _sys
import _thread
from _thread import RLock as _CRLock, TIMEOUT_MAX, _ExceptHookArgs as ExceptHookArgs, _excepthook as excepthook, _local as local
from _thread import allocate_lock as Lock, error as ThreadError, get_ident, get_native_id, stack_size
from _weakrefset import WeakSet
from time import monotonic as _now

__all__ = """
    get_ident active_count Condition current_thread enumerate main_thread TIMEOUT_MAX Event Lock RLock Semaphore BoundedSemaphore Thread
    Barrier BrokenBarrierError Timer ThreadError setprofile settrace local stack_size excepthook ExceptHookArgs gettrace getprofile
    get_native_id
""".split()

# What this module itself uses, whatever a program puts in the place of the public name.
_allocate_lock = Lock
__excepthook__ = excepthook
_HAVE_THREAD_NATIVE_ID = True


def RLock(*args, **kwargs):
    """A lock that the thread which has it may take again."""
    return _CRLock(*args, **kwargs)


def _described(thing, state):
    kind = type(thing)
    return f"<{kind.__module__}.{kind.__qualname__} at {id(thing):#x}: {state}>"


def _deprecated(old, instead):
    import warnings

    warnings.warn(f"{old}() is deprecated, {instead} instead", DeprecationWarning, stacklevel=3)


# Waiting


class Condition:
    """A lock, and threads that wait until another one says that something has changed."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire, self.release = self._lock.acquire, self._lock.release
        # Each waiting thread sleeps at a taken lock of its own here; who notifies it takes the lock out and opens it.
        self._waiters = []
        # A lock that counts how often it was taken has its own way to be given up altogether.
        for name in ("_is_owned", "_release_save", "_acquire_restore"):
            own = getattr(self._lock, name, None)
            if own is not None:
                setattr(self, name, own)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def __enter__(self):
        return self._lock.__enter__()

    def _is_owned(self):
        is_free = self._lock.acquire(False)
        if is_free:
            self._lock.release()
        return not is_free

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def _at_fork_reinit(self):
        del self._waiters[:]
        self._lock._at_fork_reinit()

    def wait(self, timeout=None):
        """Give the lock up, wait for a notification or until the time is over, and take the lock again. False if the time was over."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        door = _allocate_lock()
        door.acquire()
        self._waiters.append(door)
        state = self._release_save()
        is_open = False
        try:
            is_open = door.acquire() if timeout is None else door.acquire(timeout=max(timeout, 0))
        finally:
            self._acquire_restore(state)
            if not is_open and door in self._waiters:
                self._waiters.remove(door)
        return is_open

    def wait_for(self, predicate, timeout=None):
        """Wait until predicate() is true; gives its last result."""
        end = None if timeout is None else _now() + timeout
        while not (result := predicate()):
            rest = None if end is None else end - _now()
            if rest is not None and rest <= 0:
                break
            self.wait(rest)
        return result

    def notify(self, n=1):
        """Wake n of the threads that wait."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        woken = 0
        while woken < n and self._waiters:
            door = self._waiters.pop(0)
            door.release()
            woken += 1

    def notify_all(self):
        """Wake all threads that wait."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """Deprecated: use notify_all()."""
        _deprecated("notifyAll", "use notify_all()")
        self.notify_all()


class Semaphore:
    """A number that acquire() takes one from, waiting until it is above zero, and release() adds to."""

    # What the number may be at most.
    _initial_value = None

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value
        self._cond = Condition(Lock())

    def __repr__(self):
        bound = "" if self._initial_value is None else f"/{self._initial_value}"
        return _described(self, f"value={self._value}{bound}")

    def acquire(self, blocking=True, timeout=None):
        """Take one. False if that was not possible without blocking, or in time."""
        if timeout is not None and not blocking:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            is_there = self._value > 0
            if blocking and not is_there:
                is_there = self._cond.wait_for(lambda: self._value > 0, timeout)
            self._value -= is_there
            return is_there

    __enter__ = acquire

    def __exit__(self, *error):
        self.release()

    def release(self, n=1):
        """Add n, and wake as many threads."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            bound = self._initial_value
            if bound is not None and bound < self._value + n:
                raise ValueError("Semaphore released too many times")
            self._value += n
            self._cond.notify(n)


class BoundedSemaphore(Semaphore):
    """A semaphore that must not get above its initial value."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value


class Event:
    """A flag that threads can wait for."""

    def __init__(self):
        self._flag = False
        self._cond = Condition(Lock())

    def __repr__(self):
        return _described(self, "set" if self._flag else "unset")

    def is_set(self):
        """Whether the flag is set."""
        return self._flag

    def isSet(self):
        """Deprecated: use is_set()."""
        _deprecated("isSet", "use is_set()")
        return self.is_set()

    def set(self):
        """Set the flag, and wake all that wait for it."""
        self._change(True)

    def clear(self):
        """Take the flag back."""
        self._change(False)

    def _change(self, flag):
        with self._cond:
            self._flag = flag
            if flag:
                self._cond.notify_all()

    def wait(self, timeout=None):
        """Wait until the flag is set, or the time is over; whether it is set."""
        with self._cond:
            # A notification counts, even if the flag has been taken back since.
            return self._flag or self._cond.wait(timeout)

    def _at_fork_reinit(self):
        self._cond._at_fork_reinit()


class Barrier:
    """Threads that wait here go on together, as soon as so many have come."""

    # What the barrier is doing: threads come; those that have come leave; it is being reset, and they leave with an error; it is broken.
    _FILLING, _DRAINING, _RESETTING, _BROKEN = range(4)

    def __init__(self, parties, action=None, timeout=None):
        self._parties, self._action, self._timeout = parties, action, timeout
        self._state, self._count = Barrier._FILLING, 0
        self._cond = Condition(Lock())

    def __repr__(self):
        return _described(self, "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}")

    def wait(self, timeout=None):
        """Wait for the others. Gives each of them another number, from 0 on."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            # Those of the last round must have left.
            while self._state in (Barrier._DRAINING, Barrier._RESETTING):
                self._cond.wait()
            if self._state == Barrier._BROKEN:
                raise BrokenBarrierError
            number = self._count
            self._count = number + 1
            try:
                if self._count == self._parties:
                    self._open()
                else:
                    self._wait_for_others(timeout)
            finally:
                self._count -= 1
                if self._count == 0 and self._state in (Barrier._DRAINING, Barrier._RESETTING):
                    self._become(Barrier._FILLING)
            return number

    def _become(self, state):
        self._state = state
        self._cond.notify_all()

    def _open(self):
        state = Barrier._BROKEN
        try:
            if self._action:
                self._action()
            state = Barrier._DRAINING
        finally:
            self._become(state)

    def _wait_for_others(self, timeout):
        if not self._cond.wait_for(lambda: self._state != Barrier._FILLING, timeout):
            self._become(Barrier._BROKEN)
        if self._state != Barrier._DRAINING:
            raise BrokenBarrierError

    def reset(self):
        """Make it an empty barrier; threads that wait get BrokenBarrierError."""
        with self._cond:
            self._become(Barrier._RESETTING if self._count > 0 else Barrier._FILLING)

    def abort(self):
        """Break the barrier: whoever waits, or will, gets BrokenBarrierError."""
        with self._cond:
            self._become(Barrier._BROKEN)

    @property
    def parties(self):
        """How many threads it waits for."""
        return self._parties

    @property
    def n_waiting(self):
        """How many threads wait now."""
        return self._count if self._state == Barrier._FILLING else 0

    @property
    def broken(self):
        """Whether it is broken."""
        return self._state == Barrier._BROKEN


class BrokenBarrierError(RuntimeError):
    pass


# What is known of threads

# Those that run, by identifier, and those that are being started; the lock is for both.
_active_limbo_lock = RLock()
_active = {}
_limbo = {}
# Every Thread that there is.
_dangling = WeakSet()
# The lives of threads that the end of the program waits for.
_awaited = set()

_number = 0


def _newname(name_template):
    global _number
    _number += 1
    return name_template % _number


class _Life:
    """How far a thread has come. It tells so itself, and the others read it."""

    __slots__ = ("stage", "ident", "native_id", "_end")

    def __init__(self):
        self.stage = "initial"
        self.ident = self.native_id = self._end = None

    def begin(self):
        """Called in the thread."""
        self.ident, self.native_id, self.stage = get_ident(), get_native_id(), "started"

    def await_end(self):
        """Called in the thread: the engine opens this lock as the last thing that it does for the thread."""
        self._end = _thread._set_sentinel()
        self._end.acquire()

    def finish(self):
        self.stage, self._end = "stopped", None
        _awaited.discard(self)

    def is_over(self, timeout=0):
        """Whether it has ended; it is waited for so many seconds, or with None as long as it takes."""
        end = self._end
        if end is not None and end.acquire(timeout=-1 if timeout is None else timeout):
            end.release()
            self.finish()
        return self.stage == "stopped"


# Threads


class Thread:
    """What is done beside everything else: run() is called in a thread of its own."""

    _life = None

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        self._name = str(name) if name else self._default_name(target)
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._target, self._args, self._kwargs = target, args, {} if kwargs is None else kwargs
        # At the end of the program the names of this module may be gone.
        self._stderr = _sys.stderr
        self._invoke_excepthook = _make_invoke_excepthook()
        self._life = _Life()
        _dangling.add(self)

    @staticmethod
    def _default_name(target):
        name = _newname("Thread-%d")
        called = getattr(target, "__name__", None)
        return name if called is None else f"{name} ({called})"

    def _told(self, message="Thread.__init__() not called", error=AssertionError):
        """The life, of which nothing is known before the constructor has run."""
        if self._life is None:
            raise error(message)
        return self._life

    def __repr__(self):
        life = self._told("Thread.__init__() was not called")
        life.is_over()
        words = [life.stage]
        if self._daemonic:
            words.append("daemon")
        if life.ident is not None:
            words.append(str(life.ident))
        return f"<{type(self).__name__}({self._name}, {' '.join(words)})>"

    # Its life

    def start(self):
        """Start the thread: run() is called in it."""
        if self._told("thread.__init__() not called", RuntimeError).stage != "initial":
            raise RuntimeError("threads can only be started once")
        has_begun = _allocate_lock()
        has_begun.acquire()
        _limbo[self] = self
        try:
            _thread.start_new_thread(self._bootstrap, (has_begun,))
            has_begun.acquire()
        finally:
            _limbo.pop(self, None)

    def _bootstrap(self, has_begun):
        life = self._life
        try:
            life.begin()
            life.await_end()
            if not self._daemonic:
                _awaited.add(life)
            with _active_limbo_lock:
                _active[life.ident] = _limbo.pop(self, self)
        finally:
            has_begun.release()
        try:
            self._bootstrap_inner()
        finally:
            with _active_limbo_lock:
                _active.pop(life.ident, None)

    def _bootstrap_inner(self):
        for hook, install in (_trace_hook, "settrace"), (_profile_hook, "setprofile"):
            if hook:
                getattr(_sys, install)(hook)
        try:
            self.run()
        except:
            self._invoke_excepthook(self)

    def run(self):
        """What the thread does: call the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # The thread may live on as an object; what it was given need not.
            del self._args, self._kwargs, self._target

    def join(self, timeout=None):
        """Wait until the thread has ended, or the time is over: is_alive() tells."""
        life = self._told(error=RuntimeError)
        if life.stage == "initial":
            raise RuntimeError("cannot join thread before it is started")
        if life.ident == get_ident() and current_thread() is self:
            raise RuntimeError("cannot join current thread")
        life.is_over(None if timeout is None else max(timeout, 0))

    def is_alive(self):
        """Whether run() has begun and the thread has not ended."""
        life = self._told()
        return life.stage != "initial" and not life.is_over()

    # What is known of it

    @property
    def ident(self):
        """The identifier, None before the start."""
        return self._told().ident

    @property
    def native_id(self):
        """The number by which the system knows it, None before the start."""
        return self._told().native_id

    @property
    def name(self):
        """The name, which is for people only."""
        self._told()
        return self._name

    @name.setter
    def name(self, name):
        self._told()
        self._name = str(name)

    @property
    def daemon(self):
        """Whether the program may end while this thread runs."""
        self._told()
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if self._told(error=RuntimeError).stage != "initial":
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def getName(self):
        """Deprecated: use the attribute name."""
        _deprecated("getName", "get the name attribute")
        return self.name

    def setName(self, name):
        """Deprecated: use the attribute name."""
        _deprecated("setName", "set the name attribute")
        self.name = name

    def isDaemon(self):
        """Deprecated: use the attribute daemon."""
        _deprecated("isDaemon", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        """Deprecated: use the attribute daemon."""
        _deprecated("setDaemon", "set the daemon attribute")
        self.daemon = daemonic

    def _adopt(self):
        """Stand for the thread that runs, which was not started by a Thread."""
        self._life.begin()
        with _active_limbo_lock:
            _active[self._life.ident] = self


def _make_invoke_excepthook():
    old_sys_excepthook = _sys.excepthook
    if old_sys_excepthook is None:
        raise RuntimeError("sys.excepthook is None")
    exc_info, default, arguments = _sys.exc_info, excepthook, ExceptHookArgs
    module, standard_error = _sys.modules.get(__name__), _sys

    def invoke_excepthook(thread):
        try:
            hook = getattr(module, "excepthook", None) or default
            hook(arguments([*exc_info(), thread]))
        except Exception as error:
            error.__suppress_context__ = True
            file = getattr(standard_error, "stderr", None) or thread._stderr
            if file is not None:
                print("Exception in threading.excepthook:", file=file, flush=True)
            (getattr(standard_error, "excepthook", None) or old_sys_excepthook)(*exc_info())

    return invoke_excepthook


class Timer(Thread):
    """A thread that calls a function after a while, unless cancel() is called before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args, self.kwargs = [] if args is None else args, {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Do not call the function, if it has not been called yet."""
        self.finished.set()

    def run(self):
        is_cancelled = self.finished.wait(self.interval) or self.finished.is_set()
        if not is_cancelled:
            self.function(*self.args, **self.kwargs)
            self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name="MainThread", daemon=False)
        self._adopt()


class _DummyThread(Thread):
    """Stands for a thread that something else has started."""

    def __init__(self):
        super().__init__(name=_newname("Dummy-%d"), daemon=True)
        self._adopt()

    def join(self, timeout=None):
        raise AssertionError("cannot join a dummy thread")


def current_thread():
    """The Thread that calls this."""
    known = _active.get(get_ident())
    return _DummyThread() if known is None else known


def currentThread():
    """Deprecated: use current_thread()."""
    _deprecated("currentThread", "use current_thread()")
    return current_thread()


def main_thread():
    """The thread that the program began in."""
    return _main_thread


def enumerate():
    """A list of the threads that run or are being started."""
    with _active_limbo_lock:
        return [*_active.values(), *_limbo.values()]


def active_count():
    """How many threads there are: len(enumerate())."""
    return len(enumerate())


def activeCount():
    """Deprecated: use active_count()."""
    _deprecated("activeCount", "use active_count()")
    return active_count()


# Hooks

_profile_hook = _trace_hook = None


def setprofile(func):
    """Have every thread started from now on call sys.setprofile(func) first."""
    global _profile_hook
    _profile_hook = func


def settrace(func):
    """Have every thread started from now on call sys.settrace(func) first."""
    global _trace_hook
    _trace_hook = func


def getprofile():
    """What setprofile() has set."""
    return _profile_hook


def gettrace():
    """What settrace() has set."""
    return _trace_hook


# The end of the program, and the beginning of another one

_at_exit = []
_is_ending = False


def _register_atexit(func, *arg, **kwargs):
    """Have func called at the end of the program, before it waits for threads."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    if _is_ending:
        raise RuntimeError("can't register atexit after shutdown")
    _at_exit.append((func, arg, kwargs))


def _shutdown():
    """Called by the engine when the program is over: waits for all threads that are no daemons."""
    global _is_ending
    if _main_thread._life.stage == "stopped":
        return
    _is_ending = True
    while _at_exit:
        func, arg, kwargs = _at_exit.pop()
        func(*arg, **kwargs)
    if _main_thread.ident == get_ident():
        _main_thread._life.finish()
    while _awaited:
        next(iter(_awaited)).is_over(None)


def _after_fork():
    """Called by the engine in a child process: the thread that forked is its only one, and its main one."""
    global _active_limbo_lock, _main_thread
    _active_limbo_lock = RLock()
    _main_thread = current_thread()
    for thread in {*_active.values(), *_limbo.values()} - {_main_thread}:
        thread._life.finish()
    _limbo.clear()
    _active.clear()
    _awaited.clear()
    _main_thread._adopt()


_main_thread = _MainThread()
