# A bank: classes, properties, exceptions, context managers and a journal.
# small

class BankError(Exception): pass
class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(f'{account.owner} has {account.balance}, needs {amount}')
        self.missing = amount - account.balance
class Account:
    _count = 0
    def __init__(self, owner, balance=0):
        type(self)._count += 1
        self.number, self.owner, self.__balance, self.journal = type(self)._count, owner, balance, []
    @property
    def balance(self): return self.__balance
    @balance.setter
    def balance(self, v):
        if v < self.limit: raise InsufficientFunds(self, self.__balance - v)
        self.journal.append(v - self.__balance)
        self.__balance = v
    limit = 0
    def deposit(self, n):
        if n <= 0: raise ValueError(f'cannot deposit {n}')
        self.balance += n
        return self
    def withdraw(self, n): self.balance -= n; return self
    def __repr__(self): return f'{type(self).__name__}({self.owner!r}, {self.balance})'
    def __eq__(self, o): return isinstance(o, Account) and self.number == o.number
    def __hash__(self): return hash(self.number)
    def __lt__(self, o): return self.balance < o.balance
    def __contains__(self, n): return n in self.journal
    def __iter__(self): return iter(self.journal)
    def __len__(self): return len(self.journal)
    def __bool__(self): return True
class Credit(Account):
    limit = -100
class transaction:
    def __init__(self, *accounts): self.accounts = accounts
    def __enter__(self): self.saved = [(a, a.balance, a.journal[:]) for a in self.accounts]; return self
    def __exit__(self, kind, value, tb):
        if kind is not None:
            for a, b, j in self.saved: a._Account__balance = b; a.journal[:] = j
            print('rolled back:', value)
        return kind is not None and issubclass(kind, BankError)
a, b, c = Account('Ann', 100), Account('Bob'), Credit('Cy', 10)
def transfer(x, y, n):
    with transaction(x, y):
        y.deposit(n)
        x.withdraw(n)
        return True
    return False
print(transfer(a, b, 30), transfer(a, b, 500), transfer(c, a, 60), transfer(c, a, 100), a, b, c)
print(list(a), 30 in b, len(c), sorted([a, b, c]), max(a, b, c), {a: 1}[a], a == b, a in [b, a], bool(b),
    Account._count, Credit._count)
try:
    b.withdraw(1000)
except InsufficientFunds as e:
    print(e, e.missing, isinstance(e, BankError))
try:
    a.deposit(-5)
except ValueError as e:
    print(e)
try:
    with transaction(a): a.deposit('x')
except TypeError as e:
    print(type(e).__name__, a)
try:
    a.__balance
except AttributeError as e:
    print(e)
a.deposit(1).deposit(2).withdraw(3)
print(a, list(a))
