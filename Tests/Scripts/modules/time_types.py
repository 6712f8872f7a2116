# time: the types of the clocks and that they do not run backwards.
# small

import time
for f in (time.time, time.perf_counter, time.monotonic, time.process_time):
    a, b = f(), f()
    print(f.__name__, type(a).__name__, b >= a)
for f in (time.time_ns, time.perf_counter_ns, time.monotonic_ns, time.process_time_ns):
    a, b = f(), f()
    print(f.__name__, type(a).__name__, b >= a)
t = time.perf_counter()
print(time.sleep(0.002))
print(time.perf_counter() - t >= 0.002, time.time() > 1.6e9, abs(time.time() - time.time_ns() / 1e9) < 5)
t = time.monotonic()
time.sleep(0)
for f in (lambda: time.sleep(-1), lambda: time.sleep('a'), lambda: time.sleep(), lambda: time.sleep(None),
    lambda: time.time(1), lambda: time.perf_counter(x=1), lambda: time.no_such):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
