package dev.warrant.engine.rationale;

import dev.warrant.engine.determination.Change;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.PathwayStanding;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.determination.SupportedPart;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The paragraph on one determination, sentence by sentence: what the record answers to the
 * guideline, on what it is silent, the arithmetic, what follows, and what would change it.
 */
final class Paragraph {
  private static final int LONGEST_REQUEST = 200;
  private static final int MOST_CAUTIONS = 3;

  private final Edition edition;
  private final Determination determination;
  private final Quotations quotations;
  private final Citations citations;
  private final List<String> sentences = new ArrayList<>();

  Paragraph(Edition edition, Case subject, Determination determination) {
    this.edition = edition;
    this.determination = determination;
    this.quotations = new Quotations(subject, determination);
    this.citations = new Citations(edition.title());
  }

  String text() {
    String request = Sentence.cut(determination.request().text(), LONGEST_REQUEST);
    sentences.add(Sentence.capital(request) + " is requested.");
    if (determination.recommendation() == Recommendation.NOT_COVERED) {
      sentences.add(
          "No topic of the "
              + edition.title()
              + " in this rulebook speaks of it, so no decision is predicted.");
      return String.join(" ", sentences);
    }
    answers();
    Optional.ofNullable(determination.regimen()).map(Arithmetic::of).ifPresent(sentences::addAll);
    switch (determination.recommendation()) {
      case APPROVE -> approval();
      case MODIFY -> modification();
      default -> denial();
    }
    cautions();
    return String.join(" ", sentences);
  }

  private void answers() {
    List<CriterionStanding> deciding = determination.criteria().stream().filter(decides()).toList();
    deciding.stream()
        .filter(standing -> standing.status() != Status.NOT_DOCUMENTED)
        .forEach(this::answered);
    String silent =
        deciding.stream()
            .filter(standing -> standing.status() == Status.NOT_DOCUMENTED)
            .map(standing -> standing.title() + citations.inBrackets(passage(standing)))
            .collect(Collectors.joining("; "));
    if (!silent.isEmpty()) {
      sentences.add("On this the record is silent: " + silent + ".");
    }
  }

  /**
   * An approval rests on its own pathway; a bar makes the pathways idle; else what the ways to
   * approval ask of this record.
   */
  private Predicate<CriterionStanding> decides() {
    if (determination.recommendation() == Recommendation.APPROVE) {
      Set<String> required =
          determination.pathways().stream()
              .filter(way -> way.id().equals(determination.pathway()))
              .flatMap(way -> way.criteria().stream())
              .collect(Collectors.toSet());
      return standing -> required.contains(standing.id()) && standing.status() == Status.MET;
    }
    boolean barred = barred();
    Set<String> idle = new HashSet<>();
    determination.pathways().forEach(way -> idle.addAll(determination.idle(way)));
    return standing ->
        standing.polarity() != Polarity.CAUTION
            && (!barred || standing.polarity() != Polarity.REQUIRED)
            && !idle.contains(standing.id());
  }

  private boolean barred() {
    return determination.criteria().stream()
        .anyMatch(s -> s.polarity() == Polarity.BARRING && s.status() == Status.MET);
  }

  private Passage passage(CriterionStanding standing) {
    return edition.passage(definition(standing).passage());
  }

  private CriterionDefinition definition(CriterionStanding standing) {
    return edition.criterion(standing.id()).orElseThrow();
  }

  private void answered(CriterionStanding standing) {
    citations.firstTime(passage(standing)).ifPresent(sentences::add);
    sentences.add(Sentence.question(definition(standing).asks()));
    sentences.add(quotations.answer(standing));
  }

  private void approval() {
    String title =
        determination.pathways().stream()
            .filter(way -> way.id().equals(determination.pathway()))
            .map(PathwayStanding::title)
            .findFirst()
            .orElseThrow();
    sentences.add(
        "All that the guideline asks for this is documented ("
            + title
            + "), so it supports the request as submitted.");
  }

  private void modification() {
    SupportedPart part = determination.modification();
    sentences.add("So the guideline does not support the request as a whole, but a part of it.");
    citations.firstTime(named(part.passage())).ifPresent(sentences::add);
    sentences.add(Sentence.of(part.reason()));
    sentences.addAll(Parts.of(part, determination.regimen()));
    if (part.ratePassage() != null) {
      citations.firstTime(named(part.ratePassage())).ifPresent(sentences::add);
    }
    if (Boolean.TRUE.equals(part.allowedByUtilizationReview())) {
      sentences.add("Utilization review had already allowed that part.");
    }
    changes();
    sentences.add(physician("modify"));
  }

  /** The passage of an id as {@code edition:passage}. */
  private Passage named(String id) {
    return edition.passage(id.substring(id.indexOf(':') + 1));
  }

  private void denial() {
    List<String> ways = determination.pathways().stream().map(PathwayStanding::title).toList();
    if (barred()) {
      sentences.add("That bars approval, so the guideline does not support the request.");
    } else if (ways.size() == 1) {
      sentences.add(
          "So the one way to approval is not open ("
              + ways.get(0)
              + "), and the guideline does not support the request as submitted.");
    } else {
      sentences.add(
          "So no way to approval is open ("
              + String.join("; ", ways)
              + "), and the guideline does not support the request as submitted.");
    }
    changes();
    sentences.add(physician("deny"));
  }

  private void changes() {
    if (!determination.incurableBars().isEmpty()) {
      sentences.add(
          "No documentation would lead to approval of the request as it stands: "
              + titles(determination.incurableBars())
              + (determination.incurableBars().size() == 1 ? " stands" : " stand")
              + " against it.");
    }
    if (!determination.wouldChange().isEmpty()) {
      Change smallest = determination.wouldChange().get(0);
      sentences.add(
          (smallest.to() == Recommendation.APPROVE
                  ? "It would be approved"
                  : "A part of it would be approved")
              + " if the record also documented "
              + titles(smallest.ifDocumented())
              + ".");
    }
  }

  private String titles(List<String> criteria) {
    return criteria.stream()
        .map(id -> edition.criterion(id).map(CriterionDefinition::title).orElse(id))
        .collect(Collectors.joining(", "));
  }

  private static String physician(String verb) {
    return "This is a prediction; only a physician may " + verb + " the request (Labor Code 4610).";
  }

  private void cautions() {
    List<CriterionStanding> cautions =
        determination.criteria().stream()
            .filter(standing -> standing.polarity() == Polarity.CAUTION)
            .toList();
    if (cautions.isEmpty()) {
      return;
    }
    String shown =
        cautions.stream()
            .limit(MOST_CAUTIONS)
            .map(standing -> standing.title() + citations.inBrackets(passage(standing)))
            .collect(Collectors.joining("; "));
    String more =
        cautions.size() > MOST_CAUTIONS
            ? "; and " + (cautions.size() - MOST_CAUTIONS) + " more"
            : "";
    sentences.add("To be weighed besides: " + shown + more + ".");
  }
}
