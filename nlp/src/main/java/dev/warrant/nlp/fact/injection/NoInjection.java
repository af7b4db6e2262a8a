package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.statement.Statement;
import java.util.regex.Pattern;

/** Whether a statement that speaks of injections says that none was given. */
final class NoInjection {
  /** "Prior ESI | 0", "PRIOR INJECTIONS: none": a label and that there were none. */
  private static final Pattern NONE_COUNTED =
      Pattern.compile(
          "\\b(?:injections?|inj|esis?|tfesis?|lesis?|cesis?|epidurals?|blocks?|snrbs?|shots?)"
              + "(?:\\s\\(?(?:to date|so far|ever|history|hx|given|done|in (?:the )?past|before|y/n|#|number|spine|spinal|epidural|back|neck|lumbar|cervical)\\)?)?"
              + "\\s?(?:[:|=–-]|\\?|\\t)\\s?"
              + "(?:0|ø|none|nil|no|n|never|n/a|zero|neg|negative|denie[sd]|nada|nothing|not (?:done|tried|given|attempted|performed|to date))"
              + "(?=\\s?(?:$|[.,;|)]|ever\\b|to date\\b|so far\\b|prior\\b|yet\\b))",
          Pattern.CASE_INSENSITIVE);

  /** "ESI x 0". */
  private static final Pattern NONE_TIMES =
      Pattern.compile(
          "\\b(?:(?:tf|il|l|c)?esis?|injections?|epidurals?|blocks?|snrbs?)\\s?[x×]\\s?0\\b",
          Pattern.CASE_INSENSITIVE);

  private NoInjection() {}

  /** Whether it counts none, or tells of one that was ordered or dated and never given. */
  static boolean isSaid(Statement statement) {
    return NONE_COUNTED.matcher(statement.text()).find()
        || NONE_TIMES.matcher(statement.text()).find()
        || statement.says("not-carried-out");
  }
}
