# small
# Lone surrogates in names: messages show them as they are, and what the system or a codec takes as UTF-8 cannot have them.


def shown(function):
    try:
        print(ascii(function()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


def function():
    pass


function.__name__, function.__qualname__ = '\ud800', 'q\ud801'
import sys
import types

shown(lambda: open('\ud800'))
shown(lambda: open('a\ud800\ud801b'))
shown(lambda: open('x', '\ud800'))
shown(lambda: open('x', errors='\ud800'))
shown(lambda: open('x', encoding='\ud800'))
shown(lambda: __import__('\ud800'))
shown(lambda: compile('1', 'a', '\ud800'))
shown(lambda: getattr(1, '\ud800'))
shown(lambda: getattr(sys, '\ud800'))
shown(lambda: getattr(types.ModuleType('\ud801'), '\ud800'))
shown(lambda: (lambda x: 1)(**{'\ud800': 1}))
shown(lambda: print(1, **{'\ud800': 1}))
shown(lambda: sorted([], **{'\ud800': 1}))
shown(lambda: int(**{'\ud800': 1}))
shown(lambda: str(**{'\ud800': 1}))
shown(lambda: zip(**{'\ud800': 1}))
shown(lambda: enumerate([], **{'\ud800': 1}))
shown(lambda: ImportError(**{'\ud800': 1}))
shown(lambda: types.FunctionType(**{'code': 1, 'globals': 2, '\ud800': 1}))
shown(lambda: function(1))
shown(lambda: function(x=1))
shown(lambda: function(**{'\udfff': 1}))
shown(lambda: repr(function).partition(' at ')[0])
shown(lambda: float.__getformat__('\ud800'))
shown(lambda: types.ModuleType('\ud800'))
shown(lambda: exec('import \ud800'))
shown(lambda: 'a\udc80\U0001f600\x80'.encode('cp1252', 'surrogateescape'))
shown(lambda: 'a\udc80\udc81\u20ac'.encode('cp1252', 'surrogateescape'))
shown(lambda: 'a\udc80\U0001f600\x80'.encode('ascii', 'surrogateescape'))
