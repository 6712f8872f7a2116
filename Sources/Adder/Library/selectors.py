"""Waiting for many descriptors, each with data of the program's own."""

import math
import select
from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping

EVENT_READ, EVENT_WRITE = 1, 2

SelectorKey = namedtuple("SelectorKey", "fileobj fd events data")
SelectorKey.__doc__ = "What is registered: the file object, its descriptor, the events that are wanted, and data."


class _Keys(Mapping):
    """File objects and their keys, which are kept by descriptor."""

    def __init__(self):
        self.by_descriptor = {}

    def descriptor_of(self, fileobj):
        """The descriptor of a file object, also of one that was closed since it was registered."""
        try:
            descriptor = fileobj if isinstance(fileobj, int) else int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            problem = f"Invalid file object: {fileobj!r}"
        else:
            if descriptor >= 0:
                return descriptor
            problem = f"Invalid file descriptor: {descriptor}"
        for key in self.by_descriptor.values():
            if key.fileobj is fileobj:
                return key.fd
        raise ValueError(problem)

    def __getitem__(self, fileobj):
        key = self.by_descriptor.get(self.descriptor_of(fileobj))
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        return key

    def __iter__(self):
        return iter(self.by_descriptor)

    def __len__(self):
        return len(self.by_descriptor)


class BaseSelector(metaclass=ABCMeta):
    """What every selector can do."""

    def close(self):
        """Let everything go."""

    def __exit__(self, *args):
        self.close()

    def __enter__(self):
        return self

    def modify(self, fileobj, events, data=None):
        """Wait for other events, or with other data."""
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    @abstractmethod
    def get_map(self):
        """A mapping of file objects to keys; None once the selector is closed."""
        raise NotImplementedError

    def get_key(self, fileobj):
        """The key of a registered file object."""
        keys = self.get_map()
        if keys is None:
            raise RuntimeError("Selector is closed")
        try:
            return keys[fileobj]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    @abstractmethod
    def register(self, fileobj, events, data=None):
        """Wait for events of a file object, too."""
        raise NotImplementedError

    @abstractmethod
    def unregister(self, fileobj):
        """Wait for a file object no more."""
        raise NotImplementedError

    @abstractmethod
    def select(self, timeout=None):
        """A list of (key, events) of those that are ready."""
        raise NotImplementedError


class _KeepingSelector(BaseSelector):
    """Keeps the keys. Subclasses say how one waits, and may take part in `_watch` and `_forget`."""

    def __init__(self):
        self._keys = self._open_keys = _Keys()

    def get_map(self):
        return self._open_keys

    def close(self):
        self._open_keys = None
        self._keys.by_descriptor.clear()

    def _watch(self, key):
        """A key comes."""

    def _forget(self, key):
        """A key has gone."""

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        keys = self._keys
        key = SelectorKey(fileobj, keys.descriptor_of(fileobj), events, data)
        if key.fd in keys.by_descriptor:
            raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
        self._watch(key)
        keys.by_descriptor[key.fd] = key
        return key

    def unregister(self, fileobj):
        key = self._keys[fileobj]
        del self._keys.by_descriptor[key.fd]
        self._forget(key)
        return key

    def modify(self, fileobj, events, data=None):
        key = self._keys[fileobj]
        if key.events != events:
            return super().modify(fileobj, events, data)
        if key.data != data:
            key = self._keys.by_descriptor[key.fd] = key._replace(data=data)
        return key


class SelectSelector(_KeepingSelector):
    """By `select.select`."""

    def select(self, timeout=None):
        keys = self._keys.by_descriptor
        readers = [key.fd for key in keys.values() if key.events & EVENT_READ]
        writers = [key.fd for key in keys.values() if key.events & EVENT_WRITE]
        try:
            readers, writers, _exceptional = select.select(readers, writers, [], timeout and max(timeout, 0))
        except InterruptedError:
            return []
        found = dict.fromkeys(readers, EVENT_READ)
        for descriptor in writers:
            found[descriptor] = found.get(descriptor, 0) | EVENT_WRITE
        return [(keys[descriptor], events) for descriptor, events in found.items()]


class PollSelector(_KeepingSelector):
    """By `select.poll`."""

    def __init__(self):
        super().__init__()
        self._poll = select.poll()

    @staticmethod
    def _mask_of(events):
        return (select.POLLIN if events & EVENT_READ else 0) | (select.POLLOUT if events & EVENT_WRITE else 0)

    def _watch(self, key):
        self._poll.register(key.fd, self._mask_of(key.events))

    def _forget(self, key):
        try:
            self._poll.unregister(key.fd)
        except (KeyError, OSError):
            # It was closed meanwhile.
            pass

    def modify(self, fileobj, events, data=None):
        key = self._keys[fileobj]
        if key.events == events and key.data == data:
            return key
        if key.events != events:
            try:
                self._poll.modify(key.fd, self._mask_of(events))
            except:
                self.unregister(fileobj)
                raise
        key = self._keys.by_descriptor[key.fd] = key._replace(events=events, data=data)
        return key

    def select(self, timeout=None):
        if timeout is not None:
            timeout = math.ceil(timeout * 1000) if timeout > 0 else 0
        ready = []
        try:
            found = self._poll.poll(timeout)
        except InterruptedError:
            return ready
        key_of, reading, writing = self._keys.by_descriptor.get, ~select.POLLOUT, ~select.POLLIN
        for descriptor, mask in found:
            key = key_of(descriptor)
            if key is not None:
                # Errors and ends are news for readers and for writers.
                events = (EVENT_READ if mask & reading else 0) | (EVENT_WRITE if mask & writing else 0)
                ready.append((key, events & key.events))
        return ready


DefaultSelector = PollSelector
