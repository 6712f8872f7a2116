# Registering, changing and forgetting descriptors, and waiting for them.
import os
import selectors
from selectors import EVENT_READ, EVENT_WRITE, BaseSelector, DefaultSelector, PollSelector, SelectorKey, SelectSelector


class Named:
    def __init__(self, name, number):
        self.name, self.number = name, number

    def __repr__(self):
        return self.name

    def fileno(self):
        return self.number


def attempt(what, *arguments, **keywords):
    try:
        print(" ", what(*arguments, **keywords))
    except Exception as problem:
        print(" ", type(problem).__name__, problem)


def ready(selector):
    return sorted((key.data, events) for key, events in selector.select(0))


reading, writing = os.pipe()
reader, writer = Named("reader", reading), Named("writer", writing)
print(EVENT_READ, EVENT_WRITE, SelectorKey._fields, SelectorKey(1, 2, 3, 4), issubclass(DefaultSelector, BaseSelector))
for kind in (SelectSelector, PollSelector, DefaultSelector):
    print(kind is SelectSelector)
    with kind() as selector:
        keys = selector.get_map()
        key = selector.register(reader, EVENT_READ, "r")
        print(key.fileobj, key.fd == reading, key.events, key.data, type(key) is SelectorKey, len(keys), reader in keys, keys[reader] == key, keys[reading] == key, list(keys) == [reading])
        for arguments in ((reader, EVENT_WRITE), (Named("twin", writing), 0), (writer, 4), (writer, 7), ("text", 1), (Named("bad", -1), 1), (-5, 1), (Named("odd", "x"), 1),
                          (Named("none", None), 1), (3.5, 1), (None, 1)):
            try:
                print(" ", selector.register(*arguments))
            except Exception as problem:
                print(" ", type(problem).__name__, str(problem).replace(str(reading), "READING"))
        for method in (selector.unregister, selector.get_key, keys.__getitem__, lambda each: selector.modify(each, EVENT_READ)):
            attempt(method, writer)
            attempt(method, Named("bad", -1))
        print(ready(selector), keys.get(reader) == key, writer in keys)
        selector.register(writer, EVENT_READ | EVENT_WRITE, "w")
        print(ready(selector))
        os.write(writing, b"x")
        print(ready(selector), selector.select(-1) != [], len(selector.select()), len(selector.select(0.01)))
        same = selector.modify(reader, EVENT_READ, "r")
        print(same is key, selector.modify(reader, EVENT_READ, "R").data, selector.get_key(reading).data, ready(selector))
        changed = selector.modify(reader, EVENT_WRITE, "r")
        print(changed.events, ready(selector), selector.modify(reader, EVENT_READ | EVENT_WRITE, "both").events)
        attempt(selector.modify, writer, 0)
        print(len(keys))
        os.read(reading, 1)
        reader.number = -1
        print(selector.get_key(reader).data, selector.unregister(reader).data, len(keys))
        reader.number = reading
    print(selector.get_map(), len(keys), list(keys))
    attempt(selector.get_key, reader)
    attempt(selector.unregister, reader)
    print(selector.select(0) if kind is SelectSelector else "", selector.close())

print("ends")
for kind in (SelectSelector, PollSelector):
    first, second = os.pipe()
    with kind() as selector:
        selector.register(first, EVENT_READ, "end")
        selector.register(second, EVENT_WRITE, "full")
        os.close(second)
        print(ready(selector) if kind is PollSelector else "", selector.unregister(second).data, ready(selector))
        os.close(first)
        print(selector.unregister(first).data, ready(selector))


class Own(BaseSelector):
    def __init__(self):
        self.keys = {}

    def register(self, fileobj, events, data=None):
        self.keys[fileobj] = SelectorKey(fileobj, fileobj, events, data)
        return self.keys[fileobj]

    def unregister(self, fileobj):
        return self.keys.pop(fileobj)

    def select(self, timeout=None):
        return [(key, key.events) for key in self.keys.values()]

    def get_map(self):
        return self.keys


with Own() as own:
    own.register(1, 2, 3)
    print(own.modify(1, 3, 4), own.get_key(1), own.select(), own.close())
    attempt(own.get_key, 2)
for method in ("register", "unregister", "select", "get_map"):
    attempt(getattr(super(Own, own), method), *{"register": (1, 1), "unregister": (1,)}.get(method, ()))
attempt(BaseSelector)
print(sorted(BaseSelector.__abstractmethods__))
os.close(reading)
os.close(writing)
