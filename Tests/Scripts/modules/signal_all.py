# signal: handlers, timers, sets.
import signal
import threading
import time


def attempt(text):
    try:
        print(text, "->", repr(eval(text)))
    except BaseException as e:
        print(text, "!!", type(e).__name__, e)


for text in [
    "signal.SIGINT", "signal.Signals(2)", "signal.Signals(99)", "signal.getsignal(2) is signal.default_int_handler", "signal.getsignal(15)",
    "signal.getsignal(99)", "signal.signal(2)", "signal.signal(99, 1)", "signal.signal(9, print)", "signal.signal(15, 5)",
    "signal.signal(15, signal.SIG_IGN)", "signal.getsignal(15)", "signal.signal(15, signal.SIG_DFL)", "signal.SIG_DFL", "signal.Handlers(0)",
    "signal.strsignal(2)", "signal.strsignal(15)", "signal.strsignal(99)", "signal.strsignal(0)", "signal.alarm(0)", "signal.alarm('x')",
    "signal.setitimer(signal.ITIMER_REAL, 0)", "signal.getitimer(0)", "signal.getitimer(9)", "signal.setitimer(0, -1)", "signal.ITIMER_REAL",
    "signal.ItimerError", "signal.raise_signal(99)", "signal.pthread_sigmask(signal.SIG_BLOCK, [])", "signal.Sigmasks(0)", "signal.SIG_BLOCK",
    "signal.sigpending()", "signal.set_wakeup_fd(-1)", "signal.siginterrupt(15, True)", "signal.siginterrupt(99, 1)",
    "signal.default_int_handler(2, None)", "signal.default_int_handler", "signal.NSIG", "signal.raise_signal(signal.SIGINT)",
    "signal.signal(signal.SIGINT, None)", "signal.pthread_sigmask(9, [])", "signal.pthread_sigmask(0, [99])", "signal.setitimer('x', 1)",
    "signal.SIGABRT", "signal.SIGIOT", "signal.SIGCLD", "signal.SIGPOLL", "signal.Signals.SIGTERM.name", "signal.set_wakeup_fd(999)",
    "signal.SIGUSR1 in signal.valid_signals()", "len(signal.valid_signals()) > 30", "sorted(signal.Signals)[:3]",
]:
    attempt(text)


def handler(number, frame):
    print("handler", number, type(number).__name__, frame.f_code.co_name)


print(signal.signal(signal.SIGUSR1, handler))
signal.raise_signal(signal.SIGUSR1)
print(signal.getsignal(signal.SIGUSR1) is handler)


def inside():
    signal.raise_signal(signal.SIGUSR1)


inside()


def failing(number, frame):
    raise ValueError("in handler")


signal.signal(signal.SIGUSR2, failing)
try:
    signal.raise_signal(signal.SIGUSR2)
except ValueError as e:
    print(e)
signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)

# Timers end waits
signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.01)
signal.pause()
print(signal.alarm(10), signal.alarm(0))
seen = []
signal.signal(signal.SIGALRM, lambda *a: seen.append(1))
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
time.sleep(0.05)
while len(seen) < 3:
    pass
print(signal.setitimer(signal.ITIMER_REAL, 0)[1])


# A handler that raises ends a wait for a lock, and a loop.
class Timeout(Exception):
    pass


def timeout(*_):
    raise Timeout


signal.signal(signal.SIGALRM, timeout)
lock = threading.Lock()
lock.acquire()
signal.setitimer(signal.ITIMER_REAL, 0.01)
try:
    lock.acquire()
except Timeout:
    print("no longer waiting", lock.locked())
signal.setitimer(signal.ITIMER_REAL, 0.01)
try:
    while True:
        pass
except Timeout:
    print("no longer running")

# Blocked signals
signal.signal(signal.SIGUSR1, handler)
print(signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1}))
signal.raise_signal(signal.SIGUSR1)
print(signal.sigpending())
print(signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1}))
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
signal.raise_signal(signal.SIGUSR1)
print(signal.sigwait([signal.SIGUSR1]), signal.sigpending())
signal.pthread_sigmask(signal.SIG_SETMASK, [])


# Handlers run in the main thread alone.
def other():
    for call in (lambda: signal.signal(10, handler)), (lambda: signal.set_wakeup_fd(-1)):
        try:
            call()
        except ValueError as e:
            print(e)
    import _thread

    _thread.interrupt_main()


t = threading.Thread(target=other)
try:
    t.start()
    t.join()
    time.sleep(10)
except KeyboardInterrupt:
    print("interrupted", threading.current_thread() is threading.main_thread())
t.join()
import _thread

signal.signal(signal.SIGINT, handler)
_thread.interrupt_main()
for _ in range(100000):
    pass
signal.signal(signal.SIGINT, signal.SIG_IGN)
_thread.interrupt_main()
for _ in range(100000):
    pass
