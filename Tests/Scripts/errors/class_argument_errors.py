# What is wrong with the arguments of a class statement.
for source in [
    "class A(*5): pass", "class A(int, *5): pass", "class A(*(int,), *5): pass", "class A(**5): pass", "class A(**{1: 2}): pass",
    "class A(x=1, **{'x': 2}): pass", "class A(**{'x': 2}, **{'x': 2}): pass", "class A(**{'m': 1}): pass", "class A(metaclass=5): pass",
    "class A(*[], **{'metaclass': 5}): pass", "class A(5): pass", "class A(None): pass", "class A(int, int): pass",
]:
    try:
        exec(source)
        print(source, "works")
    except Exception as e:
        print(source, type(e).__name__, e)
