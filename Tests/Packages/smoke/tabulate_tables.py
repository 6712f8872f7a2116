from tabulate import simple_separated_format, tabulate, tabulate_formats

rows = [["pen", 1.5, None], ["ink", 20, True], ["paper sheet", -3.25, "x"]]
for form in ("plain", "simple", "grid", "pipe", "orgtbl", "github", "fancy_grid", "rst", "html", "latex", "psql", "tsv", "jira"):
    print(form)
    print(tabulate(rows, headers=["name", "price", "odd"], tablefmt=form))
print(tabulate([{"a": 1, "b": 2}, {"a": 3}], headers="keys", showindex=True))
print(tabulate({"x": [1, 2], "y": ["a", "b"]}, headers="keys", numalign="left", stralign="right", floatfmt=".1f"))
print(tabulate([["long text to wrap here", 1]], maxcolwidths=[10, None], tablefmt="grid"), len(tabulate_formats))
print(tabulate([[1.23456, 2]], floatfmt=(".2f", "g"), colalign=("right", "left")), tabulate([], headers=["a"]))
