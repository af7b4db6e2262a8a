package dev.warrant.engine.cli;

/** What the exit code of a command says. Public interface: scripts branch on it. */
final class ExitStatus {
  /** Done, whatever the decisions are; also where the reader of the results had enough. */
  static final int DONE = 0;

  /** Done, and what was asked for found fault: a failing rule test. */
  static final int FAULT_FOUND = 1;

  /** The command line is wrong, or names a place for the results that cannot be written. */
  static final int WRONG_COMMAND_LINE = 2;

  /** An input could not be read; the others were done. */
  static final int UNREADABLE_INPUT = 3;

  /** A rulebook does not compile or lint. */
  static final int FAULTY_RULEBOOK = 4;

  /** A defect of Warrant's own. */
  static final int DEFECT = 70;

  private ExitStatus() {}
}
