# __name__ in the script and in imported modules; importing the script's own file.
# small

print(__name__)
if __name__ == '__main__':
    import main_guard
    print(main_guard.__name__, main_guard.marker, 'marker' in globals())
marker = 'set'
import sys
print(sys.modules['__main__'].__dict__ is globals() if __name__ == '__main__' else sys.modules[__name__].__dict__ is globals())
