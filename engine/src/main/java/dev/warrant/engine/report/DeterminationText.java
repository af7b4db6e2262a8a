package dev.warrant.engine.report;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.PathwayStanding;
import dev.warrant.engine.regimen.RegimenAccount;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.guideline.Verification;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The predicted decisions of a case for a reader: what is recommended, the ledger of criteria with
 * the words that decide them, and what would change the answer.
 */
public final class DeterminationText {
  private final TextStyle style;
  private final TextPage page = new TextPage();
  private final Map<String, Fact> facts = new HashMap<>();
  private EvidenceText evidence;

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
    evidence = new EvidenceText(facts, style);
    headline(determination);
    Optional.ofNullable(determination.regimen())
        .map(RegimenAccount::strengthNotMade)
        .ifPresent(doubt -> page.paragraph(2, Painted.plain("! " + PrintableText.capital(doubt))));
    if (determination.pathway() != null) {
      page.paragraph(2, Painted.plain("Supported as: " + pathwayTitle(determination)));
    }
    if (determination.modification() != null) {
      new PartText(page, style, determination.regimen()).print(determination.modification());
    }
    criteria(determination);
    Optional.ofNullable(determination.regimen()).ifPresent(this::regimen);
    if (!determination.incurableBars().isEmpty()) {
      page.blank();
      page.paragraph(2, Painted.plain(incurable(determination)));
    }
    new ChangesText(page, style, titles(determination)).print(determination.wouldChange());
    if (!determination.rationale().isEmpty()) {
      page.blank();
      page.paragraph(2, Painted.plain(PrintableText.onOneLine(determination.rationale())));
    }
  }

  private static String pathwayTitle(Determination determination) {
    return determination.pathways().stream()
        .filter(pathway -> pathway.id().equals(determination.pathway()))
        .map(PathwayStanding::title)
        .findFirst()
        .orElseGet(() -> words(determination.pathway()));
  }

  private static Map<String, String> titles(Determination determination) {
    return determination.criteria().stream()
        .collect(Collectors.toMap(CriterionStanding::id, CriterionStanding::title, (a, b) -> a));
  }

  /** What each way to approval asks for, then what bars, limits or cautions. */
  private void criteria(Determination determination) {
    Map<String, CriterionStanding> open = new LinkedHashMap<>();
    determination.criteria().forEach(standing -> open.put(standing.id(), standing));
    List<PathwayStanding> pathways = determination.pathways();
    for (PathwayStanding pathway : pathways) {
      List<CriterionStanding> asked =
          determination.asked(pathway).stream().map(open::remove).filter(Objects::nonNull).toList();
      determination.idle(pathway).forEach(open::remove);
      if (!asked.isEmpty()) {
        page.blank();
        if (pathways.size() > 1) {
          page.paragraph(2, new Painted(PrintableText.capital(pathway.title()) + ":", style::dim));
        }
        asked.forEach(standing -> criterion(standing, determination));
      }
    }
    if (!open.isEmpty()) {
      page.blank();
      open.values().forEach(standing -> criterion(standing, determination));
    }
  }

  private void regimen(RegimenAccount account) {
    RegimenText text = new RegimenText(account);
    page.blank();
    text.answers().forEach(answer -> page.paragraph(2, Painted.plain(answer)));
    text.steps().forEach(step -> page.paragraph(6, new Painted(step, style::dim)));
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

  private void criterion(CriterionStanding criterion, Determination determination) {
    Status status = criterion.status();
    boolean favourable = (status == Status.MET) != (criterion.polarity() == Polarity.BARRING);
    String role =
        switch (criterion.polarity()) {
          case REQUIRED -> "";
          case BARRING -> " (a bar)";
          case CAUTION ->
              criterion.verification() == Verification.UNVERIFIED
                  ? " (a caution, unverified)"
                  : " (a caution)";
          case QUANTITY -> " (quantity)";
        };
    String note = words(status.name()) + (criterion.page() == null ? "" : ", ");
    page.entry(
        2,
        new Painted(style.mark(status) + " ", text -> style.standing(status, favourable, text)),
        Painted.plain(criterion.title() + role),
        new Painted(note + pages(criterion.page()), style::dim));
    quoted("", criterion.because(), determination);
    quoted("but ", criterion.against(), determination);
    determination.restsOn().stream()
        .filter(ground -> ground.criterion().equals(criterion.id()))
        .forEach(
            ground ->
                page.paragraph(
                    6, Painted.plain("rests on this alone, and doubtful: " + ground.doubt())));
  }

  private void quoted(String lead, List<String> ids, Determination determination) {
    evidence
        .of(ids, determination.request())
        .forEach(
            words -> page.entry(6, Painted.plain(lead), Painted.plain(words), Painted.NOTHING));
  }

  private static String incurable(Determination determination) {
    Map<String, String> titles = titles(determination);
    return "No documentation would lead to approval of the request as it stands: "
        + determination.incurableBars().stream()
            .map(id -> titles.getOrDefault(id, words(id)) + standing(determination, id))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String standing(Determination determination, String id) {
    return determination.criteria().stream()
        .filter(criterion -> criterion.id().equals(id))
        .map(criterion -> criterion.polarity() == Polarity.BARRING ? " (a bar)" : " (not met)")
        .findFirst()
        .orElse("");
  }

  private static String pages(String pages) {
    return pages == null ? "" : "p. " + pages;
  }

  /** An id as a person would write it. */
  private static String words(String id) {
    return id.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
