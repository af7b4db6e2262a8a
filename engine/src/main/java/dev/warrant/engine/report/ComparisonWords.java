package dev.warrant.engine.report;

import dev.warrant.engine.comparison.Cause;
import dev.warrant.engine.comparison.RuleInvolved;
import dev.warrant.engine.comparison.Side;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Decided;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.determination.SupportedPart;
import dev.warrant.rules.criteria.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the comparison of two rulebooks is said, in text and on a page alike. */
final class ComparisonWords {
  /** Enough of a hash to tell rulebooks apart by eye. */
  private static final int SHOWN_OF_HASH = 8;

  private ComparisonWords() {}

  /** A side by name, with its editions: {@code HEAD (mtus-2009 91aa02ef)}. */
  static String side(Side side) {
    return PrintableText.onOneLine(side.name())
        + side.rulebooks().stream()
            .map(book -> book.edition().id() + " " + book.sha256().substring(0, SHOWN_OF_HASH))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /** Whether both sides judge by the same rules. */
  static boolean same(Side before, Side after) {
    return before.rulebooks().stream()
        .map(book -> book.sha256())
        .toList()
        .equals(after.rulebooks().stream().map(book -> book.sha256()).toList());
  }

  static String recommendation(Recommendation recommendation) {
    return words(recommendation.name()).toUpperCase(Locale.ROOT);
  }

  /** What a side decides: {@code MODIFY (quantity 42)}. */
  static String decided(Decided decided) {
    String part = decided.modification() == null ? "" : part(decided.modification());
    return recommendation(decided.recommendation()) + (part.isEmpty() ? "" : " (" + part + ")");
  }

  private static String part(SupportedPart part) {
    List<String> words = new ArrayList<>();
    if (part.quantity() != null) {
      words.add("quantity " + part.quantity().stripTrailingZeros().toPlainString());
    }
    if (Boolean.TRUE.equals(part.taper())) {
      words.add("a supply to taper");
    }
    return String.join(", ", words);
  }

  /** Where a criterion stands on a side. */
  static String standing(Optional<CriterionStanding> standing) {
    return standing.map(found -> words(found.status().name())).orElse("not asked");
  }

  static String mark(Optional<CriterionStanding> standing, TextStyle style) {
    return standing.map(found -> style.mark(found.status()) + " ").orElse("  ");
  }

  /** What made a flip, in a sentence. */
  static String cause(Cause cause) {
    if (cause instanceof Cause.CriterionStands stands) {
      return "%s was %s and is %s"
          .formatted(
              words(stands.criterion()), standing(stands.before()), standing(stands.after()));
    }
    Cause.TopicAsks asks = (Cause.TopicAsks) cause;
    List<String> parts = new ArrayList<>();
    if (!asks.asked().isEmpty()) {
      parts.add("now weighs " + listed(asks.asked()));
    }
    if (!asks.dropped().isEmpty()) {
      parts.add("no longer weighs " + listed(asks.dropped()));
    }
    String topic = asks.topic() == null ? "the edition" : words(asks.topic());
    return parts.isEmpty()
        ? topic + " weighs the same criteria otherwise"
        : topic + " " + String.join(" and ", parts);
  }

  private static String standing(Status status) {
    return words(status.name());
  }

  private static String listed(List<String> criteria) {
    return criteria.stream().map(ComparisonWords::words).collect(Collectors.joining(", "));
  }

  /** The rules behind a cause; none where the topic itself made it. */
  static List<RuleInvolved> rules(Cause cause) {
    return cause instanceof Cause.CriterionStands stands ? stands.rules() : List.of();
  }

  /** Where a rule stands and what became of it: {@code opioids.drl, line 287 (changed)}. */
  static String place(RuleInvolved rule) {
    String place = rule.rule().file() + ", line " + rule.rule().line();
    return switch (rule.change()) {
      case CHANGED -> place + " (changed)";
      case ADDED -> place + " (added)";
      case REMOVED -> place + " of the old rules (removed)";
      case SAME -> place + " (unchanged)";
    };
  }

  /** {@code 1 case}, {@code 2 cases}. */
  static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** {@code 2 decisions of 1 case flip}. */
  static String flips(int flips, int cases) {
    return flips == 0
        ? "No decision flips"
        : counted(flips, "decision")
            + " of "
            + counted(cases, "case")
            + (flips == 1 ? " flips" : " flip");
  }

  /** An id as a person would write it. */
  static String words(String id) {
    return id.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
