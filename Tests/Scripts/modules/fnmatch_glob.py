# fnmatch and glob.
import fnmatch
import glob
import os


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(type(e).__name__, e)


print(fnmatch.__all__, glob.__all__)
for p in ['', '*', '**', 'a*b', '*.txt', 'a*b*c', '[abc]', '[!abc]', '[^abc]', '[a-c]', '[', '[]', '[!]', '[]]', '[!]a]', '[a', '?', 'a?b*', '[z-a]', '[a-cz-a]',
          '[--0]', '[a-]', '[\\]', '[[]', '[&&a]', '[a||b]', 'a.b+c', '[!a-c]*', '***a**', '*a*b*', '[a-c-e]', '[b-ac]', '[!b-a]', '[!z-a]x', 'é*\n']:
    print(repr(p), repr(fnmatch.translate(p)), [n for n in ('', 'a', 'b', 'ab', 'a.txt', 'axbxc', '^', ']', '-', '\\', '[', 'abc\n', 'A', 'zx', 'é\n') if fnmatch.fnmatch(n, p)])
t(fnmatch.fnmatch, 'a', b'a')
t(fnmatch.fnmatch, 5, 'a')
t(fnmatch.fnmatch, b'abc', b'a*')
t(fnmatch.fnmatch, b'abc', b'a?[c]')
t(fnmatch.filter, ['a', b'b'], '*a')
t(fnmatch.filter, ['a.py', 'b.txt', 'c.py'], '*.py')
t(fnmatch.filter, iter(['ab', 'cd']), '[!a]*')
t(fnmatch.fnmatchcase, b'a', 'a')
t(fnmatch.fnmatchcase, 'A', 'a')
t(fnmatch.fnmatchcase, 'aaab', 'a*a*b')
t(fnmatch.fnmatchcase, 'aab', 'a*ab*b')
t(glob.glob, 5)
t(glob.escape, 'a*[?')
t(glob.escape, b'*[')
t(glob.escape, '//?/c*')
t(glob.has_magic, 'a*')
t(glob.has_magic, 'a')
t(glob.glob, 'x', root_dir=5)
top = '/tmp/adder-glob-%d' % os.getpid()
names = ['a.py', 'b.py', '.hidden.py', 'sub/c.py', 'sub/deep/d.py', 'sub/deep/e.txt', '.dot/f.py', 'we[i]rd.py']
for name in names:
    os.makedirs(os.path.dirname(os.path.join(top, name)), exist_ok=True)
    open(os.path.join(top, name), 'w').close()
os.symlink('nowhere', top + '/broken.py')
try:
    for pattern in ['*.py', '*', '.*', 'sub/*', 'sub/*.py', '*/*', '**', '**/*.py', 'sub/**', '**/', '*/', 'nope*', 'a.py', 'nope', 'sub/', 'a.py/', '?.py', '[ab].py', '[!a].py',
                    'we[[]i]rd.py', '*/deep/*.txt', 's*/d*/?.*', '', './*.py', '**/deep', 'sub/../*.py', 'broken.py', '.*/*']:
        for recursive in (False, True):
            found = glob.glob(os.path.join(top, pattern), recursive=recursive)
            rooted = glob.glob(pattern, root_dir=top, recursive=recursive)
            print(repr(pattern), recursive, sorted(f[len(top):] for f in found), sorted(rooted))
    print(sorted(glob.glob('**/*.py', root_dir=top, recursive=True, include_hidden=True)), sorted(glob.glob('*', root_dir=top, include_hidden=True)))
    print(sorted(glob.glob(b'*.py', root_dir=os.fsencode(top))), type(glob.iglob('*')), next(glob.iglob(top + '/a*')) == top + '/a.py')
    fd = os.open(top, os.O_RDONLY)
    print(sorted(glob.glob('sub/*', dir_fd=fd)), sorted(glob.glob('**/*.txt', dir_fd=fd, recursive=True)), glob.glob('a.py', dir_fd=fd))
    os.close(fd)
finally:
    for directory, dirs, files in os.walk(top, topdown=False):
        for name in files:
            os.remove(os.path.join(directory, name))
        os.rmdir(directory)
