package dev.warrant.nlp.extraction;

import dev.warrant.nlp.asking.FoundRequest;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.injection.GuidanceReader;
import dev.warrant.nlp.request.MedicationPhrase;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.ParsedRequest.ParsedInjection;
import dev.warrant.nlp.request.ParsedRequest.ParsedOther;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Guidance;
import dev.warrant.rules.facts.InjectionRequest;
import dev.warrant.rules.facts.OtherRequest;
import dev.warrant.rules.facts.Region;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.vocabulary.Drug;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a request of its line, and takes from the record's own orders what the line leaves unsaid.
 * The line wins where both speak.
 */
final class RequestBuilder {
  /** Patch, ointment and gel share a name: an order of one completes no request for another. */
  private static final String TOPICAL = "topical-lidocaine";

  private static final String SEDATIVE = "benzodiazepine";

  private final String source;
  private final String sourceText;
  private final Discourse discourse;
  private final RequestLineParser parser;
  private final LocalDate date;

  RequestBuilder(
      String source,
      String sourceText,
      Discourse discourse,
      RequestLineParser parser,
      LocalDate date) {
    this.source = source;
    this.sourceText = sourceText;
    this.discourse = discourse;
    this.parser = parser;
    this.date = date;
  }

  Request build(String id, FoundRequest found) {
    if (found.parsed() instanceof ParsedDrug drug) {
      return drug(id, found, drug);
    }
    if (found.parsed() instanceof ParsedInjection injection) {
      return injection(id, found, injection);
    }
    ParsedOther other = (ParsedOther) found.parsed();
    return new OtherRequest(id, text(found), other.treatment(), date, evidence(found, List.of()));
  }

  private Evidence evidence(FoundRequest found, List<dev.warrant.rules.facts.Doubt> doubts) {
    return new Evidence(
        source,
        found.section(),
        found.span().start(),
        found.span().end(),
        sourceText.substring(found.span().start(), found.span().end()),
        doubts);
  }

  private static String text(FoundRequest found) {
    return found.text().text().strip();
  }

  private DrugRequest drug(String id, FoundRequest found, ParsedDrug drug) {
    MedicationPhrase phrase = drug.phrase();
    List<Medicine> orders =
        drug.drug().drugClass().equals(TOPICAL)
            ? List.of()
            : orders(drug.drug().id(), phrase.strength());
    Evidence evidence = evidence(found, drug.doubts());
    Optional<LooseDirections.Said> loose = loose(drug.drug(), phrase, orders);
    Sig sig =
        phrase.sig() != null
            ? withEvidence(phrase.sig(), evidence)
            : first(orders, Medicine::sig).or(() -> loose.flatMap(this::sig)).orElse(null);
    Amount strength =
        Optional.ofNullable(phrase.strength())
            .or(() -> first(orders, Medicine::strength))
            .orElse(null);
    BigDecimal quantity =
        Optional.ofNullable(phrase.quantity())
            .or(() -> first(orders, Medicine::quantity))
            .orElse(null);
    Integer days =
        phrase.days() != null || phrase.sig() != null || (sig != null && loose.isEmpty())
            ? phrase.days()
            : first(orders, Medicine::days)
                .or(() -> loose.map(said -> said.phrase().days()))
                .orElse(null);
    return new DrugRequest(
        id,
        text(found),
        drug.treatment(),
        drug.drug().id(),
        drug.drug().drugClass(),
        form(phrase, drug),
        strength,
        quantity,
        phrase.refills() != null ? phrase.refills() : first(orders, Medicine::refills).orElse(null),
        sig,
        days,
        date,
        evidence);
  }

  /**
   * What sentences without a name direct of a sedative whose own line and orders direct nothing.
   */
  private Optional<LooseDirections.Said> loose(
      Drug drug, MedicationPhrase phrase, List<Medicine> orders) {
    boolean silent =
        phrase.sig() == null
            && phrase.days() == null
            && first(orders, Medicine::sig).isEmpty()
            && first(orders, Medicine::days).isEmpty();
    return silent && drug.drugClass().equals(SEDATIVE)
        ? new LooseDirections(discourse, parser).of(drug).findFirst()
        : Optional.empty();
  }

  private Optional<Sig> sig(LooseDirections.Said said) {
    return Optional.ofNullable(said.phrase().sig())
        .map(sig -> withEvidence(sig, said.statement().evidence()));
  }

  private static DoseForm form(MedicationPhrase phrase, ParsedDrug drug) {
    return phrase.form() != null
        ? phrase.form()
        : drug.drug().products().size() == 1 ? drug.drug().products().get(0).form() : null;
  }

  private static Sig withEvidence(Sig sig, Evidence evidence) {
    return new Sig(
        sig.unitsPerDoseLow(),
        sig.unitsPerDoseHigh(),
        sig.dosesPerDayLow(),
        sig.dosesPerDayHigh(),
        sig.asNeeded(),
        sig.text(),
        evidence);
  }

  /** What the record says of this medicine, the newest first; another strength is another order. */
  private List<Medicine> orders(String drug, Amount strength) {
    return Stream.of(
            told(drug, strength, Statement::medicines),
            told(drug, strength, RequestBuilder::proposed))
        .flatMap(List::stream)
        .toList();
  }

  /** "The clinic would add Robaxin": what a plan proposes, where nothing is told of its use. */
  private static List<Medicine> proposed(Statement statement) {
    return statement.recited() || statement.says("supposes") ? List.of() : statement.mentioned();
  }

  private List<Medicine> told(
      String drug, Amount strength, Function<Statement, List<Medicine>> named) {
    return discourse.statements().stream()
        .sorted(
            Comparator.comparing(
                    Statement::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Statement::index)
                .reversed())
        .flatMap(
            statement ->
                named.apply(statement).stream()
                    .filter(medicine -> medicine.id().equals(drug))
                    .filter(medicine -> sameStrength(medicine.strength(), strength))
                    .map(medicine -> located(statement, medicine)))
        .toList();
  }

  private static boolean sameStrength(Amount said, Amount asked) {
    return said == null
        || asked == null
        || (said.unit().equals(asked.unit()) && said.value().compareTo(asked.value()) == 0);
  }

  private static Medicine located(Statement statement, Medicine medicine) {
    return medicine.sig() == null
        ? medicine
        : medicine.with(
            withEvidence(
                medicine.sig(), statement.evidence(medicine.start(), medicine.phraseEnd())));
  }

  private static <T> Optional<T> first(List<Medicine> orders, Function<Medicine, T> part) {
    return orders.stream().map(part).filter(java.util.Objects::nonNull).findFirst();
  }

  private InjectionRequest injection(String id, FoundRequest found, ParsedInjection line) {
    List<ParsedInjection> orders =
        OrderReader.injectionOrders(discourse, parser).stream()
            .filter(order -> samePlace(order, line))
            .toList();
    return new InjectionRequest(
        id,
        text(found),
        line.treatment(),
        line.procedure(),
        either(line.region(), orders, ParsedInjection::region),
        either(line.approach(), orders, ParsedInjection::approach),
        line.levels().isEmpty()
            ? orders.stream()
                .map(ParsedInjection::levels)
                .filter(levels -> !levels.isEmpty())
                .findFirst()
                .orElse(List.of())
            : line.levels(),
        either(line.side(), orders, ParsedInjection::side),
        guidance(either(line.guidance(), orders, ParsedInjection::guidance)),
        either(line.count(), orders, ParsedInjection::count),
        date,
        evidence(found, List.of()));
  }

  /**
   * Of a neck and a back asked for in one record, and of different levels, each order tells of its
   * own.
   */
  private static boolean samePlace(ParsedInjection order, ParsedInjection line) {
    boolean neck = order.region() == Region.CERVICAL;
    boolean region =
        order.region() == null
            || line.region() == null
            || neck == (line.region() == Region.CERVICAL);
    boolean levels =
        order.levels().isEmpty()
            || line.levels().isEmpty()
            || order.levels().stream().anyMatch(line.levels()::contains);
    return region && levels;
  }

  /** The guidance named; where none is, none if the record says that there will be none. */
  private Guidance guidance(Guidance named) {
    return named == null && GuidanceReader.isDenied(discourse) ? Guidance.NONE : named;
  }

  private static <T> T either(
      T said, List<ParsedInjection> orders, Function<ParsedInjection, T> part) {
    return said != null
        ? said
        : orders.stream().map(part).filter(java.util.Objects::nonNull).findFirst().orElse(null);
  }
}
