# A cycle that is alive at the end of the script is finalized too.

class D:
    def __init__(self, n): self.n, self.me = n, self
    def __del__(self): print('del', self.n)
c = D('cycle')
def f():
    D('garbage nobody collected')
f()
print('end of script')
c = None
import gc
print(gc.collect() >= 2)
keep = D('kept to the end')
