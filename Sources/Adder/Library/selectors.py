"""Waiting for many descriptors, each with data of the program's own."""

from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping
import math
import select

EVENT_READ = 1
EVENT_WRITE = 2


def _fileobj_to_fd(fileobj):
    if isinstance(fileobj, int):
        descriptor = fileobj
    else:
        try:
            descriptor = int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError("Invalid file object: {!r}".format(fileobj)) from None
    if descriptor < 0:
        raise ValueError("Invalid file descriptor: {}".format(descriptor))
    return descriptor


SelectorKey = namedtuple('SelectorKey', ['fileobj', 'fd', 'events', 'data'])
SelectorKey.__doc__ = "What is registered: the file object, its descriptor, the events that are wanted, and data."


class _SelectorMapping(Mapping):
    """File objects and what is known of them."""

    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._fd_to_key)

    def __getitem__(self, fileobj):
        try:
            return self._selector._fd_to_key[self._selector._fileobj_lookup(fileobj)]
        except KeyError:
            raise KeyError("{!r} is not registered".format(fileobj)) from None

    def __iter__(self):
        return iter(self._selector._fd_to_key)


class BaseSelector(metaclass=ABCMeta):
    """What every selector can do."""

    @abstractmethod
    def register(self, fileobj, events, data=None):
        """Wait for events of a file object, too."""
        raise NotImplementedError

    @abstractmethod
    def unregister(self, fileobj):
        """Wait for a file object no more."""
        raise NotImplementedError

    def modify(self, fileobj, events, data=None):
        """Wait for other events, or with other data."""
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    @abstractmethod
    def select(self, timeout=None):
        """A list of (key, events) of those that are ready."""
        raise NotImplementedError

    def close(self):
        """Let everything go."""

    def get_key(self, fileobj):
        """The key of a registered file object."""
        mapping = self.get_map()
        if mapping is None:
            raise RuntimeError('Selector is closed')
        try:
            return mapping[fileobj]
        except KeyError:
            raise KeyError("{!r} is not registered".format(fileobj)) from None

    @abstractmethod
    def get_map(self):
        """A mapping of file objects to keys."""
        raise NotImplementedError

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class _BaseSelectorImpl(BaseSelector):

    def __init__(self):
        self._fd_to_key = {}
        self._map = _SelectorMapping(self)

    def _fileobj_lookup(self, fileobj):
        try:
            return _fileobj_to_fd(fileobj)
        except ValueError:
            # One that has been closed is still known.
            for key in self._fd_to_key.values():
                if key.fileobj is fileobj:
                    return key.fd
            raise

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError("Invalid events: {!r}".format(events))
        key = SelectorKey(fileobj, self._fileobj_lookup(fileobj), events, data)
        if key.fd in self._fd_to_key:
            raise KeyError("{!r} (FD {}) is already registered".format(fileobj, key.fd))
        self._fd_to_key[key.fd] = key
        return key

    def unregister(self, fileobj):
        try:
            return self._fd_to_key.pop(self._fileobj_lookup(fileobj))
        except KeyError:
            raise KeyError("{!r} is not registered".format(fileobj)) from None

    def modify(self, fileobj, events, data=None):
        try:
            key = self._fd_to_key[self._fileobj_lookup(fileobj)]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None
        if events != key.events:
            self.unregister(fileobj)
            key = self.register(fileobj, events, data)
        elif data != key.data:
            key = key._replace(data=data)
            self._fd_to_key[key.fd] = key
        return key

    def close(self):
        self._fd_to_key.clear()
        self._map = None

    def get_map(self):
        return self._map

    def _key_from_fd(self, fd):
        return self._fd_to_key.get(fd)


class SelectSelector(_BaseSelectorImpl):
    """By `select.select`."""

    def select(self, timeout=None):
        timeout = None if timeout is None else max(timeout, 0)
        readers = [key.fd for key in self._fd_to_key.values() if key.events & EVENT_READ]
        writers = [key.fd for key in self._fd_to_key.values() if key.events & EVENT_WRITE]
        try:
            readers, writers, _ = select.select(readers, writers, [], timeout)
        except InterruptedError:
            return []
        readers = set(readers)
        writers = set(writers)
        ready = []
        for descriptor in readers | writers:
            events = (EVENT_READ if descriptor in readers else 0) | (EVENT_WRITE if descriptor in writers else 0)
            key = self._key_from_fd(descriptor)
            if key:
                ready.append((key, events & key.events))
        return ready


class PollSelector(_BaseSelectorImpl):
    """By `select.poll`."""

    def __init__(self):
        super().__init__()
        self._selector = select.poll()

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)
        wanted = (select.POLLIN if events & EVENT_READ else 0) | (select.POLLOUT if events & EVENT_WRITE else 0)
        try:
            self._selector.register(key.fd, wanted)
        except:
            super().unregister(fileobj)
            raise
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)
        try:
            self._selector.unregister(key.fd)
        except (OSError, KeyError):
            pass
        return key

    def select(self, timeout=None):
        if timeout is not None:
            timeout = 0 if timeout <= 0 else math.ceil(timeout * 1e3)
        try:
            found = self._selector.poll(timeout)
        except InterruptedError:
            return []
        ready = []
        for descriptor, what in found:
            events = (EVENT_WRITE if what & ~select.POLLIN else 0) | (EVENT_READ if what & ~select.POLLOUT else 0)
            key = self._key_from_fd(descriptor)
            if key:
                ready.append((key, events & key.events))
        return ready


DefaultSelector = PollSelector
