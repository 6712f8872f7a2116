# SystemExit from nested calls runs every finally and with.
# small
# stderr

import sys
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print('exit', t.__name__, v.code)
def f():
    with CM():
        try:
            sys.exit(300)
        except Exception:
            print('not caught by Exception')
        finally:
            print('finally')
def g():
    try:
        f()
    except:
        print('bare except sees it')
        raise
g()
