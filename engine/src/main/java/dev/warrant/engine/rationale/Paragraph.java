package dev.warrant.engine.rationale;

import dev.warrant.engine.determination.Change;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.determination.SupportedPart;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Pathway;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The paragraph on one determination, sentence by sentence. */
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
    this.quotations = new Quotations(subject);
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
    determination.criteria().stream().filter(decides()).forEach(this::criterion);
    switch (determination.recommendation()) {
      case APPROVE -> approval();
      case MODIFY -> modification();
      default -> denial();
    }
    cautions();
    return String.join(" ", sentences);
  }

  /**
   * An approval rests on its own pathway; a bar makes the pathways idle; else all of them count.
   */
  private Predicate<CriterionStanding> decides() {
    boolean approved = determination.recommendation() == Recommendation.APPROVE;
    if (approved) {
      Set<String> required =
          pathways().stream()
              .filter(pathway -> pathway.id().equals(determination.pathway()))
              .flatMap(pathway -> pathway.requires().criteria())
              .collect(Collectors.toSet());
      return standing -> required.contains(standing.id()) && standing.status() == Status.MET;
    }
    boolean barred = barred();
    Set<String> idle = idle();
    return standing ->
        standing.polarity() != Polarity.CAUTION
            && (!barred || standing.polarity() != Polarity.REQUIRED)
            && (standing.status() == Status.NOT_MET || !idle.contains(standing.id()));
  }

  /**
   * What only those pathways ask for that the record closes, while it leaves another open: the rest
   * of their criteria is beside the point.
   */
  private Set<String> idle() {
    Map<String, Status> statuses =
        determination.criteria().stream()
            .collect(Collectors.toMap(CriterionStanding::id, CriterionStanding::status));
    Set<String> idle = new HashSet<>();
    Set<String> living = new HashSet<>();
    for (Pathway pathway : pathways()) {
      boolean closed = pathway.requires().status(statuses::get) == Status.NOT_MET;
      pathway.requires().criteria().forEach(closed ? idle::add : living::add);
    }
    idle.removeAll(living);
    return living.isEmpty() ? Set.of() : idle;
  }

  private boolean barred() {
    return determination.criteria().stream()
        .anyMatch(s -> s.polarity() == Polarity.BARRING && s.status() == Status.MET);
  }

  private List<Pathway> pathways() {
    Topic topic =
        edition.topics().stream()
            .filter(candidate -> candidate.id().equals(determination.topic()))
            .findFirst()
            .orElseThrow();
    return topic.pathways().stream()
        .filter(pathway -> pathway.applies().covers(determination.request().concept()))
        .toList();
  }

  private void criterion(CriterionStanding standing) {
    CriterionDefinition definition = edition.criterion(standing.id()).orElseThrow();
    citations.firstTime(edition.passage(definition.passage())).ifPresent(sentences::add);
    sentences.add(Sentence.question(definition.asks()));
    sentences.add(quotations.answer(standing));
  }

  private void approval() {
    String title =
        pathways().stream()
            .filter(pathway -> pathway.id().equals(determination.pathway()))
            .map(Pathway::title)
            .findFirst()
            .orElseThrow();
    sentences.add(
        "All that the guideline asks for this is documented ("
            + title
            + "), so it supports the request as submitted.");
  }

  private void modification() {
    SupportedPart part = determination.modification();
    String id = part.passage().substring(part.passage().indexOf(':') + 1);
    sentences.add("So the guideline does not support the request as a whole, but a part of it.");
    citations.firstTime(edition.passage(id)).ifPresent(sentences::add);
    sentences.add(Sentence.of(part.reason()));
    if (part.quantity() != null) {
      sentences.add("Supported: a quantity of " + part.quantity().toPlainString() + ".");
    } else if (Boolean.TRUE.equals(part.taper())) {
      sentences.add("Supported: a supply to wean.");
    }
    if (Boolean.TRUE.equals(part.allowedByUtilizationReview())) {
      sentences.add("Utilization review had already allowed that part.");
    }
    if (!determination.incurableBars().isEmpty()) {
      sentences.add("No documentation cures what bars the whole of it.");
    }
    changes();
    sentences.add(physician("modify"));
  }

  private void denial() {
    List<String> ways = pathways().stream().map(Pathway::title).toList();
    if (barred()) {
      sentences.add(
          determination.incurableBars().isEmpty()
              ? "That bars approval, so the guideline does not support the request."
              : "That bars approval, and no documentation cures it, so the guideline does not"
                  + " support the request.");
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
    if (determination.wouldChange().isEmpty()) {
      return;
    }
    Change smallest = determination.wouldChange().get(0);
    sentences.add(
        smallest.to() == Recommendation.APPROVE
            ? "What would lead to approval:"
            : "What would lead to approval of a part:");
    smallest.requests().forEach(request -> sentences.add(Sentence.of(request)));
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
    sentences.add("To be weighed besides:");
    for (CriterionStanding standing :
        cautions.subList(0, Math.min(MOST_CAUTIONS, cautions.size()))) {
      Passage passage = edition.passage(edition.criterion(standing.id()).orElseThrow().passage());
      citations.firstTime(passage).ifPresent(sentences::add);
      sentences.add("In the record: " + quotations.shown(standing) + ".");
    }
    if (cautions.size() > MOST_CAUTIONS) {
      sentences.add("Further cautions: " + (cautions.size() - MOST_CAUTIONS) + ".");
    }
  }
}
