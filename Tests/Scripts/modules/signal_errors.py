# signal: all names, odd arguments, what errors say.
import os
import signal
import threading
import warnings

print([name for name in dir(signal) if not name.startswith("_")])
print(signal.struct_siginfo, signal.struct_siginfo.__mro__, signal.struct_siginfo.n_fields, signal.struct_siginfo.__match_args__)
descriptor, other = os.pipe()
for text in [
    "signal.sigtimedwait([10],0)", "signal.sigtimedwait([10],-1)", "signal.sigtimedwait([10],'x')", "signal.sigwaitinfo(1)",
    "signal.sigtimedwait([99],0)", "signal.pidfd_send_signal(99,1)", "signal.pidfd_send_signal(1,1,4)", "signal.Signals.__module__",
    "signal.Signals(64)", "signal.Signals(40)", "signal.Handlers.__members__", "signal.Sigmasks.__members__",
    "list(signal.Signals.__members__)", "signal.sigwait([1],2)", "signal.set_wakeup_fd('a')",
    "signal.set_wakeup_fd(descriptor, warn_on_full_buffer=1)", "signal.set_wakeup_fd()", "signal.alarm(-1)", "signal.alarm(0)",
    "signal.alarm()", "signal.setitimer(0)", "signal.getitimer()", "signal.sigwait.__name__",
    "signal.pthread_kill(threading.get_ident(),'a')", "signal.pthread_kill(threading.get_ident(),99)", "signal.raise_signal('a')",
    "signal.setitimer(0,1e300)", "signal.setitimer(0,float('nan'))", "signal.setitimer(0,1,-1)", "signal.signal(1.5,1)",
    "signal.signal('a',1)", "signal.signal(1,1.0)", "signal.strsignal(1.5)", "signal.getsignal('x')", "signal.siginterrupt(9,1)",
    "signal.siginterrupt(1,1)", "signal.pause(1)", "signal.pthread_sigmask(0,1)", "signal.pthread_sigmask(0,['a'])",
    "signal.pthread_sigmask('a',[1])", "signal.pthread_sigmask(0,[0])", "signal.pthread_sigmask(0,[2**70])", "signal.Signals['SIGRTMIN']",
    "signal.getsignal(signal.SIGPIPE)", "signal.getsignal(25)", "signal.getsignal(9)", "signal.getsignal(32)", "signal.signal(32,1)",
    "signal.signal(64,1)", "signal.valid_signals()", "signal.ItimerError", "signal.ItimerError.__mro__",
    "signal.ItimerError is signal._signal.ItimerError", "signal.default_int_handler(1)", "signal.default_int_handler('a',1)",
    "signal.sigtimedwait([10],1e300)", "signal.struct_siginfo((1,)*7)", "signal.struct_siginfo((1,))", "signal.sigtimedwait([10])",
    "signal.sigwaitinfo()", "signal.pidfd_send_signal()", "signal.pidfd_send_signal(1,2,3,4,5)", "signal.pidfd_send_signal('a',2)",
    "signal.strsignal(32)", "signal.strsignal(34)", "signal.strsignal(40)", "signal.strsignal(64)", "signal.Signals.SIGINT",
    "str(signal.Signals.SIGINT)", "signal.signal(15,True)", "signal.signal(0,1)", "signal.signal(15,'x')", "signal.getsignal(0)",
    "signal.raise_signal(0)", "signal.alarm('a')", "signal.alarm(2**40)", "signal.setitimer(9,1)", "signal.setitimer('a',1)",
    "signal.setitimer(0,'a')", "signal.getitimer(9)", "signal.siginterrupt(0,1)", "signal.strsignal(0)", "signal.strsignal(65)",
    "signal.set_wakeup_fd(-1)", "signal.set_wakeup_fd(9999)", "signal.sigpending(1)", "signal.sigpending()", "signal.valid_signals(1)",
    "signal.signal.__doc__ is not None",
]:
    try:
        print(text, "->", repr(eval(text)))
    except BaseException as e:
        print(text, "!!", type(e).__name__, e)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(signal.pthread_sigmask(signal.SIG_BLOCK, [32, 33]))
print([(w.category.__name__, str(w.message)) for w in caught])
