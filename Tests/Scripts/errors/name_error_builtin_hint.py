# A hint from the builtins.
# small
# stderr

def f(values):
    return sorted(valuez := values) if values else sroted(values)
print(f([2, 1]))
f([])
