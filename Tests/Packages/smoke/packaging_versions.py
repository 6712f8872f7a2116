from packaging.markers import Marker, InvalidMarker
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name, parse_wheel_filename
from packaging.version import InvalidVersion, Version, parse

print(sorted(map(parse, ["1.10", "1.2", "1.2rc1", "1.2.post1", "1!0.1", "1.2.dev3", "1.2+local.1"])))
v = Version("1!2.3.4rc5.post6.dev7+abc.8")
print(v, repr(v), v.epoch, v.release, v.pre, v.post, v.dev, v.local, v.public, v.base_version, v.is_prerelease, v.major)
s = SpecifierSet(">=1.2,!=1.5.*,<2")
print(s, "1.4" in s, "1.5.1" in s, list(s.filter(["1.1", "1.3", "1.9rc1", "2.0"])), Version("1.3") in SpecifierSet("~=1.2"))
r = Requirement('name[extra1, extra2] >= 1.0, < 2 ; python_version < "3.8" and os_name == "posix"')
print(r, r.name, sorted(r.extras), r.specifier, r.marker)
print(Marker('python_version >= "3.0" or extra == "x"').evaluate({"extra": "y"}), canonicalize_name("Foo_Bar.baz"))
print(parse_wheel_filename("foo_bar-1.0-2-py3-none-any.whl")[:3])
for kind, text in ((Version, "x.y"), (SpecifierSet, ">>1"), (Requirement, "name >>1"), (Marker, "python = 3"), (Requirement, "")):
    try:
        kind(text)
    except ValueError as error:
        print(type(error).__name__, error)
