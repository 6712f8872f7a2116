"""os: trees of directories, the environment, programs and pipes; odd calls."""
import io
import os
import shutil
import sys
import tempfile

d = tempfile.mkdtemp()
os.chdir(d)


def t(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
    except BaseException as error:
        result = type(error).__name__, str(error)
    print(ascii(result).replace(d, 'D'))


t(os.makedirs,'a/b/c/'); t(os.makedirs,'a/b/c'); t(os.makedirs,'a/b/c',exist_ok=True); t(os.makedirs,b'q/r/.'); t(os.makedirs,'q2/r/.'); t(os.makedirs,''); t(os.makedirs,'/'); t(os.makedirs,'/',exist_ok=True); open('f','w').close(); t(os.makedirs,'f/x'); t(os.makedirs,'f',exist_ok=True); t(os.makedirs,3); t(os.makedirs, 'a/./x/../y')
os.symlink('a','ln'); os.symlink('nope','dead')
def W(*a,**k): print([(str(x[0]).replace(d,'D'),sorted(x[1]),sorted(x[2])) for x in sorted(os.walk(*a,**k),key=str)])
W('.'); W('.',topdown=False); W('.',followlinks=True); W(b'.'); W('nope'); W('f'); W('nope',onerror=lambda e: print('E',type(e).__name__,e.filename)); W('.',False,None,True); W('.',topdown=False,followlinks=True)
for r,ds,fs in os.walk('.'): ds.sort(); print(r,ds); ds[:]=ds[:1]
t(os.walk,3); t(lambda: os.walk('.').__class__.__name__); t(list,os.walk('')); 
for r in os.walk('a',topdown=False): print(r)
print(sorted((a,sorted(b),sorted(c)) for a,b,c,f in os.fwalk('.')))
t(os.renames,'a/b/c','n/m/c'); print(sorted(os.listdir('.')), os.listdir('n/m')); t(os.renames,'nope','z/z'); print(sorted(os.listdir('.'))); t(os.renames,'f','f2'); t(os.removedirs,'n/m/c/'); print(sorted(os.listdir('.'))); t(os.removedirs,'nope'); t(os.removedirs,'')
class P:
    def __fspath__(self): return 'p'
print(issubclass(P,os.PathLike), isinstance(3,os.PathLike), os.PathLike[int]); t(os.PathLike); 
class Q(os.PathLike): pass
t(Q); print(issubclass(P,Q))
E=os.environ; 
for k in list(E): del E[k]
E['A']='1'; E['é']='\udcff'; print(E, os.environb, len(E), dict(E), E.copy(), type(E.copy()), list(E), E|{'B':2}, {'B':2}|E, 'A' in E, 3 in [3])
for f in (lambda: E[3], lambda: E['no'], lambda: E.__setitem__('a',3), lambda: E.__setitem__(3,'a'), lambda: E.__delitem__('no'), lambda: E.__delitem__(3), lambda: E|3, lambda: 3|E, lambda: E|[('a','b')], lambda: os.environb['A'], lambda: os.environb[b'A'], lambda: os.environb.__setitem__('a',b''), lambda: 'x' in os.environb, lambda: 3 in E, lambda: os.getenv('A'), lambda: os.getenv('q'), lambda: os.getenv('q',5), lambda: os.getenv(3), lambda: os.getenvb(b'A'), lambda: E.setdefault('A','z'), lambda: E.setdefault('S','z'), lambda: E.setdefault('S2',3), lambda: E.pop('S'), lambda: E.pop('S'), lambda: E.pop('S',1), lambda: E.update(K='v'), lambda: E['K'], lambda: E.__setitem__('a=b','c'), lambda: E.__setitem__('','c'), lambda: E.__setitem__('a\0','c'), lambda: E.get('zz'), lambda: sorted(E.items()), lambda: sorted(E.values()), lambda: sorted(E.keys()), lambda: type(iter(E)).__name__, lambda: E.encodekey('q'), lambda: E.decodevalue(b'q'), lambda: E=={'A':'1'}, lambda: E.clear(), lambda: E, lambda: os.environb): t(f)
E |= {'Z':'1'}; print(E, type(E)); x=E.setdefault
E['PATH']='/bin:/usr/bin'
t(os.get_exec_path); t(os.get_exec_path,{}); t(os.get_exec_path,{'PATH':'a:b'}); t(os.get_exec_path,{b'PATH':b'a:b'}); t(os.get_exec_path,{'PATH':'a',b'PATH':b'b'}); t(os.get_exec_path,{'PATH':''})
t(os.spawnv,0,'/bin/sh',('sh','-c','exit 3')); t(os.spawnlp,0,'sh','sh','-c','exit 4'); t(os.spawnle,0,'/bin/sh','sh','-c','exit $Q',{'Q':'5'}); t(os.spawnvpe,0,'sh',['sh','-c','exit $Q'],{'Q':'6','PATH':'/bin'}); t(os.spawnl,0,'/nonexistent','x'); t(os.spawnv,0,'/bin/sh','x'); t(os.spawnv,0,'/bin/sh',[]); t(os.spawnv,0,'/bin/sh',['']); t(os.spawnv,0,'/bin/sh',['sh','-c','kill -9 $$'])
p=os.spawnv(os.P_NOWAIT,'/bin/sh',['sh','-c','exit 7']); print(os.waitpid(p,0)[1])
t(os.execvp,'nonexist-zz',['x']); t(os.execvpe,'nonexist-zz',['x'],{'PATH':'/bin'}); t(os.execlp,'a/b','x'); t(os.execvp,b'zzz',['a']); 
t(lambda: os.popen('echo hi').read()); t(lambda: os.popen('exit 3').close()); t(lambda: os.popen('exit 0').close()); t(lambda: list(os.popen('echo a; echo b'))); t(os.popen,3); t(os.popen,'x','q'); t(os.popen,'x','r',0); t(os.popen,'x','r',None); 
with os.popen('cat > out','w') as p: p.write('hello')
print(open('out').read(), type(p)); t(lambda: p.nope); t(lambda: os.popen('kill -9 $$').close())
t(os.fdopen,'x'); t(os.fdopen,1.5); f=os.fdopen(os.open('out',os.O_RDONLY)); print(f.read(), f.mode); f.close(); f=os.fdopen(os.open('out',os.O_RDONLY),'rb'); print(f.read(), f.mode); f.close(); t(os.fdopen,99999)
print(ascii(os.fsencode('é\udcff')), ascii(os.fsdecode(b'\xff'))); t(os.fsencode,3); t(os.fsencode,b'a'); t(os.fsdecode,P())
shutil.rmtree(d)
