# covers: frame.f_trace frame.f_trace_lines frame.f_trace_opcodes
# f_trace, f_trace_lines, f_trace_opcodes, and what of a frame cannot be changed.
import sys


def attempt(name, *value):
    try:
        if value:
            setattr(frame, name, value[0])
        else:
            delattr(frame, name)
        print(name, getattr(frame, name))
    except Exception as e:
        print(name, type(e).__name__, e)


frame = sys._getframe()
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
attempt("f_trace_lines", False)
attempt("f_trace_lines", 1)
attempt("f_trace_lines")
attempt("f_trace_opcodes", True)
attempt("f_trace_opcodes", None)
attempt("f_trace_opcodes")
attempt("f_trace", "anything")
attempt("f_trace")
attempt("f_trace", None)
attempt("f_lineno", 3)
attempt("f_lineno", "x")
attempt("f_lineno")
attempt("f_lasti", 3)
attempt("f_back", None)
attempt("f_code", None)
attempt("f_globals", {})
attempt("f_locals", {})
print(sorted(name for name in dir(frame) if name.startswith("f_")))
print(type(frame.f_lasti), frame.f_lasti >= 0)
try:
    type(frame)()
except TypeError as e:
    print(e)
