# small
# The builtins that code sees are those in its globals' __builtins__, a module or a dict.
import sys
import types


def shown(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def length():
    return len([1])


names = {'__builtins__': {'len': lambda x: 'own', 'print': print}}
exec('def known(): return len([1])\ndef unknown(): return abs(1)\nresult = len([1])', names)
shown(lambda: names['result'])
shown(names['known'])
shown(names['unknown'])
shown(lambda: names['known'].__builtins__ is names['__builtins__'])
shown(lambda: length.__builtins__ is __builtins__.__dict__)
shown(lambda: sys._getframe().f_builtins is length.__builtins__)
empty = {'__builtins__': {}}
for text in ('print(1)', 'import sys', 'class A: pass', 'def f(): pass', 'x = 1', 'raise ValueError', '[i for i in (1, 2)]'):
    shown(lambda: exec(text, empty))
shown(lambda: eval('len', empty))
own = {'__builtins__': {'__build_class__': __build_class__, '__name__': 'z'}}
exec('class A: pass', own)
shown(lambda: own['A'])
module = types.ModuleType('module')
module.len = lambda x: 'of the module'
shown(lambda: eval('len(1)', {'__builtins__': module}))
copy = types.FunctionType(length.__code__, {})
shown(copy)
copy = types.FunctionType(length.__code__, {'__builtins__': {'len': lambda x: 7}})
shown(copy)
shown(lambda: list(copy.__builtins__))
