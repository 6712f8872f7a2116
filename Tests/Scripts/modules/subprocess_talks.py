"""subprocess: results, errors, talks that are taken up again, odd arguments."""
import inspect
import os
import pathlib
import subprocess as S
import time
import warnings

P = S.PIPE


def t(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
    except BaseException as error:
        if isinstance(error, S.TimeoutExpired):
            # How much has come depends on the machine.
            error.output = error.stderr = None
        result = (type(error).__name__, str(error), error.args, getattr(error, 'filename', None), getattr(error, 'output', None),
                  getattr(error, 'stderr', None))
    print(repr(result).split(' at 0x')[0])


t(S.run,['true'],process_group='x')
t(S.run,['true'],process_group=0); t(S.run,['true'],process_group=1.5)
print(S.Popen(['true'],text=True).universal_newlines)
e=S.CalledProcessError(3,'c'); print(e, e.stdout, e.args, repr(e)); e.stdout=4; print(e.output); print(S.CalledProcessError(-9,['a']), S.CalledProcessError(-200,'x'), S.CalledProcessError(0,'x'), S.CalledProcessError(3,'a','b','c').stdout)
t(lambda: str(S.CalledProcessError('x','y'))); t(lambda: str(S.CalledProcessError(None,'y')))
e=S.TimeoutExpired('c',1.5,'o','e'); print(e,e.stdout,e.args); e.stdout=1; print(e.output, e.stderr); print(S.CompletedProcess[int], S.CompletedProcess(1,0,'a',None), S.CompletedProcess(['q'],None,None,b'x'), S.Popen[bytes]); t(S.CompletedProcess(1,2).check_returncode); t(S.CompletedProcess(1,0).check_returncode)
for c in (S.SubprocessError,S.CalledProcessError,S.TimeoutExpired,S.CompletedProcess,S.Popen,S.run,S.call,S.check_output): print(c.__module__, c.__name__, inspect.signature(c) if c is not S.SubprocessError else '')
p=S.Popen(['sh','-c','read a; echo got $a; sleep 0.1; echo e >&2'],stdin=P,stdout=P,stderr=P,text=True)
t(p.communicate,'hello\n',timeout=.05); t(p.communicate,'x'); t(p.communicate,timeout=5); print(p.returncode, p)
t(p.communicate); t(p.poll)
p=S.Popen(['sh','-c','echo a; sleep .1; echo b'],stdout=P); t(p.communicate,timeout=.05); t(p.communicate); 
p=S.Popen(['cat'],stdin=P,stdout=P); big=b'x'*300000; o,e=p.communicate(big); print(len(o),e,p.returncode)
p=S.Popen(['true'],stdin=P,stdout=P); print(p.communicate(big))
p=S.Popen(['true'],stdin=P); print(p.communicate(big))
p=S.Popen(['cat'],stdin=P,stdout=P,text=True); t(p.communicate,b'x'); p.kill(); p.wait(); 
p=S.Popen(['cat'],stdin=P,stdout=P,encoding='latin-1'); print(p.communicate('é\r\nb\r'))
p=S.Popen(['cat'],stdin=P,stdout=P,bufsize=1,text=True); p.stdin.write('line\n'); print(p.stdout.readline()); print(p.stdin.line_buffering, p.stdin.write_through); p.stdin.close(); p.wait(); p.stdout.close()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    S.Popen(['true'],bufsize=1).wait(); S.Popen(['true'],pass_fds=(1,),close_fds=False).wait(); p=S.Popen(['sleep','0.2']); q=p.pid; del p; print([(str(x.message).replace(str(q),'N'),x.category.__name__) for x in w])
p=S.Popen(['sleep','5']); p.terminate(); print(p.wait(), p); p.send_signal(9); p.kill()
p=S.Popen(['sleep','5']); t(p.wait,.01); t(p.wait,timeout=0); p.kill(); print(p.wait(timeout=5))
p=S.Popen(['true']); os.waitpid(p.pid,0); print(p.wait(), p.returncode); p=S.Popen(['true']); os.waitpid(p.pid,0); print(p.poll())
with S.Popen(['echo','x'],stdout=P) as p: print(p.stdout.read())
print(p.returncode, p.stdout.closed)
for a in (dict(args='echo $0 $1',shell=True),dict(args=['echo $0 $1','a','b'],shell=True),dict(args='echo $0',shell=True,executable='/bin/bash'),dict(args=['x','-c','echo $0'],executable='/bin/sh'),dict(args=b'echo q',shell=True),dict(args=['echo'],executable=''),dict(args=['a',3]), dict(args=3), dict(args=None), dict(args=['echo'],env={'PATH':'/bin'}), dict(args=['/bin/sh','-c','echo $X'],env={'X':'1',b'Y':b'2'}), dict(args=['sh'],env={}), dict(args=['echo'],env=[1]), dict(args=['/bin/echo'],env={3:'x'}), dict(args=['pwd'],cwd='/'), dict(args=['pwd'],cwd=b'/usr'),dict(args=['pwd'],cwd='/nope'), dict(args=['echo'],group='zz'), dict(args=['echo'],extra_groups='zz'),dict(args=['echo'],extra_groups=['zz']),dict(args=['echo'],extra_groups=[1.5]),dict(args=['echo'],extra_groups=[-1]),dict(args=['echo'],user=1.5),dict(args=['echo'],group=b'q'),dict(args=['echo'],pipesize=4096),dict(args=['echo'],pipesize='q'),dict(args=['echo'],bufsize=None,umask=3),dict(args=['echo'],encoding='nope'),dict(args=['echo'],errors='replace'),dict(args=['echo'],universal_newlines=True),dict(args=['echo'],stderr=1.5), dict(args=['echo'],stdin=S.DEVNULL,stderr=S.DEVNULL), dict(args=['cat'],stdin=open('/dev/null')), dict(args=['sh','-c','echo x >&2'],stderr=S.STDOUT), dict(args=['echo'],start_new_session=True,restore_signals=False), dict(args=['echo'],preexec_fn=lambda: None), dict(args=['echo'],nope=1)):
    t(S.run,stdout=P,**a)
t(S.run,pathlib.Path('/bin/true')); t(S.run,pathlib.Path('/bin/true'),shell=True); t(S.run,[pathlib.Path('/bin/echo'),'x'],capture_output=True)
t(S.check_call,['false']); t(S.check_call,args=['false']); t(S.check_call); t(S.call,['sleep','5'],timeout=.01); t(S.getstatusoutput,'echo a; exit 3'); t(S.getstatusoutput,'kill -9 $$'); t(S.getoutput,'printf "a\n\n"'); t(S.check_output,['cat'],input=None,encoding='utf-8'); t(S.check_output,['echo'],check=True); t(S.run,['cat'],input='x'); t(S.run,['cat'],input=3,capture_output=True); t(S.run,['true'],capture_output=True,stderr=1); t(S.run,['sh','-c','echo out; sleep 5'],capture_output=True,timeout=.1)
for a in ([],['a b'],['a"b'],['a\\'],['a \\'],['\\"'],[''],['a\\\\b','c\td'],[b'x'],['\\\\ "']): print(S.list2cmdline(a))
print(S.CalledProcessError(-34,''), S.CalledProcessError(-35,''), S.CalledProcessError(-64,''))
for i in range(1,33): print(S.CalledProcessError(-i,''))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for k in ('stdin','stdout','stderr'):
        p=S.Popen(['true'],bufsize=1,**{k:P}); p.communicate()
    print([(str(x.message),x.category.__name__) for x in w])
t(S.CalledProcessError('x',1).__str__)
