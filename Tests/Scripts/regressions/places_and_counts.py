# What random programs showed: carets behind `not a in b`, too many keywords of max, sequences, the namespace of weakref.ref.
import io
import os
import sys
import tempfile
import traceback
import weakref
from types import MappingProxyType


def shown(call):
    try: print(call())
    except Exception as error: print(type(error).__name__, error)


for function in max, min:
    shown(lambda: function([], x=1, y=2, z=3))
    shown(lambda: function([], x=1, y=2))
    shown(lambda: function(1, 2, default=5, x=1, key=3))
    shown(lambda: function(x=1, y=2, z=3))
for given in list[int], {1: 2}, iter([]), range(2), 'ab', int | str, type, MappingProxyType({}), memoryview(b'a'), {1}:
    shown(lambda: ExceptionGroup('group', given))
print('__getattribute__' in vars(weakref.ref), '__call__' in vars(weakref.ref))
here, items = 1, []
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'program.py')
    for program in ("(not (here not in items)) ^ (1,)", "(not (here in items)) ^ (1,)", "(not (here is items)) ^ (1,)", "(not (here < 2)) ^ (1,)",
                    "(not (1 < here < 2)) ^ (1,)", "(not here in items)^(1,)", "(1, 2)[1] ^ (1,)", "((1, 2)[5])", "('a' 'b')[5]","(not (here)) ^ (1,)"):
        with open(path, 'w') as file: file.write(program + '\n')
        try: exec(compile(program, path, 'exec'))
        except (TypeError, IndexError) as error:
            print(*traceback.format_exc().split('\n')[5:7], sep='\n')
            sys.stderr = io.StringIO()
            sys.excepthook(type(error), error, error.__traceback__)
            print(*sys.stderr.getvalue().split('\n')[5:7], sep='\n')
            sys.stderr = sys.__stderr__
