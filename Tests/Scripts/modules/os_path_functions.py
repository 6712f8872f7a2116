# os.path, genericpath and stat.
import os
import posixpath
import genericpath
import stat


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(type(e).__name__, e)


P = posixpath
for p in ['', '/', '//', '///', 'a', 'a/b', '/a/b/', 'a//b', './a', '../a', 'a/..', '/..', '//a/..', 'a/./b/../../c', '.', '..', 'a.txt', '.bashrc', 'a.tar.gz',
          'a.', '..a.b', '/x.y/z', b'a/b.c', b'//x/../..']:
    print(repr(p), P.split(p), P.splitext(p), P.basename(p), P.dirname(p), P.normpath(p), P.isabs(p), P.splitdrive(p), P.normcase(p))
t(P.join, 'a')
t(P.join, 'a', 'b', '/c', 'd')
t(P.join, 'a/', 'b')
t(P.join, '', 'b', '')
t(P.join, b'a', b'b')
t(P.join, 'a', b'b')
t(P.join, 'a', 5)
t(P.join, 5)
t(P.join)
t(P.commonprefix, ['abc', 'abd'])
t(P.commonprefix, [])
t(P.commonprefix, [[1, 2, 3], [1, 2]])
t(P.commonprefix, [b'ab', 'a'])
t(P.commonpath, ['/a/b/c', '/a/b/d', '/a/b'])
t(P.commonpath, ['a/b', 'a/bc'])
t(P.commonpath, ['/a', 'b'])
t(P.commonpath, [])
t(P.commonpath, ['a', b'a'])
t(P.commonpath, [b'/a/./b', b'/a/b/c'])
t(P.relpath, '/a/b', '/a/c/d')
t(P.relpath, '/a', '/a')
t(P.relpath, '')
t(P.relpath, 'x')
t(P.relpath, 'x', b'y')
t(P.relpath, b'/x', b'/')
t(P.expandvars, 'no')
os.environ['ADDER_V'] = 'val'
t(P.expandvars, '$ADDER_V/${ADDER_V}x/$NOPE_X/${NOPE_X}/$/$$ADDER_V ${ADDER_V')
t(P.expandvars, b'$ADDER_V/x')
os.environ['HOME'] = '/home/x/'
t(P.expanduser, '~')
t(P.expanduser, '~/a')
t(P.expanduser, b'~/a')
t(P.expanduser, 'a~')
t(P.expanduser, '~nosuchuser_x/a')
t(P.expanduser, '~root')
os.environ['HOME'] = '/'
t(P.expanduser, '~/a')
t(P.exists, 'nope')
t(P.exists, 5.5)
t(P.exists, 'a\0')
t(P.isfile, '/')
t(P.isdir, '/')
t(P.isdir, 'nope')
t(P.islink, '/')
t(P.lexists, '/nope')
t(P.ismount, '/nope')
t(P.getsize, 'nope')
t(P.getmtime, 'nope')
t(P.getatime, 'nope')
t(P.getctime, 'nope')
t(P.samefile, '/', '/..')
t(P.sameopenfile, 0, 0)
t(P.realpath, '/usr/../bin/./../')
t(P.realpath, '/nope/../x')
t(P.realpath, '/nope/x', strict=True)
t(P.realpath, b'/')
t(P.abspath, '/a/../b')
t(P.split, 5)
t(P.splitext, 5)
t(P.basename, None)
t(P.isabs, 1)
t(P.normpath, 5)
print(P.sep, P.altsep, P.curdir, P.pardir, P.extsep, P.pathsep, P.defpath, P.devnull, P.supports_unicode_filenames)
print(P.__all__)
print(genericpath.__all__)
for name in sorted(n for n in dir(stat) if n[0] != '_'):
    value = getattr(stat, name)
    if isinstance(value, int):
        print(name, oct(value), end=' ')
print()
for mode in (0o100644, 0o40755, 0o120777, 0o10600, 0o20620, 0o60660, 0o140777, 0o104755, 0o102755, 0o41777, 0o104644, 0o102644, 0o41666, 0, 0o777):
    print(stat.filemode(mode), oct(stat.S_IFMT(mode)), oct(stat.S_IMODE(mode)),
          [n for n in dir(stat) if n.startswith('S_IS') and callable(getattr(stat, n)) and getattr(stat, n)(mode)])
