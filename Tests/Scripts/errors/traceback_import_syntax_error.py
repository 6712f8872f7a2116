# A syntax error in an imported module.
# small
# stderr

try:
    import traceback_deep.bad_indent
except IndentationError as e:
    print(type(e).__name__, e.msg, e.lineno)
import traceback_deep.bad_syntax
