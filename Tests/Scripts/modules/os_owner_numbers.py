# Numbers of users and groups that are none.
import os


class Index:
    def __index__(self):
        return -2


for function in os.setuid, os.setgid, os.seteuid, os.setegid:
    for number in -2, 2 ** 32, 2 ** 64, -2 ** 70, 'a', 1.5, None, Index():
        try:
            print(function(number))
        except Exception as error:
            print(function.__name__, type(error).__name__, error)
for user, group in ('a', 0), (0, 'a'), (-2, 0), (0, 2 ** 32), (1.5, 0), (None, 0), (-1, -1):
    for function, place in (os.chown, '/nowhere'), (os.lchown, '/nowhere'), (os.fchown, 9999):
        try:
            print(function(place, user, group))
        except Exception as error:
            print(function.__name__, type(error).__name__, error)
