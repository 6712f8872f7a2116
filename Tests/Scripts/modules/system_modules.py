# platform, sysconfig, locale, getpass, pwd, grp, select, selectors, fcntl and fileinput.
import fcntl
import fileinput
import getpass
import grp
import io
import locale
import os
import platform
import pwd
import select
import selectors
import sysconfig

A = '/tmp/adder-system-%d' % os.getpid()
B = A + 'b'


def t(function, *args, **kwargs):
    try:
        text = repr(function(*args, **kwargs))
        at = text.find(' at 0x')
        print(text if at < 0 else text[:at] + '>')
    except BaseException as e:
        print(type(e).__name__, e)


print(platform.system() == os.uname()[0], platform.machine() == os.uname()[4], platform.node()==os.uname().nodename, platform.release()==os.uname()[2], platform.version()==os.uname()[3], platform.python_version_tuple()[:2], platform.python_branch(), platform.python_revision(), platform.win32_ver(), platform.java_ver(), platform.mac_ver(), platform.win32_edition(), platform.win32_is_iot(), platform.system_alias('SunOS','5.8','x'), platform.system_alias('a','b','c'))
u=platform.uname()
print(type(u).__name__, u._fields, len(u), u[0]==u.system, u.processor, list(u)[5], tuple(u)[0] == u.system, u==platform.uname(), repr(u).startswith('uname_result(system='))
print('ID' in platform.freedesktop_os_release(), platform.processor(), platform.python_version().startswith('3.11'))
print(sysconfig.__all__, sysconfig.get_path_names(), sysconfig.get_platform().startswith(os.uname()[0].lower()), sysconfig.get_python_version(), sysconfig.get_config_var('Py_DEBUG'), sysconfig.get_config_var('nope'), sysconfig.get_config_vars('Py_DEBUG','nope'), sysconfig.get_config_var('py_version_short'), sorted(sysconfig.get_paths()), sysconfig.get_path('data','posix_home',{'base':'/q'}), sysconfig.parse_config_h(io.StringIO(''.join(['#define A_B 5\n','/* #undef C_D */\n','#define E_F "x"\n','x\n']))))
t(sysconfig.get_path,'nope')
t(sysconfig.get_paths,'nope')
t(sysconfig.get_preferred_scheme,'nope')
print(locale.__all__, locale.getpreferredencoding().lower(), locale.getencoding().lower(), locale.localeconv(), locale.LC_ALL, locale.LC_CTYPE)
t(locale.setlocale,0,'nope')
t(locale.setlocale,locale.LC_ALL,'C')
t(locale.getlocale)
t(locale.setlocale,locale.LC_ALL,'C.UTF-8')
t(locale.setlocale,locale.LC_NUMERIC)
t(locale.getlocale)
t(locale.format_string,'%d',12345,True)
t(locale.currency,5)
t(locale.str,1.5)
t(locale.atof,'1.5')
t(locale.atoi,'15')
t(locale.delocalize,'1000')
t(locale.strcoll,'a','b')
t(locale.strxfrm,'a')
t(locale.getlocale,99)
t(locale.format_string,'%(a)d %%',{'a':5})
t(locale.setlocale,99,'C')
t(locale.setlocale,locale.LC_ALL,('en_XX','UTF-8'))
t(locale.setlocale,locale.LC_ALL,5)
t(locale.getlocale,locale.LC_ALL)
print(locale.Error.__mro__)
os.environ['LOGNAME']='logger'
print(getpass.getuser(), getpass.__all__, getpass.GetPassWarning.__mro__[1])
e=pwd.getpwuid(0)
print(e.pw_name, e.pw_uid, len(e), e==pwd.getpwnam('root'), e in pwd.getpwall(), repr(e).startswith("pwd.struct_passwd(pw_name='root', pw_passwd='x', pw_uid=0"))
t(pwd.getpwnam,'nosuch')
t(pwd.getpwuid,987654)
t(grp.getgrnam,'nosuch')
t(grp.getgrgid,987654)
t(pwd.getpwnam,5)
g=grp.getgrgid(0)
print(g, g==grp.getgrnam('root'), g in grp.getgrall())
r,w=os.pipe()
print(select.select([r],[w],[],0)==([],[w],[]), select.select([r],[],[],0.001))
os.write(w,b'x')
print(select.select([r],[w],[r])==([r],[w],[]))
t(select.select,5,[],[])
t(select.select,['a'],[],[])
t(select.select,[-1],[],[])
t(select.select,[],[],[],-1)
t(select.select,[],[],[],'a')
t(select.select,[],[],[],0)
p=select.poll()
p.register(r,select.POLLIN)
p.register(w)
print([(a==r,b) for a,b in sorted(p.poll())]==[(x==r,y) for x,y in sorted([(r,1),(w,4)])])
p.modify(w,0)
print(p.poll(0)==[(r,1)])
p.unregister(w)
t(p.unregister,w)
t(p.modify,w,1)
t(p.register,'a')
t(p.register,-1)
p.unregister(r)
print(p.poll(1))
print(select.POLLIN,select.POLLOUT,select.POLLHUP,select.error is OSError, select.PIPE_BUF)
for S in (selectors.SelectSelector, selectors.PollSelector):
    with S() as s:
        k=s.register(r,selectors.EVENT_READ,'data')
        print(k.fileobj==r,k.events,k.data,k._fields)
        s.register(w,selectors.EVENT_WRITE)
        print(sorted((k.data or '',e) for k,e in s.select(0)), len(s.get_map()), r in s.get_map(), s.get_key(r)==k)
        t(s.register,'x',1)
        t(s.register,w,0)
        t(s.unregister,99) if False else None
        s.modify(r,selectors.EVENT_READ,'new')
        print(s.get_key(r).data)
        s.modify(w,selectors.EVENT_READ)
        print(len(s.select(0)))
        print(s.unregister(w).events)
    t(s.get_key,r)
os.read(r,1)
print(fcntl.fcntl(r,fcntl.F_GETFD), fcntl.FD_CLOEXEC, fcntl.fcntl(r,fcntl.F_SETFD,0), fcntl.fcntl(r,fcntl.F_GETFD))
t(fcntl.fcntl,999,fcntl.F_GETFD)
t(fcntl.fcntl,'a',1)
t(fcntl.flock,999,1)
t(fcntl.lockf,r,64)
f=open(A,'w+')
fcntl.flock(f,fcntl.LOCK_EX|fcntl.LOCK_NB)
fcntl.flock(f,fcntl.LOCK_UN)
fcntl.lockf(f,fcntl.LOCK_EX)
fcntl.lockf(f,fcntl.LOCK_UN)
f.write('1\n2\n')
f.close()
open(B,'w').write('a\nb\n')
for line in fileinput.input([A,B]): print(fileinput.filename() == A, fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), fileinput.isstdin(), fileinput.fileno()>2, line, end='')
fileinput.close()
with fileinput.input(A,inplace=True,backup='.b') as f:
    for line in f: print(line.strip()*2)
print(open(A).read(), os.path.exists(A + '.b'))
t(fileinput.lineno)
t(fileinput.FileInput,mode='w')
t(fileinput.FileInput,openhook=5)
t(fileinput.FileInput, inplace=1,openhook=len)
with fileinput.FileInput([A,B],mode='rb') as f:
    print(f.readline(), f.nextfile(), list(f), f.readline())
with fileinput.FileInput(A,openhook=fileinput.hook_encoded('ascii')) as f: print(list(f))
t(lambda: list(fileinput.input('nope')))
for name in (A, B, A + '.b'):
    os.remove(name)
