# Identifiers are compared in the form NFKC: ligatures, full-width and mathematical letters, superscripts, Arabic forms, Hangul, Roman numerals.
space = {}
for name in ["ﬁ", "ｘ", "𝔘𝔫𝔦", "x²", "µ", "ℌ", "ſ", "Å", "Ⅷ", "ﺎ", "ﷺ", "㎏", "ª", "ⁿ", "한", "가", "é", "ｱ", "x₁", "ĳ", "ŉ", "ǆ", "ℵ", "ㄱ", "豈", "𝟘x"]:
    try:
        exec(f"{name} = 1", space)
        print(name, "->", [ascii(key) for key in space if key != "__builtins__"])
    except SyntaxError as e:
        print(name, e.msg)
    space.clear()


class A:
    ﬁeld = 1


print(A.field, hasattr(A, "field"), hasattr(A, "ﬁeld"), getattr(A(), "fi" + "eld"))
