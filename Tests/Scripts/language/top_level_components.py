# small
# chapter 9: files, eval and single inputs; compile's modes
import sys

exec('x = 1\nif x:\n    y = 2\n')
print(x, y, eval('x + y\n'), eval('  x'), __name__, sys.modules['__main__'].x)
code = compile('5; x; None; "text"', 'text', 'single')
exec(code)
exec(compile('for i in range(2): i\n', 'text', 'single'))
print(_ if '_' in globals() else 'no _', __builtins__ is sys.modules['builtins'], code.co_name, code.co_filename)
hook = sys.displayhook
sys.displayhook = lambda value: print('displayed', value)
exec(code)
sys.displayhook = hook
for text, mode in (('x = 1', 'eval'), ('', 'eval'), ('x\ny', 'eval'), ('x y', 'eval'), ('1, 2', 'eval'), ('yield', 'eval'), ('x; y', 'single'), ('x', 'wrong'), ('pass', 'eval'), ('import x', 'eval'), ('x\n\n\n', 'eval'), ('\nx', 'eval'), ('# c\nx', 'eval'), ('', 'exec'), ('x', 5)):
    try:
        compile(text, 'text', mode)
        print('fine', repr(text), mode)
    except Exception as error:
        print(repr(text), mode, '|', type(error).__name__, error)
