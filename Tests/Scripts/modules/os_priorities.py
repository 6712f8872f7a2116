# Priorities, processors, terminals, and the numbers of users.
import os
import sysconfig
import warnings


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


print(os.PRIO_PROCESS, os.PRIO_PGRP, os.PRIO_USER)
for arguments in (), (0,), (0, 0, 0), ('a', 0), (99, 0), (0, -5), (0, 2 ** 40), (0, 1.5):
    print(arguments, attempt(os.getpriority, *arguments))
for arguments in (), (0, 0), (0, 0, 'a'), (0, 99999999, 0), (99, 0, 0), (0, 0, 2 ** 40):
    print(arguments, attempt(os.setpriority, *arguments))
before = os.getpriority(os.PRIO_PROCESS, 0)
print(os.getpriority(which=0, who=os.getpid()) == before, attempt(os.getpriority, 0, 0, x=1))
child = os.fork()
if not child:
    status = 1
    try:
        os.setpriority(os.PRIO_PROCESS, 0, before + 1)
        os.setpriority(which=0, who=os.getpid(), priority=os.getpriority(0, 0) + 1)
        status = os.getpriority(0, 0) - before
    finally:
        os._exit(status)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

print(os.sched_yield(), attempt(os.sched_yield, 1))
print(os.getresuid()[:2] == (os.getuid(), os.geteuid()), os.getresgid()[:2] == (os.getgid(), os.getegid()), attempt(os.getresuid, 1))
processors = os.sched_getaffinity(0)
print(type(processors), processors <= set(range(os.cpu_count())), len(processors) > 0)
for arguments in (), (0, 0), ('a',), (99999999,), (-1,):
    print(arguments, attempt(os.sched_getaffinity, *arguments))
for arguments in ((), (0,), (0, []), (0, 5), (0, ['a']), (0, [-1]), (0, [2 ** 40]), (0, [99999]), (0, [1.5]), (99999999, [0]), (0, [2 ** 31]), (0, 'a')):
    print(arguments, attempt(os.sched_setaffinity, *arguments))
one = min(processors)
print(os.sched_setaffinity(0, iter([one])), os.sched_getaffinity(0) == {one}, os.sched_setaffinity(0, processors), os.sched_getaffinity(0) == processors)

print(os.ctermid(), attempt(os.ctermid, 1))
reading, writing = os.pipe()
for descriptor in 'a', 99999, -1, reading:
    print(attempt(os.tcgetpgrp, descriptor) if descriptor != reading else attempt(os.tcgetpgrp, reading).partition(']')[2],
          attempt(os.tcsetpgrp, descriptor, 1))

print(sysconfig.is_python_build(), sysconfig.pardir)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(sysconfig.is_python_build(True), sysconfig.is_python_build(check_home=None))
print([(str(warning.message), warning.category.__name__) for warning in caught])
