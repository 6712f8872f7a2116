"""Threads of a program, and what they use to wait for each other."""

import sys as _sys
import _thread
from _thread import TIMEOUT_MAX, _ExceptHookArgs as ExceptHookArgs, _excepthook as excepthook, _local as local
from _thread import RLock as _CRLock, _set_sentinel, allocate_lock as _allocate_lock, get_ident, get_native_id, stack_size
from _thread import start_new_thread as _start_new_thread, error as ThreadError
from _weakrefset import WeakSet
from time import monotonic as _time

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock", "RLock",
    "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError", "setprofile", "settrace", "local",
    "stack_size", "excepthook", "ExceptHookArgs", "gettrace", "getprofile", "get_native_id",
]

__excepthook__ = excepthook
_HAVE_THREAD_NATIVE_ID = True
Lock = _allocate_lock


def RLock(*args, **kwargs):
    """A lock that the thread which has it may take again."""
    return _CRLock(*args, **kwargs)


# Hooks

_profile_hook = None
_trace_hook = None


def setprofile(func):
    """Have every thread started from now on call sys.setprofile(func) first."""
    global _profile_hook
    _profile_hook = func


def getprofile():
    """What setprofile() has set."""
    return _profile_hook


def settrace(func):
    """Have every thread started from now on call sys.settrace(func) first."""
    global _trace_hook
    _trace_hook = func


def gettrace():
    """What settrace() has set."""
    return _trace_hook


# Waiting


class Condition:
    """A lock, and threads that wait until another one says that something has changed."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        # A lock that counts how often it was taken has its own way to be given up altogether.
        for name in ("_release_save", "_acquire_restore", "_is_owned"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = []

    def _at_fork_reinit(self):
        self._lock._at_fork_reinit()
        self._waiters.clear()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Give the lock up, wait for a notification or until the time is over, and take the lock again. False if the time was over."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        # Whoever notifies releases this.
        signal = _allocate_lock()
        signal.acquire()
        self._waiters.append(signal)
        state = self._release_save()
        notified = False
        try:
            if timeout is None:
                notified = signal.acquire()
            elif timeout > 0:
                notified = signal.acquire(True, timeout)
            else:
                notified = signal.acquire(False)
            return notified
        finally:
            self._acquire_restore(state)
            if not notified and signal in self._waiters:
                self._waiters.remove(signal)

    def wait_for(self, predicate, timeout=None):
        """Wait until predicate() is true; gives its last result."""
        end = None if timeout is None else _time() + timeout
        result = predicate()
        while not result:
            left = None
            if end is not None:
                left = end - _time()
                if left <= 0:
                    break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake n of the threads that wait."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        waiters = self._waiters
        while waiters and n > 0:
            signal = waiters.pop(0)
            try:
                signal.release()
            except RuntimeError:
                # The time of that one was over just now.
                continue
            n -= 1

    def notify_all(self):
        """Wake all threads that wait."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """Deprecated: use notify_all()."""
        _deprecated("notifyAll() is deprecated, use notify_all() instead")
        self.notify_all()


class Semaphore:
    """A number that acquire() takes one from, waiting until it is above zero, and release() adds to."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        """Take one. False if that was not possible without blocking, or in time."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if end is None:
                        end = _time() + timeout
                    else:
                        timeout = end - _time()
                        if timeout <= 0:
                            return False
                self._cond.wait(timeout)
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        """Add n, and wake as many threads."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            for _ in range(n):
                self._cond.notify()

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that must not get above its initial value."""

    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._initial_value = value

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        """Add n, and wake as many threads."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            for _ in range(n):
                self._cond.notify()


class Event:
    """A flag that threads can wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {'set' if self._flag else 'unset'}>"

    def _at_fork_reinit(self):
        self._cond._at_fork_reinit()

    def is_set(self):
        """Whether the flag is set."""
        return self._flag

    def isSet(self):
        """Deprecated: use is_set()."""
        _deprecated("isSet() is deprecated, use is_set() instead")
        return self.is_set()

    def set(self):
        """Set the flag, and wake all that wait for it."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        """Take the flag back."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Wait until the flag is set, or the time is over; whether it is set."""
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class Barrier:
    """Threads that wait here go on together, as soon as so many have come."""

    # What the barrier is doing: threads come; those that have come leave; it is being reset, and they leave with an error; it is broken.
    _FILLING, _DRAINING, _RESETTING, _BROKEN = range(4)

    def __init__(self, parties, action=None, timeout=None):
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = Barrier._FILLING
        self._count = 0

    def __repr__(self):
        cls = self.__class__
        state = "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}"
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {state}>"

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
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._open()
                else:
                    self._wait_for_others(timeout)
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in (Barrier._DRAINING, Barrier._RESETTING):
                    self._state = Barrier._FILLING
                    self._cond.notify_all()

    def _open(self):
        try:
            if self._action:
                self._action()
            self._state = Barrier._DRAINING
            self._cond.notify_all()
        except:
            self._break()
            raise

    def _wait_for_others(self, timeout):
        if not self._cond.wait_for(lambda: self._state != Barrier._FILLING, timeout):
            self._break()
            raise BrokenBarrierError
        if self._state != Barrier._DRAINING:
            raise BrokenBarrierError

    def _break(self):
        self._state = Barrier._BROKEN
        self._cond.notify_all()

    def reset(self):
        """Make it an empty barrier; threads that wait get BrokenBarrierError."""
        with self._cond:
            self._state = Barrier._RESETTING if self._count > 0 else Barrier._FILLING
            self._cond.notify_all()

    def abort(self):
        """Break the barrier: whoever waits, or will, gets BrokenBarrierError."""
        with self._cond:
            self._break()

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


# Threads

_counter = 0


def _newname(name_template):
    global _counter
    _counter += 1
    return name_template % _counter


# Threads by identifier, and those that are being started; the lock is for both.
_active_limbo_lock = RLock()
_active = {}
_limbo = {}
_dangling = WeakSet()
# The locks of threads that the end of the program waits for.
_shutdown_locks_lock = _allocate_lock()
_shutdown_locks = set()


class Thread:
    """What is done beside everything else: run() is called in a thread of its own."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if name:
            name = str(name)
        else:
            name = _newname("Thread-%d")
            if target is not None:
                try:
                    name += f" ({target.__name__})"
                except AttributeError:
                    pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = daemon if daemon is not None else current_thread().daemon
        self._ident = None
        self._native_id = None
        # Taken by the thread; the engine releases it when the thread has ended.
        self._tstate_lock = None
        self._started = Event()
        self._is_stopped = False
        self._initialized = True
        # At the end of the program the names of this module may be gone.
        self._stderr = _sys.stderr
        self._invoke_excepthook = _make_invoke_excepthook()
        _dangling.add(self)

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._started.is_set():
            status = "started"
        self.is_alive()
        if self._is_stopped:
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{self.__class__.__name__}({self._name}, {status})>"

    def start(self):
        """Start the thread: run() is called in it."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        with _active_limbo_lock:
            _limbo[self] = self
        try:
            _start_new_thread(self._bootstrap, ())
        except Exception:
            with _active_limbo_lock:
                del _limbo[self]
            raise
        self._started.wait()

    def run(self):
        """What the thread does: call the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # The thread may live on as an object; what it was given need not.
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        try:
            self._bootstrap_inner()
        except:
            # A daemon at the end of the program finds nothing that it needs; there is nobody to tell.
            if self._daemonic and _sys is None:
                return
            raise

    def _bootstrap_inner(self):
        try:
            self._set_ident()
            self._set_tstate_lock()
            self._native_id = get_native_id()
            with _active_limbo_lock:
                _active[self._ident] = self
                del _limbo[self]
            self._started.set()
            if _trace_hook:
                _sys.settrace(_trace_hook)
            if _profile_hook:
                _sys.setprofile(_profile_hook)
            try:
                self.run()
            except:
                self._invoke_excepthook(self)
        finally:
            self._delete()

    def _set_ident(self):
        self._ident = get_ident()

    def _set_tstate_lock(self):
        lock = self._tstate_lock = _set_sentinel()
        lock.acquire()
        if not self._daemonic:
            with _shutdown_locks_lock:
                _shutdown_locks.difference_update([held for held in _shutdown_locks if not held.locked()])
                _shutdown_locks.add(lock)

    def _delete(self):
        with _active_limbo_lock:
            _active.pop(get_ident(), None)

    def _stop(self):
        self._is_stopped = True
        lock = self._tstate_lock
        self._tstate_lock = None
        if not self._daemonic:
            with _shutdown_locks_lock:
                _shutdown_locks.discard(lock)

    def join(self, timeout=None):
        """Wait until the thread has ended, or the time is over: is_alive() tells."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is None:
            self._wait_for_tstate_lock()
        else:
            self._wait_for_tstate_lock(timeout=max(timeout, 0))

    def _wait_for_tstate_lock(self, block=True, timeout=-1):
        lock = self._tstate_lock
        if lock is not None and lock.acquire(block, timeout):
            lock.release()
            self._stop()

    @property
    def name(self):
        """The name, which is for people only."""
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        """The identifier, None before the start."""
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        """The number by which the system knows it, None before the start."""
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    def is_alive(self):
        """Whether run() has begun and the thread has not ended."""
        assert self._initialized, "Thread.__init__() not called"
        if self._is_stopped or not self._started.is_set():
            return False
        self._wait_for_tstate_lock(False)
        return not self._is_stopped

    @property
    def daemon(self):
        """Whether the program may end while this thread runs."""
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        """Deprecated: use the attribute daemon."""
        _deprecated("isDaemon() is deprecated, get the daemon attribute instead")
        return self.daemon

    def setDaemon(self, daemonic):
        """Deprecated: use the attribute daemon."""
        _deprecated("setDaemon() is deprecated, set the daemon attribute instead")
        self.daemon = daemonic

    def getName(self):
        """Deprecated: use the attribute name."""
        _deprecated("getName() is deprecated, get the name attribute instead")
        return self.name

    def setName(self, name):
        """Deprecated: use the attribute name."""
        _deprecated("setName() is deprecated, set the name attribute instead")
        self.name = name


def _deprecated(message):
    import warnings

    warnings.warn(message, DeprecationWarning, stacklevel=3)


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
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Do not call the function, if it has not been called yet."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        self._started.set()
        self._ident = get_ident()
        self._native_id = get_native_id()
        with _active_limbo_lock:
            _active[self._ident] = self


class _DummyThread(Thread):
    """Stands for a thread that was not started by a Thread."""

    def __init__(self):
        Thread.__init__(self, name=_newname("Dummy-%d"), daemon=True)
        self._started.set()
        self._ident = get_ident()
        self._native_id = get_native_id()
        with _active_limbo_lock:
            _active[self._ident] = self

    def _stop(self):
        pass

    def is_alive(self):
        assert not self._is_stopped and self._started.is_set()
        return True

    def join(self, timeout=None):
        assert False, "cannot join a dummy thread"


def current_thread():
    """The Thread that calls this."""
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def currentThread():
    """Deprecated: use current_thread()."""
    _deprecated("currentThread() is deprecated, use current_thread() instead")
    return current_thread()


def active_count():
    """How many threads there are: len(enumerate())."""
    with _active_limbo_lock:
        return len(_active) + len(_limbo)


def activeCount():
    """Deprecated: use active_count()."""
    _deprecated("activeCount() is deprecated, use active_count() instead")
    return active_count()


def enumerate():
    """A list of the threads that run or are being started."""
    with _active_limbo_lock:
        return list(_active.values()) + list(_limbo.values())


def main_thread():
    """The thread that the program began in."""
    return _main_thread


# The end of the program

_threading_atexits = []
_SHUTTING_DOWN = False


def _register_atexit(func, *arg, **kwargs):
    """Have func called at the end of the program, before it waits for threads."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    if _SHUTTING_DOWN:
        raise RuntimeError("can't register atexit after shutdown")
    _threading_atexits.append(lambda: func(*arg, **kwargs))


def _shutdown():
    """Called by the engine when the program is over: waits for all threads that are no daemons."""
    global _SHUTTING_DOWN
    if _main_thread._is_stopped:
        return
    _SHUTTING_DOWN = True
    for call in reversed(_threading_atexits):
        call()
    if _main_thread.ident == get_ident():
        _main_thread._is_stopped = True
    while True:
        with _shutdown_locks_lock:
            waiting = list(_shutdown_locks)
            _shutdown_locks.clear()
        if not waiting:
            break
        for lock in waiting:
            lock.acquire()
            lock.release()


def _after_fork():
    """Called in a child process: the thread that forked is its only one."""
    global _active_limbo_lock, _shutdown_locks_lock, _main_thread
    _active_limbo_lock = RLock()
    _shutdown_locks_lock = _allocate_lock()
    _shutdown_locks.clear()
    current = _active.get(get_ident())
    if current is None:
        current = _MainThread()
    _main_thread = current
    for thread in list(_active.values()) + list(_limbo.values()):
        if thread is current:
            thread._ident = get_ident()
        else:
            thread._is_stopped = True
            thread._tstate_lock = None
        thread._started._at_fork_reinit()
    _limbo.clear()
    _active.clear()
    _active[current._ident] = current


current = None
_main_thread = _MainThread.__new__(_MainThread)
_main_thread._daemonic = False
_main_thread.__init__()
del current
