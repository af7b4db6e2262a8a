package dev.warrant.engine.report;

import dev.warrant.rules.guideline.RulebookFault;
import java.util.List;

/** What is wrong with a rulebook, for its author. */
public final class FindingsText {
  private FindingsText() {}

  /** Each finding with its place, excerpt and remedy, then their number; ends with a line feed. */
  public static String of(List<RulebookFault> findings) {
    StringBuilder text = new StringBuilder();
    for (RulebookFault finding : findings) {
      text.append(finding.asText().stripTrailing());
      text.append("\n[").append(finding.kind().id()).append("]\n\n");
    }
    int number = findings.size();
    String counted = number == 0 ? "No findings" : number == 1 ? "1 finding" : number + " findings";
    return text.append(counted).append(".\n").toString();
  }
}
