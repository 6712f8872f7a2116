"""What `from __future__ import …` can ask for: one object for each feature, with the releases that brought it."""

# By name: the flag that compile() takes, and what it is called; the release that offered the feature first; the release
# that made it, or will make it, part of the language (None: not decided).
_FEATURES = {
    "nested_scopes": (0x10, "CO_NESTED", (2, 1, 0, "beta", 1), (2, 2, 0, "alpha", 0)),
    "generators": (0, "CO_GENERATOR_ALLOWED", (2, 2, 0, "alpha", 1), (2, 3, 0, "final", 0)),
    "division": (1 << 17, "CO_FUTURE_DIVISION", (2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0)),
    "absolute_import": (1 << 18, "CO_FUTURE_ABSOLUTE_IMPORT", (2, 5, 0, "alpha", 1), (3, 0, 0, "alpha", 0)),
    "with_statement": (1 << 19, "CO_FUTURE_WITH_STATEMENT", (2, 5, 0, "alpha", 1), (2, 6, 0, "alpha", 0)),
    "print_function": (1 << 20, "CO_FUTURE_PRINT_FUNCTION", (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0)),
    "unicode_literals": (1 << 21, "CO_FUTURE_UNICODE_LITERALS", (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0)),
    "barry_as_FLUFL": (1 << 22, "CO_FUTURE_BARRY_AS_BDFL", (3, 1, 0, "alpha", 2), (4, 0, 0, "alpha", 0)),
    "generator_stop": (1 << 23, "CO_FUTURE_GENERATOR_STOP", (3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0)),
    "annotations": (1 << 24, "CO_FUTURE_ANNOTATIONS", (3, 7, 0, "beta", 1), None),
}


class _Feature:
    # Releases are like sys.version_info.

    def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
        self.optional, self.mandatory, self.compiler_flag = optionalRelease, mandatoryRelease, compiler_flag

    def __repr__(self):
        return f"_Feature({self.optional!r}, {self.mandatory!r}, {self.compiler_flag!r})"

    def getMandatoryRelease(self):
        """The release that made the feature part of the language; None while that is not decided."""
        return self.mandatory

    def getOptionalRelease(self):
        """The release in which a program could ask for the feature first."""
        return self.optional


for _name, (_flag, _flag_name, _optional, _mandatory) in _FEATURES.items():
    globals()[_flag_name] = _flag
    globals()[_name] = _Feature(_optional, _mandatory, _flag)

all_feature_names = list(_FEATURES)
__all__ = ["all_feature_names", *all_feature_names]
