"""logging: files, warnings, and the handlers of logging.handlers."""
import logging
import logging.handlers
import os
import queue
import shutil
import sys
import tempfile

sys.stderr = sys.stdout
m = logging.handlers.MemoryHandler(3, target=logging.StreamHandler(sys.stdout)); l2 = logging.getLogger("mem"); l2.propagate = False; l2.addHandler(m); l2.warning("m1"); l2.warning("m2"); print("--"); l2.error("m3"); l2.info("m4"); print(len(m.buffer)); m.close()
q = queue.Queue(); l3 = logging.getLogger("q"); l3.propagate = False; l3.addHandler(logging.handlers.QueueHandler(q)); l3.warning("qd %s", 5); r = q.get(); print(r.msg, r.args, r.message); l3.error("qq"); ql = logging.handlers.QueueListener(q, logging.StreamHandler(sys.stdout)); ql.start(); ql.stop()
logging.getLogger('py.warnings').addHandler(logging.StreamHandler(sys.stdout))
logging.captureWarnings(True)
import warnings
warnings.warn_explicit("cap", UserWarning, "f.py", 3); logging.captureWarnings(False)
d = tempfile.mkdtemp(); fn = os.path.join(d, "l.log"); fh = logging.FileHandler(fn, "w", "utf-8"); l4 = logging.getLogger("file"); l4.propagate = False; l4.addHandler(fh); l4.error("in file é"); fh.close(); print(open(fn, encoding='utf-8').read(), repr(fh).replace(d, 'D'))
rh = logging.handlers.RotatingFileHandler(fn, maxBytes=30, backupCount=2); l4.handlers = [rh]
for i in range(9): l4.warning("rot %d" % i)
rh.close(); print(sorted(os.listdir(d)), [open(os.path.join(d, x)).read() for x in sorted(os.listdir(d))])
shutil.rmtree(d)
class Failing(logging.Handler):
    def emit(self, record):
        try: raise OSError("cannot")
        except OSError: self.handleError(record)
import io
sys.stderr = text = io.StringIO()
l5 = logging.getLogger("failing"); l5.propagate = False; l5.addHandler(Failing()); l5.error("message %s", 1)
sys.stderr = sys.stdout
print([line for line in text.getvalue().splitlines() if not line.startswith("  ")])
b = logging.handlers.BufferingHandler(2); l5.handlers = [b]; l5.error("one"); print(len(b.buffer)); l5.error("two"); print(len(b.buffer))
print(logging.handlers.WatchedFileHandler, logging.handlers.DEFAULT_TCP_LOGGING_PORT)
s = logging.StreamHandler(sys.stdout); old = s.setStream(text); print(old is sys.stdout, s.setStream(text)); s.close()
logging.shutdown()
