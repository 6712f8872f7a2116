"""concurrent.futures.thread: how threads begin and end, odd arguments, what is kept alive."""
import atexit
import concurrent.futures as F
import inspect
import logging
import threading
import time
import weakref
from concurrent.futures import thread as T
def t(f,*a,**k):
    try: print(f(*a,**k))
    except BaseException as e: print(type(e).__name__, e)
t(F.ThreadPoolExecutor,0); t(F.ThreadPoolExecutor,-1); t(F.ThreadPoolExecutor,'x'); t(F.ThreadPoolExecutor,1,initializer=3)
print(inspect.signature(F.ThreadPoolExecutor), F.ThreadPoolExecutor.__mro__, F.ThreadPoolExecutor.__module__, T.BrokenThreadPool.__mro__)
ex=F.ThreadPoolExecutor(2); print([ex.submit(lambda: threading.current_thread().name).result() for i in range(3)][0].split('-')[0]); print(ex._max_workers, len(ex._threads)>=1)
class O: pass
o=O(); r=weakref.ref(o)
def boom(x): raise ValueError("boom")
f=ex.submit(boom,o); print(f.exception()); e=f.exception(); del o; 
n = 0
while r() is not None and n < 1000: 
    try:
        e.__traceback__=None
    except Exception: pass
    n+=1; time.sleep(.001)
print(r() is None, n < 1000)
f2=ex.submit(pow,2,k=3) ; print(f2.exception())
ex.shutdown(); t(ex.submit,print); ex.shutdown()
ex=F.ThreadPoolExecutor(1,'pre'); ev=threading.Event(); fs=[ex.submit(ev.wait)]+[ex.submit(pow,2,i) for i in range(4)]
while not fs[0].running(): time.sleep(.001)
print(fs[1].cancel(), fs[0].cancel()); ex.shutdown(wait=False,cancel_futures=True); ev.set(); ex.shutdown(); print([f.cancelled() for f in fs],[x.name for x in ex._threads])
logging.disable()
def bad(): raise RuntimeError('init')
ex=F.ThreadPoolExecutor(1,initializer=bad); f=ex.submit(pow,2,3); t(f.result); 
time.sleep(.01); t(ex.submit,pow,1,2); ex.shutdown()
ex=F.ThreadPoolExecutor(3); f=ex.submit(time.sleep,.01); ths=list(ex._threads); del ex,f; [x.join(5) for x in ths]; print([x.is_alive() for x in ths])
with F.ThreadPoolExecutor(4) as ex: print(list(ex.map(pow,[1,2,3],[2,2,2])), [f.result() for f in F.as_completed([ex.submit(abs,-1)])])
ex=F.ThreadPoolExecutor(8)
for i in range(20): ex.submit(time.sleep,0).result(); time.sleep(.002)
print(len(ex._threads) < 8); ex.shutdown()
ex=F.ThreadPoolExecutor(2); late=ex.submit(lambda: (time.sleep(.05), print("late")))
def after():
    t(ex.submit,print)
atexit.register(after)
