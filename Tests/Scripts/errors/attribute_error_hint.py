# A hint for an attribute, from the object's dir.
# small
# stderr

class Account:
    balance = 10
    def deposit(self, amount):
        self.balence += amount
a = Account()
try:
    a.depositt(5)
except AttributeError as e:
    print(e)
a.deposit(5)
