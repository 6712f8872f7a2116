# What still lives at the end of the script is finalized: globals in the order of their names' creation.

class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
first = D('first')
second = D('second')
_private = D('private')
third = D('third')
print('end of script')
