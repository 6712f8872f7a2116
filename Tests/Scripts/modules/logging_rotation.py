"""logging.handlers: files that are replaced, records that are kept back or go through queues; odd calls."""
import inspect
import logging
import logging.handlers as handlers
import os
import queue
import shutil
import sys
import tempfile

sys.stderr = sys.stdout
for kind in ("BufferingHandler", "MemoryHandler", "QueueHandler", "QueueListener", "BaseRotatingHandler", "RotatingFileHandler", "WatchedFileHandler"):
    kind = getattr(handlers, kind)
    print(kind.__name__, inspect.signature(kind), [name for name in sorted(vars(kind)) if name[0] != "_"])
print(handlers.DEFAULT_TCP_LOGGING_PORT, handlers.DEFAULT_UDP_LOGGING_PORT, handlers.DEFAULT_HTTP_LOGGING_PORT,
      handlers.DEFAULT_SOAP_LOGGING_PORT, handlers.SYSLOG_TCP_PORT, handlers.SYSLOG_UDP_PORT)
folder = tempfile.mkdtemp()
path = os.path.join(folder, "l")


def record(text, **more):
    return logging.makeLogRecord({"msg": text, **more})


def show(empty=False):
    print({name: open(os.path.join(folder, name)).read() for name in sorted(os.listdir(folder))})
    if empty:
        for name in os.listdir(folder):
            os.remove(os.path.join(folder, name))


for delay in 0, 1:
    for count in 0, 1, 3:
        handler = handlers.RotatingFileHandler(path, "w", maxBytes=10, backupCount=count, delay=delay)
        for i in range(6):
            handler.emit(record("abc%d" % i))
        show()
        handler.emit(record("a" * 30))
        handler.close()
        print(handler.stream, handler.mode, handler.encoding is None, handler.errors, handler.delay, handler.maxBytes, handler.backupCount)
        show(True)
handler = handlers.RotatingFileHandler(path, "w")
handler.emit(record("x"))
handler.emit(record("y"))
handler.close()
handler.emit(record("not any more"))
print(handler.stream.mode)
show(True)
handler = handlers.RotatingFileHandler(path, maxBytes=5, backupCount=2)
handler.namer = lambda name: name + ".old"
handler.rotator = lambda old, new: (print("moves", old[len(folder):], new[len(folder):]), shutil.copy(old, new), os.remove(old))
for i in range(5):
    handler.emit(record("x%d" % i))
handler.close()
handler.emit(record("z"))
handler.close()
show(True)
with handlers.RotatingFileHandler(os.devnull, maxBytes=3).stream as stream:
    print(stream.name)
print(logging.FileHandler(path, "ab", delay=True).encoding, logging.FileHandler(path, encoding="latin1", delay=True).encoding)

watched = handlers.WatchedFileHandler(path)
print(watched.dev == os.stat(path).st_dev, watched.ino == os.stat(path).st_ino)
watched.emit(record("1"))
os.rename(path, path + "2")
watched.emit(record("2"))
os.remove(path)
watched.emit(record("3"))
watched.close()
show(True)
watched = handlers.WatchedFileHandler(path, delay=True)
print(watched.dev, watched.ino)
watched.emit(record("q"))
print(watched.dev, watched.ino)
watched.emit(record("r"))
print(watched.dev == -1)
watched.close()
show(True)
shutil.rmtree(folder)


class Target(logging.Handler):
    def handle(self, record):
        print("handles", record.msg, record.args, record.exc_info, record.exc_text, record.stack_info, getattr(record, "message", None))


memory = handlers.MemoryHandler(2, target=Target())
memory.emit(record("1", levelno=10))
print(len(memory.buffer))
memory.emit(record("2", levelno=10))
memory.emit(record("e", levelno=40))
memory.emit(record("5", levelno=10))
memory.close()
print(memory.target, memory.buffer)
memory = handlers.MemoryHandler(1, flushOnClose=False)
memory.emit(record("1", levelno=10))
memory.setTarget(Target())
memory.emit(record("3", levelno=10))
memory.setTarget(None)
memory.emit(record("4", levelno=10))
memory.close()
print(len(memory.buffer), memory.flushLevel, memory.flushOnClose)

records = queue.Queue()
handler = handlers.QueueHandler(records)
handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
given = record("a %s", args=("b",), levelname="L", levelno=20, stack_info="S")
handler.handle(given)
print(records.get().msg, given.args)
listener = handlers.QueueListener(records, Target(30), Target(), respect_handler_level=True)
listener.start()
handler.handle(given)
listener.stop()
print(records.unfinished_tasks)
simple = queue.SimpleQueue()
listener = handlers.QueueListener(simple, Target())
simple.put_nowait(given)
listener.start()
listener.stop()


class Full:
    def put_nowait(self, record):
        raise queue.Full


class Telling(handlers.QueueHandler):
    def handleError(self, record):
        print("error", type(sys.exc_info()[1]).__name__)


Telling(Full()).handle(given)
print(handlers.QueueListener(records).dequeue.__name__, handlers.QueueListener(records).prepare(given) is given)
