# The limit on decimal digits holds for literals.
import sys


def show(source):
    short = source.replace("0" * 500, "…").replace("_0" * 500, "_…")
    try:
        compile(source, "<text>", "exec")
        print(short, "compiles")
    except SyntaxError as e:
        print(short, type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, len(e.text))


zeros = "0" * 5000
for source in [
    f"x = 1{zeros}", f"x = 0x1{zeros}", f"x = -1{zeros}", "y = 1\nx = [1, 2" + "_0" * 5000, f"x y\nz = 1{zeros}", f"z = 1{zeros}\nx y",
    f"def f(:\n  1{zeros}", f"x = 1{zeros}j", f"x = 1{zeros}.0", f"x = 0{zeros}", f"1{zeros} = 1", f"'{zeros}'", f"(1{zeros}",
]:
    show(source)
sys.set_int_max_str_digits(700)
show("x = 1" + "0" * 700)
show("x = 1" + "0" * 699)
sys.set_int_max_str_digits(0)
show("x = 1" + "0" * 7000)
sys.set_int_max_str_digits(4300)
