# The variables of a frame that is cleared are gone, those of outer functions among them.
import sys


def frames():
    def outer():
        x, y = 5, 6
        def inner():
            z = x + 2
            1 / 0
        return inner()
    try: outer()
    except ZeroDivisionError as error: found = error.__traceback__
    listed = []
    while found:
        listed.append(found.tb_frame)
        found = found.tb_next
    return listed[1:]


for asks in False, True:
    for frame in frames():
        if asks: print(sorted(frame.f_locals))
        frame.clear()
        print(frame.f_locals)
