"""Options of command lines, as getopt in C reads them."""

import os as _os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options with their arguments, and the rest from the first argument on that is none.

    In shortopts a colon stands behind letters that take an argument, in longopts `=` behind words that do.
    """
    options = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        args = _take(options, args, shortopts, longopts)
    return options, args


def gnu_getopt(args, shortopts, longopts=[]):
    """As getopt, but options may stand behind other arguments, unless shortopts begins with `+` or POSIXLY_CORRECT is set."""
    options = []
    others = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    stops_early = bool(_os.environ.get("POSIXLY_CORRECT"))
    if shortopts.startswith("+"):
        shortopts = shortopts[1:]
        stops_early = True
    while args:
        if args[0] == "--":
            others += args[1:]
            break
        if args[0][:1] == "-" and args[0] != "-":
            args = _take(options, args, shortopts, longopts)
        elif stops_early:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return options, others


def _take(options, args, shortopts, longopts):
    """Reads the options of one argument; returns what is left behind it."""
    if args[0].startswith("--"):
        return do_longs(options, args[0][2:], longopts, args[1:])[1]
    return do_shorts(options, args[0][1:], shortopts, args[1:])[1]


def do_longs(opts, opt, longopts, args):
    opt, equal, value = opt.partition("=")
    argument = value if equal else None
    takes, opt = long_has_args(opt, longopts)
    if takes:
        if argument is None:
            if not args:
                raise GetoptError("option --%s requires argument" % opt, opt)
            argument, args = args[0], args[1:]
    elif argument is not None:
        raise GetoptError("option --%s must not have an argument" % opt, opt)
    opts.append(("--" + opt, argument or ""))
    return opts, args


def long_has_args(opt, longopts):
    """Whether an option takes an argument, and its whole name."""
    possible = [each for each in longopts if each.startswith(opt)]
    if not possible:
        raise GetoptError("option --%s not recognized" % opt, opt)
    if opt in possible:
        return False, opt
    if opt + "=" in possible:
        return True, opt
    if len(possible) > 1:
        raise GetoptError("option --%s not a unique prefix" % opt, opt)
    only = possible[0]
    return only.endswith("="), only.removesuffix("=")


def do_shorts(opts, optstring, shortopts, args):
    while optstring:
        opt, optstring = optstring[0], optstring[1:]
        argument = ""
        if short_has_arg(opt, shortopts):
            if not optstring:
                if not args:
                    raise GetoptError("option -%s requires argument" % opt, opt)
                optstring, args = args[0], args[1:]
            argument, optstring = optstring, ""
        opts.append(("-" + opt, argument))
    return opts, args


def short_has_arg(opt, shortopts):
    for index, each in enumerate(shortopts):
        if each == opt != ":":
            return shortopts.startswith(":", index + 1)
    raise GetoptError("option -%s not recognized" % opt, opt)
