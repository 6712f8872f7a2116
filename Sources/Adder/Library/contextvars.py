"""Variables whose values depend on the context: a thread's, or that of a function run by Context.run()."""

from _contextvars import Context, ContextVar, Token, copy_context

__all__ = ("Context", "ContextVar", "Token", "copy_context")
