package dev.warrant.nlp.fact.condition;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.text.Telltale;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Patient;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The patient's age. */
public final class PatientReader implements FactReader {
  private static final Pattern AGE =
      Pattern.compile(
          "\\b(\\d{2})[\\s-]?(?:years?|yrs?|y/?o|yo)\\b(?:[\\s-]?(?:old|of age))?|\\b(\\d{2})\\s?[MF]\\b"
              + "|\\b[MF]\\s?/\\s?(\\d{2})\\b|\\bage[:/\\s](?:sex:?\\s)?\\s?(\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    Matcher matcher = AGE.matcher(statement.text());
    if (!Telltale.DIGIT.in(statement.text()) || !matcher.find()) {
      return Stream.empty();
    }
    int age = Integer.parseInt(firstGroup(matcher));
    return Stream.of(
        new FactDraft(
            "patient",
            Assertion.PRESENT,
            statement.date(),
            statement.evidence(matcher.start(), matcher.end()),
            (id, a, on, e) -> new Patient(id, age, a, on, e)));
  }

  private static String firstGroup(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    throw new IllegalStateException("no age in " + matcher.group());
  }
}
