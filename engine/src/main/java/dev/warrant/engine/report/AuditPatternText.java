package dev.warrant.engine.report;

import dev.warrant.engine.audit.AuditSummary;
import dev.warrant.engine.audit.Consistency;
import dev.warrant.engine.audit.ItemReference;
import dev.warrant.engine.audit.NearestPair;
import dev.warrant.engine.audit.PatternGroup;
import dev.warrant.rules.criteria.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the same facts, or all but one, were decided in different ways. */
final class AuditPatternText {
  private static final int MOST = 8;

  private final TextPage page;
  private final TextStyle style;

  AuditPatternText(TextPage page, TextStyle style) {
    this.page = page;
    this.style = style;
  }

  void write(AuditSummary summary) {
    consistency(summary.consistency());
    if (!summary.splitGroups().isEmpty()) {
      heading("Same facts, different outcome: " + summary.splitPatterns());
      summary.splitGroups().stream().limit(MOST).forEach(this::group);
    }
    if (!summary.nearestPairs().isEmpty()) {
      heading("One criterion apart, decided differently: " + summary.nearestPairCount());
      summary.nearestPairs().stream().limit(MOST).forEach(this::pair);
    }
  }

  private void consistency(List<Consistency> consistency) {
    List<Consistency> repeated = consistency.stream().filter(c -> c.patterns() > 0).toList();
    if (repeated.isEmpty()) {
      return;
    }
    heading("Do the same facts get the same answer?");
    for (Consistency found : repeated) {
      String name = found.topic().isEmpty() ? "all topics" : AuditRowText.words(found.topic());
      page.paragraph(
          2,
          Painted.plain(
              name
                  + ": "
                  + AuditText.counted(found.items(), "item")
                  + " in "
                  + AuditText.counted(found.patterns(), "pattern")
                  + ", "
                  + found.splitPatterns()
                  + " split; two of a pattern are decided alike with probability "
                  + AuditText.decimals(found.agreement())
                  + " (kappa "
                  + AuditText.decimals(found.kappa())
                  + ")"));
    }
  }

  private void group(PatternGroup group) {
    page.paragraph(
        2,
        Painted.plain(
            PrintableText.onOneLine(group.pattern().treatment())
                + ": "
                + outcomes(group)
                + "; predicted "
                + AuditRowText.words(group.predicted().name())));
    for (Status status : Status.values()) {
      String criteria =
          group.pattern().criteria().entrySet().stream()
              .filter(entry -> entry.getValue() == status)
              .map(entry -> AuditRowText.words(entry.getKey()))
              .collect(Collectors.joining(", "));
      if (!criteria.isEmpty()) {
        page.entry(
            4, Painted.plain(style.mark(status) + " "), Painted.plain(criteria), Painted.NOTHING);
      }
    }
    page.paragraph(4, new Painted(examples(group), style::dim));
  }

  private void pair(NearestPair pair) {
    page.paragraph(
        2,
        Painted.plain(
            PrintableText.onOneLine(pair.one().pattern().treatment())
                + ", "
                + AuditRowText.words(pair.criterion())));
    side(pair, pair.one());
    side(pair, pair.other());
  }

  private void side(NearestPair pair, PatternGroup group) {
    Status status = group.pattern().criteria().get(pair.criterion());
    String standing = status == null ? "does not bear on it" : AuditRowText.words(status.name());
    page.paragraph(4, Painted.plain(standing + ": " + outcomes(group)));
    page.paragraph(6, new Painted(examples(group), style::dim));
  }

  private static String outcomes(PatternGroup group) {
    return group.outcomes().entrySet().stream()
        .map(entry -> entry.getValue() + " " + AuditRowText.words(entry.getKey().name()))
        .collect(Collectors.joining(", "));
  }

  private static String examples(PatternGroup group) {
    Map<String, List<String>> byOutcome =
        group.examples().stream()
            .collect(
                Collectors.groupingBy(
                    example -> AuditRowText.words(example.actual().name()),
                    java.util.LinkedHashMap::new,
                    Collectors.mapping(AuditPatternText::reference, Collectors.toList())));
    return byOutcome.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String reference(ItemReference item) {
    return PrintableText.onOneLine(item.caseId()) + " item " + item.item();
  }

  private void heading(String words) {
    page.blank();
    page.paragraph(0, new Painted(words, style::bold));
  }
}
