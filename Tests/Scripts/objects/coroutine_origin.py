# small
# stderr


def attempt(action, *arguments):
    try:
        print('ok', action(*arguments))
    except BaseException as error:
        print(type(error).__name__, error)


import sys


async def f():
    pass


def make():
    return f()

print(sys.get_coroutine_origin_tracking_depth())
coroutine = make()
print(coroutine.cr_origin)
coroutine.close()
sys.set_coroutine_origin_tracking_depth(1)
coroutine = make()
print([(line, name) for _, line, name in coroutine.cr_origin])
coroutine.close()
sys.set_coroutine_origin_tracking_depth(5)
print(sys.get_coroutine_origin_tracking_depth())
coroutine = make()
print([(line, name) for _, line, name in coroutine.cr_origin], type(coroutine.cr_origin).__name__)
make()
coroutine.close()
sys.set_coroutine_origin_tracking_depth(0)
attempt(sys.set_coroutine_origin_tracking_depth, -1)
attempt(sys.set_coroutine_origin_tracking_depth, 'x')
attempt(sys.set_coroutine_origin_tracking_depth)
sys.set_coroutine_origin_tracking_depth(depth=0)
print(sys.get_coroutine_origin_tracking_depth())
