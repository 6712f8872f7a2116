# Environment, processes and what else os has.
import os
import sys

os.environ['ADDER_TEST'] = 'v1'
print(os.getenv('ADDER_TEST'), os.environ['ADDER_TEST'], os.environb[b'ADDER_TEST'], 'ADDER_TEST' in os.environ, os.environ.get('nope_', 5))
os.environb[b'ADDER_BYTES'] = b'\xff'
print(ascii(os.environ['ADDER_BYTES']), os.getenvb(b'ADDER_BYTES'))
print(os.system('test "$ADDER_TEST" = v1'), os.system('exit 3'), os.WEXITSTATUS(os.system('exit 3')), os.WIFEXITED(os.system('true')))
del os.environ['ADDER_TEST']
print(os.getenv('ADDER_TEST'), os.getenv('ADDER_TEST', 'd'), os.environ.pop('ADDER_TEST', 'gone'), type(os.environ.copy()), os.environ.setdefault('ADDER_X', 'y'))
os.environ.update({'ADDER_Y': 'z'})
print((os.environ | {'ADDER_Y': '1'})['ADDER_Y'], ({'q': 1} | os.environ)['q'], repr(os.environ).startswith('environ({'), len(os.environ) == len(list(os.environ)))
os.environ |= {'ADDER_Z': '0'}
print(os.environ['ADDER_Z'])
print(os.name, os.sep, os.altsep, os.extsep, os.pathsep, os.linesep == '\n', os.devnull, os.curdir, os.pardir, os.defpath, os.path is sys.modules['os.path'])
print(os.getpid() > 0, os.getppid() > 0, os.getuid() == os.geteuid(), os.getgid() == os.getegid(), os.getpgrp() == os.getpgid(0), os.getsid(0) == os.getsid(os.getpid()))
print(len(os.urandom(7)), type(os.cpu_count()), os.uname().sysname == os.uname()[0], len(os.times()), len(os.getloadavg()))
r, w = os.pipe()
sys.stdout.flush()
pid = os.fork()
if not pid:
    os.write(w, b'child')
    os._exit(7)
print(os.read(r, 10), os.waitpid(pid, 0)[1] == 7 << 8)
sys.stdout.flush()
pid = os.fork()
if not pid:
    os.kill(os.getpid(), 9)
status = os.waitpid(pid, 0)[1]
print(os.WIFSIGNALED(status), os.WTERMSIG(status), os.WCOREDUMP(status), os.WIFSTOPPED(status), os.WIFCONTINUED(status), os.waitstatus_to_exitcode(status))
sys.stdout.flush()
pid = os.fork()
if not pid:
    sys.exit(5)
print(os.wait()[1] >> 8)
sys.stdout.flush()
pid = os.fork()
if not pid:
    os.dup2(w, 1)
    os.execvp('echo', ['echo', 'exec'])
found, status, usage = os.wait4(pid, 0)
print(found == pid, status, os.read(r, 10), len(usage))
print(os.spawnl(os.P_WAIT, '/bin/sh', 'sh', '-c', 'exit 4'), os.spawnvpe(os.P_WAIT, 'sh', ['sh', '-c', 'exit $Q'], {'Q': '6', 'PATH': '/bin'}), os.spawnv(0, '/nope', ['x']))
pid = os.spawnlp(os.P_NOWAIT, 'true', 'true')
print(os.waitpid(pid, 0) == (pid, 0), os.waitpid.__name__)
order = []
os.register_at_fork(before=lambda: order.append('b1'), after_in_parent=lambda: order.append('p1'), after_in_child=lambda: order.append('c1'))
os.register_at_fork(before=lambda: order.append('b2'), after_in_parent=lambda: order.append('p2'))
sys.stdout.flush()
pid = os.fork()
if not pid:
    os.write(w, repr(order).encode())
    os._exit(0)
os.waitpid(pid, 0)
print(order, os.read(r, 100))
p = os.popen('echo popen; exit 2')
print(p.read(), p.close(), type(p).__name__)
with os.popen('cat > /dev/null', 'w') as p:
    p.write('x')
print(list(os.popen('printf "a\\nb"')), os.popen('true').close())
print(os.WNOHANG, os.O_RDWR, os.SEEK_END, os.EX_USAGE, os.P_WAIT, os.P_NOWAIT)
print(os.get_terminal_size.__name__, os.supports_bytes_environ, os.access in os.supports_dir_fd)
print([n for n in os.__all__ if not hasattr(os, n)])
print(os.environ.keys() is not None, os.path.expanduser('~') == os.environ.get('HOME', os.path.expanduser('~')))
