# Parsing, help and errors of argparse.
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
import argparse, sys, io, os
os.environ['COLUMNS']='80'
def run(p,*argvs,fn='parse_args'):
    for a in argvs:
        e,o=sys.stderr,sys.stdout
        sys.stderr=se=io.StringIO(); sys.stdout=so=io.StringIO()
        try: r=getattr(p,fn)(list(a)); r=repr(r)
        except SystemExit as x: r='exit %r'%x.code
        except Exception as x: r=type(x).__name__+' '+str(x)
        finally: sys.stderr,sys.stdout=e,o
        print(list(a),'->',r); 
        if se.getvalue(): print('ERR',se.getvalue())
        if so.getvalue(): print('OUT',so.getvalue())
A=argparse.ArgumentParser
p=A(prog='prog',description='A description '*10,epilog='The end  of\nit.')
p.add_argument('pos',help='a positional',type=int); p.add_argument('more',nargs='*'); p.add_argument('-f','--foo',help='foo help %(default)s',default=3,type=float); p.add_argument('--bar-baz',nargs=2,metavar=('X','Y')); p.add_argument('-v','--verbose',action='count',default=0,help='very very long help text that should be wrapped because it is longer than the line by far and more'); p.add_argument('--choice',choices=['a','b','c'],required=True); p.add_argument('--opt',nargs='?',const='C',default='D'); p.add_argument('--plus',nargs='+'); p.add_argument('--version',action='version',version='%(prog)s 1.0'); p.add_argument('--flag',action=argparse.BooleanOptionalAction,default=True,help='a flag'); p.add_argument('--hid',help=argparse.SUPPRESS); p.add_argument('-x',action='store_true'); p.add_argument('-y',action='store_const',const=7); p.add_argument('--app',action='append'); p.add_argument('--apc',action='append_const',const=1); p.add_argument('--ext',action='extend',nargs='+'); p.add_argument('--nox',action='store_false')
run(p,['-h'],[],['1','--choice','a'],['1','--choice','z'],['x','--choice','a'],['1','2','3','--choice=b','-vvv','-xy'],['1','--choice','a','-f'],['1','--choice','a','--foo','q'],['1','--choice','a','--bar-baz','1'],['1','--choice','a','--bar-baz','1','2','3'],['1','--choice','a','--opt'],['1','--choice','a','--opt','z'],['1','--choice','a','--plus'],['--version'],['1','--cho','a'],['1','--choice','a','--no-flag'],['1','--choice','a','--unknown','q'],['1','--choice','a','--f'],['-f','1','2','--choice','a','--','-3','-x'],['1','--choice','a','-x=3'],['1','--choice','a','-f3.5','-xv'],['1','--choice','a','--app','1','--app=2','--apc','--apc','--ext','1','2','--ext','3','--nox'],['1','--choice','a','-xq'],['1','--choice','a','--verbose=3'],['--choice','a','-1'],['1','--choice'],['1','--choice','a','--opt=']) 
run(p,['1','--choice','a','--zz','5','6'],fn='parse_known_args'); run(p,['1','--choice','a','5','-x','6'],['1','--choice','a','5','-x','6','-q'],fn='parse_intermixed_args')
p=A(prog='git',formatter_class=argparse.ArgumentDefaultsHelpFormatter); p.add_argument('--g',default=5,help='glob'); s=p.add_subparsers(title='cmds',description='desc',dest='cmd',help='sub help',metavar='CMD',required=True); a=s.add_parser('add',help='adds things',aliases=['a','ad']); a.add_argument('file',nargs='+'); b=s.add_parser('branch',description='b desc'); b.add_argument('-d',action='store_true',help='delete')
c=s.add_parser('c',help='c help'); c.set_defaults(func='F',g=9)
run(p,['-h'],[],['add','-h'],['add','x','y'],['a','z'],['branch','-d'],['nope'],['branch','x'],['--g','1','c'],['branch','-h'])
p=A(prog='sub2'); s=p.add_subparsers(); x=s.add_parser('one'); run(p,['-h'],[],['one'],['two'],['one','-z'])
p=A(prog='mx'); g=p.add_mutually_exclusive_group(required=True); g.add_argument('--a',action='store_true'); g.add_argument('--b',type=int); g.add_argument('c',nargs='?'); g2=p.add_mutually_exclusive_group(); g2.add_argument('-q'); g2.add_argument('-w',help='ww'); g3=p.add_argument_group('group title','group desc'); g3.add_argument('--in-group',help='ig')
run(p,['-h'],[],['--a'],['--a','--b','1'],['z','--a'],['-q','1','-w','2','z'])
p=A(prog='par',parents=[(lambda q:(q.add_argument('--pa'),q.add_argument_group('PG').add_argument('--pg'),q)[-1])(A(add_help=False))],prefix_chars='-+',argument_default=argparse.SUPPRESS,allow_abbrev=False); p.add_argument('+p','++plus'); p.add_argument('--long-option-name',dest='lo'); run(p,['-h'],['+p','1'],['++plus=3'],['--long','1'],['--pa','1','--pg','2'],[])
p=A(prog='raw',formatter_class=argparse.RawDescriptionHelpFormatter,description='a\n  b\n\nc',usage='%(prog)s [x]'); p.add_argument('--x',help='line\n two'); run(p,['-h'],['--q'])
p=A(prog='raw',formatter_class=argparse.RawTextHelpFormatter,description='a\n  b\n\nc'); p.add_argument('--x',help='line\n two'); p.add_argument('r',nargs='...'); run(p,['-h'],['a','-z','--x'])
p=A(prog='mt',formatter_class=argparse.MetavarTypeHelpFormatter); p.add_argument('--x',type=int,help='%(type)s'); p.add_argument('y',type=float); run(p,['-h'])
p=A(prog='nex',exit_on_error=False); p.add_argument('--i',type=int); run(p,['--i','x'],['--q'])
p=A(prog='neg'); p.add_argument('-1',dest='one',action='store_true'); p.add_argument('z',nargs='?'); run(p,['-1'],['-2'],['-1','-5'])
p=A(prog='neg2'); p.add_argument('--n',type=int); p.add_argument('z',nargs='*',type=float); run(p,['--n','-5','-1.5','-.5'],['-x'],['- 5'])
p=A(prog='lots'); 
for i in range(12): p.add_argument('--option-%d'%i,metavar='VALUE')
for i in range(3): p.add_argument('positional%d'%i)
run(p,['-h'],['1','2'])
p=A(prog='a-very-long-program-name-that-takes-most-of-the-line-of-eighty-columns-really'); p.add_argument('--x'); p.add_argument('y'); run(p,['-h'])
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda:A().add_argument()); t(lambda:A().add_argument('a','b')); t(lambda:A().add_argument('--a',action='nope')); t(lambda:A().add_argument('--a',type='int')); t(lambda:A().add_argument('a',required=True)); t(lambda:A().add_argument('--a',nargs=0)); t(lambda:A().add_argument('a',dest='b')); t(lambda:A().add_argument('--')); t(lambda:A().add_argument('-h')); t(lambda:A(conflict_handler='x')); t(lambda:A().add_argument('--a',nargs=2,metavar=('X',))); t(lambda:A().add_argument('--a',type=argparse.FileType)); t(lambda:A().add_mutually_exclusive_group().add_argument('x')); t(lambda:A().add_argument('--a',const=1)); t(lambda:A().add_argument('--a',action='append',nargs=0))
t(lambda:argparse.FileType('r')('/nonexistent')); t(lambda:argparse.FileType('w',encoding='utf8')); t(lambda:argparse.FileType('x')('-')); t(lambda:argparse.FileType('q')('-')); t(lambda:argparse.Namespace(a=1,**{'b c':2})); t(lambda:argparse.Namespace(a=1)==argparse.Namespace(a=1)); t(lambda:'a' in argparse.Namespace(a=1)); t(lambda:A(prog='x').add_argument('-f',help='q')); t(lambda:A(prog='x')); t(lambda:argparse.ArgumentError(None,'m')); t(lambda: argparse.Action([], 'd')(1,2,3))
p=A(prog='cr',conflict_handler='resolve'); p.add_argument('-f','--foo',help='old'); p.add_argument('--foo',help='new'); run(p,['-h'])
p=A(prog='ty'); p.add_argument('--p',type=lambda s:{}[s]); p.add_argument('--q',type=lambda s:int(s)); 
def ck(s): raise argparse.ArgumentTypeError('bad '+s)
p.add_argument('--r',type=ck); p.add_argument('--s',choices=range(3),type=int,default='2'); p.add_argument('--t',type=int,default='9',nargs='?'); run(p,['--q','x'],['--r','y'],['--s','5'],[])
print(p.get_default('s'), p.format_usage()); p.set_defaults(s=1,zz=5); print(p.parse_args([])); print(sorted(n for n in dir(argparse) if n in argparse.__all__)==sorted(argparse.__all__))
