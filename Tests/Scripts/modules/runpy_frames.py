# Programs that are modules, folders and archives: what their tracebacks, their frames and the module __main__ show.
import os
import subprocess
import sys
import tempfile
from binascii import crc32
from struct import pack

SHOW = '''
import sys
main = sys.modules['__main__']
print(__name__, __package__, type(__loader__).__name__, __spec__ and __spec__.name, __spec__ and __spec__.loader is __loader__)
print(repr(main), sys.argv, sys.path[0], __loader__ and __loader__.name)
frame = sys._getframe()
while frame:
    print(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, frame.f_globals['__name__'])
    frame = frame.f_back
'''
FILES = {
    'show.py': SHOW, 'folder/__main__.py': SHOW, 'package/__init__.py': '', 'package/__main__.py': SHOW, 'package/module.py': SHOW,
    'zero.py': 'def divide():\n    return 1 / 0\ndivide()\n', 'zeros/__main__.py': '1 / 0\n',
    'syntax.py': 'x = (\n', 'syntaxes/__main__.py': 'x = 1 +\n', 'bad/__init__.py': 'import nosuchmodule\n', 'bad/a.py': '',
    'worse/__init__.py': '1 / 0\n', 'worse/a.py': '', 'empty/a.py': '', 'plain.py': '', 'null.py': 'x = 1\0\n', 'leaves.py': 'import sys\nsys.exit(4)\n',
    'package/broken.py': 'import nosuchmodule\n', 'bytes.py': b'\xff = 1\n',
}


def archive(files):
    """A zip archive of files that are stored as they are."""
    body, directory = b'', b''
    for name, data in files.items():
        head = pack('<HHHHHIIIHH', 20, 0, 0, 0, 0x21, crc32(data), len(data), len(data), len(name), 0)
        directory += b'PK\x01\x02' + pack('<H', 20) + head + pack('<HHHII', 0, 0, 0, 0, len(body)) + name.encode()
        body += b'PK\x03\x04' + head + name.encode() + data
    return body + directory + b'PK\x05\x06' + pack('<HHHHIIH', 0, 0, len(files), len(files), len(directory), len(body), 0)


def run(*arguments):
    result = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, errors='backslashreplace', cwd=place)
    print('$', *arguments)
    for line in (result.stdout + result.stderr).splitlines():
        if line.startswith(sys.executable):
            line = line.removeprefix(sys.executable)
        print('   ', line.replace(place, '<place>'))
    if result.returncode not in (0, 1):
        print('    status', result.returncode)


with tempfile.TemporaryDirectory() as place:
    place = os.path.realpath(place)
    for name, text in FILES.items():
        path = os.path.join(place, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'wb') as file:
            file.write(text.encode() if isinstance(text, str) else text)
    for name in 'stored.zip', 'nomain.zip':
        with open(os.path.join(place, name), 'wb') as file:
            file.write(archive({'__main__.py' if name == 'stored.zip' else 'other.py': b'import helper\nprint(__file__, __loader__)\n1 / 0\n',
                                'helper.py': b'print(__file__)'}))
    for name in ('show', 'package', 'package.module', 'zero', 'syntax', 'bad', 'bad.a', 'worse', 'worse.a', 'empty', 'null', 'leaves',
                 'package.broken', 'package.nosuch', 'nosuch', 'nosuch.a', 'zero.a', 'bytes', 'plain.py', '.show', 'math'):
        run('-m', name)
    for name in ('folder', 'folder/', 'zeros', 'syntaxes', 'empty', 'stored.zip', 'nomain.zip', 'show.py', 'zero.py'):
        run(name)
