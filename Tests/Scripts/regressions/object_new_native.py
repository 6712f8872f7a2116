# object.__new__ makes no instance of a type whose objects only the interpreter makes.
import types


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


def generator():
    yield


natives = [
    types.CodeType, types.FrameType, types.GeneratorType, types.TracebackType, types.BuiltinFunctionType, types.MethodWrapperType,
    types.GetSetDescriptorType, types.ModuleType, type(iter([])), type(iter({})), type({}.keys()), type(None), list, int, type,
]
for native in natives:
    attempt(lambda: object.__new__(native))
for native in natives[:2] + natives[8:11]:
    attempt(lambda: native.__new__(native))
