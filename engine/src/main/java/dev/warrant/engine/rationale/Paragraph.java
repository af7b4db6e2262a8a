package dev.warrant.engine.rationale;

import dev.warrant.engine.determination.Change;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.determination.SupportedPart;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Pathway;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The paragraph on one determination, sentence by sentence. */
final class Paragraph {
  private static final int LONGEST_REQUEST = 200;

  private final Edition edition;
  private final Determination determination;
  private final Quotations quotations;
  private final List<String> sentences = new ArrayList<>();
  private final Set<String> passagesSaid = new LinkedHashSet<>();

  Paragraph(Edition edition, Case subject, Determination determination) {
    this.edition = edition;
    this.determination = determination;
    this.quotations = new Quotations(subject);
  }

  String text() {
    Request request = determination.request();
    sentences.add(Sentence.of(Sentence.cut(request.text(), LONGEST_REQUEST) + " is requested"));
    if (determination.recommendation() == Recommendation.NOT_COVERED) {
      sentences.add(
          "No topic of the "
              + edition.title()
              + " in this rulebook speaks of it, so no decision is predicted.");
      return String.join(" ", sentences);
    }
    Topic topic =
        edition.topics().stream()
            .filter(candidate -> candidate.id().equals(determination.topic()))
            .findFirst()
            .orElseThrow();
    told().stream().filter(standing -> !isCaution(standing)).forEach(this::criterion);
    verdict(topic);
    told().stream().filter(Paragraph::isCaution).forEach(this::caution);
    return String.join(" ", sentences);
  }

  /** An approval is explained by its own pathway; anything else by all that bears on it. */
  private List<CriterionStanding> told() {
    if (determination.recommendation() != Recommendation.APPROVE) {
      return determination.criteria();
    }
    Set<String> required = new LinkedHashSet<>();
    edition.topics().stream()
        .filter(topic -> topic.id().equals(determination.topic()))
        .flatMap(topic -> topic.pathways().stream())
        .filter(pathway -> pathway.id().equals(determination.pathway()))
        .forEach(pathway -> pathway.requires().criteria().forEach(required::add));
    return determination.criteria().stream()
        .filter(
            standing ->
                isCaution(standing)
                    || (required.contains(standing.id()) && standing.status() == Status.MET))
        .toList();
  }

  private static boolean isCaution(CriterionStanding standing) {
    return standing.polarity() == Polarity.CAUTION;
  }

  private void criterion(CriterionStanding standing) {
    CriterionDefinition definition = edition.criterion(standing.id()).orElseThrow();
    passage(edition.passage(definition.passage()));
    sentences.add(Sentence.question(definition.asks()));
    sentences.add(quotations.answer(standing));
  }

  private void passage(Passage passage) {
    if (passagesSaid.add(passage.id())) {
      String said = (passagesSaid.size() == 1 ? "The " + edition.title() : "The guideline");
      sentences.add(Sentence.of(said + " (" + place(passage) + ") says: " + passage.text()));
      if (recalled(passage)) {
        sentences.add("(This wording is from knowledge, unverified.)");
      }
    }
  }

  private static String place(Passage passage) {
    if (passage.page() == null) {
      return passage.section();
    }
    boolean several = passage.page().contains("-") || passage.page().contains(",");
    return passage.section() + ", page" + (several ? "s " : " ") + passage.page();
  }

  private static boolean recalled(Passage passage) {
    return switch (passage.verification()) {
      case QUOTED, FOUND -> false;
      case RECALLED, UNVERIFIED -> true;
    };
  }

  private void verdict(Topic topic) {
    switch (determination.recommendation()) {
      case APPROVE -> approval(topic);
      case MODIFY -> modification();
      default -> denial(topic);
    }
  }

  private void approval(Topic topic) {
    String title =
        topic.pathways().stream()
            .filter(pathway -> pathway.id().equals(determination.pathway()))
            .map(Pathway::title)
            .findFirst()
            .orElseThrow();
    sentences.add(
        "All that the guideline asks for this ("
            + title
            + ") is documented, so the request is supported as submitted.");
  }

  private void modification() {
    SupportedPart part = determination.modification();
    sentences.add("The request as a whole is not supported, but a part of it is.");
    passage(edition.passage(part.passage().substring(part.passage().indexOf(':') + 1)));
    sentences.add(Sentence.of(part.reason()));
    if (part.quantity() != null) {
      sentences.add("Supported: a quantity of " + part.quantity().toPlainString() + ".");
    } else if (Boolean.TRUE.equals(part.taper())) {
      sentences.add("Supported: a supply to wean.");
    }
    if (Boolean.TRUE.equals(part.allowedByUtilizationReview())) {
      sentences.add("Utilization review had already allowed that part.");
    }
    changes();
    physician();
  }

  private void denial(Topic topic) {
    List<String> ways =
        topic.pathways().stream()
            .filter(pathway -> pathway.applies().covers(determination.request().concept()))
            .map(Pathway::title)
            .toList();
    boolean barred =
        determination.criteria().stream()
            .anyMatch(s -> s.polarity() == Polarity.BARRING && s.status() == Status.MET);
    if (ways.isEmpty()) {
      sentences.add("The guideline knows no way to support the request.");
    } else if (barred) {
      sentences.add("That bars approval, so the request is not supported.");
    } else if (ways.size() == 1) {
      sentences.add("So the request is not supported as " + ways.get(0) + ".");
    } else {
      sentences.add(
          "So the request is not supported in any of the ways that the guideline knows: "
              + String.join("; ", ways)
              + ".");
    }
    changes();
    physician();
  }

  private void changes() {
    if (determination.wouldChange().isEmpty()) {
      return;
    }
    Change first = determination.wouldChange().get(0);
    String outcome = first.to() == Recommendation.APPROVE ? "support it" : "support a part of it";
    sentences.add(
        Sentence.of(
            "Documentation of the following would "
                + outcome
                + ": "
                + String.join("; ", first.requests().stream().map(Sentence::phrase).toList())));
  }

  private void physician() {
    String verb = determination.recommendation() == Recommendation.MODIFY ? "modify" : "deny";
    sentences.add(
        "This is a prediction: only a physician may " + verb + " the request (Labor Code 4610).");
  }

  private void caution(CriterionStanding standing) {
    CriterionDefinition definition = edition.criterion(standing.id()).orElseThrow();
    sentences.add("To be weighed besides:");
    passage(edition.passage(definition.passage()));
    sentences.add(Sentence.question(definition.asks()));
    sentences.add(quotations.answer(standing));
  }
}
