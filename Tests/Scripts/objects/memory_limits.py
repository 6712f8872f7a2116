# What does not fit into memory is a MemoryError, and the program goes on.
import io
import itertools
import os
import struct


def attempt(label, function):
    try:
        print(label, len(repr(function())))
    except (MemoryError, OverflowError, ValueError) as error:
        print(label, type(error).__name__, error)


data = io.BytesIO()
data.seek(10**17)
text = io.StringIO()
text.seek(10**17)
attempt("to_bytes", lambda: (1).to_bytes(10**18, "big"))
attempt("urandom", lambda: os.urandom(10**15))
attempt("pack", lambda: struct.pack("1000000000000000s", b""))
attempt("BytesIO", lambda: data.write(b"a"))
attempt("StringIO", lambda: text.write("a"))
with open("/dev/zero", "rb") as file:
    attempt("read", lambda: file.read(10**15))
with open("/dev/zero", "rb", 0) as file:
    attempt("raw read", lambda: file.read(10**15))
for count in (10**18, 2**63, 2**64, 10**20, 2**70, 10**30):
    attempt("shift", lambda: 1 << count)
