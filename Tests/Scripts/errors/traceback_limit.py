import subprocess, sys
program = '''
import sys
def f1(): 1 / 0
def f2(): f1()
sys.tracebacklimit = %s
f2()
'''
for limit in '10', '2', '1', '0', '-1', '1 << 1000', '-1 << 1000', 'None', '"x"', 'True':
    done = subprocess.run([sys.executable, '-c', program % limit], stderr=subprocess.PIPE, text=True)
    print(limit, done.stderr, done.returncode)
