"""Notes about objects that belong to somebody else.

We cannot add attributes to these objects (they may use __slots__, or the names may clash), and we must not keep them
alive. A WeakKeyDictionary maps the objects themselves to our data, and forgets what dies.
"""
import weakref


# --- somebody else's code, which we do not touch -------------------------------------------------------------------

class Connection:
    __slots__ = ('address', '__weakref__')

    def __init__(self, address):
        self.address = address


# --- ours ----------------------------------------------------------------------------------------------------------

class Statistics:
    def __init__(self):
        self.requests = 0
        self.bytes = 0

    def __str__(self):
        return f'{self.requests} requests, {self.bytes} bytes'


statistics = weakref.WeakKeyDictionary()


def note_request(connection, size):
    record = statistics.setdefault(connection, Statistics())
    record.requests += 1
    record.bytes += size


def show(title):
    print(title)
    for connection, record in sorted(statistics.items(), key=lambda item: item[0].address):
        print(f'  {connection.address}: {record}')
    if not statistics:
        print('  (nothing)')


one, two, three = Connection('10.0.0.1'), Connection('10.0.0.2'), Connection('10.0.0.3')
try:
    one.requests = 1
except AttributeError as error:
    print('no room on the object itself:', error)

for size in (100, 250, 75):
    note_request(one, size)
note_request(two, 4000)
show('two connections have been used')

print('the third is known:', three in statistics)

del one
show('the first is closed, and nobody had to tell us')

# Objects that compare equal are still different objects here, because these compare by identity.
twin = Connection('10.0.0.2')
note_request(twin, 1)
show('a second connection to the same address')

del two, three, twin
show('all are closed')
