"""What all parts of logging share: the levels, and the lock for changes of what is global."""

import threading

_nameToLevel = {"CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARN": 30, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}
_levelToName = {number: name for name, number in _nameToLevel.items() if name not in ("FATAL", "WARN")}

_lock = threading.RLock()


def getLevelName(level):
    """The name of a level, or the level of a name; for others a text that says so."""
    for table in _levelToName, _nameToLevel:
        if level in table:
            return table[level]
    return "Level %s" % level


def getLevelNamesMapping():
    """The numbers of the levels by their names."""
    return dict(_nameToLevel)


def addLevelName(level, levelName):
    """Give a level a name."""
    with _lock:
        _nameToLevel[levelName] = level
        _levelToName[level] = levelName


def _checkLevel(level):
    """The number of a level that is given as a number or by its name."""
    if isinstance(level, int):
        return level
    if level != str(level):
        raise TypeError(f"Level not an integer or a valid string: {level!r}")
    try:
        return _nameToLevel[level]
    except KeyError:
        raise ValueError(f"Unknown level: {level!r}") from None
