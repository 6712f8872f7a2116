import pyparsing as pp

integer = pp.Word(pp.nums).set_parse_action(lambda t: int(t[0]))
name = pp.Word(pp.alphas, pp.alphanums + "_")
expression = pp.infix_notation(integer | name, [
    (pp.one_of("* /"), 2, pp.opAssoc.LEFT), (pp.one_of("+ -"), 2, pp.opAssoc.LEFT)])
print(expression.parse_string("1 + 2 * (x - 3)").as_list())
assignment = name("target") + pp.Suppress("=") + expression("value")
result = assignment.parse_string("total = a + 7")
print(result.as_dict(), result.target, result.dump())
print(pp.DelimitedList(pp.Group(name + integer)).parse_string("a 1, b 2").as_list() if hasattr(pp, "DelimitedList") else "")
table = pp.Dict(pp.OneOrMore(pp.Group(name + pp.Suppress(":") + integer)))
print(table.parse_string("x: 1 y: 22")["y"], list(integer.scan_string("a 12 b 3"))[1][1:], integer.transform_string("7 and 8"))
print(pp.QuotedString('"', esc_char="\\").parse_string(r'"a \"b\" c"')[0], pp.nested_expr().parse_string("(a (b c))").as_list())
for parser, text in ((assignment, "9 = 3"), (integer, "x"), (expression + pp.StringEnd(), "1 +")):
    try:
        parser.parse_string(text)
    except pp.ParseException as error:
        print(error, error.loc, error.lineno, error.col)
print(expression, name, integer.matches("12"), (integer[1, 3] + name[...]).parse_string("1 2 a b").as_list())
