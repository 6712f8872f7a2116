# ntpath: paths of Windows, as text.
import ntpath
import os

P = ntpath


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(type(e).__name__, e)


print(P.__all__, P.sep, P.altsep, P.pathsep, P.defpath, P.devnull, P.curdir, P.pardir, P.extsep, P.supports_unicode_filenames)
paths = ['', '.', '..', '/', '\\', '//', '\\\\', 'a', 'a/b', 'a\\b', 'A/B\\c', '/a/b/', 'c:', 'c:/', 'c:\\', 'c:a', 'C:\\a\\b', 'C:/a/../b', '//m/s', '\\\\m\\s\\a', '//m/s/a/../..',
         '//m', '\\\\?\\c:\\a', '\\\\?\\UNC\\m\\s\\a', 'a.txt', '.b', 'a.b.c', 'a/.b.c', 'c:../a', 'c:/../a', '../a/../..', 'a/./b//c', b'c:\\a/b.c', 'nul', 'c:a.b\\c']
for p in paths:
    print(repr(p), P.splitdrive(p), P.split(p), P.splitext(p), P.basename(p), P.dirname(p), P.normpath(p), P.isabs(p), P.normcase(p), P.islink(p), P.lexists('/nope'))
for a in ('c:/a', 'a', '//m/s', 'c:', '', '/x', 'C:\\a\\'):
    for b in ('b', '/b', 'c:b', 'D:/b', 'd:b', '//n/t', ''):
        print(repr(a), repr(b), repr(P.join(a, b)), repr(P.join(a, b, 'z')))
t(P.join, 'a')
t(P.join, 'a', b'b')
t(P.join, 5)
t(P.commonpath, ['C:\\a\\b', 'c:/A/c'])
t(P.commonpath, ['C:\\a', 'D:\\a'])
t(P.commonpath, ['C:\\a', 'a'])
t(P.commonpath, ['a\\b', 'a\\b\\c', 'A/B'])
t(P.commonpath, [])
t(P.commonpath, ['a', b'a'])
t(P.relpath, 'c:/a/b', 'c:/a/C')
t(P.relpath, 'c:/a', 'd:/a')
t(P.relpath, 'c:/a', 'C:/A')
t(P.relpath, '')
t(P.relpath, 'c:/x', b'c:/y')
t(P.ismount, 'c:/')
t(P.ismount, 'c:/a')
t(P.ismount, '//m/s/')
t(P.ismount, '//m/s/a')
os.environ.update({'ADDER_V': 'val', 'ADDER_W': 'x'})
for text in ('$ADDER_V', '${ADDER_V}b', '%ADDER_V%', '%%', '$$', "'$ADDER_V'$ADDER_W", '$NOPE_X', '%NOPE_X%', '${NOPE_X}', '%ADDER_V', '${ADDER_V', "a'b", '$', 'a$-b', '%%ADDER_V%%'):
    t(P.expandvars, text)
t(P.expandvars, b'%ADDER_V%')
os.environ.update({'USERPROFILE': 'C:\\Users\\me', 'USERNAME': 'me'})
for text in ('~', '~/a', '~\\a', '~me/x', '~you/x', 'a~', b'~/a'):
    t(P.expanduser, text)
del os.environ['USERPROFILE']
os.environ.update({'HOMEDRIVE': 'D:', 'HOMEPATH': '\\h\\me'})
t(P.expanduser, '~/a')
del os.environ['HOMEPATH']
t(P.expanduser, '~/a')
t(P.split, 5)
t(P.normcase, None)
