import copy, os, sys, time
for value in time.gmtime(0), time.struct_time(range(9), {'tm_zone': 'X', 'tm_gmtoff': 5}), os.terminal_size((1, 2)):
    print(value.__reduce__())
    other = copy.copy(value)
    print(type(other) is type(value), other == value, getattr(other, 'tm_zone', None), getattr(other, 'tm_gmtoff', None))
result = os.stat_result(range(10), {'st_atime_ns': 5, 'st_blocks': 7})
print(result.st_blocks, os.stat_result.n_unnamed_fields, os.stat_result.__match_args__, os.stat_result.n_fields)
print(copy.copy(result).st_blocks)
status = os.stat('/')
print(copy.copy(status).st_mtime_ns == status.st_mtime_ns)
print(sys.version_info.__reduce__()[1][1], type(sys.version_info).n_unnamed_fields)
text = 'abc'
print(text.__getnewargs__(), text.__getnewargs__()[0] is text)
