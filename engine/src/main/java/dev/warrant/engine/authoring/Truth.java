package dev.warrant.engine.authoring;

import java.util.List;

/** What came of asking something of a fact. */
public enum Truth {
  /** The fact says so. */
  TRUE,
  /** The fact says otherwise. */
  FALSE,
  /** The fact does not say; that satisfies no condition. */
  UNSAID,
  /** It could not be asked: it waits for a condition that found nothing. */
  NOT_TRIED;

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  Truth opposite() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      default -> this;
    };
  }

  /** False if one is; else not tried or unsaid if one is; else true. */
  static Truth all(List<Truth> parts) {
    return parts.contains(FALSE) ? FALSE : undecided(parts, TRUE);
  }

  /** True if one is; else not tried or unsaid if one is; else false. */
  static Truth any(List<Truth> parts) {
    return parts.contains(TRUE) ? TRUE : undecided(parts, FALSE);
  }

  private static Truth undecided(List<Truth> parts, Truth otherwise) {
    if (parts.contains(NOT_TRIED)) {
      return NOT_TRIED;
    }
    return parts.contains(UNSAID) ? UNSAID : otherwise;
  }
}
