"""warnings: rules, what they do with warnings, and how these are shown."""
import sys
import warnings
def show(m): print([ (str(w.message), w.category.__name__, w.lineno) for w in m])
for act in ("default","always","module","once","ignore","error", "all", "bogus"):
    try:
        with warnings.catch_warnings(record=True) as log:
            warnings.resetwarnings()
            warnings.simplefilter(act)
            reg = {}
            for ln in (1, 1, 2):
                warnings.warn_explicit("msg", UserWarning, "file.py", ln, registry=reg)
            warnings.warn_explicit("msg", UserWarning, "file.py", 7)
            show(log); print({k: v for k, v in reg.items() if k != 'version'}); print({k: v for k, v in warnings.onceregistry.items() if k!= 'version'})
    except BaseException as e: print(act, type(e).__name__, e)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    def f(): warnings.warn("here", stacklevel=2)
    f()
    warnings.warn(DeprecationWarning("d"), RuntimeWarning)
    warnings.warn("x", stacklevel=100)
    warnings.warn(3)
    w = log[0]
    print(w.filename.rpartition('/')[2] == w.filename.split('/')[-1], w.lineno, w.line, w.file, w.source, w.category)
    print(str(w).replace(w.filename, 'F')); print([ (str(w.message), w.category.__name__, w.lineno, w.filename.split('/')[-1]) for w in log])
for args in [("a", 3), ("a", int), ("a", "b"), (), ("a", None, "x"), ("a", UserWarning, 1.5)]:
    try: warnings.warn(*args)
    except Exception as e: print(args, type(e).__name__, e)
for args in [("a", UserWarning, "f", "x"), ("a", 3, "f", 1), ("a", UserWarning), ("a", UserWarning, 3, 1), ("a", UserWarning, "f", 1, None, 3), ("a", UserWarning, "f", 1, None, None, 3), ("a", UserWarning, "f", 1, 5)]:
    try: warnings.warn_explicit(*args)
    except Exception as e: print(args, type(e).__name__, e)
print(warnings.formatwarning("m", UserWarning, "f", 3), warnings.formatwarning("m", UserWarning, "f", 3, "  line  "), warnings.formatwarning("m", UserWarning, "f", 3, ""), sep='|')
for args in [("bogus",), ("ignore", 3), ("ignore", "", 3), ("ignore","",int), ("ignore", "", UserWarning, 3), ("ignore", "", UserWarning, "", "x"), ("ignore", "", UserWarning, "", -1), ("ignore", "a.*", UserWarning, "b", 3, True), ("ignore",)]:
    with warnings.catch_warnings():
        try: warnings.filterwarnings(*args); print(warnings.filters[0], warnings.filters[-1])
        except BaseException as e: print(args, type(e).__name__, e)
for args in [("bogus",), ("ignore", 3), ("ignore", UserWarning, "x"), ("ignore", UserWarning, -1), ("ignore", UserWarning, 3, True)]:
    with warnings.catch_warnings():
        try: warnings.simplefilter(*args); print(warnings.filters[0], warnings.filters[-1])
        except BaseException as e: print(args, type(e).__name__, e)
c = warnings.catch_warnings(record=True); print(c)
print(warnings.catch_warnings(), warnings.catch_warnings(module=sys))
try: c.__exit__()
except Exception as e: print(type(e).__name__, e)
with c:
    try: c.__enter__()
    except Exception as e: print(type(e).__name__, e)
with warnings.catch_warnings(action="error"):
    try: warnings.warn("x")
    except UserWarning as e: print("err", e)
with warnings.catch_warnings(record=True, action="always", category=UserWarning) as l:
    warnings.warn("a"); warnings.warn("b", DeprecationWarning); show(l)
# showwarning override
def sw(message, category, filename, lineno, file=None, line=None): print("SW", message, category.__name__, lineno, file, line)
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.showwarning = sw
    warnings.warn("over")
    warnings.showwarning = 3
    try: warnings.warn("over")
    except Exception as e: print(type(e).__name__, e)
print(warnings.showwarning.__name__)
def fw(message, category, filename, lineno, line=None): return "FW %s\n" % message
sys.stderr = sys.stdout
warnings.formatwarning, old = fw, warnings.formatwarning
warnings.warn("fmt"); warnings.formatwarning = old
print('__warningregistry__' in globals())
print({k for k in __warningregistry__ if k != 'version'})
warnings.filters.insert(0, ("what", None, Warning, None, 0)); warnings._filters_mutated()
try: warnings.warn("z")
except Exception as e: print(type(e).__name__, e)
warnings.filters[0] = 3
try: warnings.warn("z")
except Exception as e: print(type(e).__name__, e)
warnings.filters[0] = (1, None, Warning, None, 0)
try: warnings.warn("z")
except Exception as e: print(type(e).__name__, e)
f = warnings.filters; warnings.filters = 4
try: warnings.warn("z")
except Exception as e: print(type(e).__name__, e)
warnings.filters = f; del f[0]
print(warnings._getaction("i"))
for a in ("error:foo:UserWarning:mod:3", "a:b:c:d:e:f", "x", "error::Bogus", "error:::x:y", "error::a.b", "ignore::int"):
    try: warnings._setoption(a); print(warnings.filters[0])
    except Exception as e: print(type(e).__name__, e)
f[:] = []; warnings._filters_mutated()
warnings.warn("dflt")
warnings.defaultaction = "error"
try: warnings.warn("dflt2")
except Exception as e: print(type(e).__name__, e)
try: warnings._deprecated("thing", remove=(3, 13))
except Exception as e: print(type(e).__name__, e)
try: warnings._deprecated("thing", remove=(3, 9))
except Exception as e: print(type(e).__name__, e)
