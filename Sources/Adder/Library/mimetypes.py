"""What kinds of files there are, told by the ends of their names."""

import os
import sys

__all__ = [
    "knownfiles", "inited", "MimeTypes", "guess_type", "guess_all_extensions", "guess_extension", "add_type", "init",
    "read_mime_types",
    "suffix_map", "encodings_map", "types_map", "common_types"]

knownfiles = [
    "/etc/mime.types",
    "/etc/httpd/mime.types",
    "/etc/httpd/conf/mime.types",
    "/etc/apache/mime.types",
    "/etc/apache2/mime.types",
    "/usr/local/etc/httpd/conf/mime.types",
    "/usr/local/lib/netscape/mime.types",
    "/usr/local/etc/httpd/conf/mime.types",
    "/usr/local/etc/mime.types"]

inited = False
_db = None

# Kinds of files, each with an ending, in the order in which endings are preferred.
_KINDS = """
    application/javascript=js application/javascript=mjs application/json=json application/manifest+json=webmanifest
    application/msword=doc application/msword=dot application/msword=wiz application/n-quads=nq application/n-triples=nt
    application/octet-stream=bin application/octet-stream=a application/octet-stream=dll application/octet-stream=exe
    application/octet-stream=o application/octet-stream=obj application/octet-stream=so application/oda=oda application/pdf=pdf
    application/pkcs7-mime=p7c application/postscript=ps application/postscript=ai application/postscript=eps application/trig=trig
    application/vnd.apple.mpegurl=m3u application/vnd.apple.mpegurl=m3u8 application/vnd.ms-excel=xls application/vnd.ms-excel=xlb
    application/vnd.ms-powerpoint=ppt application/vnd.ms-powerpoint=pot application/vnd.ms-powerpoint=ppa
    application/vnd.ms-powerpoint=pps application/vnd.ms-powerpoint=pwz application/wasm=wasm application/x-bcpio=bcpio
    application/x-cpio=cpio application/x-csh=csh application/x-dvi=dvi application/x-gtar=gtar application/x-hdf=hdf
    application/x-hdf5=h5 application/x-latex=latex application/x-mif=mif application/x-netcdf=cdf application/x-netcdf=nc
    application/x-pkcs12=p12 application/x-pkcs12=pfx application/x-pn-realaudio=ram application/x-python-code=pyc
    application/x-python-code=pyo application/x-sh=sh application/x-shar=shar application/x-shockwave-flash=swf
    application/x-sv4cpio=sv4cpio application/x-sv4crc=sv4crc application/x-tar=tar application/x-tcl=tcl application/x-tex=tex
    application/x-texinfo=texi application/x-texinfo=texinfo application/x-troff=roff application/x-troff=t application/x-troff=tr
    application/x-troff-man=man application/x-troff-me=me application/x-troff-ms=ms application/x-ustar=ustar
    application/x-wais-source=src application/xml=xsl application/xml=rdf application/xml=wsdl application/xml=xpdl
    application/zip=zip audio/3gpp=3gp audio/3gpp=3gpp audio/3gpp2=3g2 audio/3gpp2=3gpp2 audio/aac=aac audio/aac=adts audio/aac=loas
    audio/aac=ass audio/basic=au audio/basic=snd audio/mpeg=mp3 audio/mpeg=mp2 audio/opus=opus audio/x-aiff=aif audio/x-aiff=aifc
    audio/x-aiff=aiff audio/x-pn-realaudio=ra audio/x-wav=wav image/avif=avif image/bmp=bmp image/gif=gif image/ief=ief image/jpeg=jpg
    image/jpeg=jpe image/jpeg=jpeg image/heic=heic image/heif=heif image/png=png image/svg+xml=svg image/tiff=tiff image/tiff=tif
    image/vnd.microsoft.icon=ico image/x-cmu-raster=ras image/x-portable-anymap=pnm image/x-portable-bitmap=pbm
    image/x-portable-graymap=pgm image/x-portable-pixmap=ppm image/x-rgb=rgb image/x-xbitmap=xbm image/x-xpixmap=xpm
    image/x-xwindowdump=xwd message/rfc822=eml message/rfc822=mht message/rfc822=mhtml message/rfc822=nws text/css=css text/csv=csv
    text/html=html text/html=htm text/n3=n3 text/plain=txt text/plain=bat text/plain=c text/plain=h text/plain=ksh text/plain=pl
    text/plain=srt text/richtext=rtx text/tab-separated-values=tsv text/vtt=vtt text/x-python=py text/x-setext=etx text/x-sgml=sgm
    text/x-sgml=sgml text/x-vcard=vcf text/xml=xml video/mp4=mp4 video/mpeg=mpeg video/mpeg=m1v video/mpeg=mpa video/mpeg=mpe
    video/mpeg=mpg video/quicktime=mov video/quicktime=qt video/webm=webm video/x-msvideo=avi video/x-sgi-movie=movie
"""

suffix_map = _suffix_map_default = {
    ".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz",
    ".tbz2": ".tar.bz2", ".txz": ".tar.xz"}
encodings_map = _encodings_map_default = {
    ".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz",
    ".br": "br"}
types_map = _types_map_default = {"." + ending: kind for kind, _,
                                  ending in (each.partition("=") for each in _KINDS.split())}
# What is in use, but not in the register of such kinds.
common_types = _common_types_default = {
    ".rtf": "application/rtf", ".midi": "audio/midi", ".mid": "audio/midi", ".jpg": "image/jpg",
    ".pict": "image/pict", ".pct": "image/pict", ".pic": "image/pict", ".webp": "image/webp",
    ".xul": "text/xul"}


class MimeTypes:
    """Maps endings to kinds of files, and kinds to endings."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map = _encodings_map_default.copy()
        self.suffix_map = _suffix_map_default.copy()
        # The lax ones, then the strict ones.
        self.types_map = ({}, {})
        self.types_map_inv = ({}, {})
        for ending, kind in _types_map_default.items():
            self.add_type(kind, ending, True)
        for ending, kind in _common_types_default.items():
            self.add_type(kind, ending, False)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """Says what kind an ending means."""
        self.types_map[strict][ext] = type
        endings = self.types_map_inv[strict].setdefault(type, [])
        if ext not in endings:
            endings.append(ext)

    def guess_type(self, url, strict=True):
        """The kind of a file and how it is packed, by its URL or path."""
        url = os.fspath(url)
        if isinstance(url, bytes):
            raise TypeError("cannot use a string pattern on a bytes-like object")
        scheme, colon, rest = url.partition(":")
        if colon and len(scheme) > 1 and scheme[0].isalpha() and all(each.isalnum() or each in "+-."
                                                                     for each in scheme):
            scheme = scheme.lower()
            url = rest
        else:
            scheme = None
        if scheme == "data":
            comma = url.find(",")
            if comma < 0:
                return None, None
            semicolon = url.find(";", 0, comma)
            kind = url[:semicolon] if semicolon >= 0 else url[:comma]
            if "=" in kind or "/" not in kind:
                kind = "text/plain"
            return kind, None
        base, ending = os.path.splitext(url)
        while (lower := ending.lower()) in self.suffix_map:
            base, ending = os.path.splitext(base + self.suffix_map[lower])
        encoding = None
        if ending in self.encodings_map:
            encoding = self.encodings_map[ending]
            base, ending = os.path.splitext(base)
        ending = ending.lower()
        for each in (True,) if strict else (True, False):
            if ending in self.types_map[each]:
                return self.types_map[each][ending], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        """All endings of a kind."""
        type = type.lower()
        endings = list(self.types_map_inv[True].get(type, []))
        if not strict:
            endings += [each for each in self.types_map_inv[False].get(type, []) if each not in endings]
        return endings

    def guess_extension(self, type, strict=True):
        """The ending of a kind that is preferred; None when there is none."""
        endings = self.guess_all_extensions(type, strict)
        return endings[0] if endings else None

    def read(self, filename, strict=True):
        """Reads a file that lists kinds and their endings."""
        with open(filename, encoding="utf-8") as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        while line := fp.readline():
            words = line.split()
            for index, word in enumerate(words):
                if word[0] == "#":
                    del words[index:]
                    break
            for ending in words[1:]:
                self.add_type(words[0], "." + ending, strict)

    def read_windows_registry(self, strict=True):
        """There is no such thing on this system."""


def _known():
    if _db is None:
        init()
    return _db


def guess_type(url, strict=True):
    """The kind of a file and how it is packed."""
    return _known().guess_type(url, strict)


def guess_all_extensions(type, strict=True):
    """All endings of a kind."""
    return _known().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """The ending of a kind that is preferred."""
    return _known().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """Says what kind an ending means."""
    return _known().add_type(type, ext, strict)


def init(files=None):
    """Starts afresh, with the system's lists or those that are named."""
    global suffix_map, types_map, encodings_map, common_types, inited, _db
    inited = True
    if files is None or _db is None:
        db = MimeTypes()
        files = knownfiles if files is None else knownfiles + list(files)
    else:
        db = _db
    for file in files:
        if os.path.isfile(file):
            db.read(file)
    encodings_map, suffix_map = db.encodings_map, db.suffix_map
    types_map, common_types = db.types_map[True], db.types_map[False]
    _db = db


def read_mime_types(file):
    """The endings in a file that lists kinds; None when there is no such file."""
    try:
        opened = open(file, encoding="utf-8")
    except OSError:
        return None
    with opened:
        db = MimeTypes()
        db.readfp(opened, True)
        return db.types_map[True]


def _main():
    import getopt

    usage = """\
Usage: mimetypes.py [options] type

Options:
    --help / -h       -- print this message and exit
    --lenient / -l    -- additionally search of some common, but non-standard types
    --extension / -e  -- guess extension instead of type

More than one type argument may be given.
"""
    try:
        options, args = getopt.getopt(sys.argv[1:], "hle", ["help", "lenient", "extension"])
    except getopt.error as error:
        print(usage)
        print(error)
        sys.exit(1)
    strict, wants_ending = True, False
    for name, _ in options:
        if name in ("-h", "--help"):
            print(usage)
            sys.exit(0)
        elif name in ("-l", "--lenient"):
            strict = False
        else:
            wants_ending = True
    for each in args:
        if wants_ending:
            ending = guess_extension(each, strict)
            print(ending if ending else "I don't know anything about type " + each)
        else:
            kind, encoding = guess_type(each, strict)
            print(f"type: {kind} encoding: {encoding}" if kind else "I don't know anything about type " + each)


if __name__ == "__main__":
    _main()
