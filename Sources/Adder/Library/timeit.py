"""Measures how long small pieces of a program take."""

import gc
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter
dummy_src_name = "<timeit-src>"

_globals = globals


def _indented(text, by):
    return text.replace("\n", "\n" + " " * by)


class Timer:
    """Measures a statement, which is text or a function; so is what is done once before."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        namespace = {}
        names = _globals() if globals is None else globals
        parameters = ""
        if isinstance(setup, str):
            compile(setup, dummy_src_name, "exec")
            before = setup + "\n"
            setup_text = _indented(setup, 4)
        elif callable(setup):
            namespace["_setup"] = setup
            parameters += ", _setup=_setup"
            before = ""
            setup_text = "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            compile(before + stmt, dummy_src_name, "exec")
            statement = _indented(stmt, 8)
        elif callable(stmt):
            namespace["_stmt"] = stmt
            parameters += ", _stmt=_stmt"
            statement = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        self.src = (f"def inner(_it, _timer{parameters}):\n    {setup_text}\n    _t0 = _timer()\n    for _i in _it:\n        {statement}\n"
                    "        pass\n    _t1 = _timer()\n    return _t1 - _t0\n")
        exec(compile(self.src, dummy_src_name, "exec"), names, namespace)
        self.inner = namespace["inner"]

    def print_exc(self, file=None):
        """Shows the exception that a measured statement has raised, with its lines."""
        import linecache
        import traceback

        if self.src is not None:
            linecache.cache[dummy_src_name] = (len(self.src), None, self.src.split("\n"), dummy_src_name)
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """The seconds that so many runs take, without automatic collections."""
        runs = itertools.repeat(None, number)
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            return self.inner(runs, self.timer)
        finally:
            if was_enabled:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """Measures several times."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """A number of runs that takes at least 0.2 seconds, and how long it took."""
        scale = 1
        while True:
            for step in (1, 2, 5):
                number = scale * step
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """Measures a statement."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """Measures a statement several times."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_HELP = """Measures how long a statement takes.

usage: python -m timeit [-n N] [-r N] [-u UNIT] [-s S] [-p] [-v] [-h] [--] [statement ...]

  -n/--number N: how many runs a measurement has (default: as many as take 0.2 seconds)
  -r/--repeat N: how many measurements (default 5)
  -s/--setup S: what is done once before (default 'pass')
  -p/--process: measures the time of the process, not of the clock
  -v/--verbose: shows all measurements
  -u/--unit U: nsec, usec, msec or sec
  -h/--help: this text
"""


def main(args=None, *, _wrap_timer=None):
    """The command line."""
    import getopt
    import os

    try:
        options, args = getopt.getopt(sys.argv[1:] if args is None else args, "n:u:s:r:pvh",
                                      ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
    except getopt.error as error:
        print(error)
        print("use -h/--help for command line help")
        return 2
    timer = default_timer
    number, repeat, unit, precision, verbose = 0, default_repeat, None, 3, 0
    setup = []
    units = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}
    for name, value in options:
        if name in ("-n", "--number"):
            number = int(value)
        elif name in ("-s", "--setup"):
            setup.append(value)
        elif name in ("-u", "--unit"):
            if value not in units:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            unit = value
        elif name in ("-r", "--repeat"):
            repeat = max(1, int(value))
        elif name in ("-p", "--process"):
            timer = time.process_time
        elif name in ("-v", "--verbose"):
            precision += bool(verbose)
            verbose += 1
        else:
            print(_HELP, end="")
            return 0
    sys.path.insert(0, os.curdir)
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    measured = Timer("\n".join(args) or "pass", "\n".join(setup) or "pass", timer)
    if number == 0:
        def tell(number, taken):
            print("{num} loop{s} -> {secs:.{prec}g} secs".format(num=number, s="" if number == 1 else "s", secs=taken,
                                                                 prec=precision))

        try:
            number, _ = measured.autorange(tell if verbose else None)
        except:
            measured.print_exc()
            return 1
        if verbose:
            print()
    try:
        timings = measured.repeat(repeat, number)
    except:
        measured.print_exc()
        return 1

    def shown(seconds):
        if unit is not None:
            name = unit
        else:
            name = next((each for each in ("sec", "msec", "usec") if seconds >= units[each]), "nsec")
        return "%.*g %s" % (precision, seconds / units[name], name)

    if verbose:
        print("raw times: %s" % ", ".join(map(shown, timings)))
        print()
    each = [taken / number for taken in timings]
    print("%d loop%s, best of %d: %s per loop" % (number, "s" if number != 1 else "", repeat, shown(min(each))))
    if max(each) >= min(each) * 4:
        import warnings

        warnings.warn_explicit("The test results are likely unreliable. The worst time (%s) was more than four times slower than the best time "
                               "(%s)." % (shown(max(each)), shown(min(each))), UserWarning, "", 0)
    return None


if __name__ == "__main__":
    sys.exit(main())
