# signal: what waits is interrupted, and goes on when the handler has come back.
# stderr
import os
import select
import signal
import subprocess
import sys
import threading
import time

seen = []


def handler(number, frame):
    seen.append(threading.current_thread() is threading.main_thread())


signal.signal(signal.SIGUSR1, handler)
signal.signal(signal.SIGALRM, handler)


def later(seconds, *calls):
    """Calls a few functions from another thread, a while later."""

    def run():
        for call in calls:
            time.sleep(seconds)
            call()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def tell():
    os.kill(os.getpid(), signal.SIGUSR1)


def told():
    """What handlers have noted; they may be called a little after the signal."""
    end = time.monotonic() + 10
    while not seen and time.monotonic() < end:
        pass
    noted, seen[:] = list(seen), []
    return noted


# A system call
reader, writer = os.pipe()
t = later(0.02, tell, lambda: os.write(writer, b"after the signal"))
print(os.read(reader, 100), told())
t.join()
t = later(0.02, tell, lambda: os.write(writer, b"line\n"))
with open(reader, "rb", closefd=False) as file:
    print(file.readline(), told())
t.join()
t = later(0.02, tell, lambda: os.write(writer, b"x"))
print(select.select([reader], [], [], 20) == ([reader], [], []), told())
os.read(reader, 1)
t.join()
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(0.1)"])
signal.setitimer(signal.ITIMER_REAL, 0.02)
print(child.wait(), told())

# Sleeping, and what threads wait for
start = time.monotonic()
signal.setitimer(signal.ITIMER_REAL, 0.01)
time.sleep(0.05)
print(time.monotonic() - start >= 0.05, told())
lock, event, condition = threading.Lock(), threading.Event(), threading.Condition()
lock.acquire()
t = later(0.03, tell, lock.release)
print(lock.acquire(), told())
t.join()
t = later(0.03, tell, event.set)
print(event.wait(20), told())
t.join()
signal.setitimer(signal.ITIMER_REAL, 0.01)
with condition:
    print(condition.wait(0.1), told())
t = later(0.03, tell)
t.join()
print(told())


# A handler that raises ends the wait.
class Enough(Exception):
    pass


def raising(number, frame):
    raise Enough(number)


signal.signal(signal.SIGUSR1, raising)
for wait in [
    lambda: os.read(reader, 1), lambda: time.sleep(20), lambda: lock.acquire(), event.__class__().wait, lambda: select.select([reader], [], []),
    lambda: signal.sigtimedwait([signal.SIGUSR2], 20), signal.pause, lambda: threading.Thread(target=time.sleep, args=(0.2,)).join,
]:
    t = later(0.03, tell)
    try:
        wait()
        time.sleep(20)
    except Enough as e:
        print("enough", *e.args, end=" ")
    t.join()
print()
signal.signal(signal.SIGUSR1, handler)

# Taken instead of handled
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
signal.raise_signal(signal.SIGUSR2)
info = signal.sigwaitinfo([signal.SIGUSR2])
print(info.si_signo == signal.SIGUSR2, info.si_pid == os.getpid(), info.si_uid == os.getuid(), info.si_errno, len(info))
print(type(info).__name__, signal.sigtimedwait([signal.SIGUSR2], 0.01), signal.sigtimedwait([signal.SIGUSR2], 0))
signal.raise_signal(signal.SIGUSR2)
print(signal.sigtimedwait([signal.SIGUSR2, signal.SIGHUP], 20)[0], signal.sigpending())
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR2])

# Bytes for each signal
os.set_blocking(reader, False), os.set_blocking(writer, False)
print(signal.set_wakeup_fd(writer, warn_on_full_buffer=False))
signal.raise_signal(signal.SIGUSR1)
signal.raise_signal(signal.SIGALRM)
print(list(os.read(reader, 10)), told())
try:
    while True:
        os.write(writer, b"x" * 4096)
except BlockingIOError:
    pass
signal.raise_signal(signal.SIGUSR1)
print(signal.set_wakeup_fd(writer) == writer, told())
sys.unraisablehook = lambda u: print(u.exc_type.__name__, u.err_msg, u.object)
signal.raise_signal(signal.SIGUSR1)
print(signal.set_wakeup_fd(-1) == writer, signal.set_wakeup_fd(-1), told())

# To a thread: its system calls go on, and the handler runs in the main one.
results = []
t = threading.Thread(target=lambda: results.append(signal.sigwait([signal.SIGUSR2])))
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
t.start()
signal.pthread_kill(t.ident, signal.SIGUSR2)
t.join()
print(results, seen)
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR2])
ready = threading.Event()
t = threading.Thread(target=lambda: (ready.set(), time.sleep(0.1)))
t.start()
ready.wait()
signal.pthread_kill(t.ident, signal.SIGUSR1)
t.join()
print(told())

# A process by its descriptor
if hasattr(os, "pidfd_open"):
    descriptor = os.pidfd_open(os.getpid())
    signal.pidfd_send_signal(descriptor, signal.SIGUSR1)
    os.close(descriptor)
else:
    tell()
print(told())
for call in (lambda: signal.pidfd_send_signal(writer, 0)), (lambda: signal.pidfd_send_signal(0, 0, 1)):
    try:
        call()
    except (OSError, TypeError) as e:
        print(type(e).__name__, e)
