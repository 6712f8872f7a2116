# small
# stderr
import sys


class Manager:
    def __init__(self, enter=None, leave=None):
        self.enter = enter
        self.leave = leave

    async def __aenter__(self):
        if self.enter:
            raise self.enter

    async def __aexit__(self, *args):
        if self.leave:
            raise self.leave


class Wrong:
    pass


class WrongExit(Manager):
    def __aexit__(self, *args):
        return 5


async def use(manager):
    async with manager:
        print('body')


async def use_failing(manager):
    async with manager as x, Manager() as y:
        1 / 0


async def one_line(manager):
    async with manager: pass

for manager in (Manager(KeyError('enter')), Manager(None, KeyError('exit')), Manager(), Wrong(), WrongExit()):
    for function in (use, use_failing, one_line):
        try:
            function(manager).send(None)
        except Exception:
            sys.excepthook(*sys.exc_info())
