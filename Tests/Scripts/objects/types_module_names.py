# The names of the types module
# small

import types

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: types.FunctionType.__name__)
attempt(lambda: types.LambdaType.__name__)
attempt(lambda: types.CodeType.__name__)
attempt(lambda: types.MappingProxyType.__name__)
attempt(lambda: types.SimpleNamespace.__name__)
attempt(lambda: types.CellType.__name__)
attempt(lambda: types.GeneratorType.__name__)
attempt(lambda: types.MethodType.__name__)
attempt(lambda: types.BuiltinFunctionType.__name__)
attempt(lambda: types.BuiltinMethodType.__name__)
attempt(lambda: types.WrapperDescriptorType.__name__)
attempt(lambda: types.MethodWrapperType.__name__)
attempt(lambda: types.MethodDescriptorType.__name__)
attempt(lambda: types.ClassMethodDescriptorType.__name__)
attempt(lambda: types.ModuleType.__name__)
attempt(lambda: types.GetSetDescriptorType.__name__)
attempt(lambda: types.MemberDescriptorType.__name__)
attempt(lambda: types.GenericAlias.__name__)
attempt(lambda: types.UnionType.__name__)
attempt(lambda: types.EllipsisType.__name__)
attempt(lambda: types.NoneType.__name__)
attempt(lambda: types.NotImplementedType.__name__)
attempt(lambda: types.TracebackType.__name__)
attempt(lambda: types.FrameType.__name__)
attempt(lambda: types.CoroutineType.__name__)
attempt(lambda: types.AsyncGeneratorType.__name__)
attempt(lambda: sorted(types.__all__))
attempt(lambda: types.wrong)
