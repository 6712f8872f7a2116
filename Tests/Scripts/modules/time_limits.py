# Times that are too long, no numbers, or no times at all: timers, sleeping, waiting for descriptors, the times of files.
import os
import select
import signal
import tempfile
import time

NAN, INFINITY = float("nan"), float("inf")


def tell(function):
    try:
        print("->", function())
    except (Exception, KeyboardInterrupt) as error:
        print(type(error).__name__, error)


for arguments in ((-1, 0), (0, -1), (0, NAN), (0, INFINITY), (0, 1e300), (0, 0, -1), (9, 0), (0, "x"), (2 ** 40, 0), (0, 0)):
    tell(lambda: signal.setitimer(*arguments))
tell(lambda: signal.getitimer(-1))
tell(lambda: signal.getitimer(3))
tell(lambda: signal.getitimer(0))
tell(lambda: signal.set_wakeup_fd(-2))

for length in (NAN, INFINITY, -1, -0.5, 1e300, -1e300, 2 ** 200, -2 ** 200, "x", None):
    tell(lambda: time.sleep(length))

for year in (2 ** 31, 2 ** 40, 2 ** 70, -2 ** 31 - 1):
    for function in (time.mktime, time.asctime, lambda value: time.strftime("%Y", value)):
        tell(lambda: function((year, 1, 1, 0, 0, 0, 0, 0, 0)))
for zone in ("UTC", "utc", "Gmt"):
    print(time.strptime(zone, "%Z").tm_zone, time.strptime(zone, "%Z").tm_isdst)

reader, writer = os.pipe()
os.write(writer, b"x")
poll = select.poll()
poll.register(reader)
for limit in (NAN, INFINITY, 1e300, 2 ** 200, 2 ** 31, 3e9, 1e9, -1, -1.5, -2 ** 70, -1e300, "x", None, 0.5, True, 2 ** 62):
    tell(lambda: [event for _, event in poll.poll(limit)])
for limit in (NAN, INFINITY, 1e300, 2 ** 200, 2 ** 33, 1e10, 1e9, -1, -2 ** 70, "x", None, 0.5, True):
    tell(lambda: [len(each) for each in select.select([reader], [], [], limit)])
os.close(reader)
os.close(writer)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file")
    open(path, "w").close()
    for times in ((1e300, 0), (NAN, 0), (2 ** 70, 0), (-2 ** 70, 0), (0, "x")):
        tell(lambda: os.utime(path, times))
    tell(lambda: os.utime(path, ns=(2 ** 200, 0)))
    os.utime(path, ns=(1700000000999999999, 1600000000999999999))
    status = os.stat(path)
    print(status.st_atime_ns, status.st_mtime_ns, status[7], status[8], status.st_mtime)
    start = os.open(folder, os.O_RDONLY)
    os.mkfifo("fifo", dir_fd=start)
    os.close(start)
    print(sorted(os.listdir(folder)))
