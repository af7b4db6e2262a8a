package dev.warrant.nlp.document;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.section.FieldKind;
import dev.warrant.nlp.section.Outline;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates of a case, and the one that picks the guideline edition: of the utilization
 * review decision, else of the request, else of the newest visit.
 */
final class CaseDatesReader {

  private static final int I = Pattern.CASE_INSENSITIVE;

  private static final Pattern REVIEW =
      Pattern.compile(
          "\\b(?:utilization review\\w*|utilization reviewer|UR|claims? administrator|insurer|carrier|adjuster|physician advisor|peer review\\w*|adverse determination)\\b",
          I);
  private static final Pattern RULED =
      Pattern.compile(
          "\\b(?:den(?:y|ied|ial|ies)|non-?certif\\w+|non-?cert|not certified|certified|modified|modification|declined|refused|determination|decision|approved|partially|adverse|rejected|disallowed|not approved|recommends?)\\b",
          I);
  private static final Pattern PLAIN_DENIAL =
      Pattern.compile(
          "\\b(?:(?:was|were) (?:\\w+ )?(?:denied|non-?certified|modified|declined|refused)|denial\\b.{0,40}\\bissued|non-?certification)\\b",
          I);
  private static final Pattern REQUESTED =
      Pattern.compile(
          "\\b(?:requests? for authorization|RFA|authorization requests?|DWC form RFA)\\b", I);
  private static final int NEAR = 60;

  private final DateReader dates = new DateReader();

  CaseDates read(SourceText source, Outline outline, List<Sentence> sentences) {
    LocalDate denial = field(outline, FieldKind.UR_DATE);
    LocalDate narrated = denial == null && outline.letter() ? narratedDecision(sentences) : null;
    LocalDate requestField = field(outline, FieldKind.REQUEST_DATE);
    LocalDate request = requestField == null ? requestDate(outline, sentences) : requestField;
    LocalDate visit = newestVisit(outline, sentences);
    LocalDate decision = field(outline, FieldKind.DECISION_DATE);
    Choice choice =
        Choice.first(
            new Choice(denial, "UR denial date"),
            new Choice(narrated, "utilization review determination date"),
            new Choice(request, "date of the Request for Authorization"),
            new Choice(visit, "newest visit date"),
            new Choice(decision, "decision date"));
    if (choice.date() == null) {
      choice = Choice.first(new Choice(newestOf(source), "newest date in the text"));
    }
    return new CaseDates(
        field(outline, FieldKind.INJURY_DATE),
        request,
        denial == null ? narrated : denial,
        field(outline, FieldKind.RECEIVED_DATE),
        decision,
        visit,
        choice.date(),
        choice.basis());
  }

  private record Choice(LocalDate date, String basis) {

    static Choice first(Choice... choices) {
      for (Choice choice : choices) {
        if (choice.date() != null) {
          return choice;
        }
      }
      return new Choice(null, null);
    }
  }

  private LocalDate field(Outline outline, FieldKind kind) {
    return outline.fields().stream()
        .filter(field -> field.kind() == kind)
        .map(field -> firstDay(field.value().text()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private LocalDate firstDay(String text) {
    return dates.read(text).stream()
        .filter(DateMention::isDay)
        .map(DateMention::earliest)
        .findFirst()
        .orElse(null);
  }

  /** The date beside the words of a utilization review decision in the case summary. */
  private LocalDate narratedDecision(List<Sentence> sentences) {
    LocalDate plain = null;
    for (Sentence sentence : sentences) {
      String text = sentence.text().text();
      boolean dated = text.chars().anyMatch(Character::isDigit);
      if (dated && sentence.section().kind() == SectionKind.CLINICAL_CASE_SUMMARY) {
        if (REVIEW.matcher(text).find() && RULED.matcher(text).find()) {
          Optional<LocalDate> near = nearest(text, REVIEW);
          if (near.isPresent()) {
            return near.get();
          }
        }
        if (PLAIN_DENIAL.matcher(text).find()) {
          plain = nearest(text, PLAIN_DENIAL).orElse(plain);
        }
      }
    }
    return plain;
  }

  private LocalDate requestDate(Outline outline, List<Sentence> sentences) {
    for (Section section : outline.sections()) {
      if (section.kind() == SectionKind.REQUEST_FOR_AUTHORIZATION) {
        LocalDate day = firstDay(section.heading().text());
        if (day != null) {
          return day;
        }
      }
    }
    for (Sentence sentence : sentences) {
      if (sentence.section().kind().ofClinicalRecord()) {
        Matcher named = REQUESTED.matcher(sentence.text());
        if (named.find()) {
          LocalDate day = dayBeside(sentence.text().text(), named.end());
          if (day != null) {
            return day;
          }
        }
      }
    }
    return null;
  }

  /** The date right after some words. */
  private LocalDate dayBeside(String text, int end) {
    return dates.read(text).stream()
        .filter(mention -> mention.isDay() && mention.span().start() >= end)
        .filter(mention -> mention.span().start() - end <= NEAR / 2)
        .map(DateMention::earliest)
        .findFirst()
        .orElse(null);
  }

  /** The date nearest to the words that a pattern finds. */
  private Optional<LocalDate> nearest(String text, Pattern words) {
    Matcher found = words.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    LocalDate best = null;
    int closest = Integer.MAX_VALUE;
    for (DateMention mention : dates.read(text)) {
      int after = mention.span().start() - found.end();
      int before = found.start() - mention.span().end();
      int distance = Math.max(after, before);
      if (mention.isDay() && distance < closest && distance >= 0) {
        best = mention.earliest();
        closest = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private LocalDate newestVisit(Outline outline, List<Sentence> sentences) {
    LocalDate newest = field(outline, FieldKind.VISIT_DATE);
    for (Section section : outline.sections()) {
      newest = later(newest, section.date());
    }
    for (Sentence sentence : sentences) {
      newest = later(newest, sentence.date());
    }
    return newest;
  }

  private LocalDate newestOf(SourceText source) {
    LocalDate newest = null;
    for (DateMention mention : dates.read(source.text())) {
      newest = mention.isDay() ? later(newest, mention.latest()) : newest;
    }
    return newest;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? other : one;
  }
}
