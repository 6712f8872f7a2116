# covers: code.co_lines code.co_positions
# co_lines() and co_positions(): the lines that can run, and where expressions stand. How many instructions there are is not looked at.
import sys


def lines(source):
    def walk(c):
        print(" ", c.co_name, c.co_firstlineno, sorted({line for _, _, line in c.co_lines() if line is not None}))
        for constant in c.co_consts:
            if hasattr(constant, "co_lines"):
                walk(constant)
    walk(compile(source, "x", "exec"))


lines("x = 1\n\n# nothing\ny = (\n  2 +\n  z\n)\n")
lines("def f(a,\n      b=1):\n  '''doc'''\n\n  if a:\n    return 1\n  elif b:\n    pass\n  else:\n    x = 2\n  return 3\n")
lines("@decorator\n@other\ndef f():\n  pass\n\n@decorator\nclass A(\n    B):\n  x = 1\n")
lines("while True:\n  a\n  if b:\n    break\n  continue\n  dead\nelse:\n  dead\nif 0:\n  dead\n")
lines("try:\n  a\nexcept E:\n  b\nexcept F as f:\n  c\nelse:\n  d\nfinally:\n  e\nwith a, \\\n     b:\n  c\n")
lines("match x:\n  case 1:\n    a\n  case [y,\n        z]:\n    b\n  case _:\n    c\n")
lines("x = [\n  a\n  for a in b\n  if c\n]\nf = lambda: (\n  d)\n")
lines("a.b(\n  c\n).d(\n  e\n)\nglobal g\nassert h\ndel i\nimport j\n'text'\n5\n")

first = next(iter(compile("x\n", "x", "exec").co_lines()))
print(len(first), first[0], first[2])
positions = list(compile("value = left + right\n", "x", "exec").co_positions())
print((1, 1, 8, 20) in positions, (1, 1, 8, 12) in positions, (1, 1, 15, 20) in positions, (1, 1, 0, 5) in positions)

# tb_lasti and f_lasti lead to the place that failed.
def place():
    return 1 + (2 /
                zero) + 3


zero = 0
try:
    place()
except ZeroDivisionError as e:
    traceback = e.__traceback__.tb_next
code = traceback.tb_frame.f_code
found = list(code.co_positions())[traceback.tb_lasti // 2]
print(tuple(n - code.co_firstlineno for n in found[:2]), found[2:], traceback.tb_lineno - code.co_firstlineno)


def caller():
    return (1,
            sys._getframe())[1]


frame = caller()
print([code.co_name for code in (frame.f_code,)], frame.f_lasti % 2, frame.f_lasti >= 0)
