package dev.warrant.engine.report;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.determination.Change;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.DoubtfulGround;
import dev.warrant.engine.determination.SupportedPart;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The predicted decisions of a case for a reader: what is recommended, the ledger of criteria with
 * the words that decide them, and what would change the answer.
 */
public final class DeterminationText {
  private final TextStyle style;
  private final TextPage page = new TextPage();
  private final Map<String, Fact> facts = new HashMap<>();

  private DeterminationText(TextStyle style) {
    this.style = style;
  }

  /** The report, ending with a line feed. */
  public static String of(CaseDetermination result, TextStyle style) {
    return style.spelled(new DeterminationText(style).report(result));
  }

  private String report(CaseDetermination result) {
    Case subject = result.subject();
    subject.requests().forEach(request -> facts.put(request.id(), request));
    subject.facts().forEach(fact -> facts.put(fact.id(), fact));
    page.paragraph(0, new Painted(CaseText.heading(subject), style::bold));
    String judged = result.edition().id() + ": " + result.edition().chosenBecause();
    page.paragraph(0, new Painted("Judged by " + judged + ".", style::dim));
    if (result.determinations().isEmpty()) {
      page.blank();
      page.paragraph(0, Painted.plain("No request for a treatment was found in it."));
    }
    for (Determination determination : result.determinations()) {
      page.blank();
      determination(determination);
    }
    page.blank();
    page.paragraph(0, new Painted(DeterminationTree.NOTICE, style::dim));
    return page.toString();
  }

  private void determination(Determination determination) {
    headline(determination);
    if (determination.pathway() != null) {
      page.paragraph(2, Painted.plain("Supported as: " + words(determination.pathway())));
    }
    if (determination.modification() != null) {
      modification(determination.modification());
    }
    if (!determination.criteria().isEmpty()) {
      page.blank();
      determination.criteria().forEach(this::criterion);
    }
    determination.restsOn().forEach(this::doubtfulGround);
    if (!determination.incurableBars().isEmpty()) {
      page.blank();
      page.paragraph(2, Painted.plain(incurable(determination.incurableBars())));
    }
    determination.wouldChange().forEach(this::change);
    if (!determination.rationale().isEmpty()) {
      page.blank();
      page.paragraph(2, Painted.plain(PrintableText.onOneLine(determination.rationale())));
    }
  }

  private void headline(Determination determination) {
    String recommendation = words(determination.recommendation().name()).toUpperCase(Locale.ROOT);
    page.entry(
        0,
        Painted.NOTHING,
        new Painted(PrintableText.onOneLine(determination.request().text()), style::bold),
        new Painted(
            recommendation, text -> style.recommendation(determination.recommendation(), text)));
    String treatment = PrintableText.onOneLine(determination.request().treatment());
    String topic =
        determination.topic() == null
            ? "no rule of this edition speaks of it"
            : words(determination.topic());
    page.paragraph(2, new Painted(treatment + ": " + topic, style::dim));
  }

  private void modification(SupportedPart part) {
    String quantity =
        part.quantity() == null ? "" : part.quantity().stripTrailingZeros().toPlainString();
    String taper = Boolean.TRUE.equals(part.taper()) ? "a supply to taper" : "";
    String what =
        List.of(quantity, taper).stream()
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    String reason = PrintableText.onOneLine(Objects.requireNonNullElse(part.reason(), ""));
    page.entry(
        2,
        Painted.plain("Supported in part: "),
        Painted.plain(what.isEmpty() ? reason : what + ". " + reason),
        new Painted(pages(part.page()), style::dim));
  }

  private void criterion(CriterionStanding criterion) {
    Status status = criterion.status();
    boolean favourable = (status == Status.MET) != (criterion.polarity() == Polarity.BARRING);
    String role =
        switch (criterion.polarity()) {
          case REQUIRED -> "";
          case BARRING -> " (a bar)";
          case CAUTION -> " (a caution)";
          case QUANTITY -> " (quantity)";
        };
    String note = words(status.name()) + (criterion.page() == null ? "" : ", ");
    page.entry(
        2,
        new Painted(style.mark(status) + " ", text -> style.standing(status, favourable, text)),
        Painted.plain(words(criterion.id()) + role),
        new Painted(note + pages(criterion.page()), style::dim));
    quoted("", criterion.because());
    quoted("but ", criterion.against());
  }

  private void quoted(String lead, List<String> ids) {
    ids.stream()
        .map(facts::get)
        .filter(Objects::nonNull)
        .forEach(
            fact ->
                page.entry(
                    6,
                    Painted.plain(lead),
                    Painted.plain(CaseText.quotation(fact, style)),
                    Painted.NOTHING));
  }

  private void doubtfulGround(DoubtfulGround ground) {
    page.blank();
    page.paragraph(
        2,
        Painted.plain(
            words(ground.criterion())
                + " rests on one doubtful fact: "
                + ground.fact()
                + " ("
                + ground.doubt()
                + ")"));
  }

  private static String incurable(List<String> bars) {
    return "No documentation would lead to approval: "
        + bars.stream().map(DeterminationText::words).collect(Collectors.joining(", "))
        + (bars.size() == 1 ? " bars it." : " bar it.");
  }

  private void change(Change change) {
    page.blank();
    page.entry(
        2,
        new Painted(style.arrow() + " ", style::bold),
        Painted.plain(
            words(change.to().name()).toUpperCase(Locale.ROOT)
                + " if the record documented: "
                + change.ifDocumented().stream()
                    .map(DeterminationText::words)
                    .collect(Collectors.joining(", "))),
        Painted.NOTHING);
    for (String request : change.requests()) {
      page.entry(
          4, Painted.plain("- "), Painted.plain(PrintableText.onOneLine(request)), Painted.NOTHING);
    }
  }

  private static String pages(String pages) {
    return pages == null ? "" : "p. " + pages;
  }

  /** An id as a person would write it. */
  private static String words(String id) {
    return id.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
