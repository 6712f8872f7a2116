"""Programs that a test runs in a process of their own, by the same interpreter."""
import collections
import os
import subprocess
import sys

Outcome = collections.namedtuple("Outcome", "rc out err")


def _run(arguments, variables):
    environment = dict(os.environ)
    environment.update(variables)
    done = subprocess.run([sys.executable, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    return Outcome(done.returncode, done.stdout, done.stderr)


def assert_python_ok(*arguments, **variables):
    """Runs the interpreter, which must succeed; returns its status, output and errors."""
    outcome = _run(arguments, variables)
    if outcome.rc:
        raise AssertionError(f"status {outcome.rc} of {arguments}\n{outcome.out.decode()}\n{outcome.err.decode()}")
    return outcome


def assert_python_failure(*arguments, **variables):
    """Runs the interpreter, which must fail."""
    outcome = _run(arguments, variables)
    if not outcome.rc:
        raise AssertionError(f"{arguments} ended well\n{outcome.out.decode()}\n{outcome.err.decode()}")
    return outcome


def make_script(folder, name, text, omit_suffix=False):
    """Writes a script and returns its path."""
    path = os.path.join(folder, name if omit_suffix else name + ".py")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path
