# sched, with a clock of its own
import sched

now = 0
log = []


def delay(seconds):
    global now
    log.append(("delay", seconds))
    now += seconds


s = sched.scheduler(lambda: now, delay)
print(s.empty(), s.queue, sched.__all__)
a = s.enter(5, 1, log.append, ("five",))
b = s.enterabs(3, 2, log.append, argument=("three, second",))
c = s.enterabs(3, 1, lambda *x, **k: log.append((x, k)), (1,), {"k": 2})
d = s.enter(4, 1, log.append, ("never",))
e = s.enterabs(3, 2, log.append, ("three, third",))
print([x[:3] for x in s.queue], s.empty(), a.time, a.priority, a.sequence, a.argument, a.kwargs, a._fields)
s.cancel(d)
try:
    s.cancel(d)
except ValueError as x:
    print(type(x).__name__)
print(s.run(blocking=False))
print(s.run(), now, s.empty())
for entry in log:
    print(entry)
s.enter(1, 1, lambda: 1 / 0)
s.enter(2, 1, log.append, ("after",))
try:
    s.run()
except ZeroDivisionError as x:
    print(x, len(s.queue))
s.run()
print(log[-3:])
