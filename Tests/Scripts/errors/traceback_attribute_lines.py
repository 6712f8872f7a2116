# Where a traceback points when an attribute stands on another line than the beginning of its expression.

import sys, traceback
def t(f,*a):
    try: f(*a)
    except BaseException as e: traceback.print_exception(e, file=sys.stdout)
class O: pass
o=O()
def ml1():
    (o
      .foo
      .bar)
def ml2():
    (o.
      foo.bar)
def ml3():
    o.x=1
    (o
     .x
     .y) = 5
def ml4():
    del (o
     .x
     .zz)
def ml5():
    (o
     .foo())
def ml6():
    "a" \
     .foo
def ml7():
    "a" "b" \
     "c" .foo
def ml8():
    (1,
     2).foo
def ml9():
    [1,
     2].foo += 1
def ml10():
    f"""
    {1}""".foo
def ml11():
    """
    a""".foo
def ml12():
    """
    a""".foo()
def ml13():
    (o
     .x
     .zz) += 1
def ml14():
    "a" "b" \
     "c" .foo = 5
def ml15():
    del "a" "b" \
     "c" .foo
def ml16():
    -(o
      .foo)
def ml17():
    None. \
      foo
def ml18():
    (5
     ).foo.bar
def ml19():
    (o
     ).foo.bar
def ml20():
    (lambda:
      1).foo
def ml21():
    {1:
     2}.foo
def ml22():
    (yield_:=
     2).foo
def ml23():
    (not
     2).foo
def ml24():
    (1+
     2).foo
def ml25():
    return (len(
        "x").
      bar)
for i in range(1, 30):
    f = globals().get(f"ml{i}")
    if f: print("--", i); t(f)
