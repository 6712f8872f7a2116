# Tables read and written in all dialects; errors; guesses.
import csv
import io


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for text in ("a,b\n1,2\n", '"a,b","c""d"\n', "a\n\nb", '"a\nb",c\n', "a,'b'", "", "\n", '"a', 'a"b,c', '"a"b,c', "a\rb", " a, b"):
    for options in ({}, {"delimiter": ";"}, {"quotechar": "'"}, {"escapechar": "\\", "quoting": csv.QUOTE_NONE}, {"doublequote": False}, {"skipinitialspace": True},
                    {"strict": True}, {"quoting": csv.QUOTE_NONNUMERIC}, {"quoting": csv.QUOTE_ALL}):
        print(repr(text), options, end=" ")
        attempt(lambda: list(csv.reader(text.splitlines(True), **options)))
for row in (["a", 1, 2.5, None, ""], ["a,b", 'c"d', "e\nf", "g'h", "i\\j"], [""], [], [None], [" x "], (1,), "ab"):
    for options in ({}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"quoting": csv.QUOTE_NONE}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"},
                    {"doublequote": False, "escapechar": "\\"}, {"lineterminator": "!"}, {"delimiter": "\t", "quotechar": "'"}):
        file = io.StringIO()
        print(row, options, end=" ")
        attempt(lambda: (csv.writer(file, **options).writerow(row), file.getvalue()))
for options in ({"delimiter": ""}, {"delimiter": "ab"}, {"delimiter": 5}, {"delimiter": None}, {"quotechar": None}, {"quotechar": ""}, {"quotechar": 5}, {"escapechar": ""},
                {"escapechar": 5}, {"quoting": 7}, {"quoting": "x"}, {"quoting": None}, {"lineterminator": 5}, {"lineterminator": None}, {"foo": 1}):
    attempt(lambda: list(csv.reader(["a,b"], **options)))
for action in (lambda: csv.reader(5), lambda: csv.writer(5), lambda: csv.get_dialect("zz"), lambda: csv.unregister_dialect("zz"), lambda: csv.list_dialects(),
               lambda: csv.field_size_limit(), lambda: csv.field_size_limit("x"), lambda: list(csv.reader([b"a"])), lambda: csv.writer(io.StringIO()).writerow(5),
               lambda: csv.Dialect(), lambda: csv.register_dialect(5), lambda: list(csv.DictReader(["a,b", "1,2", "3", "4,5,6", ""])),
               lambda: list(csv.DictReader(["1,2,3"], ["x"], "rest")), lambda: csv.DictWriter(io.StringIO(), ["a"], extrasaction="zz"),
               lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1}), lambda: csv.Sniffer().sniff("a;b\n1;2\n").delimiter,
               lambda: csv.Sniffer().sniff('"a", "b"\n"1", "2"\n').skipinitialspace, lambda: csv.Sniffer().has_header("name,age\nx,1\ny,2\n"),
               lambda: csv.Sniffer().sniff("abc"), lambda: csv.Sniffer().sniff("a|b|c\n1|2|3\n4|5|6", "|").delimiter,
               lambda: (type(csv.reader([])), csv.reader([]).dialect.delimiter, csv.reader([]).line_num), lambda: csv.get_dialect("unix").lineterminator):
    attempt(action)
csv.register_dialect("own", delimiter="|", quoting=csv.QUOTE_ALL)
file = io.StringIO()
writer = csv.DictWriter(file, ["x", "y"], restval="?", extrasaction="ignore", dialect="own")
writer.writeheader()
writer.writerows([{"x": 1, "y": 2}, {"x": 3, "z": 4}])
print(repr(file.getvalue()), list(csv.reader(file.getvalue().splitlines(), "own")))
csv.unregister_dialect("own")


class Semicolons(csv.excel):
    delimiter = ";"


print(list(csv.reader(["a;b"], Semicolons)), list(csv.reader(["a;b"], Semicolons())), csv.field_size_limit(3), end=" ")
attempt(lambda: list(csv.reader(["abcdef,'x'"])))
csv.field_size_limit(131072)
reader = csv.DictReader(["a,b", "", "1,2"])
print(reader.fieldnames, reader.line_num, next(reader), reader.line_num, csv.__version__, sorted(csv.__all__))
