# small
# object.__format__: gets the text after the colon
class Shown:
    def __format__(self, spec):
        return f'<{spec}>'


width = 7
print(f'{Shown()}', f'{Shown():abc}', f'{Shown():{width}.{2}f}', format(Shown()), format(Shown(), 'x y'))
print('{:}|{:%Y-%m}|{0:{1}}'.replace('{0:{1}}', '') .format(Shown(), Shown()), '{0:{1}}'.format(Shown(), 'in'))


class Wrong:
    def __format__(self, spec):
        return 5


class NoneFormat:
    __format__ = None


class Plain:
    def __str__(self):
        return 'plain'


print(f'{Plain()}', format(Plain(), ''), object.__format__(Plain(), ''))
for use in (lambda: format(Wrong()), lambda: f'{Wrong():x}', lambda: format(NoneFormat()), lambda: format(Plain(), '>10'),
            lambda: f'{Plain():d}', lambda: format(None, '5'), lambda: format([], 's'), lambda: format(1, 2),
            lambda: format(), lambda: object().__format__(1), lambda: f'{1:q}', lambda: '{:d}'.format('x'),
            lambda: format(type, 'x')):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
print(f'{Plain()!s:>8}|{Plain()!r:.0}|')
