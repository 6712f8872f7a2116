"""Files and folders for the time of a test."""
import contextlib
import os
import shutil
import tempfile

TESTFN = f"@test_{os.getpid()}_tmp"


def unlink(path):
    """Removes a file, if it is there."""
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(path)


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    """A folder of its own, removed afterwards."""
    folder = tempfile.mkdtemp() if path is None else path
    if path is not None:
        os.mkdir(path)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
