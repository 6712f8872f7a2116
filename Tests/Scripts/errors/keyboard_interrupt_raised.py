# KeyboardInterrupt raised by the script passes except Exception.
# small

try:
    try:
        raise KeyboardInterrupt
    except Exception:
        print('not here')
    finally:
        print('finally')
except KeyboardInterrupt as e:
    print('caught', repr(e), issubclass(KeyboardInterrupt, Exception))
