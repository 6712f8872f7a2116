# Which commands are whole.
import re
import sys


class Plain:
    """Standard output without addresses."""

    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        return self.stream.write(re.sub("0x[0-9a-f]{6,}", "0x", text))

    def flush(self):
        self.stream.flush()


sys.stdout = Plain(sys.stdout)
import codeop, warnings
C=codeop.compile_command
def t(s,sym='single'):
    try: r=C(s,symbol=sym); print(repr(s),sym,'code' if r else r)
    except Exception as e: print(repr(s),sym,type(e).__name__,e)
for s in ("a","a+","(","[1,","'''a","'a","if 1:","if 1:\n","if 1:\n  x","if 1:\n  x\n","if 1:\n  x\nelse:","a b","","#c","\n\n","  ","x = (1,\n","def f():\n  return 1\n\n","@d","@d\n","class A:\n","a\\","a\\\n","for i in x: pass","for i in x: pass\n","try:\n  a\n","try:\n a\nexcept:\n b","1\n2","a;b","lambda:","f(","{","{1:","x = [\n1,\n2","while 1:\n  if 2:\n    x\n","return","break","$","a $","'\\","if 1: pass\n  b","else:","print(1","f'{","f'{a'","match x:","match x:\n case 1:","async def f():","with a:\n","x: int","del","import","from a import","raise","  a","\ta","if 1:\n  x\n b\n", "0x", "1_", "@","not","a if b","a if b else","a.","*a","**","yield"):
    t(s); t(s,'exec'); t(s,'eval')
c=codeop.CommandCompiler(); c("from __future__ import annotations"); print(bool(c.compiler.flags & 0x1000000)); print(c("x: y = 1").co_flags & 0x1000000 != 0)
print(codeop.PyCF_ALLOW_INCOMPLETE_INPUT, codeop.PyCF_DONT_IMPLY_DEDENT, codeop.Compile().flags, codeop.__all__)
