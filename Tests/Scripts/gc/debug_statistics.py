# What DEBUG_STATS writes for each collection; numbers of objects and times are left out.
import gc
import io
import re
import sys


class Node:
    pass


def report(*what):
    """What collections of these generations write."""
    own = sys.stderr
    sys.stderr = io.StringIO()
    gc.set_debug(gc.DEBUG_STATS)
    try:
        for generation in what:
            gc.collect(generation)
    finally:
        gc.set_debug(0)
        text, sys.stderr = sys.stderr.getvalue(), own
    text = re.sub(r'(generation:)( \d+)+', lambda match: match[1] + ' N' * match[0].count(' '), text)
    print(re.sub(r'\d+\.\d+s', 'T', text), end='')
    print('--')


gc.disable()
gc.collect()
report(2)
node = Node()
node.self = node
del node
report(0)
report(0, 1, 2)
node = Node()
node.self = node
del node
gc.set_debug(gc.DEBUG_STATS | gc.DEBUG_COLLECTABLE)
own, sys.stderr = sys.stderr, io.StringIO()
gc.collect()
text, sys.stderr = sys.stderr.getvalue(), own
gc.set_debug(0)
print(re.sub(r'0x[0-9a-f]+', 'A', re.sub(r'\d+\.\d+s', 'T', re.sub(r'(generation: ).*', r'\1N', text))), end='')
