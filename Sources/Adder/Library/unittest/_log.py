"""assertLogs() and assertNoLogs(): what is logged while a block runs."""

import logging
from ._contexts import _BaseTestCaseContext

__unittest = True


class _LoggingWatcher(tuple):
    """The records that were logged, and their texts."""

    __slots__ = ()

    def __new__(cls, records, output):
        return tuple.__new__(cls, (records, output))

    records = property(lambda self: self[0])
    output = property(lambda self: self[1])

    def __repr__(self):
        return "_LoggingWatcher(records=%r, output=%r)" % self


class _CapturingHandler(logging.Handler):
    """Keeps what is logged."""

    def __init__(self, level, layout):
        super().__init__(level)
        self.setFormatter(logging.Formatter(layout))
        self.watcher = _LoggingWatcher([], [])

    def emit(self, record):
        records, output = self.watcher
        records.append(record)
        output.append(self.format(record))


class _AssertLogsContext(_BaseTestCaseContext):
    """The block logs something, or nothing, to a logger at a level or above."""

    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, test_case, logger_name, level, no_logs):
        super().__init__(test_case)
        self.logger_name = logger_name
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.no_logs = no_logs

    def __enter__(self):
        logger = self.logger_name
        if not isinstance(logger, logging.Logger):
            logger = logging.getLogger(logger)
        self.logger = logger
        handler = _CapturingHandler(self.level, self.LOGGING_FORMAT)
        self.watcher = handler.watcher
        self._was = logger.handlers, logger.level, logger.propagate
        logger.propagate, logger.handlers = False, [handler]
        logger.setLevel(self.level)
        return None if self.no_logs else self.watcher

    def __exit__(self, kind, error, tb):
        self.logger.handlers, level, self.logger.propagate = self._was
        self.logger.setLevel(level)
        if kind is not None:
            return False
        if self.no_logs:
            if self.watcher.records:
                self._fail(f"Unexpected logs found: {self.watcher.output!r}")
        elif not self.watcher.records:
            self._fail(f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}")
