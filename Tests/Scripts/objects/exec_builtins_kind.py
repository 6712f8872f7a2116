# `__builtins__`: exec and eval give the dict, `__main__` has the module.
import builtins
import types

space = {}
exec("", space)
print(type(space["__builtins__"]), space["__builtins__"] is vars(builtins))
space = {}
eval("1", space)
print(list(space), space["__builtins__"] is vars(builtins))
print(__builtins__ is builtins)
own = {"__builtins__": {"exec": exec, "print": print, "list": list}}
exec("inner = {}\nexec('', inner)\nprint(list(inner['__builtins__']))", own)
module = types.ModuleType("m")
exec("x = len([1])", vars(module))
print(type(module.__builtins__), module.x)
function = types.FunctionType((lambda: 5).__code__, {})
print(list(function.__globals__), function())
