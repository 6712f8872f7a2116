# What compile says of trees that are wrong, and how nodes are made.
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
def t(src_or, mode='exec'):
    try:
        r=compile(src_or,'<x>',mode); print('ok')
    except Exception as e: print(type(e).__name__, str(e)[:150])
L=dict(lineno=1,col_offset=0,end_lineno=1,end_col_offset=1)
N=lambda id,ctx=None: ast.Name(id,ctx or ast.Load(),**L)
C=lambda v: ast.Constant(v,**L)
M=lambda *b: ast.Module(list(b),[])
E=lambda e: ast.Expression(e)
t(M(ast.Expr(N('a'),**L))); t(M(ast.Expr(value=None,**L))); t(M(ast.Expr(**L))); t(M(ast.Expr(N('a')))); t(M(ast.Expr(ast.Name('a',ast.Load()),**L)))
t(ast.Module(5,[])); t(ast.Module([]))  ; t(M(N('a'))); t(M(5)); t(E(5),'eval'); t(E(ast.Name(5,ast.Load(),**L)),'eval'); t(E(ast.Name('a',ast.Store(),**L)),'eval'); t(E(ast.Name('a',**L)),'eval'); t(E(ast.Name('None',ast.Load(),**L)),'eval')
t(M(ast.Assign([N('a')],C(1),**L))); t(M(ast.Assign([],C(1),**L))); t(M(ast.Assign([C(1)],C(1),**L))); t(M(ast.Assign([ast.BinOp(C(1),ast.Add(),C(1),**L)],C(1),**L)))
t(E(C([])),'eval'); t(E(C((1,2))),'eval'); t(E(C(frozenset([1]))),'eval'); t(E(C((1,[])))); t(E(ast.Constant(1,lineno='x',col_offset=0)),'eval'); t(E(ast.Constant(1,lineno=None,col_offset=0)),'eval')
t(M(ast.FunctionDef('f',ast.arguments([],[],None,[],[],None,[]),[],[],**L))); t(M(ast.FunctionDef('f',ast.arguments([],[],None,[],[],None,[]),[ast.Pass(**L)],[],**L))); t(M(ast.FunctionDef('f',ast.arguments([],[],None,[],[],None,[C(1)]),[ast.Pass(**L)],[],**L)));t(M(ast.FunctionDef('f',ast.arguments([],[],None,[ast.arg('q',**L)],[],None,[]),[ast.Pass(**L)],[],**L)))
t(E(ast.Dict([C(1)],[],**L)),'eval'); t(E(ast.Compare(C(1),[],[],**L)),'eval'); t(E(ast.Compare(C(1),[ast.Lt()],[],**L)),'eval'); t(E(ast.BoolOp(ast.And(),[C(1)],**L)),'eval'); t(E(ast.BinOp(C(1),5,C(1),**L)),'eval')
t(M(ast.If(C(1),[],[],**L))); t(M(ast.Try([ast.Pass(**L)],[],[],[],**L))); t(M(ast.Delete([],**L))); t(M(ast.Import([],**L))); t(M(ast.Global([],**L))); t(M(ast.Return(C(1),**L))); t(M(ast.Break(**L))); t(M(ast.Raise(None,C(1),**L))); t(M(ast.ImportFrom('a',[ast.alias('b',**L)],-1,**L))); t(M(ast.ImportFrom('a',[ast.alias('b',**L)],0,**L)))
t(E(C(1))); t(M(),'eval'); t(M(),'single'); t(ast.Interactive([]),'single'); t(ast.Expr(C(1)),'exec'); t(C(1),'eval'); t(ast.AST()); t(E(ast.GeneratorExp(C(1),[],**L)),'eval'); t(E(ast.Starred(C(1),ast.Load(),**L)),'eval'); t(E(ast.Call(N('a'),[None],[],**L)),'eval')
t(M(ast.Match(C(1),[],**L))); t(M(ast.With([],[ast.Pass(**L)],**L))); t(M(ast.ClassDef('A',[],[],[],[],**L))); t(M(ast.Expr(ast.JoinedStr([C(1)],**L),**L))); t(E(ast.FormattedValue(C(1),7,None,**L)),'eval'); t(M(ast.AnnAssign(N('a',ast.Store()),N('b'),None,1,**L))); t(M(ast.AnnAssign(ast.Tuple([],ast.Store(),**L),N('b'),None,1,**L))); t(E(ast.Constant(1,lineno=3,col_offset=0,end_lineno=2,end_col_offset=0)),'eval'); t(E(ast.Constant(1,lineno=-3,col_offset=0,end_lineno=2,end_col_offset=0)),'eval')
t(M(ast.Try([ast.Pass(**L)],[],[ast.Pass(**L)],[ast.Pass(**L)],**L))); t(M(ast.Try([ast.Pass(**L)],[ast.ExceptHandler(None,None,[],**L)],[],[],**L)));
class MyName(ast.Name): pass
t(E(MyName('a',ast.Load(),**L)),'eval'); t(M(ast.Nonlocal(['a'],**L))); t(E(ast.Lambda(5,C(1),**L)),'eval'); t(E(ast.Attribute(C(1),None,ast.Load(),**L)),'eval'); t(E(ast.Slice(None,None,None,**L)),'eval')
for f in (lambda: ast.Name(1,2,3), lambda: ast.Name('a',id='b'), lambda: ast.Name('a',foo=1).foo, lambda: ast.Name().id, lambda: ast.Constant().kind, lambda: ast.Constant(1).lineno, lambda: ast.Constant(1).end_lineno, lambda: ast.Pass(1), lambda: ast.AST(1), lambda: ast.AST(x=1).x, lambda: ast.expr(), lambda: ast.Name.__doc__, lambda: ast.expr.__doc__, lambda: ast.AST.__doc__, lambda: ast.Module.__match_args__, lambda: ast.Name('a').__dict__, lambda: ast.Name('a').__reduce__()[1:], lambda: ast.Name.__module__, lambda: ast.Name._fields, lambda: ast.Name._attributes, lambda: ast.expr._attributes, lambda: ast.AST._fields, lambda: ast.Name.__mro__, lambda: ast.FunctionDef('f').returns, lambda: ast.arguments().vararg, lambda: ast.Str('a'), lambda: ast.Num(5).n, lambda: isinstance(ast.Constant('a'), ast.Str), lambda: isinstance(ast.Constant(1), ast.Num), lambda: ast.Num, lambda: ast.NameConstant(None).value, lambda: ast.Ellipsis().value, lambda: ast.Bytes(b'a').s, lambda: ast.Index(5), lambda: ast.ExtSlice([5]).elts, lambda: ast.parse('a').body[0].value.ctx is ast.parse('b').body[0].value.ctx, lambda: ast.parse('x',mode='zz'), lambda: vars(ast.parse('x=1',type_comments=True).body[0]).keys(), lambda: ast.slice, lambda: ast.AugLoad, lambda: ast.Suite, lambda: ast.Param, lambda: hash(ast.Load()) is not None, lambda: ast.Str.__mro__, lambda: type(ast.Num(1)), lambda: ast.Constant(1).n, lambda: ast.Str(s='x').value):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
