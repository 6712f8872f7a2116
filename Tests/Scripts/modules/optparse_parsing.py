# Parsing, help and errors of optparse.
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
import optparse, sys, io, os
os.environ['COLUMNS']='80'
O=optparse.OptionParser; mk=optparse.make_option
def run(p,*argvs):
    for a in argvs:
        e,o=sys.stderr,sys.stdout
        sys.stderr=se=io.StringIO(); sys.stdout=so=io.StringIO()
        try: r=repr(p.parse_args(list(a)))
        except SystemExit as x: r='exit %r'%x.code
        except Exception as x: r=type(x).__name__+' '+str(x)
        finally: sys.stderr,sys.stdout=e,o
        print(list(a),'->',r)
        if se.getvalue(): print('ERR',se.getvalue())
        if so.getvalue(): print('OUT',so.getvalue())
p=O(prog='prog',usage='%prog [options] x',version='%prog 1.0',description='A description '*10,epilog='The end  of it.')
p.add_option('-f','--foo',help='foo help %default',default=3,type='float'); p.add_option('--bar-baz',nargs=2,metavar='X',type='int'); p.add_option('-v','--verbose',action='count',default=0,help='very very long help text that should be wrapped because it is longer than the line by far'); p.add_option('--choice',choices=['a','b','c'],type='choice'); p.add_option('-x',action='store_true',dest='ex'); p.add_option('-y',action='store_const',const=7); p.add_option('--app',action='append'); p.add_option('--apc',action='append_const',const=1,dest='apc'); p.add_option('--nox',action='store_false',dest='ex',help=optparse.SUPPRESS_HELP); p.add_option('--cplx',type='complex'); p.add_option('-i',type='int'); p.add_option('--long-option-name',help='lon')
def cb(option,opt,value,parser,*a,**k): print('cb',opt,value,a,k)
p.add_option('-c','--call',action='callback',callback=cb,type='string',callback_args=(1,),callback_kwargs={'z':2}); p.add_option('-n',action='callback',callback=cb)
g=optparse.OptionGroup(p,'Group','group desc'); g.add_option('--in-group',help='ig'); p.add_option_group(g)
run(p,['-h'],[],['a','-f','1','b'],['-f','q'],['--foo=2.5','-vv','-xy'],['--bar-baz','1','2'],['--bar-baz','1'],['--choice','z'],['--choice=a'],['--version'],['--ch','b'],['--c'],['--nope'],['-q'],['--verbose=3'],['-f3','--','-x'],['--app','1','--app=2','--apc'],['--cplx','1+2j','-i','0x1f','-i','0b11'],['-i','z'],['-c','val','-n'],['-xf'],['--in-group','7'],['-'],['-i','-5'],['--foo'])
p.disable_interspersed_args(); run(p,['a','-x'],['-x','a','-y'])
p=O(prog='p2',formatter=optparse.TitledHelpFormatter()); p.add_option('-a',help='aa'); run(p,['-h'],['z','-b']); print(p.get_usage(), p.format_option_help(), p.has_option('-a'), p.get_option('-a'), p.defaults, p.get_default_values())
p.set_defaults(a='5'); run(p,[]); p.remove_option('-a'); run(p,['-a','1']); 
p=O(prog='p3',conflict_handler='resolve',usage=optparse.SUPPRESS_USAGE); p.add_option('-a','--aa',help='one'); p.add_option('-a',help='two'); run(p,['-h'],['-z'])
p=O(prog='p4',option_list=[mk('-q',action='store_true',dest='q',default=False)],add_help_option=False); run(p,['-q'],['-h'])
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda:mk()); t(lambda:mk('x')); t(lambda:mk('-xy')); t(lambda:mk('--')); t(lambda:mk('-a',action='zz')); t(lambda:mk('-a',type='zz')); t(lambda:mk('-a',choices=['a'])); t(lambda:mk('-a',type='choice')); t(lambda:mk('-a',type='choice',choices='ab')); t(lambda:mk('-a',action='store_true',type='int')); t(lambda:mk('-a',const=1)); t(lambda:mk('-a',action='store_true',nargs=2)); t(lambda:mk('-a',action='callback')); t(lambda:mk('-a',callback=cb)); t(lambda:mk('-a',foo=1)); t(lambda:mk('-a',action='callback',callback=cb,callback_args=1)); t(lambda:mk('-a',action='callback',callback=cb,callback_kwargs=1)); t(lambda:O().add_option('-h')); t(lambda:O().add_option(5)); t(lambda:O(conflict_handler='z')); t(lambda:mk('-a','--abc-d').dest); t(lambda:mk('-a','--abc')); t(lambda:repr(mk('-a'))[:20]); t(lambda:mk('-a',type=int).type); t(lambda:mk('-a',type=str).type); t(lambda:O().remove_option('-z')); t(lambda:O().add_option_group('x').title); t(lambda:optparse.Values({'a':1})); t(lambda:optparse.Values({'a':1})=={'a':1}); v=optparse.Values({'a':None}); t(lambda:v.ensure_value('a',[])); t(lambda:v.a)
t(lambda:optparse.OptionError('m',mk('-a'))); t(lambda:optparse.BadOptionError('-z')); t(lambda:optparse.AmbiguousOptionError('--a',['--ab','--ac'])); t(lambda:optparse.OptionValueError('v')); print(optparse.__all__)
f=optparse.IndentedHelpFormatter(width=50,max_help_position=20,short_first=0); p=O(prog='w',formatter=f); p.add_option('-l','--lllllllll',help='some help text that wraps at fifty columns'); run(p,['-h']); print(p.format_help()); print(p.expand_prog_name('%prog x'), p.get_version()=='' )
