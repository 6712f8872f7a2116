# raise … from …, twice.
# small
# stderr

class AppError(Exception): pass
class ConfigError(AppError): pass
def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise ConfigError('bad number') from e
def main():
    try:
        parse('forty two')
    except ConfigError as e:
        raise AppError('cannot start') from e
main()
