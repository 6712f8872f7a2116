# Arguments that are not UTF-8.
import os, subprocess, sys
program = "import sys; print(ascii(sys.argv), ascii(sys.orig_argv[-1]))"
for argument in b'\xff', 'é'.encode(), b'\xed\xa0\x80', b'a\x80b', b'':
    print(subprocess.run([os.fsencode(sys.executable), b'-c', program.encode(), argument, b'last'], stdout=subprocess.PIPE, text=True).stdout, end='')
environment = dict(os.environ, LC_ALL='C')
print(subprocess.run([sys.executable, '-c', 'import sys; print(sys.argv[1], sys.stdin.errors, sys.stdout.errors, sys.stderr.errors)', b'\xff\xc3\xa9'],
                     stdout=subprocess.PIPE, env=environment).stdout)
