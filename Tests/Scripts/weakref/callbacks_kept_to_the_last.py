# small
# All callbacks of one death run before any of them, or any of the references, is let go.

import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)

    def notice(self, reference):
        print('notice', self.name)


one = Thing('referent')
references = [weakref.ref(one, Thing('first').notice), weakref.ref(one, Thing('second').notice), weakref.ref(one, Thing('third').notice)]
one = None
print([reference.__callback__ for reference in references])
one = Thing('another')
reference = weakref.ref(one, Thing('alone').notice)
one = None


def dropping(_):
    print('dropping')
    references.clear()


one = Thing('again')
references = [weakref.ref(one, lambda reference: print('oldest')), weakref.ref(one, lambda reference: print('middle')), weakref.ref(one, dropping)]
one = None
