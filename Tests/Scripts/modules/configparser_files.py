# Configuration files read, changed and written.
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
import configparser
import warnings

warnings.simplefilter("ignore")
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, str(e).replace('\n','\\n'))
C=configparser.ConfigParser
def rd(s,**k):
    c=C(**k); c.read_string(s); return {n:dict(c[n]) for n in c}
t(lambda:rd('[a]\nb=1\nc : 2\n d\n\n e\n[DEFAULT]\nz=9')); t(lambda:rd('b=1')); t(lambda:rd('[a]\nxyz')); t(lambda:rd('[a]\nb=1\nb=2')); t(lambda:rd('[a]\n[a]')); t(lambda:rd('[a]\n=1')); t(lambda:rd('[a]\nb=%(c)s\nc=1')); t(lambda:rd('[a]\nb=%(zz)s')); t(lambda:rd('[a]\nb=%x')); t(lambda:rd('[a]\nb=%(b)s')); t(lambda:rd('[a]\nb=%(b')); t(lambda:rd('[a]\nb',allow_no_value=True)); t(lambda:rd('[a]\nb = x ; c\n# d\n;e',inline_comment_prefixes=';')); t(lambda:rd('[a]\nb=${c}\nc=${x:y}\n[x]\ny=3$$',interpolation=configparser.ExtendedInterpolation())); t(lambda:rd('[a]\nb=${c:d:e}',interpolation=configparser.ExtendedInterpolation())); t(lambda:rd('[a]\nb=$x',interpolation=configparser.ExtendedInterpolation())); t(lambda:rd('[a]\nb=${zz}',interpolation=configparser.ExtendedInterpolation())); t(lambda:rd('[a]\nb=${b}',interpolation=configparser.ExtendedInterpolation())); t(lambda:rd('[a]\nb=${b',interpolation=configparser.ExtendedInterpolation()))
t(lambda:rd('[a]\n  b=1\n  c=2\n   cont')); t(lambda:rd('[a]\nb=\n  l1\n  l2\n\n\nc=2')); t(lambda:rd('[a\nb=1')); t(lambda:rd('[a]\nb=1\n[a] x\nc=1')); t(lambda:rd('[a]\nb=1\n[b] x\nc=1')); t(lambda:rd('[a]\nb=1\n\n  z\n',empty_lines_in_values=False)); t(lambda:rd('[a]\nb=1\n#c\n  z\n ;k\n q')); t(lambda:rd('[a]\nx\ny\n=3')); t(lambda:rd('[a]\nb=1\nb=2',strict=False)); t(lambda:rd('[a]\nB=1\n[x]\nb:a=c\nq w e = 5')); t(lambda:rd('[a]\n b=1\n  c=2\n d=3')); t(lambda:rd('[]\nb=1')); t(lambda:rd('[a]b]\nb=1')); t(lambda:rd('[common]\nb=1\n[x]\nc=%(b)s',default_section='common'))
c=C(); t(lambda:c.add_section('DEFAULT')); c.add_section('s'); t(lambda:c.add_section('s')); t(lambda:c.set('s','o',5)); t(lambda:c.set('nn','o','5')); t(lambda:c.set('s','o','%')); t(lambda:c.get('s','zz')); t(lambda:c.get('q','zz')); t(lambda:c.get('s','zz',fallback=3)); t(lambda:c['q']); t(lambda:c['s']['q']); c['s']={'A':'1','b':'yes'}; t(lambda:c.getint('s','a')); t(lambda:c.getfloat('s','a')); t(lambda:c.getboolean('s','b')); t(lambda:c.getboolean('s','a')); t(lambda:c['s'].getint('a')); t(lambda:c['s'].get('zz')); t(lambda:c['s'].get('zz',5)); t(lambda:c['s'].getint('zz',fallback=5)); t(lambda:c.getboolean('s','zz')); c.set('s','x','maybe'); t(lambda:c.getboolean('s','x')); t(lambda:c['s']); t(lambda:list(c)); t(lambda:c.items('s')); t(lambda:c.items()); t(lambda:c.options('s')); t(lambda:c.options('zz')); t(lambda:c.has_option('s','A')); t(lambda:c.has_option('','A')); t(lambda:c.has_option('zz','A')); t(lambda:c.has_section('s')); t(lambda:c.sections()); t(lambda:c.remove_option('s','a')); t(lambda:c.remove_option('zz','a')); t(lambda:c.remove_section('zz')); t(lambda:c.remove_section('s')); t(lambda:c.add_section(5)); t(lambda:c.read('/nonexist')); c.read_string('[zz]'); t(lambda:c.popitem()); t(lambda:c.optionxform('Ab')); t(lambda:c.read_dict({'a':{'x':1,'y':None},'a ':{}})); t(lambda:c.read_dict({'q':{'x':1,'X':2}})); t(lambda:c.__setitem__('DEFAULT',{'a':'b'})); t(lambda:c.defaults()); t(lambda:dict(c.converters)); t(lambda:c.__delitem__('DEFAULT')); t(lambda:c.__delitem__('zz')); t(lambda:len(c)); t(lambda:'a' in c); t(lambda:c['a'].name); t(lambda:c['a'].parser is c); t(lambda:'x' in c['a']); t(lambda:len(c['a'])); t(lambda:c['a'].__delitem__('zz')); t(lambda:c.get('a','x',vars={'x':'7'})); t(lambda:c.items('a',raw=True,vars={'v':'1'})); t(lambda:c.setdefault('new',{'k':'v'})); t(lambda:c.get('a','x',raw=True))
import io
f=io.StringIO(); c.write(f); print(repr(f.getvalue())); f=io.StringIO(); c['multi']={'a':'x\ny'}; c.write(f,False); print(repr(f.getvalue()))
t(lambda:C(delimiters=('->',)).read_string('[a]\nb -> c')); t(lambda:C(converters={'list':lambda v:v.split()}).getlist.__name__); t(lambda:C(foo=1)); t(lambda:C(interpolation=5)); t(lambda:configparser.NoSectionError('x')); t(lambda:configparser.DuplicateOptionError('s','o','src',3)); t(lambda:configparser.DuplicateSectionError('s','src',3)); t(lambda:configparser.ParsingError()); t(lambda:configparser.ParsingError('f').message); t(lambda:configparser.MissingSectionHeaderError('f',3,'l')); t(lambda:configparser.NoOptionError('o','s').args); t(lambda:configparser.InterpolationDepthError('o','s','v')); t(lambda:configparser.InterpolationMissingOptionError('o','s','v','r').message); t(lambda:configparser.Error('x').message)
r=configparser.RawConfigParser(allow_no_value=True); r['x']={'a':'%(b)s'}; t(lambda:r.get('x','a')); r.set('x','n',None); t(lambda:r.get('x','n')); r.set('x','i',5); t(lambda:r.get('x','i')); f=io.StringIO(); r.write(f); print(repr(f.getvalue())); t(lambda:configparser.SafeConfigParser().sections()); c2=C({'d':'1'}); c2.read_string('[a]\nx=%(d)s'); t(lambda:dict(c2['a'])); t(lambda:c2['a'] == {'x':'1','d':'1'}); t(lambda: C(interpolation=None).read_string('[a]\nb=%')); c3=C(converters={'list':str.split}); c3.read_string('[a]\nb=1 2'); t(lambda:c3.getlist('a','b')); t(lambda:c3['a'].getlist('b')); t(lambda:c3['a'].getlist('zz')); t(lambda:c3.read_file(['[z]\n','a=1\n'])); t(lambda:c3.read_file(['zzz'],source='SRC')); c3.optionxform=str; c3.read_string('[Q]\nAbC=1'); t(lambda:list(c3['Q']))
print(configparser.__all__, configparser.MAX_INTERPOLATION_DEPTH, configparser.DEFAULTSECT)
