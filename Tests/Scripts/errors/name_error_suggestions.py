# "Did you mean" hints for names: only in printed tracebacks.
# small
# stderr

def report(f):
    try:
        f()
    except NameError as e:
        print(e, '|', e.name)
first_value = 1
def a():
    return frist_value
def b():
    local_name = 1
    return locl_name
def c():
    return prnit
def d():
    return zzzzzz
class K:
    attr = 1
    def m(self):
        return attr
for f in (a, b, c, d, K().m):
    report(f)
a()
