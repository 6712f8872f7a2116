// libreadline, with its global variables behind functions: Swift 6 does not let mutable C globals be used.
#ifndef ADDER_READLINE_SHIM_H
#define ADDER_READLINE_SHIM_H

#include <stdio.h>
#include <readline/history.h>
#include <readline/readline.h>

static inline int *adder_interrupted(void) {
  static int flag;
  return &flag;
}

static inline int adder_readline_on_signal(void) {
  if ((*adder_interrupted()) == 1) {
    rl_replace_line("", 0);
    rl_done = 1;
    (*adder_interrupted()) = 2;
  }
  return 0;
}

// Sets editing up: Ctrl-C ends the line, a tab is a tab at the start of a line.
static inline void adder_readline_start(void) {
  rl_readline_name = "adder";
  rl_catch_signals = 1;
  rl_event_hook = adder_readline_on_signal;
  rl_signal_event_hook = adder_readline_on_signal;
  rl_bind_key('\t', rl_insert);
}

// Called by the handler of SIGINT.
static inline void adder_readline_interrupt(void) { (*adder_interrupted()) = 1; }

// Whether the last line was ended by Ctrl-C; asks once.
static inline int adder_readline_interrupted(void) {
  int was = (*adder_interrupted());
  (*adder_interrupted()) = 0;
  return was != 0;
}

#endif
