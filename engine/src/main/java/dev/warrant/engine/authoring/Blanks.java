package dev.warrant.engine.authoring;

import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is laid out for an author to fill in: {@code <fill in: the page>}. */
public final class Blanks {
  private static final Pattern BLANK = Pattern.compile("<fill in: ([^<>\\n]++)>");

  private Blanks() {}

  /**
   * A blank.
   *
   * @param what what the author writes in its place
   */
  public static String of(String what) {
    return "<fill in: " + what + ">";
  }

  /** Whether a text is a blank and nothing else. */
  static boolean isBlank(String text) {
    return BLANK.matcher(text).matches();
  }

  /** Every blank of a file, by place. */
  static List<RulebookFault> in(SourceFile file) {
    List<RulebookFault> faults = new ArrayList<>();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher blank = BLANK.matcher(lines.get(i));
      while (blank.find()) {
        faults.add(
            file.fault(
                    i + 1,
                    blank.start() + 1,
                    blank.group().length(),
                    "This is left to fill in: " + blank.group(1) + ".",
                    "Write it in place of the words from \"<\" to \">\".")
                .as(FaultKind.LEFT_TO_FILL_IN));
      }
    }
    return faults;
  }
}
