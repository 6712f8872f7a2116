"""posixpath and ntpath: many odd paths, and links that lead in circles."""
import ntpath
import os
import posixpath
import random
import shutil
import tempfile

choose = random.Random(3)
PARTS = ['/', '//', 'a', 'b', '.', '..', '~', 'a.b', '.c', '..d.e', '$HOME', '${X}', '%X%', '\\', 'C:', 'c:', '\\\\srv\\sh', ' ', 'é', '',
         '~nosuch', "'", '\\\\?\\UNC\\', 'D:\\']
os.environ.clear()
os.environ.update(HOME='/home/me', X='val', USERPROFILE='C:\\Users\\me', USERNAME='me')


def attempt(function, *args, **kwargs):
    try:
        return ascii(function(*args, **kwargs))
    except Exception as error:
        return type(error).__name__, ascii(str(error)).replace(folder, 'D')


def some_path():
    text = ''.join(choose.choice(PARTS) for _ in range(choose.randrange(0, 6)))
    return os.fsencode(text) if choose.random() < .1 else text


folder = tempfile.mkdtemp()
os.chdir('/')
for module in posixpath, ntpath:
    for case in range(60):
        one, two, three = some_path(), some_path(), some_path()
        print(module.__name__, ascii((one, two, three)))
        for name in 'normcase isabs splitdrive split splitext basename dirname expandvars normpath islink lexists'.split():
            print(name, attempt(getattr(module, name), one), end=' ')
        print(attempt(module.join, one, two, three), attempt(module.join, one), attempt(module.join, one, two))
        print(attempt(module.commonpath, [one, two, three]), attempt(module.commonpath, [one]), attempt(module.commonpath, [one, two]))
        if module is posixpath:
            print(attempt(module.relpath, one, two), attempt(module.relpath, one), attempt(module.abspath, one))
        elif isinstance(one, str) and isinstance(two, str):
            print(attempt(module.relpath, 'C:\\' + one, 'C:\\' + two), attempt(module.expanduser, one))
    for bad in None, 3, []:
        print(attempt(module.join, 'a', bad), attempt(module.join, bad), attempt(module.relpath, 'a', b'b'), attempt(module.commonpath, ['a', bad]),
              attempt(module.splitext, bad), attempt(module.islink, '\0'), attempt(module.lexists, bad))

os.chdir(folder)
whole = os.path.realpath(folder)
LINKS = {'self': 'self', 'a': 'b', 'b': 'a', 'c': 'd/e', 'd': '.', 'e': '..', 'f': '/usr', 'g': 'd/d/d', 'h': 'nope/x', 'i': 'c/../d', 'j': 'self/x',
         'k': 'a/y', 'l': 'd/self', 'm': 'n/o', 'n': 'm', 'real/z': '../a', 'real/y': '../d'}
os.mkdir('real')
for name, target in LINKS.items():
    os.symlink(target, name)
names = [*LINKS, 'real', '..', '.', 'x', '']
for case in range(100):
    path = '/'.join(choose.choice(names) for _ in range(choose.randrange(1, 5)))
    if choose.random() < .3:
        path = folder + '/' + path
    print(path.replace(folder, 'D'), posixpath.realpath(path).replace(whole, 'D'), attempt(posixpath.realpath, path, strict=True).__repr__().replace(
        whole, 'D'), posixpath.islink(path), posixpath.ismount(path))
shutil.rmtree(folder)
