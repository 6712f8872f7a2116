# os and posixpath need each other: whichever is imported first.
import sys

NAMES = 'os', 'os.path', 'posixpath', 'genericpath'
for first in NAMES[:3]:
    for name in NAMES:
        sys.modules.pop(name, None)
    __import__(first)
    import os
    print(first, os.path.exists('/'), os.path.join('a', 'b'), os.path.isdir('/'), os.altsep, os.sep)
