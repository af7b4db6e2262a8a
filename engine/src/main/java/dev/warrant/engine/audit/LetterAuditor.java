package dev.warrant.engine.audit;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.nlp.review.Citation;
import dev.warrant.nlp.review.ReviewedItem;
import dev.warrant.nlp.review.ReviewedLetter;
import dev.warrant.nlp.section.Disposition;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.UrDecision;
import dev.warrant.rules.facts.UrOutcome;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import dev.warrant.rules.vocabulary.Drug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds what letters decided against what was predicted of them. Safe for several threads. */
public final class LetterAuditor {
  /** The guideline of which the editions are editions, as {@code lexicon/review} knows it. */
  private static final String EDITION_BOOK = "mtus-chronic-pain";

  private static final int MOST_SENTENCES = 12;
  private static final int MOST_QUOTATIONS = 3;

  private final List<Drug> drugs;
  private final Map<String, CitationCheck> citationChecks = new ConcurrentHashMap<>();

  /**
   * @param drugs the vocabulary's drugs
   */
  public LetterAuditor(List<Drug> drugs) {
    this.drugs = List.copyOf(drugs);
  }

  /**
   * The rows of a letter.
   *
   * @param letter the letter as read
   * @param judged what is predicted of its record
   * @param edition the edition that judged it
   */
  public AuditedLetter audit(ReviewedLetter letter, CaseDetermination judged, Edition edition) {
    List<AuditRow> rows = new ArrayList<>();
    List<String> undecided =
        letter.items().stream()
            .filter(item -> item.decision() == Disposition.UNSTATED)
            .map(item -> request(judged, item).text())
            .toList();
    for (int i = 0; i < letter.items().size(); i++) {
      ReviewedItem item = letter.items().get(i);
      if (item.decision() != Disposition.UNSTATED) {
        rows.add(new Row(letter, judged, edition, item).build(i + 1, undecided));
      }
    }
    return new AuditedLetter(rows, undecided);
  }

  private static Request request(CaseDetermination judged, ReviewedItem item) {
    return determination(judged, item).request();
  }

  private static Determination determination(CaseDetermination judged, ReviewedItem item) {
    return judged.determinations().stream()
        .filter(found -> found.request().id().equals(item.request()))
        .findFirst()
        .orElseThrow();
  }

  /** One row being made. */
  private final class Row {
    private final ReviewedLetter letter;
    private final CaseDetermination judged;
    private final Edition edition;
    private final ReviewedItem item;
    private final Determination determination;
    private final Optional<Topic> topic;
    private final RecordView record;

    Row(ReviewedLetter letter, CaseDetermination judged, Edition edition, ReviewedItem item) {
      this.letter = letter;
      this.judged = judged;
      this.edition = edition;
      this.item = item;
      this.determination = determination(judged, item);
      this.topic =
          edition.topics().stream().filter(t -> t.id().equals(determination.topic())).findFirst();
      this.record = new RecordView(judged, determination);
    }

    AuditRow build(int place, List<String> undecided) {
      Request request = determination.request();
      boolean partAllowed =
          determination.modification() != null
              && Boolean.TRUE.equals(determination.modification().allowedByUtilizationReview());
      List<CitedGuideline> cited = item.citations().stream().map(this::cited).toList();
      CitationCheck check =
          citationChecks.computeIfAbsent(
              judged.edition().sha256(), sha -> new CitationCheck(edition, drugs));
      ItemComparison comparison =
          new ItemComparison(
              Outcome.valueOf(item.decision().name()),
              determination.recommendation(),
              Outcome.predictedBy(determination.recommendation(), partAllowed),
              topic.map(t -> check.elsewhere(t, request.concept(), cited)).orElse(false),
              FindingCheck.of(item.claims(), record));
      DecisiveCriteria decisive =
          topic
              .map(t -> DecisiveCriteria.of(determination, t))
              .orElse(new DecisiveCriteria(List.of(), List.of()));
      boolean departs = comparison.departure() != Departure.NONE;
      return new AuditRow(
          judged.subject().source(),
          judged.subject().id(),
          place,
          request.text(),
          request.treatment(),
          determination.topic(),
          comparison.actual(),
          comparison.predicted(),
          comparison.agrees(),
          determination.recommendation(),
          decisive.ids(),
          citedPages(cited),
          topic.map(t -> check.expectedPages(t, request.concept())).orElse(List.of()),
          comparison.departure(),
          letter.reviewer().specialties(),
          letter.reviewer().states(),
          letter.dates().decision(),
          letter.dates().urDecision(),
          edition.id(),
          judged.edition().sha256(),
          utilizationReview(request),
          partAllowed,
          comparison.citedElsewhere(),
          comparison.clearCut(decisive, record),
          determination.criteria().stream().map(this::criterion).toList(),
          cited,
          comparison.findings(),
          departs ? rationale() : List.of(),
          undecided);
    }

    private CitedGuideline cited(Citation citation) {
      return new CitedGuideline(
          citation.byReviewer()
              ? CitedGuideline.By.REVIEWER
              : CitedGuideline.By.CLAIMS_ADMINISTRATOR,
          citation.name(),
          citation.section(),
          citation.pages(),
          citation.book().equals(EDITION_BOOK));
    }

    private UrOutcome utilizationReview(Request request) {
      return record
          .facts(UrDecision.class)
          .filter(decision -> decision.present())
          .filter(decision -> request.concept().equals(decision.treatment()))
          .reduce((earlier, later) -> later)
          .map(UrDecision::outcome)
          .orElse(null);
    }

    private AuditedCriterion criterion(CriterionStanding standing) {
      return new AuditedCriterion(
          standing.id(),
          standing.status(),
          standing.polarity(),
          standing.page(),
          ItemComparison.firmness(standing, record),
          record.facts(standing.because()).stream()
              .map(fact -> fact.evidence())
              .filter(Evidence::quoted)
              .map(Quotation::of)
              .distinct()
              .limit(MOST_QUOTATIONS)
              .toList());
    }

    private List<Quotation> rationale() {
      return item.rationale().stream().map(Quotation::of).limit(MOST_SENTENCES).toList();
    }
  }

  private static List<String> citedPages(List<CitedGuideline> cited) {
    return cited.stream()
        .filter(citation -> citation.by() == CitedGuideline.By.REVIEWER)
        .filter(CitedGuideline::ofEdition)
        .flatMap(citation -> citation.pages().stream())
        .distinct()
        .toList();
  }
}
