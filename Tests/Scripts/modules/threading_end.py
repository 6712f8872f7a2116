# The end of a program with threads: those that are no daemons end first, then the exit functions run.
import atexit
import threading
import time
import weakref


class A:
    def __del__(self):
        print("__del__", self.name)


# Set when the program's own text has come to its end.
ending = threading.Event()


def late():
    ending.wait()
    print("late")
    threading.Thread(target=later).start()


def later():
    time.sleep(0.01)
    print("later")


def daemon():
    a = A()
    a.name = "in the daemon"
    try:
        with threading.Lock():
            threading.Event().wait()
    except BaseException:
        print("never")
    finally:
        print("never")


def generating():
    def generator():
        try:
            yield 1
        finally:
            print("never")

    g = generator()
    for _ in g:
        while True:
            time.sleep(1000)


def busy():
    while True:
        try:
            while True:
                pass
        except BaseException:
            print("never")


def at_exit():
    print("at exit", threading.main_thread().is_alive(), sorted(t.name for t in threading.enumerate()))


atexit.register(at_exit)
threading._register_atexit(ending.set)
threading._register_atexit(print, "threading exit")
threading._register_atexit(print, "last first")
class Plain:
    pass


a = Plain()
weakref.finalize(a, print, "finalized")
threading.Thread(target=late).start()
for target in daemon, generating, busy:
    threading.Thread(target=target, daemon=True, name=target.__name__).start()
print("main ends")
