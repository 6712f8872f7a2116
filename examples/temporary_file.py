"""A scratch file that is cleaned up by weakref.finalize: on close, on death, or at the latest when the program ends.

Unlike __del__, a finalizer runs exactly once, can be called early, runs at exit, and cannot bring the object back,
because it does not get the object (it must not hold it either: hence the plain function and the plain arguments).

This example uses nothing but open(), so it cannot remove the file: cleaning up means closing it and emptying it.
With the os module the cleaner would call os.remove(path) instead.
"""
import weakref


def clean_up(file, path):
    file.close()
    with open(path, 'w'):
        pass
    print('  cleaned up', path)


def size(path):
    with open(path) as file:
        return len(file.read())


class ScratchFile:
    def __init__(self, path):
        self.path = path
        self.file = open(path, 'w')
        self._cleaner = weakref.finalize(self, clean_up, self.file, path)

    def write(self, text):
        self.file.write(text)
        self.file.flush()

    def close(self):
        self._cleaner()

    @property
    def closed(self):
        return not self._cleaner.alive


print('closed by hand:')
scratch = ScratchFile('scratch-1.tmp')
scratch.write('some text')
print('  size', size('scratch-1.tmp'), 'closed', scratch.closed)
scratch.close()
print('  size', size('scratch-1.tmp'), 'closed', scratch.closed)
scratch.close()
print('  closing twice is harmless, and so is the death of a closed one')
del scratch

print('forgotten:')


def forget():
    temporary = ScratchFile('scratch-2.tmp')
    temporary.write('more text')
    print('  size', size('scratch-2.tmp'))


forget()
print('  size', size('scratch-2.tmp'))

print('after an exception:')
try:
    broken = ScratchFile('scratch-2.tmp')
    broken.write('half of')
    raise RuntimeError('something went wrong')
except RuntimeError as error:
    print('  handling:', error)
    del broken
print('  size', size('scratch-2.tmp'))

print('still open at the end of the program:')
left_open = ScratchFile('scratch-1.tmp')
left_open.write('never closed')
print('  size', size('scratch-1.tmp'))
