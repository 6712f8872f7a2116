import idna

for name in ("königsgäßchen.de", "ドメイン.テスト", "example.com", "faß.de"):
    coded = idna.encode(name)
    print(name, coded, idna.decode(coded))
print(idna.alabel("测试"), idna.ulabel("xn--0zwm56d"), idna.encode("Königsgäßchen", uts46=True))
for wrong in ("xn--a", "a" * 64, "", "-a", "a..b", "☃.net\u2f4f"):
    try:
        print(idna.encode(wrong))
    except idna.IDNAError as error:
        print(type(error).__name__, error)
print(idna.uts46_remap("Ａｂ"), idna.valid_contextj("a\u200db", 1))
