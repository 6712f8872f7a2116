"""Checks JSON and prints it nicely: `-m json.tool`."""

import argparse
import json
import sys


def main():
    parser = argparse.ArgumentParser(
        prog='python -m json.tool',
        description='A simple command line interface for json module to validate and pretty-print JSON objects.')
    parser.add_argument('infile', nargs='?', help='a JSON file to be validated or pretty-printed', default='-')
    parser.add_argument('outfile', nargs='?', help='write the output of infile to outfile', default=None)
    parser.add_argument('--sort-keys', action='store_true', default=False,
                        help='sort the output of dictionaries alphabetically by key')
    parser.add_argument('--no-ensure-ascii', dest='ensure_ascii', action='store_false',
                        help='disable escaping of non-ASCII characters')
    parser.add_argument('--json-lines', action='store_true', default=False,
                        help='parse input using the JSON Lines format. Use with --no-indent or --compact to produce '
                             'valid JSON Lines output.')
    group = parser.add_mutually_exclusive_group()
    group.add_argument('--indent', default=4, type=int,
                       help='separate items with newlines and use this number of spaces for indentation')
    group.add_argument('--tab', action='store_const', dest='indent', const='\t',
                       help='separate items with newlines and use tabs for indentation')
    group.add_argument('--no-indent', action='store_const', dest='indent', const=None,
                       help='separate items with spaces rather than newlines')
    group.add_argument('--compact', action='store_true',
                       help='suppress all whitespace separation (most compact)')
    options = parser.parse_args()
    settings = {'sort_keys': options.sort_keys, 'indent': options.indent, 'ensure_ascii': options.ensure_ascii}
    if options.compact:
        settings['indent'] = None
        settings['separators'] = ',', ':'
    try:
        if options.infile == '-':
            objects = _read(sys.stdin, options.json_lines)
        else:
            with open(options.infile, encoding='utf-8') as source:
                objects = _read(source, options.json_lines)
        if options.outfile is None:
            _write(objects, sys.stdout, settings)
        else:
            with open(options.outfile, 'w', encoding='utf-8') as target:
                _write(objects, target, settings)
    except ValueError as error:
        raise SystemExit(error)


def _read(source, lines):
    if lines:
        return [json.loads(line) for line in source]
    return [json.load(source)]


def _write(objects, target, settings):
    for value in objects:
        json.dump(value, target, **settings)
        target.write('\n')


if __name__ == '__main__':
    try:
        main()
    except BrokenPipeError as error:
        sys.exit(error.errno)
