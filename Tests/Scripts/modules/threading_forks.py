# threading, queue: in a child process the thread that forked is the only one.
import os
import queue
import threading
import time

q = queue.SimpleQueue(); lk=threading.Lock()
def w():
    while q.get() is not None: pass
ts=[threading.Thread(target=w) for _ in range(3)]
for t in ts: t.start()
time.sleep(0.05)
pid = os.fork()
if pid == 0:
    got=[]
    print(threading.active_count(), threading.current_thread() is threading.main_thread(), [t.is_alive() for t in ts], flush=True)
    c=threading.Thread(target=lambda: got.append(q.get())); c.start(); time.sleep(0.05); q.put(5); c.join(5); print(got, flush=True)
    os._exit(0)
os.waitpid(pid,0)
for _ in ts: q.put(None)
for t in ts: t.join()
def forker():
    pid=os.fork()
    if pid==0:
        print(threading.main_thread().name, threading.current_thread() is threading.main_thread(), threading.active_count(), flush=True); os._exit(0)
    os.waitpid(pid,0)
t=threading.Thread(target=forker, name="forker"); t.start(); t.join()
print("end")
