# keyword: the lists, and the tests for them.
import keyword

print(keyword.kwlist, keyword.softkwlist)
for name in ("if", "match", "_", "None", "none", "print", "async", ""):
    print(repr(name), keyword.iskeyword(name), keyword.issoftkeyword(name))
print(keyword.__all__)
try:
    keyword.iskeyword([])
except TypeError as error:
    print(error)
