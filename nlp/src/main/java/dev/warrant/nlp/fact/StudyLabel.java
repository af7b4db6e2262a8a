package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Basis;
import java.util.List;
import java.util.Optional;

/** "Nerve studies of 5/2/2014." that stands before what they show, as a sentence of its own. */
final class StudyLabel {
  /** Longest sentence that only names a study, in characters. */
  private static final int LONGEST = 60;

  private static final String MARKS = ".,:;/()-–—&";

  private StudyLabel() {}

  /** The study that the sentence before a diagnosis names and says nothing else of. */
  static Optional<Basis> over(Statement statement, Discourse discourse) {
    return statement.names("radiculopathy")
        ? discourse
            .before(statement)
            .filter(statement::inOneBlockWith)
            .filter(StudyLabel::onlyNames)
            .map(StudyReader::named)
            .map(studies -> StudyReader.basis(studies.get(studies.size() - 1)))
        : Optional.empty();
  }

  /** Nothing but the study, its day and what it was made of. */
  private static boolean onlyNames(Statement before) {
    List<Understood> studies = StudyReader.named(before);
    return !studies.isEmpty()
        && before.text().length() <= LONGEST
        && Between.only(
            before,
            0,
            before.text().length(),
            MARKS,
            (start, end) ->
                before.says("beside-study", start, end)
                    || studies.stream().anyMatch(s -> s.start() <= start && end <= s.end())
                    || before.dates().stream()
                        .anyMatch(day -> day.span().start() <= start && end <= day.span().end()));
  }
}
