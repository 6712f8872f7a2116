# small
# Making named tuples of sys by calling their types.
import sys


def shown(function):
    try:
        value = function()
        print(type(value).__name__, value)
    except Exception as error:
        print(type(error).__name__, error)


for kind in (type(sys.float_info), type(sys.hash_info), type(sys.int_info), type(sys.thread_info), type(sys.flags), type(sys.version_info), type(sys.get_asyncgen_hooks())):
    count = kind.n_fields
    for given in ((), (5,), ((),), (range(count),), ([0] * count, {}), (range(count), 5), (range(count + 1),), (range(count), {}, 1), ({},)):
        shown(lambda: kind(*given))
    shown(lambda: kind(sequence=range(count)))
    shown(lambda: kind(x=1))
print(type(sys.float_info).max, type(type(sys.float_info).max).__name__)
