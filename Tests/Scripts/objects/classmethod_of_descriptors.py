# classmethod gives what it wraps the class as object and as owner.
def t(f):
    try: print(f.__name__, f())
    except BaseException as e: print(f.__name__, type(e).__name__, e)


@t
def b():
    class A:
        @classmethod
        @classmethod
        def f(cls): return cls
        @classmethod
        @property
        def g(cls): return cls
    print(A.f() is A, A.g is A, A().f() is A)


@t
def b2():
    class myclassmethod(classmethod): pass
    class MyClassMethod1:
        def __init__(self, func): self.func=func
        def __call__(self, cls):
            if hasattr(self.func, '__get__'): return self.func.__get__(cls, cls)()
            return self.func(cls)
        def __get__(self, instance, owner=None):
            if owner is None: owner = type(instance)
            return type(self.__call__)(self, owner)
    class MyClassMethod2(MyClassMethod1): 
        def __init__(self, func):
            if isinstance(func, classmethod): func = func.__func__
            self.func = func
        def __get__(self, instance, owner=None):
            if owner is None: owner = type(instance)
            return type(self.__call__)(self, owner)
    for md in [MyClassMethod1, MyClassMethod2]:
        class A:
            @myclassmethod
            def f1(cls): return cls
            @classmethod
            @myclassmethod
            def f2(cls): return cls
            @myclassmethod
            @classmethod
            def f3(cls): return cls
            @classmethod
            @classmethod
            def f4(cls): return cls
            @myclassmethod
            @md
            def f5(cls): return cls
            @myclassmethod
            @md
            def f6(cls): return cls
        for n in 'f1 f2 f3 f4 f5 f6'.split(): print(n, getattr(A,n)() is A)
