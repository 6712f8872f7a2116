# sys.excepthook replaced, failing, deleted; the arguments it gets.
# small
# stderr

import sys
def hook(t, v, tb):
    print('hook', t.__name__, v, tb.tb_lineno, tb.tb_frame.f_code.co_name)
    n = tb
    while n.tb_next: n = n.tb_next
    print('deepest', n.tb_frame.f_code.co_name)
sys.excepthook = hook
print(sys.__excepthook__ is not hook)
def f():
    raise KeyError('uncaught')
f()
