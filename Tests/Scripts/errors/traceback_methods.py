# Frames of methods, properties, lambdas, nested functions and __init__.
# small
# stderr

class A:
    def __init__(self, v):
        self.v = self.check(v)
    @staticmethod
    def check(v):
        return (lambda x: Helper()[x])(v)
class Helper:
    def __getitem__(self, k):
        return self.prop
    @property
    def prop(self):
        def nested():
            return {}['missing']
        return nested()
A(1)
