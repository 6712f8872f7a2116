# Exceptions that leave a thread.
import sys
import threading
import _thread


class Lines:
    """Keeps the lines that do not depend on where the library is."""

    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass

    def show(self):
        lines = self.text.splitlines()
        self.text = ""
        for line in lines:
            if line.startswith(("Exception", "ValueError", "KeyError", "Traceback", "SystemExit", "ZeroDivision")):
                print("  |", line.split(" at 0x")[0])


err = Lines()


def fail(x=1):
    raise ValueError(x)


def run(target, name=None):
    t = threading.Thread(target=target, name=name)
    t.start()
    t.join()
    err.show()


saved = sys.stderr
sys.stderr = err
run(fail, "bob")
run(sys.exit)
print("hook")


def hook(args):
    print(args.exc_type, args.exc_value, args.thread.name, type(args).__name__, args.exc_traceback.tb_frame.f_code.co_name)


threading.excepthook = hook
run(fail, "carl")
run(lambda: sys.exit(3), "dora")


def bad(args):
    raise KeyError("hook")


threading.excepthook = bad
run(fail, "emil")
sys.excepthook = lambda *a: print("sys.excepthook", a[0], a[1])
run(fail, "frida")
sys.excepthook = sys.__excepthook__
threading.excepthook = threading.__excepthook__

# By hand
try:
    1 / 0
except ZeroDivisionError:
    threading.excepthook(threading.ExceptHookArgs([*sys.exc_info(), None]))
    err.text = err.text.replace(str(threading.get_ident()), "IDENT")
    err.show()
    threading.excepthook(threading.ExceptHookArgs([*sys.exc_info(), threading.current_thread()]))
    err.show()
threading.excepthook(threading.ExceptHookArgs([SystemExit, SystemExit(), None, None]))
err.show()

# Threads without a Thread
sys.unraisablehook = lambda u: print(u.exc_type, u.exc_value, u.err_msg, u.object.__name__)
done = threading.Event()


def start(function):
    count = _thread._count()
    _thread.start_new_thread(function, ())
    while _thread._count() > count:
        pass


start(fail)
start(sys.exit)
sys.stderr = saved


# What is being handled is each thread's own.
def look():
    print(sys.exc_info(), sys.exception())
    try:
        fail(2)
    except ValueError:
        print(sys.exception())


try:
    fail(3)
except ValueError:
    t = threading.Thread(target=look)
    t.start()
    t.join()
    print(sys.exception())
