# tempfile and shutil.
import errno
import os
import shutil
import stat
import sys
import tempfile


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).replace(top, 'TOP'))
    except BaseException as e:
        print(type(e).__name__, str(e).replace(top, 'TOP'))


print(tempfile.__all__, shutil.__all__)
print(tempfile.template, tempfile.TMP_MAX, tempfile.gettempprefix(), tempfile.gettempprefixb(), tempfile.gettempdir() == tempfile.gettempdirb().decode() == tempfile.tempdir)
top = tempfile.mkdtemp('.suf', 'pre')
tempfile.tempdir = top
print(os.path.basename(top).startswith('pre'), top.endswith('.suf'), oct(stat.S_IMODE(os.stat(top).st_mode)), len(os.path.basename(top)))
try:
    t(tempfile.mkdtemp, 5)
    t(tempfile.mkdtemp, suffix=b'a', prefix='b')
    for call in (lambda: tempfile.mkstemp(dir='/nope'), lambda: tempfile.NamedTemporaryFile('x', dir='/nope')):
        try:
            call()
        except Exception as e:
            print(type(e), e.filename[:9], e.errno == errno.ENOENT)
    fd, name = tempfile.mkstemp('.x', 'y')
    print(os.write(fd, b'data'), os.path.basename(name)[0], name.endswith('.x'), os.path.dirname(name) == top, oct(os.stat(name).st_mode), os.get_inheritable(fd))
    os.close(fd)
    os.remove(name)
    print(os.path.dirname(tempfile.mktemp()) == top, isinstance(tempfile.mkdtemp(b''), bytes))
    f = tempfile.NamedTemporaryFile()
    print(type(f), f.delete, type(f.file), f.mode, os.path.exists(f.name), f.write(b'abc'), f.seek(0), f.read(), f.closed, f.tell(), f.name == f.file.name)
    f.close()
    print(os.path.exists(f.name), f.closed)
    with tempfile.NamedTemporaryFile('w+', suffix='.txt', delete=False, encoding='utf-8', newline='\n') as f:
        f.write('a\nb\n')
        f.flush()
        f.seek(0)
        print(list(f), f.encoding, f.name.endswith('.txt'))
    print(os.path.exists(f.name))
    os.remove(f.name)
    f = tempfile.NamedTemporaryFile()
    name = f.name
    del f
    print(os.path.exists(name))
    f = tempfile.TemporaryFile()
    print(type(f), f.mode, isinstance(f.name, int), f.write(b'q'), f.seek(0), f.read(), os.fstat(f.fileno()).st_nlink)
    f.close()
    f = tempfile.SpooledTemporaryFile(10)
    print(type(f).__mro__, f.mode, f.name, f.closed, f._rolled, f.write(b'a' * 10), f._rolled, f.write(b'b'), f._rolled, f.tell(), f.seek(0), f.read(), f.readable())
    print([n for n in dir(f) if n[0] != '_'])
    f.close()
    with tempfile.SpooledTemporaryFile(mode='w+') as f:
        print(f.encoding.lower(), f.errors, f.newlines, f.writelines(['a\n', 'b']), f.seek(0), f.readline(), f.readlines(), f.truncate(1), f.fileno() > 2, f._rolled, f.seek(0), f.read(), f.isatty())
    print(f.closed)
    with tempfile.TemporaryDirectory(prefix='td') as d:
        open(d + '/x', 'w').close()
        os.mkdir(d + '/y')
    print(os.path.exists(d))
    d = tempfile.TemporaryDirectory()
    name = d.name
    t(lambda: repr(d)[:20])
    d.cleanup()
    print(os.path.exists(name), sorted(n for n in dir(d) if n[0] != '_'), d.cleanup())

    os.chdir(top)
    for n in os.listdir('.'):
        shutil.rmtree(n) if os.path.isdir(n) else os.remove(n)
    os.makedirs('src/in/deep')
    for n, text in (('src/a.txt', 'A'), ('src/b.py', 'B'), ('src/in/c.txt', 'C'), ('src/in/deep/d.pyc', 'D')):
        with open(n, 'w') as f:
            f.write(text)
    os.chmod('src/a.txt', 0o640)
    os.utime('src/a.txt', ns=(10**18, 2 * 10**18))
    os.symlink('a.txt', 'src/link')
    print(shutil.copyfile('src/a.txt', 'one'), open('one').read(), shutil.copy('src/a.txt', 'two'), oct(os.stat('two').st_mode), shutil.copy2('src/a.txt', 'three'), os.stat('three').st_mtime_ns)
    print(shutil.copy('src/b.py', 'src/in'), shutil.copyfile('src/link', 'l1'), os.path.islink('l1'), shutil.copyfile('src/link', 'l2', follow_symlinks=False), os.path.islink('l2'))
    shutil.copymode('src/a.txt', 'one')
    shutil.copystat('src/a.txt', 'one')
    print(oct(os.stat('one').st_mode), os.stat('one').st_mtime_ns)
    print(shutil.copytree('src', 'dst'), sorted(os.listdir('dst')), os.path.islink('dst/link'), sorted(os.listdir('dst/in/deep')))
    print(shutil.copytree('src', 'dst2', symlinks=True, ignore=shutil.ignore_patterns('*.pyc', 'b*')), sorted(os.listdir('dst2')), os.path.islink('dst2/link'), os.listdir('dst2/in/deep'))
    t(shutil.copytree, 'src', 'dst')
    print(shutil.copytree('src', 'dst', dirs_exist_ok=True))
    os.symlink('nowhere', 'src/broken')
    try:
        shutil.copytree('src', 'dst3')
    except shutil.Error as e:
        print(e.args[0])
    print(shutil.copytree('src', 'dst4', ignore_dangling_symlinks=True), os.path.lexists('dst4/broken'))
    seen = []
    shutil.copytree('src/in', 'dst5', copy_function=lambda s, d: seen.append((s, d)))
    print(sorted(seen))
    print(shutil.move('one', 'moved'), shutil.move('moved', 'dst'), os.path.exists('dst/moved'), shutil.move('dst2', 'dst/renamed'), sorted(os.listdir('dst/renamed')))
    t(shutil.move, 'two', 'dst/moved/x')
    open('moved', 'w').close()
    t(shutil.move, 'moved', 'dst')
    t(shutil.move, 'dst', 'dst/in')
    t(shutil.move, 'nope', 'x')
    shutil.rmtree('dst')
    print(os.path.exists('dst'), shutil.rmtree.avoids_symlink_attacks)
    t(shutil.rmtree, 'nope')
    t(shutil.rmtree, 'two')
    t(shutil.rmtree, 'nope', True)
    t(shutil.rmtree, 'src/link')
    failed = []
    shutil.rmtree('nope', onerror=lambda f, p, e: failed.append((f.__name__, p, e[0].__name__)))
    print(failed)
    t(shutil.copyfile, 'two', 'two')
    t(shutil.copyfile, 'nope', 'x')
    t(shutil.copyfile, '.', 'x')
    t(shutil.copyfile, 'two', 'src')
    t(shutil.copyfile, 'two', 'nope/x')
    t(shutil.copytree, 'nope', 'x')
    os.mkfifo('fifo')
    t(shutil.copyfile, 'fifo', 'x')
    t(shutil.chown, 'two')
    t(shutil.chown, 'two', 'nosuchuser')
    t(shutil.chown, 'two', group='nosuch')
    t(shutil.chown, 'two', os.getuid(), os.getgid())
    t(shutil.which, 'nope')
    t(shutil.which, 'sh', path='/nope:/bin')
    t(shutil.which, b'sh', path='/bin')
    t(shutil.which, '/bin/sh')
    t(shutil.which, './nope')
    t(shutil.which, 'two', path='.')
    usage = shutil.disk_usage('.')
    print(type(usage).__name__, usage._fields, usage.total >= usage.used)
    t(shutil.disk_usage, 'nope')
    os.environ['COLUMNS'], os.environ['LINES'] = '33', '44'
    t(shutil.get_terminal_size)
    os.environ['COLUMNS'] = 'x'
    del os.environ['LINES']
    t(shutil.get_terminal_size, (5, 6))
    t(shutil.make_archive, 'x', 'nope')
    t(shutil.unpack_archive, 'two')
    t(shutil.unpack_archive, 'two', format='nope')
    t(shutil.register_archive_format, 'x', 5)
    t(shutil.register_archive_format, 'x', len, 5)
    t(shutil.register_archive_format, 'x', len, [5])
    shutil.register_archive_format('mine', lambda base, directory, **options: (base.replace(top, 'TOP'), directory, sorted(options)), [('level', 3)], 'my own')
    print([f for f in shutil.get_archive_formats() if f[0] == 'mine'], shutil.make_archive('x', 'mine'), shutil.make_archive('x', 'mine', 'src', 'in'))
    shutil.unregister_archive_format('mine')
    shutil.register_unpack_format('mine', ['.mine'], lambda name, directory, **options: print('unpack', name, directory, options))
    print([f for f in shutil.get_unpack_formats() if f[0] == 'mine'], shutil.unpack_archive('x.mine', 'there'))
    t(shutil.register_unpack_format, 'other', ['.mine'], len)
    shutil.unregister_unpack_format('mine')
    import io
    a, b = io.BytesIO(b'x' * 100), io.BytesIO()
    shutil.copyfileobj(a, b, 7)
    print(len(b.getvalue()))
    for error in (shutil.Error, shutil.SameFileError, shutil.SpecialFileError, shutil.ExecError, shutil.ReadError, shutil.RegistryError):
        print([base.__name__ for base in error.__mro__])
finally:
    os.chdir('/')
    shutil.rmtree(top)
print(os.path.exists(top))
