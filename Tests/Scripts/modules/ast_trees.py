# Trees as data and back to code.
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
import ast
print(ast.dump(ast.parse("x = f(1, *a, b=2, **c) if y else [i for i in z if i]\ndef g(a,/,b:int=1,*c,d=2,**e)->x: 'doc'; return u'q' + f'{a!r:>{w}}x'\n"), indent=1, include_attributes=True))
print(ast.literal_eval("{'a': [1, -2.5, (3+4j), None, True, b'x', {1,2}, set(), ()]}"))
for s in ("a", "1+2", "f()", "[1,", "'a' 'b'", "-'a'", "{**a}", "1+2j", " \t5", "(1).x"):
    try: print(ast.literal_eval(s))
    except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
t=ast.parse("def f(x):\n  class A:\n    __p = [x*2 for x in range(x)]\n    def m(self): return self.__p, __class__.__name__\n  return A().m()\nprint(f(3))\nmatch [1,2,{'k':3}]:\n  case [a,*_,{'k':v,**r}] if v: print(a,v,r)\ntry:\n  raise ValueError(1)\nexcept ValueError as e: print(e)\nwith open('/dev/null') as q: pass\nasync def h():\n  async for i in z: await i\nlam=lambda *a,k=1:(a,k)\nprint(lam(1,k=5), [*range(3)], {**{1:2}}, 1<2<3, not 1, x:=5, f'{x!r:>5}')\nglobal gg\ngg=1\ndel gg\n")
exec(compile(t,'<t>','exec'))
class T(ast.NodeTransformer):
    def visit_Constant(self,n): return ast.copy_location(ast.Constant(n.value+1),n) if type(n.value) is int else n
print(eval(compile(ast.fix_missing_locations(T().visit(ast.parse('1+2*3',mode='eval'))),'<t>','eval')))
print(ast.unparse(t)[:200]); print([type(n).__name__ for n in ast.walk(ast.parse('a+b'))])
print(ast.get_source_segment("x = [1,\n 2]", ast.parse("x = [1,\n 2]").body[0].value))
