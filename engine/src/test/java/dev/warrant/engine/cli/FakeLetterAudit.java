package dev.warrant.engine.cli;

import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.audit.AuditedLetter;
import dev.warrant.engine.audit.SampleRow;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.guideline.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that say how many items they decide, and on how many no decision can be read. */
final class FakeLetterAudit implements LetterAudit {
  static final String SHA = "abc";
  private static final Pattern SAYS = Pattern.compile("(\\d+) items?(?: and (\\d+) unread)?\\s*");

  @Override
  public AuditedLetter audit(SourceText text) throws UnreadableInput {
    if (text.text().startsWith("defect")) {
      throw new IllegalStateException("the words of a patient");
    }
    Matcher says = SAYS.matcher(text.text());
    if (!says.matches()) {
      throw new UnreadableInput(text.name(), "no decided item was found in it. Check it.");
    }
    int unread = says.group(2) == null ? 0 : Integer.parseInt(says.group(2));
    List<String> undecided = new ArrayList<>();
    for (int i = 0; i < unread; i++) {
      undecided.add("Norco #" + i);
    }
    List<AuditRow> rows = new ArrayList<>();
    for (int item = 1; item <= Integer.parseInt(says.group(1)); item++) {
      rows.add(
          SampleRow.of(text.name(), item)
              .judgedBy(SHA)
              .besideUndecided(undecided.toArray(new String[0]))
              .build());
    }
    return new AuditedLetter(rows, undecided);
  }

  @Override
  public Map<String, String> rules() {
    return Map.of("mtus-2009", SHA);
  }

  @Override
  public List<Edition> editions() {
    return List.of();
  }
}
