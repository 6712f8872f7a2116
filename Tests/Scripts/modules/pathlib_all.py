# pathlib: pure paths of both kinds, and those of the system.
import os
import pathlib
from pathlib import Path, PosixPath, PurePath, PurePosixPath, PureWindowsPath, WindowsPath


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(type(e).__name__, e)


print(pathlib.__all__)
for cls in (PurePosixPath, PureWindowsPath):
    for text in ['', '.', '/', '//', '///', 'a', 'a/b', '/a/b/', 'a//b', './a', '../a', 'a/..', '//a/b', '//a/b/c', 'c:', 'c:/', 'c:a', 'C:\\a\\b', '\\a', '\\\\m\\s\\x', 'a.txt',
                 '.bashrc', 'a.tar.gz', 'a.', '..', 'x/.y.z', '\\\\?\\C:\\a', '\\\\?\\UNC\\m\\s\\q', 'con', 'nul.txt', 'a/COM1']:
        p = cls(text)
        print(repr(p), str(p), p.parts, repr(p.drive), repr(p.root), repr(p.anchor), repr(p.name), repr(p.stem), repr(p.suffix), p.suffixes, repr(p.parent), list(p.parents),
              p.is_absolute(), p.as_posix(), p.is_reserved(), bytes(p))
P = PurePosixPath
W = PureWindowsPath
print(P('a', 'b', '/c', 'd'), P('a') / 'b' / P('c'), 'x' / P('y'), P('/a') / '/b', W('c:/a', 'd:b'), W('c:/a', '/b'), W('c:/a', 'c:b'), W('c:/a') / 'x' / 'C:y', W('a') / 'c:')
print(P('a') == P('a/'), P('a') == P('A'), W('a') == W('A'), P('a') == W('a'), hash(W('a/B')) == hash(W('A\\b')), P('a') < P('b'), P('a') <= P('a/b'), sorted([P('b'), P('a/c'), P('a')]))
t(lambda: P('a') < W('b'))
t(lambda: P('a') / 5)
t(lambda: 5 / P('a'))
t(P, 5)
t(P, b'a')
t(P, None)
t(P('a/b').joinpath, 'c', '/d', 'e')
t(P('a/b.c').with_name, 'd')
t(P('/').with_name, 'd')
t(P('a').with_name, 'd/e')
t(P('a').with_name, '')
t(P('a/b.c').with_suffix, '.txt')
t(P('a/b.c').with_suffix, '')
t(P('a/b').with_suffix, '.x')
t(P('a/b').with_suffix, 'x')
t(P('a/b').with_suffix, '.')
t(P('a/b').with_suffix, '/x')
t(P('/').with_suffix, '.x')
t(P('a/b.c').with_stem, 'z')
t(P('/a/b/c').relative_to, '/a')
t(P('/a/b/c').relative_to, '/a', 'b')
t(P('/a/b').relative_to, '/c')
t(P('a/b').relative_to, '/a')
t(P('a').relative_to)
t(P('/a').relative_to, '/')
t(W('C:/a/b').relative_to, 'c:')
t(W('C:/a/b').relative_to, 'c:/A')
t(W('C:/a/b').relative_to, 'd:/')
print(P('/a/b').is_relative_to('/a'), P('/a/b').is_relative_to('/b'), P('a/b.py').match('*.py'), P('/a/b.py').match('/a/*.py'), P('a/b.py').match('a/*'), P('b.py').match('a/*'),
      P('a.py').match('/a.py'), W('A.PY').match('*.py'), P('/a/b/c.py').match('b/*.py'), P('a/B').match('a/b'))
t(P('/a').relative_to, '')
t(W('c:a').relative_to, '')
t(W('c:a').relative_to, 'c:')
t(W('c:/a').match, 'C:/*')
t(P('a').match, '')
t(P('a').match, '.')
t(P('//m/a').match, '/m/*')
t(P('a').with_name, './b')
t(W('//m/s').joinpath, '/x', 'y')
t(W('//m/s/a').relative_to, '//M/S')
t(P('a').__eq__, W('a'))
t(P('a').__le__, 3)
t(P('/a b').as_uri)
t(P('a').as_uri)
t(W('c:/a').as_uri)
parents = P('/a/b/c').parents
print(len(parents), parents[0], parents[-1], parents[0:2], parents)
t(lambda: parents[5])
print(PurePath('a').__class__, Path('a').__class__, os.fspath(P('a/b')), isinstance(P(''), os.PathLike), P('a').__reduce__(), issubclass(PosixPath, PurePosixPath))
t(WindowsPath, 'a')
t(setattr, P('a'), 'x', 1)
t(setattr, P('a'), 'drive', 'x')
print({P('a'): 1}[P('./a')], P('a', 'b') == P('a/b'), P(P('a'), P('b')), P('') == P('.'), P('..', 'a'))

top = '/tmp/adder-pathlib-%d' % os.getpid()
os.mkdir(top)
os.chdir(top)


def clean(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).replace(top, 'TOP'))
    except BaseException as e:
        print(type(e).__name__, str(e).replace(top, 'TOP'))


try:
    d = Path('d')
    clean(d.mkdir)
    clean(d.mkdir)
    clean(d.mkdir, exist_ok=True)
    clean(Path('x/y/z').mkdir)
    clean(Path('x/y/z').mkdir, parents=True)
    f = d / 'f.txt'
    clean(f.write_text, 'hello\nworld')
    clean(f.read_text)
    clean(f.write_text, b'x')
    clean(f.write_bytes, b'bytes')
    clean(f.read_bytes)
    clean(f.write_bytes, 'x')
    clean(f.write_text, 'a\n', newline='\r\n')
    clean(f.read_bytes)
    with f.open('a') as file:
        file.write('more')
    clean(f.read_text, encoding='ascii', errors='strict')
    clean(Path('nope').read_text)
    clean(Path('nope').open)
    clean(Path('nope').stat)
    clean(Path('nope').lstat)
    clean(Path('nope').unlink)
    clean(Path('nope').unlink, missing_ok=True)
    clean(Path('nope').rmdir)
    clean(Path('nope').rename, 'q')
    clean(Path('nope').chmod, 0o600)
    clean(lambda: list(Path('nope').iterdir()))
    clean(Path('nope').readlink)
    clean(Path('nope').resolve)
    clean(Path('nope').resolve, strict=True)
    clean(f.stat().__getattribute__, 'st_size')
    (d / 'link').symlink_to('f.txt')
    (d / 'hard').hardlink_to(f)
    (d / 'loop').symlink_to('loop')
    (d / 'broken').symlink_to('nowhere')
    clean((d / 'link').readlink)
    clean((d / 'link').resolve)
    clean((d / 'loop').resolve)
    clean((d / 'loop').resolve, strict=True)
    for p in (f, d, d / 'link', d / 'broken', d / 'nope', d / 'loop', Path('/'), Path('/dev/null'), Path('a\0b')):
        print(repr(p), p.exists(), p.is_file(), p.is_dir(), p.is_symlink(), p.is_mount(), p.is_fifo(), p.is_socket(), p.is_block_device(), p.is_char_device())
    print(f.samefile(d / 'hard'), f.samefile('d/link'), f.owner() == Path(top).owner(), f.group() == Path(top).group(), sorted(p.name for p in d.iterdir()))
    print(Path.cwd() == Path(top).resolve(), Path('.').absolute() == Path.cwd(), Path('d/../d/f.txt').resolve() == Path.cwd() / 'd/f.txt', Path('d/../d').absolute().parts[-2:])
    f.touch()
    clean(f.touch, exist_ok=False)
    Path('new').touch(0o600)
    print(oct(Path('new').stat().st_mode), Path('new').stat(follow_symlinks=False).st_size)
    Path('new').chmod(0o644)
    clean(Path('new').lchmod, 0o600)
    print(repr(Path('new').rename('newer')), repr(Path('newer').replace(Path('d/new'))))
    for name in ('a.py', 'b.py', 'sub/c.py', 'sub/.h.py', 'sub/deep/d.py'):
        p = Path('g') / name
        p.parent.mkdir(parents=True, exist_ok=True)
        p.touch()
    g = Path('g')
    for pattern in ('*.py', '**/*.py', '**', '*', 'sub/*', '*/c.py', 'nope', 'sub/../a.py', '**/deep', '*/', 'A.py', '**/', 'sub/deep/d.py', '.', '[ab].py', '**/../**', '*/../sub', '**/**', 'sub/', 'a.py/'):
        clean(lambda: sorted(map(str, g.glob(pattern))))
        clean(lambda: sorted(map(str, g.rglob(pattern))))
    clean(lambda: list(g.glob('')))
    clean(lambda: list(g.glob('/x')))
    clean(lambda: list(g.rglob('/x')))
    clean(lambda: list(g.glob('a**')))
    clean(lambda: sorted(map(str, Path('.').glob('d/*'))))
    print(f.is_file(), f.exists(), f.parent.is_dir(), Path.is_dir.__qualname__, PurePath.__lt__.__name__)
    os.environ['HOME'] = '/home/me'
    print(Path.home(), Path('~/x').expanduser(), Path('a/~').expanduser(), Path('~').expanduser())
    clean(Path('~nosuchuser_q').expanduser)
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        with Path('d') as p:
            print(p)
        f.link_to('linked')
    print(Path('linked').read_bytes() == f.read_bytes(), repr(Path('d', 'x')), Path('d') / 'x' == Path('d/x'))
    Path('linked').unlink()
    clean(Path('d').unlink)
    clean(Path('d').rmdir)
finally:
    os.chdir('/')
    for directory, dirs, files in os.walk(top, topdown=False):
        for name in files:
            os.remove(os.path.join(directory, name))
        os.rmdir(directory)
