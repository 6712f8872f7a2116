"""shutil: copies and moves of trees with links, rmtree() and its errors, formats of archives, sizes of terminals."""
import os
import shutil as S
import tempfile

d=tempfile.mkdtemp(); os.chdir(d)
def t(f,*a,**k):
    try: r=f(*a,**k)
    except BaseException as e: r=(type(e).__name__, str(e))
    print(str(r).replace(d,'D'))
def w(p,s='x'):
    os.makedirs(os.path.dirname(p) or '.',exist_ok=True); open(p,'w').write(s)
def tree(p='.'): return sorted((r,tuple(sorted(a)),tuple(sorted(b))) for r,a,b in os.walk(p))
w('a/b/c'); w('a/f'); os.symlink('f','a/l'); os.symlink('b','a/dl'); os.symlink('nope','a/dead'); os.chmod('a/f',0o751); os.utime('a/f',(5,6))
t(S.copy,'a/f','g'); print(oct(os.stat('g').st_mode)); t(S.copy,'a/f','a/b'); t(S.copy2,'a/f','g2'); print(os.stat('g2').st_mtime, oct(os.stat('g2').st_mode)); t(S.copy,'a/f','a/f'); t(S.copy2,'a/l','L',follow_symlinks=False); print(os.readlink('L')); t(S.copy,'nope','x'); t(S.copy,'a','x'); t(S.copy,'a/f','no/x'); t(S.copy,b'a/f',b'gb'); t(S.copy,3,'x')
t(S.copytree,'a','cp'); t(S.copytree,'a','cp2',symlinks=True); t(S.copytree,'a','cp3',ignore_dangling_symlinks=True); t(S.copytree,'a','cp2'); t(S.copytree,'a','cp3',dirs_exist_ok=True,symlinks=True)
print(tree())
t(S.rmtree,'nope'); t(S.rmtree,'nope',True); t(S.rmtree,'g'); t(S.rmtree,'L'); t(S.rmtree,'a/dl'); t(S.rmtree,'\0');
def on(f,p,e): print(f.__name__, str(p).replace(d,'D'), e[0].__name__, str(e[1]).replace(d,'D'))
for p in ('nope','g','L','a/dl','\0'): t(S.rmtree,p,onerror=on); t(S.rmtree,p,ignore_errors=True,onerror=on)
t(S.rmtree,b'cp3'); fd=os.open('.',os.O_RDONLY); t(S.rmtree,'cp2',dir_fd=fd); os.close(fd); t(S.rmtree,'cp2',False,None); w('e/f/g/h'); t(S.rmtree,os.path.join(d,'e')); print(tree(), S.rmtree.avoids_symlink_attacks)
def fails(*a,**k): raise OSError('stop')
real=os.unlink; os.unlink=fails; w('e/f/g'); t(S.rmtree,'e',onerror=on); t(S.rmtree,'e'); os.unlink=real; t(S.rmtree,'e')
t(S.move,'g','m'); t(S.move,'m','a'); t(S.move,'a/m','a'); t(S.move,'a','a/b/z'); t(S.move,'a','q'); w('r/x'); t(S.move,'r/','q'); t(S.move,'nope','zz'); print(tree())
f=lambda *a,**k: print('F',[str(x).replace(d,'D') for x in a],sorted(k.items(),key=str)) or 'made'
for a in (('n',3),('n',f,3),('n',f,[1]),('n',f,[(1,2,3)]),('n',f,[['x',1]],'desc'),('n2',f),('n3',f,()), ('n3',f,'')): t(S.register_archive_format,*a)
print([each for each in S.get_archive_formats() if each[0][0] == 'n']); t(S.make_archive,'base','n'); t(S.make_archive,'base','n','a/..'); t(S.make_archive,'base','n','L'); t(S.make_archive,'base','zz'); S.unregister_archive_format('n'); t(S.unregister_archive_format,'n')
for a in (('u',['.u'],3),('u',['.u'],f,[('k',1)],'d'),('u2',['.u'],f),('u3',['.3'],f)): t(S.register_unpack_format,*a)
t(S.unpack_archive,'x.u'); t(S.unpack_archive,'x.u','dir'); t(S.unpack_archive,'x.q'); t(S.unpack_archive,'x','dir','u3'); t(S.unpack_archive,'x','dir','nope'); t(S.unpack_archive,3); t(S.unpack_archive,'x.u',3)
for c,l in ((None,None),('10','20'),('0','5'),('-3','x'),('7',None),('x','-1'),(None,'9')):
    for k,v in (('COLUMNS',c),('LINES',l)):
        os.environ.pop(k,None)
        if v is not None: os.environ[k]=v
    for fb in ((80,24),(1,2),(0,0)): t(S.get_terminal_size,fb)
t(S.get_terminal_size); t(S.get_terminal_size,3); t(S.get_terminal_size,(1,2,3))
t(S.chown,'q'); t(S.chown,'q','nosuch'); t(S.chown,'q',None,'nosuch'); t(S.chown,'q',os.getuid(),os.getgid())
os.environ['PATH'] = '/bin'
t(S.which,'sh'); t(S.which,'nosuchprog'); t(S.which,'/bin/sh'); t(S.which,b'sh'); t(S.which,'sh',path=''); t(S.which,'sh',path='/usr/bin:/bin')
print(S.disk_usage('/')._fields, S.Error.__mro__, sorted(S.ignore_patterns('*.a','b*')('.',['x.a','b1','c'])))
os.chdir('/'); S.rmtree(d)
