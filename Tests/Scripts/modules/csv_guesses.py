# Guesses of dialects and headers, rows as dicts, dialects as classes.
import csv
import io
from csv import (QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, Dialect, DictReader, DictWriter, Sniffer, excel, excel_tab,
                 unix_dialect)


def attempt(what, *arguments, **keywords):
    try:
        print(" ", what(*arguments, **keywords))
    except Exception as problem:
        print(" ", type(problem).__name__, problem)


print(QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, csv.Error.__module__, csv.list_dialects())


def settings(dialect):
    return {name: getattr(dialect, name) for name in ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "_name", "_valid")}


print("guesses")
samples = ["a,b,c\n1,2,3\n", "a;b;c\n1;2;3\n4;5;6\n", "a\tb\n1\t2\n", "a b c\n1 2 3\n", "a, b, c\n1, 2, 3\n", "name:age\nx:1\ny:2\n", "a|b|c\n1|2|3\n", "'a','b'\n'c','d'\n",
           '"a", "b"\n"c", "d"\n', '"a";"b"\n"c""d";"e"\n', "'a''b':'c'\n", '"only"\n"one"\n', "x", "", "\n\n", "abc\nabd\n", "12:30 pm\n11:20 am\n", "a,b;c\nd,e;f\n", "q?w?e\nr?t?y\n",
           "Harry's, Arlington Heights, IL, 2/1/03, Kimi Hayes\nShark City, Glendale Heights, IL, 12/28/02, Prezence\n", "a,'b,c',d\n1,'2,3',4\n", "1,2\n3\n4,5\n6,7,8\n",
           "\n".join(f"{n},{n * 2};{n}" for n in range(30)), "\n".join(["irregular"] * 10 + ["a,b"] * 30), "a,b\n" * 9 + "c\n", "a,b\n" * 11 + "c\n", '"a"|"b"|c\n1|"2"|3\n', "a\x01b\n1\x012\n"]
for sample in samples:
    print(repr(sample[:40]))
    for delimiters in (None, ",", ";:|", "abc", ""):
        try:
            found = Sniffer().sniff(sample, delimiters)
            print("  ", repr(delimiters), repr(found.delimiter), found.quotechar, found.doublequote, found.skipinitialspace)
        except Exception as problem:
            print("  ", repr(delimiters), type(problem).__name__, problem)
    attempt(Sniffer().has_header, sample)
for sample in ("name,age\nx,1\ny,22\n", "1,2\n3,4\n", "ab,cd\nef,gh\n", "a,b\n1,2\n", "abc,d\nef,gh\nij,kl\n", "a,b\n", "x,y\n1\n", "10,b\nc,d\n", "n\n1\n2", "a,1j\nb,2\n", "12,x\nab,y\ncd,z\n",
               "head,er\n" + "a,b\n" * 30, "head,er\n" + "ab,cd\n" * 21 + "longer,fields\n"):
    attempt(Sniffer().has_header, sample)
sniffer = Sniffer()
print(sniffer.preferred)
sniffer.preferred = [";"]
print(sniffer.sniff("a,b;c\nd,e;f\n").delimiter)
found = Sniffer().sniff("a,b\nc,d\n")
print(settings(found), settings(found()), found, found.__mro__[1], list(csv.reader(["x,y"], found)))

print("dialects")
for kind in (Dialect, excel, excel_tab, unix_dialect):
    print(kind.__name__, settings(kind))
for kind in (excel, excel_tab, unix_dialect):
    print(settings(kind()))


def dialect_of(**attributes):
    return type("own", (Dialect,), attributes)


whole = dict(delimiter=";", quotechar="'", doublequote=True, skipinitialspace=False, lineterminator="\n", quoting=QUOTE_ALL)
for changes in ({}, {"delimiter": None}, {"delimiter": ""}, {"delimiter": ";;"}, {"delimiter": 3}, {"quotechar": None}, {"quotechar": None, "quoting": QUOTE_NONE}, {"quotechar": "''"},
                {"lineterminator": None}, {"lineterminator": 3}, {"quoting": None}, {"quoting": "all"}, {"quoting": 9}, {"escapechar": ""}, {"escapechar": "\\"}, {"doublequote": None}, {"strict": 1}):
    print(changes, end="")
    attempt(lambda: settings(dialect_of(**whole | changes)()))
    attempt(lambda: list(csv.reader(["'a';b"], dialect_of(**whole | changes))))
csv.register_dialect("mine", dialect_of(**whole), delimiter=":")
mine = csv.get_dialect("mine")
print({name: getattr(mine, name) for name in dir(mine) if name[0] != "_"}, csv.list_dialects(), list(csv.reader(["a:b"], "mine")), list(csv.reader(["a/b"], "mine", delimiter="/")))
csv.unregister_dialect("mine")
for function in (csv.get_dialect, csv.unregister_dialect):
    attempt(function, "mine")
attempt(csv.reader, [], "mine")
attempt(csv.writer, io.StringIO(), "mine")
attempt(csv.register_dialect, "x", nothing=1)
attempt(csv.register_dialect, None, excel)

print("dicts")
reader = DictReader(io.StringIO("a,b,c\r\n1,2\r\n\r\n3,4,5,6\r\n"), restkey="rest", restval="none")
print(reader.line_num, reader.dialect, reader.restkey, reader.restval, reader.fieldnames, reader.line_num)
for row in reader:
    print(row, reader.line_num, reader.reader.line_num)
reader.fieldnames = ["x"]
print(reader.fieldnames, next(reader, "end"), DictReader([]).fieldnames, list(DictReader(["a"])), list(DictReader(["1 2", "3"], ["a", "b"], delimiter=" ")))
print(list(DictReader(["1,2"], [])), list(DictReader(["", "", "a", "", "1"])), list(DictReader(["a|b", "1|2"], None, None, None, "excel", delimiter="|")))
attempt(next, DictReader([]))
attempt(DictReader, [], dialect="none")
file = io.StringIO()
writer = DictWriter(file, ["a", "b"], restval="-", lineterminator="|", quoting=QUOTE_NONNUMERIC)
print(writer.fieldnames, writer.restval, writer.extrasaction, writer.writeheader(), writer.writerow({"a": 1}), writer.writerows([{"b": "x", "a": None}, {}]), file.getvalue())
attempt(writer.writerow, {"c": 1})
attempt(writer.writerows, [{"a": 1}, {"d": 1}])
writer.extrasaction = "ignore"
attempt(writer.writerow, {"c": 1})
print(file.getvalue())
for extras in ("RAISE", "Ignore", "other"):
    attempt(lambda: DictWriter(file, ["a"], extrasaction=extras).extrasaction)
attempt(DictWriter, file, ["a"], nothing=3)
attempt(DictWriter, file)
attempt(DictWriter, 3, ["a"])
