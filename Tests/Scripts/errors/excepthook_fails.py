# An excepthook that raises: both tracebacks are printed.
# small
# stderr

import sys
def hook(t, v, tb):
    raise RuntimeError('hook is broken')
sys.excepthook = hook
raise ValueError('original')
