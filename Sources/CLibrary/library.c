// Written by Sources/Adder/Library/list: run it when a module is added there or taken away.

#include "CLibrary.h"

#include <stdlib.h>
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char source___future__[] = {
#embed "../Adder/Library/__future__.py" suffix(, )
0};
static const unsigned char source__argparse_actions[] = {
#embed "../Adder/Library/_argparse_actions.py" suffix(, )
0};
static const unsigned char source__argparse_help[] = {
#embed "../Adder/Library/_argparse_help.py" suffix(, )
0};
static const unsigned char source__argparse_reading[] = {
#embed "../Adder/Library/_argparse_reading.py" suffix(, )
0};
static const unsigned char source__ast[] = {
#embed "../Adder/Library/_ast.py" suffix(, )
0};
static const unsigned char source__ast_unparse[] = {
#embed "../Adder/Library/_ast_unparse.py" suffix(, )
0};
static const unsigned char source__codecs_classes[] = {
#embed "../Adder/Library/_codecs_classes.py" suffix(, )
0};
static const unsigned char source__codecs_engine[] = {
#embed "../Adder/Library/_codecs_engine.py" suffix(, )
0};
static const unsigned char source__codecs_errors[] = {
#embed "../Adder/Library/_codecs_errors.py" suffix(, )
0};
static const unsigned char source__codecs_functions[] = {
#embed "../Adder/Library/_codecs_functions.py" suffix(, )
0};
static const unsigned char source__codecs_others[] = {
#embed "../Adder/Library/_codecs_others.py" suffix(, )
0};
static const unsigned char source__collections_abc[] = {
#embed "../Adder/Library/_collections_abc.py" suffix(, )
0};
static const unsigned char source__configparser_values[] = {
#embed "../Adder/Library/_configparser_values.py" suffix(, )
0};
static const unsigned char source__csv[] = {
#embed "../Adder/Library/_csv.py" suffix(, )
0};
static const unsigned char source__datetime[] = {
#embed "../Adder/Library/_datetime.py" suffix(, )
0};
static const unsigned char source__datetime_base[] = {
#embed "../Adder/Library/_datetime_base.py" suffix(, )
0};
static const unsigned char source__datetime_text[] = {
#embed "../Adder/Library/_datetime_text.py" suffix(, )
0};
static const unsigned char source__datetime_types[] = {
#embed "../Adder/Library/_datetime_types.py" suffix(, )
0};
static const unsigned char source__decimal[] = {
#embed "../Adder/Library/_decimal.py" suffix(, )
0};
static const unsigned char source__decimal_context[] = {
#embed "../Adder/Library/_decimal_context.py" suffix(, )
0};
static const unsigned char source__decimal_core[] = {
#embed "../Adder/Library/_decimal_core.py" suffix(, )
0};
static const unsigned char source__decimal_format[] = {
#embed "../Adder/Library/_decimal_format.py" suffix(, )
0};
static const unsigned char source__decimal_functions[] = {
#embed "../Adder/Library/_decimal_functions.py" suffix(, )
0};
static const unsigned char source__decimal_numbers[] = {
#embed "../Adder/Library/_decimal_numbers.py" suffix(, )
0};
static const unsigned char source__decimal_operations[] = {
#embed "../Adder/Library/_decimal_operations.py" suffix(, )
0};
static const unsigned char source__doctest_finder[] = {
#embed "../Adder/Library/_doctest_finder.py" suffix(, )
0};
static const unsigned char source__doctest_runner[] = {
#embed "../Adder/Library/_doctest_runner.py" suffix(, )
0};
static const unsigned char source__doctest_texts[] = {
#embed "../Adder/Library/_doctest_texts.py" suffix(, )
0};
static const unsigned char source__doctest_unittest[] = {
#embed "../Adder/Library/_doctest_unittest.py" suffix(, )
0};
static const unsigned char source__enum_checks[] = {
#embed "../Adder/Library/_enum_checks.py" suffix(, )
0};
static const unsigned char source__frozen_importlib[] = {
#embed "../Adder/Library/_frozen_importlib.py" suffix(, )
0};
static const unsigned char source__frozen_importlib_external[] = {
#embed "../Adder/Library/_frozen_importlib_external.py" suffix(, )
0};
static const unsigned char source__inspect_frames[] = {
#embed "../Adder/Library/_inspect_frames.py" suffix(, )
0};
static const unsigned char source__inspect_signature[] = {
#embed "../Adder/Library/_inspect_signature.py" suffix(, )
0};
static const unsigned char source__inspect_source[] = {
#embed "../Adder/Library/_inspect_source.py" suffix(, )
0};
static const unsigned char source__optparse_options[] = {
#embed "../Adder/Library/_optparse_options.py" suffix(, )
0};
static const unsigned char source__pathlib_glob[] = {
#embed "../Adder/Library/_pathlib_glob.py" suffix(, )
0};
static const unsigned char source__pickle[] = {
#embed "../Adder/Library/_pickle.py" suffix(, )
0};
static const unsigned char source__pickle_codes[] = {
#embed "../Adder/Library/_pickle_codes.py" suffix(, )
0};
static const unsigned char source__pickle_names[] = {
#embed "../Adder/Library/_pickle_names.py" suffix(, )
0};
static const unsigned char source__pickle_reader[] = {
#embed "../Adder/Library/_pickle_reader.py" suffix(, )
0};
static const unsigned char source__pickle_writer[] = {
#embed "../Adder/Library/_pickle_writer.py" suffix(, )
0};
static const unsigned char source__string_template[] = {
#embed "../Adder/Library/_string_template.py" suffix(, )
0};
static const unsigned char source__strptime[] = {
#embed "../Adder/Library/_strptime.py" suffix(, )
0};
static const unsigned char source__subprocess_results[] = {
#embed "../Adder/Library/_subprocess_results.py" suffix(, )
0};
static const unsigned char source__subprocess_talk[] = {
#embed "../Adder/Library/_subprocess_talk.py" suffix(, )
0};
static const unsigned char source__typing_core[] = {
#embed "../Adder/Library/_typing_core.py" suffix(, )
0};
static const unsigned char source__typing_io[] = {
#embed "../Adder/Library/_typing_io.py" suffix(, )
0};
static const unsigned char source__unicodedata_old[] = {
#embed "../Adder/Library/_unicodedata_old.py" suffix(, )
0};
static const unsigned char source__unicodedata_tables[] = {
#embed "../Adder/Library/_unicodedata_tables.py" suffix(, )
0};
static const unsigned char source__weakrefset[] = {
#embed "../Adder/Library/_weakrefset.py" suffix(, )
0};
static const unsigned char source__zoneinfo_file[] = {
#embed "../Adder/Library/_zoneinfo_file.py" suffix(, )
0};
static const unsigned char source_abc[] = {
#embed "../Adder/Library/abc.py" suffix(, )
0};
static const unsigned char source_argparse[] = {
#embed "../Adder/Library/argparse.py" suffix(, )
0};
static const unsigned char source_ast[] = {
#embed "../Adder/Library/ast.py" suffix(, )
0};
static const unsigned char source_base64[] = {
#embed "../Adder/Library/base64.py" suffix(, )
0};
static const unsigned char source_bisect[] = {
#embed "../Adder/Library/bisect.py" suffix(, )
0};
static const unsigned char source_calendar[] = {
#embed "../Adder/Library/calendar.py" suffix(, )
0};
static const unsigned char source_cmath[] = {
#embed "../Adder/Library/cmath.py" suffix(, )
0};
static const unsigned char source_cmd[] = {
#embed "../Adder/Library/cmd.py" suffix(, )
0};
static const unsigned char source_code[] = {
#embed "../Adder/Library/code.py" suffix(, )
0};
static const unsigned char source_codecs[] = {
#embed "../Adder/Library/codecs.py" suffix(, )
0};
static const unsigned char source_codeop[] = {
#embed "../Adder/Library/codeop.py" suffix(, )
0};
static const unsigned char source_collections[] = {
#embed "../Adder/Library/collections/__init__.py" suffix(, )
0};
static const unsigned char source_collections___user[] = {
#embed "../Adder/Library/collections/_user.py" suffix(, )
0};
static const unsigned char source_collections___userstring[] = {
#embed "../Adder/Library/collections/_userstring.py" suffix(, )
0};
static const unsigned char source_collections__abc[] = {
#embed "../Adder/Library/collections/abc.py" suffix(, )
0};
static const unsigned char source_colorsys[] = {
#embed "../Adder/Library/colorsys.py" suffix(, )
0};
static const unsigned char source_concurrent[] = {
#embed "../Adder/Library/concurrent/__init__.py" suffix(, )
0};
static const unsigned char source_concurrent__futures[] = {
#embed "../Adder/Library/concurrent/futures/__init__.py" suffix(, )
0};
static const unsigned char source_concurrent__futures___base[] = {
#embed "../Adder/Library/concurrent/futures/_base.py" suffix(, )
0};
static const unsigned char source_concurrent__futures__thread[] = {
#embed "../Adder/Library/concurrent/futures/thread.py" suffix(, )
0};
static const unsigned char source_configparser[] = {
#embed "../Adder/Library/configparser.py" suffix(, )
0};
static const unsigned char source_contextlib[] = {
#embed "../Adder/Library/contextlib.py" suffix(, )
0};
static const unsigned char source_contextvars[] = {
#embed "../Adder/Library/contextvars.py" suffix(, )
0};
static const unsigned char source_copy[] = {
#embed "../Adder/Library/copy.py" suffix(, )
0};
static const unsigned char source_copyreg[] = {
#embed "../Adder/Library/copyreg.py" suffix(, )
0};
static const unsigned char source_csv[] = {
#embed "../Adder/Library/csv.py" suffix(, )
0};
static const unsigned char source_dataclasses[] = {
#embed "../Adder/Library/dataclasses.py" suffix(, )
0};
static const unsigned char source_datetime[] = {
#embed "../Adder/Library/datetime.py" suffix(, )
0};
static const unsigned char source_decimal[] = {
#embed "../Adder/Library/decimal.py" suffix(, )
0};
static const unsigned char source_difflib[] = {
#embed "../Adder/Library/difflib.py" suffix(, )
0};
static const unsigned char source_doctest[] = {
#embed "../Adder/Library/doctest.py" suffix(, )
0};
static const unsigned char source_encodings[] = {
#embed "../Adder/Library/encodings/__init__.py" suffix(, )
0};
static const unsigned char source_encodings__idna[] = {
#embed "../Adder/Library/encodings/idna.py" suffix(, )
0};
static const unsigned char source_encodings__punycode[] = {
#embed "../Adder/Library/encodings/punycode.py" suffix(, )
0};
static const unsigned char source_enum[] = {
#embed "../Adder/Library/enum.py" suffix(, )
0};
static const unsigned char source_fileinput[] = {
#embed "../Adder/Library/fileinput.py" suffix(, )
0};
static const unsigned char source_fnmatch[] = {
#embed "../Adder/Library/fnmatch.py" suffix(, )
0};
static const unsigned char source_fractions[] = {
#embed "../Adder/Library/fractions.py" suffix(, )
0};
static const unsigned char source_functools[] = {
#embed "../Adder/Library/functools.py" suffix(, )
0};
static const unsigned char source_genericpath[] = {
#embed "../Adder/Library/genericpath.py" suffix(, )
0};
static const unsigned char source_getopt[] = {
#embed "../Adder/Library/getopt.py" suffix(, )
0};
static const unsigned char source_getpass[] = {
#embed "../Adder/Library/getpass.py" suffix(, )
0};
static const unsigned char source_gettext[] = {
#embed "../Adder/Library/gettext.py" suffix(, )
0};
static const unsigned char source_glob[] = {
#embed "../Adder/Library/glob.py" suffix(, )
0};
static const unsigned char source_graphlib[] = {
#embed "../Adder/Library/graphlib.py" suffix(, )
0};
static const unsigned char source_hashlib[] = {
#embed "../Adder/Library/hashlib.py" suffix(, )
0};
static const unsigned char source_heapq[] = {
#embed "../Adder/Library/heapq.py" suffix(, )
0};
static const unsigned char source_hmac[] = {
#embed "../Adder/Library/hmac.py" suffix(, )
0};
static const unsigned char source_html[] = {
#embed "../Adder/Library/html/__init__.py" suffix(, )
0};
static const unsigned char source_html__entities[] = {
#embed "../Adder/Library/html/entities.py" suffix(, )
0};
static const unsigned char source_html__parser[] = {
#embed "../Adder/Library/html/parser.py" suffix(, )
0};
static const unsigned char source_importlib[] = {
#embed "../Adder/Library/importlib/__init__.py" suffix(, )
0};
static const unsigned char source_importlib__abc[] = {
#embed "../Adder/Library/importlib/abc.py" suffix(, )
0};
static const unsigned char source_importlib__machinery[] = {
#embed "../Adder/Library/importlib/machinery.py" suffix(, )
0};
static const unsigned char source_importlib__metadata[] = {
#embed "../Adder/Library/importlib/metadata/__init__.py" suffix(, )
0};
static const unsigned char source_importlib__metadata___adapters[] = {
#embed "../Adder/Library/importlib/metadata/_adapters.py" suffix(, )
0};
static const unsigned char source_importlib__metadata___meta[] = {
#embed "../Adder/Library/importlib/metadata/_meta.py" suffix(, )
0};
static const unsigned char source_importlib__metadata___paths[] = {
#embed "../Adder/Library/importlib/metadata/_paths.py" suffix(, )
0};
static const unsigned char source_importlib__resources[] = {
#embed "../Adder/Library/importlib/resources/__init__.py" suffix(, )
0};
static const unsigned char source_importlib__resources__abc[] = {
#embed "../Adder/Library/importlib/resources/abc.py" suffix(, )
0};
static const unsigned char source_importlib__resources__readers[] = {
#embed "../Adder/Library/importlib/resources/readers.py" suffix(, )
0};
static const unsigned char source_importlib__util[] = {
#embed "../Adder/Library/importlib/util.py" suffix(, )
0};
static const unsigned char source_inspect[] = {
#embed "../Adder/Library/inspect.py" suffix(, )
0};
static const unsigned char source_io[] = {
#embed "../Adder/Library/io.py" suffix(, )
0};
static const unsigned char source_json[] = {
#embed "../Adder/Library/json/__init__.py" suffix(, )
0};
static const unsigned char source_json__decoder[] = {
#embed "../Adder/Library/json/decoder.py" suffix(, )
0};
static const unsigned char source_json__encoder[] = {
#embed "../Adder/Library/json/encoder.py" suffix(, )
0};
static const unsigned char source_json__scanner[] = {
#embed "../Adder/Library/json/scanner.py" suffix(, )
0};
static const unsigned char source_json__tool[] = {
#embed "../Adder/Library/json/tool.py" suffix(, )
0};
static const unsigned char source_keyword[] = {
#embed "../Adder/Library/keyword.py" suffix(, )
0};
static const unsigned char source_linecache[] = {
#embed "../Adder/Library/linecache.py" suffix(, )
0};
static const unsigned char source_locale[] = {
#embed "../Adder/Library/locale.py" suffix(, )
0};
static const unsigned char source_logging[] = {
#embed "../Adder/Library/logging/__init__.py" suffix(, )
0};
static const unsigned char source_logging___formats[] = {
#embed "../Adder/Library/logging/_formats.py" suffix(, )
0};
static const unsigned char source_logging___outputs[] = {
#embed "../Adder/Library/logging/_outputs.py" suffix(, )
0};
static const unsigned char source_logging___records[] = {
#embed "../Adder/Library/logging/_records.py" suffix(, )
0};
static const unsigned char source_logging___shared[] = {
#embed "../Adder/Library/logging/_shared.py" suffix(, )
0};
static const unsigned char source_logging__config[] = {
#embed "../Adder/Library/logging/config.py" suffix(, )
0};
static const unsigned char source_logging__handlers[] = {
#embed "../Adder/Library/logging/handlers.py" suffix(, )
0};
static const unsigned char source_marshal[] = {
#embed "../Adder/Library/marshal.py" suffix(, )
0};
static const unsigned char source_mimetypes[] = {
#embed "../Adder/Library/mimetypes.py" suffix(, )
0};
static const unsigned char source_ntpath[] = {
#embed "../Adder/Library/ntpath.py" suffix(, )
0};
static const unsigned char source_numbers[] = {
#embed "../Adder/Library/numbers.py" suffix(, )
0};
static const unsigned char source_optparse[] = {
#embed "../Adder/Library/optparse.py" suffix(, )
0};
static const unsigned char source_os[] = {
#embed "../Adder/Library/os.py" suffix(, )
0};
static const unsigned char source_pathlib[] = {
#embed "../Adder/Library/pathlib.py" suffix(, )
0};
static const unsigned char source_pickle[] = {
#embed "../Adder/Library/pickle.py" suffix(, )
0};
static const unsigned char source_pkgutil[] = {
#embed "../Adder/Library/pkgutil.py" suffix(, )
0};
static const unsigned char source_platform[] = {
#embed "../Adder/Library/platform.py" suffix(, )
0};
static const unsigned char source_posixpath[] = {
#embed "../Adder/Library/posixpath.py" suffix(, )
0};
static const unsigned char source_pprint[] = {
#embed "../Adder/Library/pprint.py" suffix(, )
0};
static const unsigned char source_queue[] = {
#embed "../Adder/Library/queue.py" suffix(, )
0};
static const unsigned char source_random[] = {
#embed "../Adder/Library/random.py" suffix(, )
0};
static const unsigned char source_re[] = {
#embed "../Adder/Library/re.py" suffix(, )
0};
static const unsigned char source_reprlib[] = {
#embed "../Adder/Library/reprlib.py" suffix(, )
0};
static const unsigned char source_runpy[] = {
#embed "../Adder/Library/runpy.py" suffix(, )
0};
static const unsigned char source_sched[] = {
#embed "../Adder/Library/sched.py" suffix(, )
0};
static const unsigned char source_secrets[] = {
#embed "../Adder/Library/secrets.py" suffix(, )
0};
static const unsigned char source_select[] = {
#embed "../Adder/Library/select.py" suffix(, )
0};
static const unsigned char source_selectors[] = {
#embed "../Adder/Library/selectors.py" suffix(, )
0};
static const unsigned char source_shlex[] = {
#embed "../Adder/Library/shlex.py" suffix(, )
0};
static const unsigned char source_shutil[] = {
#embed "../Adder/Library/shutil.py" suffix(, )
0};
static const unsigned char source_signal[] = {
#embed "../Adder/Library/signal.py" suffix(, )
0};
static const unsigned char source_stat[] = {
#embed "../Adder/Library/stat.py" suffix(, )
0};
static const unsigned char source_statistics[] = {
#embed "../Adder/Library/statistics.py" suffix(, )
0};
static const unsigned char source_string[] = {
#embed "../Adder/Library/string.py" suffix(, )
0};
static const unsigned char source_stringprep[] = {
#embed "../Adder/Library/stringprep.py" suffix(, )
0};
static const unsigned char source_struct[] = {
#embed "../Adder/Library/struct.py" suffix(, )
0};
static const unsigned char source_subprocess[] = {
#embed "../Adder/Library/subprocess.py" suffix(, )
0};
static const unsigned char source_sysconfig[] = {
#embed "../Adder/Library/sysconfig.py" suffix(, )
0};
static const unsigned char source_tempfile[] = {
#embed "../Adder/Library/tempfile.py" suffix(, )
0};
static const unsigned char source_textwrap[] = {
#embed "../Adder/Library/textwrap.py" suffix(, )
0};
static const unsigned char source_threading[] = {
#embed "../Adder/Library/threading.py" suffix(, )
0};
static const unsigned char source_timeit[] = {
#embed "../Adder/Library/timeit.py" suffix(, )
0};
static const unsigned char source_token[] = {
#embed "../Adder/Library/token.py" suffix(, )
0};
static const unsigned char source_tokenize[] = {
#embed "../Adder/Library/tokenize.py" suffix(, )
0};
static const unsigned char source_traceback[] = {
#embed "../Adder/Library/traceback.py" suffix(, )
0};
static const unsigned char source_types[] = {
#embed "../Adder/Library/types.py" suffix(, )
0};
static const unsigned char source_typing[] = {
#embed "../Adder/Library/typing.py" suffix(, )
0};
static const unsigned char source_unicodedata[] = {
#embed "../Adder/Library/unicodedata.py" suffix(, )
0};
static const unsigned char source_unittest[] = {
#embed "../Adder/Library/unittest/__init__.py" suffix(, )
0};
static const unsigned char source_unittest____main__[] = {
#embed "../Adder/Library/unittest/__main__.py" suffix(, )
0};
static const unsigned char source_unittest___assertions[] = {
#embed "../Adder/Library/unittest/_assertions.py" suffix(, )
0};
static const unsigned char source_unittest___autospec[] = {
#embed "../Adder/Library/unittest/_autospec.py" suffix(, )
0};
static const unsigned char source_unittest___calls[] = {
#embed "../Adder/Library/unittest/_calls.py" suffix(, )
0};
static const unsigned char source_unittest___contexts[] = {
#embed "../Adder/Library/unittest/_contexts.py" suffix(, )
0};
static const unsigned char source_unittest___log[] = {
#embed "../Adder/Library/unittest/_log.py" suffix(, )
0};
static const unsigned char source_unittest___open[] = {
#embed "../Adder/Library/unittest/_open.py" suffix(, )
0};
static const unsigned char source_unittest___patch[] = {
#embed "../Adder/Library/unittest/_patch.py" suffix(, )
0};
static const unsigned char source_unittest__case[] = {
#embed "../Adder/Library/unittest/case.py" suffix(, )
0};
static const unsigned char source_unittest__loader[] = {
#embed "../Adder/Library/unittest/loader.py" suffix(, )
0};
static const unsigned char source_unittest__main[] = {
#embed "../Adder/Library/unittest/main.py" suffix(, )
0};
static const unsigned char source_unittest__mock[] = {
#embed "../Adder/Library/unittest/mock.py" suffix(, )
0};
static const unsigned char source_unittest__result[] = {
#embed "../Adder/Library/unittest/result.py" suffix(, )
0};
static const unsigned char source_unittest__runner[] = {
#embed "../Adder/Library/unittest/runner.py" suffix(, )
0};
static const unsigned char source_unittest__signals[] = {
#embed "../Adder/Library/unittest/signals.py" suffix(, )
0};
static const unsigned char source_unittest__suite[] = {
#embed "../Adder/Library/unittest/suite.py" suffix(, )
0};
static const unsigned char source_unittest__util[] = {
#embed "../Adder/Library/unittest/util.py" suffix(, )
0};
static const unsigned char source_urllib[] = {
#embed "../Adder/Library/urllib/__init__.py" suffix(, )
0};
static const unsigned char source_urllib__parse[] = {
#embed "../Adder/Library/urllib/parse.py" suffix(, )
0};
static const unsigned char source_uuid[] = {
#embed "../Adder/Library/uuid.py" suffix(, )
0};
static const unsigned char source_warnings[] = {
#embed "../Adder/Library/warnings.py" suffix(, )
0};
static const unsigned char source_weakref[] = {
#embed "../Adder/Library/weakref.py" suffix(, )
0};
static const unsigned char source_zipimport[] = {
#embed "../Adder/Library/zipimport.py" suffix(, )
0};
static const unsigned char source_zoneinfo[] = {
#embed "../Adder/Library/zoneinfo.py" suffix(, )
0};

// In the order of their names.
static const struct AdderEmbeddedModule modules[] = {
  {"__future__", source___future__, sizeof source___future__ - 1, 0},
  {"_argparse_actions", source__argparse_actions, sizeof source__argparse_actions - 1, 0},
  {"_argparse_help", source__argparse_help, sizeof source__argparse_help - 1, 0},
  {"_argparse_reading", source__argparse_reading, sizeof source__argparse_reading - 1, 0},
  {"_ast", source__ast, sizeof source__ast - 1, 0},
  {"_ast_unparse", source__ast_unparse, sizeof source__ast_unparse - 1, 0},
  {"_codecs_classes", source__codecs_classes, sizeof source__codecs_classes - 1, 0},
  {"_codecs_engine", source__codecs_engine, sizeof source__codecs_engine - 1, 0},
  {"_codecs_errors", source__codecs_errors, sizeof source__codecs_errors - 1, 0},
  {"_codecs_functions", source__codecs_functions, sizeof source__codecs_functions - 1, 0},
  {"_codecs_others", source__codecs_others, sizeof source__codecs_others - 1, 0},
  {"_collections_abc", source__collections_abc, sizeof source__collections_abc - 1, 0},
  {"_configparser_values", source__configparser_values, sizeof source__configparser_values - 1, 0},
  {"_csv", source__csv, sizeof source__csv - 1, 0},
  {"_datetime", source__datetime, sizeof source__datetime - 1, 0},
  {"_datetime_base", source__datetime_base, sizeof source__datetime_base - 1, 0},
  {"_datetime_text", source__datetime_text, sizeof source__datetime_text - 1, 0},
  {"_datetime_types", source__datetime_types, sizeof source__datetime_types - 1, 0},
  {"_decimal", source__decimal, sizeof source__decimal - 1, 0},
  {"_decimal_context", source__decimal_context, sizeof source__decimal_context - 1, 0},
  {"_decimal_core", source__decimal_core, sizeof source__decimal_core - 1, 0},
  {"_decimal_format", source__decimal_format, sizeof source__decimal_format - 1, 0},
  {"_decimal_functions", source__decimal_functions, sizeof source__decimal_functions - 1, 0},
  {"_decimal_numbers", source__decimal_numbers, sizeof source__decimal_numbers - 1, 0},
  {"_decimal_operations", source__decimal_operations, sizeof source__decimal_operations - 1, 0},
  {"_doctest_finder", source__doctest_finder, sizeof source__doctest_finder - 1, 0},
  {"_doctest_runner", source__doctest_runner, sizeof source__doctest_runner - 1, 0},
  {"_doctest_texts", source__doctest_texts, sizeof source__doctest_texts - 1, 0},
  {"_doctest_unittest", source__doctest_unittest, sizeof source__doctest_unittest - 1, 0},
  {"_enum_checks", source__enum_checks, sizeof source__enum_checks - 1, 0},
  {"_frozen_importlib", source__frozen_importlib, sizeof source__frozen_importlib - 1, 0},
  {"_frozen_importlib_external", source__frozen_importlib_external, sizeof source__frozen_importlib_external - 1, 0},
  {"_inspect_frames", source__inspect_frames, sizeof source__inspect_frames - 1, 0},
  {"_inspect_signature", source__inspect_signature, sizeof source__inspect_signature - 1, 0},
  {"_inspect_source", source__inspect_source, sizeof source__inspect_source - 1, 0},
  {"_optparse_options", source__optparse_options, sizeof source__optparse_options - 1, 0},
  {"_pathlib_glob", source__pathlib_glob, sizeof source__pathlib_glob - 1, 0},
  {"_pickle", source__pickle, sizeof source__pickle - 1, 0},
  {"_pickle_codes", source__pickle_codes, sizeof source__pickle_codes - 1, 0},
  {"_pickle_names", source__pickle_names, sizeof source__pickle_names - 1, 0},
  {"_pickle_reader", source__pickle_reader, sizeof source__pickle_reader - 1, 0},
  {"_pickle_writer", source__pickle_writer, sizeof source__pickle_writer - 1, 0},
  {"_string_template", source__string_template, sizeof source__string_template - 1, 0},
  {"_strptime", source__strptime, sizeof source__strptime - 1, 0},
  {"_subprocess_results", source__subprocess_results, sizeof source__subprocess_results - 1, 0},
  {"_subprocess_talk", source__subprocess_talk, sizeof source__subprocess_talk - 1, 0},
  {"_typing_core", source__typing_core, sizeof source__typing_core - 1, 0},
  {"_typing_io", source__typing_io, sizeof source__typing_io - 1, 0},
  {"_unicodedata_old", source__unicodedata_old, sizeof source__unicodedata_old - 1, 0},
  {"_unicodedata_tables", source__unicodedata_tables, sizeof source__unicodedata_tables - 1, 0},
  {"_weakrefset", source__weakrefset, sizeof source__weakrefset - 1, 0},
  {"_zoneinfo_file", source__zoneinfo_file, sizeof source__zoneinfo_file - 1, 0},
  {"abc", source_abc, sizeof source_abc - 1, 0},
  {"argparse", source_argparse, sizeof source_argparse - 1, 0},
  {"ast", source_ast, sizeof source_ast - 1, 0},
  {"base64", source_base64, sizeof source_base64 - 1, 0},
  {"bisect", source_bisect, sizeof source_bisect - 1, 0},
  {"calendar", source_calendar, sizeof source_calendar - 1, 0},
  {"cmath", source_cmath, sizeof source_cmath - 1, 0},
  {"cmd", source_cmd, sizeof source_cmd - 1, 0},
  {"code", source_code, sizeof source_code - 1, 0},
  {"codecs", source_codecs, sizeof source_codecs - 1, 0},
  {"codeop", source_codeop, sizeof source_codeop - 1, 0},
  {"collections", source_collections, sizeof source_collections - 1, 1},
  {"collections._user", source_collections___user, sizeof source_collections___user - 1, 0},
  {"collections._userstring", source_collections___userstring, sizeof source_collections___userstring - 1, 0},
  {"collections.abc", source_collections__abc, sizeof source_collections__abc - 1, 0},
  {"colorsys", source_colorsys, sizeof source_colorsys - 1, 0},
  {"concurrent", source_concurrent, sizeof source_concurrent - 1, 1},
  {"concurrent.futures", source_concurrent__futures, sizeof source_concurrent__futures - 1, 1},
  {"concurrent.futures._base", source_concurrent__futures___base, sizeof source_concurrent__futures___base - 1, 0},
  {"concurrent.futures.thread", source_concurrent__futures__thread, sizeof source_concurrent__futures__thread - 1, 0},
  {"configparser", source_configparser, sizeof source_configparser - 1, 0},
  {"contextlib", source_contextlib, sizeof source_contextlib - 1, 0},
  {"contextvars", source_contextvars, sizeof source_contextvars - 1, 0},
  {"copy", source_copy, sizeof source_copy - 1, 0},
  {"copyreg", source_copyreg, sizeof source_copyreg - 1, 0},
  {"csv", source_csv, sizeof source_csv - 1, 0},
  {"dataclasses", source_dataclasses, sizeof source_dataclasses - 1, 0},
  {"datetime", source_datetime, sizeof source_datetime - 1, 0},
  {"decimal", source_decimal, sizeof source_decimal - 1, 0},
  {"difflib", source_difflib, sizeof source_difflib - 1, 0},
  {"doctest", source_doctest, sizeof source_doctest - 1, 0},
  {"encodings", source_encodings, sizeof source_encodings - 1, 1},
  {"encodings.idna", source_encodings__idna, sizeof source_encodings__idna - 1, 0},
  {"encodings.punycode", source_encodings__punycode, sizeof source_encodings__punycode - 1, 0},
  {"enum", source_enum, sizeof source_enum - 1, 0},
  {"fileinput", source_fileinput, sizeof source_fileinput - 1, 0},
  {"fnmatch", source_fnmatch, sizeof source_fnmatch - 1, 0},
  {"fractions", source_fractions, sizeof source_fractions - 1, 0},
  {"functools", source_functools, sizeof source_functools - 1, 0},
  {"genericpath", source_genericpath, sizeof source_genericpath - 1, 0},
  {"getopt", source_getopt, sizeof source_getopt - 1, 0},
  {"getpass", source_getpass, sizeof source_getpass - 1, 0},
  {"gettext", source_gettext, sizeof source_gettext - 1, 0},
  {"glob", source_glob, sizeof source_glob - 1, 0},
  {"graphlib", source_graphlib, sizeof source_graphlib - 1, 0},
  {"hashlib", source_hashlib, sizeof source_hashlib - 1, 0},
  {"heapq", source_heapq, sizeof source_heapq - 1, 0},
  {"hmac", source_hmac, sizeof source_hmac - 1, 0},
  {"html", source_html, sizeof source_html - 1, 1},
  {"html.entities", source_html__entities, sizeof source_html__entities - 1, 0},
  {"html.parser", source_html__parser, sizeof source_html__parser - 1, 0},
  {"importlib", source_importlib, sizeof source_importlib - 1, 1},
  {"importlib.abc", source_importlib__abc, sizeof source_importlib__abc - 1, 0},
  {"importlib.machinery", source_importlib__machinery, sizeof source_importlib__machinery - 1, 0},
  {"importlib.metadata", source_importlib__metadata, sizeof source_importlib__metadata - 1, 1},
  {"importlib.metadata._adapters", source_importlib__metadata___adapters, sizeof source_importlib__metadata___adapters - 1, 0},
  {"importlib.metadata._meta", source_importlib__metadata___meta, sizeof source_importlib__metadata___meta - 1, 0},
  {"importlib.metadata._paths", source_importlib__metadata___paths, sizeof source_importlib__metadata___paths - 1, 0},
  {"importlib.resources", source_importlib__resources, sizeof source_importlib__resources - 1, 1},
  {"importlib.resources.abc", source_importlib__resources__abc, sizeof source_importlib__resources__abc - 1, 0},
  {"importlib.resources.readers", source_importlib__resources__readers, sizeof source_importlib__resources__readers - 1, 0},
  {"importlib.util", source_importlib__util, sizeof source_importlib__util - 1, 0},
  {"inspect", source_inspect, sizeof source_inspect - 1, 0},
  {"io", source_io, sizeof source_io - 1, 0},
  {"json", source_json, sizeof source_json - 1, 1},
  {"json.decoder", source_json__decoder, sizeof source_json__decoder - 1, 0},
  {"json.encoder", source_json__encoder, sizeof source_json__encoder - 1, 0},
  {"json.scanner", source_json__scanner, sizeof source_json__scanner - 1, 0},
  {"json.tool", source_json__tool, sizeof source_json__tool - 1, 0},
  {"keyword", source_keyword, sizeof source_keyword - 1, 0},
  {"linecache", source_linecache, sizeof source_linecache - 1, 0},
  {"locale", source_locale, sizeof source_locale - 1, 0},
  {"logging", source_logging, sizeof source_logging - 1, 1},
  {"logging._formats", source_logging___formats, sizeof source_logging___formats - 1, 0},
  {"logging._outputs", source_logging___outputs, sizeof source_logging___outputs - 1, 0},
  {"logging._records", source_logging___records, sizeof source_logging___records - 1, 0},
  {"logging._shared", source_logging___shared, sizeof source_logging___shared - 1, 0},
  {"logging.config", source_logging__config, sizeof source_logging__config - 1, 0},
  {"logging.handlers", source_logging__handlers, sizeof source_logging__handlers - 1, 0},
  {"marshal", source_marshal, sizeof source_marshal - 1, 0},
  {"mimetypes", source_mimetypes, sizeof source_mimetypes - 1, 0},
  {"ntpath", source_ntpath, sizeof source_ntpath - 1, 0},
  {"numbers", source_numbers, sizeof source_numbers - 1, 0},
  {"optparse", source_optparse, sizeof source_optparse - 1, 0},
  {"os", source_os, sizeof source_os - 1, 0},
  {"pathlib", source_pathlib, sizeof source_pathlib - 1, 0},
  {"pickle", source_pickle, sizeof source_pickle - 1, 0},
  {"pkgutil", source_pkgutil, sizeof source_pkgutil - 1, 0},
  {"platform", source_platform, sizeof source_platform - 1, 0},
  {"posixpath", source_posixpath, sizeof source_posixpath - 1, 0},
  {"pprint", source_pprint, sizeof source_pprint - 1, 0},
  {"queue", source_queue, sizeof source_queue - 1, 0},
  {"random", source_random, sizeof source_random - 1, 0},
  {"re", source_re, sizeof source_re - 1, 0},
  {"reprlib", source_reprlib, sizeof source_reprlib - 1, 0},
  {"runpy", source_runpy, sizeof source_runpy - 1, 0},
  {"sched", source_sched, sizeof source_sched - 1, 0},
  {"secrets", source_secrets, sizeof source_secrets - 1, 0},
  {"select", source_select, sizeof source_select - 1, 0},
  {"selectors", source_selectors, sizeof source_selectors - 1, 0},
  {"shlex", source_shlex, sizeof source_shlex - 1, 0},
  {"shutil", source_shutil, sizeof source_shutil - 1, 0},
  {"signal", source_signal, sizeof source_signal - 1, 0},
  {"stat", source_stat, sizeof source_stat - 1, 0},
  {"statistics", source_statistics, sizeof source_statistics - 1, 0},
  {"string", source_string, sizeof source_string - 1, 0},
  {"stringprep", source_stringprep, sizeof source_stringprep - 1, 0},
  {"struct", source_struct, sizeof source_struct - 1, 0},
  {"subprocess", source_subprocess, sizeof source_subprocess - 1, 0},
  {"sysconfig", source_sysconfig, sizeof source_sysconfig - 1, 0},
  {"tempfile", source_tempfile, sizeof source_tempfile - 1, 0},
  {"textwrap", source_textwrap, sizeof source_textwrap - 1, 0},
  {"threading", source_threading, sizeof source_threading - 1, 0},
  {"timeit", source_timeit, sizeof source_timeit - 1, 0},
  {"token", source_token, sizeof source_token - 1, 0},
  {"tokenize", source_tokenize, sizeof source_tokenize - 1, 0},
  {"traceback", source_traceback, sizeof source_traceback - 1, 0},
  {"types", source_types, sizeof source_types - 1, 0},
  {"typing", source_typing, sizeof source_typing - 1, 0},
  {"unicodedata", source_unicodedata, sizeof source_unicodedata - 1, 0},
  {"unittest", source_unittest, sizeof source_unittest - 1, 1},
  {"unittest.__main__", source_unittest____main__, sizeof source_unittest____main__ - 1, 0},
  {"unittest._assertions", source_unittest___assertions, sizeof source_unittest___assertions - 1, 0},
  {"unittest._autospec", source_unittest___autospec, sizeof source_unittest___autospec - 1, 0},
  {"unittest._calls", source_unittest___calls, sizeof source_unittest___calls - 1, 0},
  {"unittest._contexts", source_unittest___contexts, sizeof source_unittest___contexts - 1, 0},
  {"unittest._log", source_unittest___log, sizeof source_unittest___log - 1, 0},
  {"unittest._open", source_unittest___open, sizeof source_unittest___open - 1, 0},
  {"unittest._patch", source_unittest___patch, sizeof source_unittest___patch - 1, 0},
  {"unittest.case", source_unittest__case, sizeof source_unittest__case - 1, 0},
  {"unittest.loader", source_unittest__loader, sizeof source_unittest__loader - 1, 0},
  {"unittest.main", source_unittest__main, sizeof source_unittest__main - 1, 0},
  {"unittest.mock", source_unittest__mock, sizeof source_unittest__mock - 1, 0},
  {"unittest.result", source_unittest__result, sizeof source_unittest__result - 1, 0},
  {"unittest.runner", source_unittest__runner, sizeof source_unittest__runner - 1, 0},
  {"unittest.signals", source_unittest__signals, sizeof source_unittest__signals - 1, 0},
  {"unittest.suite", source_unittest__suite, sizeof source_unittest__suite - 1, 0},
  {"unittest.util", source_unittest__util, sizeof source_unittest__util - 1, 0},
  {"urllib", source_urllib, sizeof source_urllib - 1, 1},
  {"urllib.parse", source_urllib__parse, sizeof source_urllib__parse - 1, 0},
  {"uuid", source_uuid, sizeof source_uuid - 1, 0},
  {"warnings", source_warnings, sizeof source_warnings - 1, 0},
  {"weakref", source_weakref, sizeof source_weakref - 1, 0},
  {"zipimport", source_zipimport, sizeof source_zipimport - 1, 0},
  {"zoneinfo", source_zoneinfo, sizeof source_zoneinfo - 1, 0},
};

static int compareNames(const void *name, const void *module) {
  return strcmp(name, ((const struct AdderEmbeddedModule *)module)->name);
}

const struct AdderEmbeddedModule *adder_embedded_module(const char *name) {
  return bsearch(name, modules, sizeof modules / sizeof *modules, sizeof *modules, compareNames);
}
