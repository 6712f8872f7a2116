# The arguments of types.TracebackType.
import sys
import types

frame = sys._getframe()
for arguments, names in (((), {}), ((None,), {}), ((None, frame), {}), ((None, frame, 1), {}), ((None, frame, 1, 2), {}), ((1, frame, 1, 2), {}), ((None, 1, 1, 2), {}), ((None, frame, 'x', 2), {}),
                         ((None, frame, 1, 'x'), {}), ((), dict(tb_next=None, tb_frame=frame, tb_lasti=3, tb_lineno=4)), ((None,), dict(x=1)), ((None, frame, 1, 2), dict(x=1)),
                         ((None, frame, 1, 2, 3), {}), ((None, frame, 1), dict(tb_lineno=7)), ((None,), dict(tb_next=1, tb_frame=1, tb_lasti=1))):
    try:
        print(types.TracebackType(*arguments, **names).tb_lineno)
    except TypeError as error:
        print(error)
