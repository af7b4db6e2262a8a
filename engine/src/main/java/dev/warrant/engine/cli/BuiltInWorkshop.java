package dev.warrant.engine.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The real parts. */
final class BuiltInWorkshop implements Workshop {
  @Override
  public CaseSource source() {
    throw new UnsupportedOperationException();
  }

  @Override
  public CaseJudge judge(Optional<Path> rules, Optional<String> edition) {
    throw new UnsupportedOperationException();
  }
}
