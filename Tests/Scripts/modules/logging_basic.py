"""logging: loggers, levels, handlers, formats."""
import io
import logging
import sys

sys.stderr = sys.stdout
logging.warning("first %s", "x"); logging.info("no")
print(logging.root.handlers, logging.root, logging.getLogger("a.b.c"), logging.getLogger("a").getChild("z"))
logging.basicConfig(level=logging.DEBUG, format="%(name)s|%(levelname)-8s|%(message)s|%(funcName)s|%(lineno)d|%(filename)s|%(module)s|%(threadName)s|%(processName)s", force=True, stream=sys.stdout)
log = logging.getLogger("x.y")
def f():
    log.debug("d %d %s", 1, [2]); log.info("i %(a)s", {'a': 3}); log.warning("w"); log.error("e"); log.critical("c"); log.fatal("f"); log.log(35, "custom")
    try: 1/0
    except ZeroDivisionError as e:
        log.exception("exc"); log.error("e2", exc_info=e); log.error("e3", exc_info=(type(e), e, None)); log.info("no exc", exc_info=False)
    log.info("s", stack_info=True); log.info("lvl2", stacklevel=2); log.info("x", exc_info=True)
f()
for kw in (dict(extra={'message': 1}), dict(extra={'name': 1}), dict(foo=1)):
    try: log.info("x", **kw)
    except Exception as e: print(type(e).__name__, e)
for fn, a in ((log.setLevel, ("NOPE",)), (log.setLevel, (1.5,)), (log.log, ("x", "y")), (logging.getLogger, (3,)), (logging.getLevelName, ("INFO",)), (logging.getLevelName, (15,)), (logging.getLevelName, (20,)), (logging.getLevelName, ("zz",)), (logging.setLoggerClass, (int,)), (logging.Formatter, ("%(a)s", None, "x")), (logging.Formatter, ("nope",)), (logging.Formatter, ("{a!z}", None, "{")), (logging.Formatter, ("{", None, "{")), (logging.Formatter, ("x", None, "{")), (logging.Formatter, ("{a:zz}", None, "{")), (logging.Formatter, ("{a-b}", None, "{")), (logging.Formatter, ("x", None, "$")), (logging.Formatter, ("$", None, "$")), (logging.Formatter, ("%(a)", )), (logging.Formatter, ("%(a)5.3s", )),(logging.Formatter, ("%(a)5.s", )), (logging.Formatter, ("%(a b)s", )), (logging.Handler().emit, (1,))):
    try: r = fn(*a); print(r if isinstance(r, (str, int)) else type(r).__name__)
    except Exception as e: print(type(e).__name__, e)
for st, fm in (("%", "%(asctime)s %(message)s %(levelname)s"), ("{", "{asctime} {message:>10} {levelname}"), ("$", "${asctime} $message $levelname")):
    fo = logging.Formatter(fm, style=st); rec = logging.makeLogRecord({'msg': 'hi', 'levelname': 'L', 'created': 0.5, 'msecs': 500.0})
    import time; fo.converter = time.gmtime; print(fo.format(rec), fo.usesTime(), fo.formatTime(rec, "%H"))
fo = logging.Formatter("%(message)s %(zz)s", defaults={'zz': 'dflt'}); print(fo.format(rec))
try: logging.Formatter("%(nope)s").format(rec)
except Exception as e: print(type(e).__name__, e)
s = io.StringIO(); h = logging.StreamHandler(s); h.setLevel("ERROR"); h.addFilter(logging.Filter("x.y")); h.addFilter(lambda r: "skip" not in r.getMessage())
log.addHandler(h); log.propagate = False; log.error("one"); log.warning("two"); log.error("skip"); logging.getLogger("x.y.z").error("three"); print(repr(s.getvalue()))
print(h, h.name, log.hasHandlers(), log.isEnabledFor(10), logging.getLogger("x.y.z").getEffectiveLevel()); h.name = "nm"; print(h.get_name(), logging._handlers['nm'] is h)
logging.disable(logging.ERROR); print(log.isEnabledFor(40), log.isEnabledFor(50)); logging.disable(0)
log.removeHandler(h); log.propagate = True; log.disabled = True; log.error("dis"); log.disabled = False
class Ad(logging.LoggerAdapter):
    def process(self, msg, kw): return "[%s] %s" % (self.extra['u'], msg), kw
ad = Ad(log, {'u': 'me'}); ad.info("adapted %s", 1); print(ad, ad.name, ad.isEnabledFor(10), ad.manager is log.manager)
logging.LoggerAdapter(log, {'q': 1}).warning("plain")
for kw in (dict(stream=1, filename=2), dict(stream=1, handlers=[]), dict(style='?'), dict(bogus=1)):
    try: logging.basicConfig(force=True, **kw)
    except Exception as e: print(type(e).__name__, e)
class LG(logging.Logger): pass
logging.setLoggerClass(LG); print(logging.getLogger("lg"), logging.getLoggerClass()); logging.addLevelName(33, "THREE"); print(logging.getLevelName(33), logging.getLevelNamesMapping()["THREE"], rec)
print(logging.BufferingFormatter().format([rec, rec]))
logging.raiseExceptions = False
log.info('bad %d', 'x')
logging.raiseExceptions = True
logging.lastResort = None; logging.root.handlers = []; logging.getLogger("last").error("x"); print(logging.NullHandler())
