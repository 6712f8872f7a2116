"""Observers that unsubscribe by dying.

The classic leak: a long-lived subject holds its observers, so a closed window is never freed, and still reacts. Here
the subject holds them weakly. Whole objects go into a WeakSet. Single methods need a WeakMethod: `window.on_change`
makes a new bound method each time, so that a plain weak reference to one is dead at once.
"""
import weakref


class Subject:
    def __init__(self):
        self._observers = weakref.WeakSet()
        self._handlers = []

    def attach(self, observer):
        self._observers.add(observer)

    def connect(self, method):
        self._handlers.append(weakref.WeakMethod(method, self._handlers.remove))

    def changed(self, value):
        for observer in sorted(self._observers, key=lambda o: o.name):
            observer.update(value)
        for reference in list(self._handlers):
            handler = reference()
            if handler is not None:
                handler(value)

    def __str__(self):
        return f'{len(self._observers)} observers, {len(self._handlers)} handlers'


class Window:
    def __init__(self, name):
        self.name = name

    def update(self, value):
        print(f'  {self.name} draws {value}')

    def on_change(self, value):
        print(f'  {self.name} writes a log line: {value}')

    def __del__(self):
        print(f'  ({self.name} is gone)')


temperature = Subject()
print('a plain weak reference to a bound method:', weakref.ref(temperature.changed)())

kitchen, cellar = Window('kitchen'), Window('cellar')
temperature.attach(kitchen)
temperature.attach(cellar)
temperature.connect(cellar.on_change)
print(temperature)
temperature.changed(21)

print('the cellar window is closed')
del cellar
print(temperature)
temperature.changed(22)

print('a window that nobody keeps')
temperature.attach(Window('attic'))
temperature.connect(kitchen.on_change)
print(temperature)
temperature.changed(23)

print('the last window is closed')
del kitchen
print(temperature)
temperature.changed(24)
