"""The names that modules, functions and classes had in Python 2, for which the protocols below 3 are."""

import builtins

# Under each module of today those that its contents were in; the first of them is written.
_MODULES = """
builtins __builtin__; copyreg copy_reg; queue Queue; socketserver SocketServer; configparser ConfigParser; reprlib repr; winreg _winreg
_markupbase markupbase; _thread thread; _dummy_thread dummy_thread; collections.abc _abcoll; subprocess commands; pickle cPickle; io StringIO cStringIO
collections UserDict UserList UserString; xml.etree.ElementTree _elementtree; test.support test.test_support
tkinter Tkinter; tkinter.filedialog tkFileDialog FileDialog; tkinter.simpledialog tkSimpleDialog SimpleDialog; tkinter.colorchooser tkColorChooser
tkinter.commondialog tkCommonDialog; tkinter.dialog Dialog; tkinter.dnd Tkdnd; tkinter.font tkFont; tkinter.messagebox tkMessageBox
tkinter.scrolledtext ScrolledText; tkinter.constants Tkconstants; tkinter.tix Tix; tkinter.ttk ttk
dbm anydbm whichdb; dbm.bsd dbhash; dbm.dumb dumbdbm; dbm.ndbm dbm; dbm.gnu gdbm
html.entities htmlentitydefs; html.parser HTMLParser; http.client httplib; http.cookies Cookie; http.cookiejar cookielib
http.server BaseHTTPServer SimpleHTTPServer CGIHTTPServer; xmlrpc.client xmlrpclib; xmlrpc.server SimpleXMLRPCServer DocXMLRPCServer
urllib.parse urlparse; urllib.robotparser robotparser; urllib.request urllib2
"""

# What went from one module into another, or got another name there: today's place, and that of old.
_PLACES = """
builtins.range __builtin__.xrange; functools.reduce __builtin__.reduce; sys.intern __builtin__.intern; builtins.chr __builtin__.unichr
builtins.str __builtin__.unicode; builtins.int __builtin__.long; builtins.zip itertools.izip; builtins.map itertools.imap
builtins.filter itertools.ifilter; itertools.filterfalse itertools.ifilterfalse; itertools.zip_longest itertools.izip_longest
collections.UserDict UserDict.IterableUserDict; collections.UserList UserList.UserList; collections.UserString UserString.UserString
dbm.whichdb whichdb.whichdb; socket.fromfd _socket.fromfd; multiprocessing.connection.Connection _multiprocessing.Connection
multiprocessing.context.Process multiprocessing.process.Process; multiprocessing.popen_fork.Popen multiprocessing.forking.Popen
multiprocessing.context.AuthenticationError multiprocessing.AuthenticationError; multiprocessing.context.BufferTooShort multiprocessing.BufferTooShort
multiprocessing.context.ProcessError multiprocessing.ProcessError; multiprocessing.context.TimeoutError multiprocessing.TimeoutError
urllib.error.ContentTooShortError urllib.ContentTooShortError; urllib.error.HTTPError urllib2.HTTPError; urllib.error.URLError urllib2.URLError
urllib.request.getproxies urllib.getproxies; urllib.request.pathname2url urllib.pathname2url; urllib.request.url2pathname urllib.url2pathname
urllib.request.urlcleanup urllib.urlcleanup; urllib.request.urlopen urllib.urlopen; urllib.request.urlretrieve urllib.urlretrieve
urllib.parse.quote urllib.quote; urllib.parse.quote_plus urllib.quote_plus; urllib.parse.unquote urllib.unquote
urllib.parse.unquote_plus urllib.unquote_plus; urllib.parse.urlencode urllib.urlencode
"""

# Only read, or only written.
_PLACES_READ = """
builtins.str __builtin__.basestring; collections.UserDict UserDict.UserDict; socket.SocketType socket._socketobject; builtins.Exception exceptions.StandardError
"""
_PLACES_WRITTEN = """
functools.reduce __builtin__.reduce; _functools.reduce __builtin__.reduce; _socket.socket socket._socketobject
tkinter.filedialog.FileDialog FileDialog.FileDialog; tkinter.filedialog.LoadFileDialog FileDialog.LoadFileDialog
tkinter.filedialog.SaveFileDialog FileDialog.SaveFileDialog; tkinter.simpledialog.SimpleDialog SimpleDialog.SimpleDialog
xmlrpc.server.ServerHTMLDoc DocXMLRPCServer.ServerHTMLDoc; xmlrpc.server.XMLRPCDocGenerator DocXMLRPCServer.XMLRPCDocGenerator
xmlrpc.server.DocXMLRPCRequestHandler DocXMLRPCServer.DocXMLRPCRequestHandler; xmlrpc.server.DocXMLRPCServer DocXMLRPCServer.DocXMLRPCServer
xmlrpc.server.DocCGIXMLRPCRequestHandler DocXMLRPCServer.DocCGIXMLRPCRequestHandler
http.server.SimpleHTTPRequestHandler SimpleHTTPServer.SimpleHTTPRequestHandler; http.server.CGIHTTPRequestHandler CGIHTTPServer.CGIHTTPRequestHandler
"""
_MODULES_READ = "pickle", "xml.etree.ElementTree", "collections", "io"
_MODULES_WRITTEN = {"_pickle": "pickle", "_functools": "functools", "_bz2": "bz2", "_dbm": "dbm", "_gdbm": "gdbm"}

# Exceptions that Python 2 had not; those that came from OSError were that.
_NEW_EXCEPTIONS = {"BlockingIOError", "StopAsyncIteration", "EncodingWarning", "ResourceWarning", "RecursionError", "BaseExceptionGroup", "ExceptionGroup"}


def _rows(text):
    return [row.split() for row in text.strip().replace("\n", ";").split(";")]


def _place(path):
    module, _, name = path.rpartition(".")
    return module, name


_new_modules, _old_modules = {}, {}
for _new, *_olds in _rows(_MODULES):
    _new_modules.update(dict.fromkeys(_olds, _new))
    if _new not in _MODULES_READ:
        _old_modules[_new] = _olds[0]
_old_modules.update(_MODULES_WRITTEN)

_new_places = {_place(old): _place(new) for new, old in _rows(_PLACES) + _rows(_PLACES_READ)}
_old_places = {_place(new): _place(old) for new, old in _rows(_PLACES) + _rows(_PLACES_WRITTEN)}
for _name, _value in vars(builtins).items():
    if isinstance(_value, type) and issubclass(_value, BaseException) and _name not in _NEW_EXCEPTIONS:
        _old = "ImportError" if _name == "ModuleNotFoundError" else "OSError" if issubclass(_value, OSError) and _value is not OSError else _name
        _old_places["builtins", _name] = "exceptions", _old
        if _old == _name:
            _new_places["exceptions", _name] = "builtins", _name


def new_name(module, name):
    """The place of today for one of Python 2."""
    return _new_places.get((module, name)) or (_new_modules.get(module, module), name)


def old_name(module, name):
    """The place in Python 2 for one of today."""
    return _old_places.get((module, name)) or (_old_modules.get(module, module), name)
