package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.InjectionResponse;
import dev.warrant.rules.facts.PriorInjection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Epidural injections given before, and what they brought, gathered from the whole record: an
 * injection told of twice is one, and the response to the last one describes the present.
 */
final class InjectionHistory {
  private static final String PROCEDURE = "epidural-steroid-injection";

  /** How many statements after one that tells of an injection may go on telling of it. */
  private static final int REACH = 4;

  private final Discourse discourse;
  private final LocalDate today;
  private final Exchanges exchanges;
  private final List<InjectionTelling> tellings = new ArrayList<>();
  private final List<Episode> episodes = new ArrayList<>();
  private Episode current;

  private InjectionHistory(Discourse discourse, LocalDate today) {
    this.discourse = discourse;
    this.today = today;
    this.exchanges = new Exchanges(discourse.statements());
  }

  /**
   * What the record says of earlier injections.
   *
   * @param today date of the case; {@code null} if unsaid
   */
  static Stream<FactDraft> read(Discourse discourse, LocalDate today) {
    InjectionHistory history = new InjectionHistory(discourse, today);
    discourse.statements().stream()
        .filter(statement -> !statement.recited() && !statement.isQuestion())
        .forEach(history::take);
    return Stream.concat(history.injections(), history.responses());
  }

  /** One injection, or some told of together, with what is said to have come of it. */
  private static final class Episode {
    private final InjectionTelling telling;
    private InjectionEffect effect = InjectionEffect.unsaid();
    private Statement first;
    private Statement last;

    Episode(InjectionTelling telling) {
      this.telling = telling;
      this.last = telling.statement();
    }

    void add(Statement statement, InjectionEffect said) {
      if (!said.isUnsaid()) {
        effect = effect.and(said);
        first = first == null ? statement : first;
        last = statement;
      }
    }

    LocalDate givenOn() {
      return telling.dates().stream()
          .map(DateMention::earliest)
          .max(Comparator.naturalOrder())
          .orElse(null);
    }
  }

  private void take(Statement statement) {
    Optional<InjectionTelling> telling =
        answer(statement)
            .or(() -> InjectionTelling.of(statement, today))
            .or(() -> InjectionTelling.ofReference(statement, discourse.before(statement)));
    telling.ifPresent(tellings::add);
    boolean given = telling.filter(InjectionTelling::given).filter(t -> !t.implied()).isPresent();
    if (given) {
      current = goesOn(statement, telling.get()) ? current : open(telling.get());
    } else if (!follows(statement)) {
      current = null;
    }
    if (current != null) {
      InjectionEffect said = EffectReader.read(statement, given);
      current.add(statement, said.and(answered(statement)));
    }
  }

  private Episode open(InjectionTelling telling) {
    Episode opened = new Episode(telling);
    episodes.add(opened);
    return opened;
  }

  /** The answer to a question after earlier injections. */
  private Optional<InjectionTelling> answer(Statement statement) {
    boolean asked =
        exchanges.opens(statement)
            && exchanges.questionsOf(statement).stream()
                .anyMatch(
                    question ->
                        InjectionTelling.speaksOfInjection(question)
                            && question.says("asks-before"));
    return asked
        ? InjectionTelling.answer(statement, exchanges.questionsOf(statement), today)
        : Optional.empty();
  }

  /** Whether less medicine was taken, as a form was answered. */
  private InjectionEffect answered(Statement statement) {
    boolean asked =
        exchanges.opens(statement)
            && exchanges.questionsOf(statement).stream()
                .anyMatch(question -> EffectReader.less(question).isPresent());
    if (!asked) {
      return InjectionEffect.unsaid();
    }
    Boolean less =
        statement.opensWith("answers-no")
            ? Boolean.FALSE
            : statement.opensWith("answers-yes") ? Boolean.TRUE : null;
    return new InjectionEffect(null, null, null, less, null, null);
  }

  /** Whether an injection told of is the one told of just before. */
  private boolean goesOn(Statement statement, InjectionTelling telling) {
    return current != null && telling.dates().isEmpty() && follows(statement);
  }

  private boolean follows(Statement statement) {
    return current != null
        && statement.besides(current.last)
        && statement.index() - current.last.index() <= REACH + questionsBetween(statement);
  }

  /** Questions and their numbers stand between the answers of a form. */
  private int questionsBetween(Statement statement) {
    return exchanges.questionsOf(statement).isEmpty() ? 0 : REACH;
  }

  private Stream<FactDraft> injections() {
    List<InjectionTelling> given = tellings.stream().filter(InjectionTelling::given).toList();
    if (given.isEmpty()) {
      return tellings.stream().map(telling -> draft(telling, Assertion.ABSENT, null)).limit(1);
    }
    List<InjectionTelling> dated =
        given.stream().filter(telling -> !telling.dates().isEmpty()).toList();
    List<FactDraft> drafts = new ArrayList<>();
    List<LocalDate> seen = new ArrayList<>();
    int counted = 0;
    for (InjectionTelling telling : dated) {
      List<DateMention> unseen =
          telling.dates().stream().filter(date -> !seen.contains(date.earliest())).toList();
      unseen.forEach(date -> seen.add(date.earliest()));
      for (Boolean within : withinYear(unseen)) {
        int count = (int) unseen.stream().filter(date -> same(within, withinYear(date))).count();
        counted += count;
        drafts.add(
            draft(telling, Assertion.PRESENT, new Given(last(unseen, within), count, within)));
      }
    }
    int already = counted;
    Optional<InjectionTelling> most =
        given.stream()
            .filter(telling -> telling.count() != null)
            .max(Comparator.comparingInt(InjectionTelling::count));
    most.filter(telling -> telling.count() > already)
        .ifPresent(
            telling ->
                drafts.add(
                    draft(
                        telling,
                        Assertion.PRESENT,
                        new Given(null, telling.count() - already, telling.withinYear()))));
    if (drafts.isEmpty()) {
      given.stream()
          .min(Comparator.comparing(InjectionTelling::implied))
          .ifPresent(
              telling ->
                  drafts.add(draft(telling, Assertion.PRESENT, new Given(null, null, null))));
    }
    return drafts.stream();
  }

  /** What is known of injections that were given. */
  private record Given(LocalDate on, Integer count, Boolean withinYear) {}

  private List<Boolean> withinYear(List<DateMention> dates) {
    List<Boolean> kinds = new ArrayList<>();
    for (DateMention date : dates) {
      Boolean within = withinYear(date);
      if (kinds.stream().noneMatch(kind -> same(kind, within))) {
        kinds.add(within);
      }
    }
    return kinds;
  }

  private static boolean same(Boolean one, Boolean other) {
    return java.util.Objects.equals(one, other);
  }

  private LocalDate last(List<DateMention> dates, Boolean within) {
    return dates.stream()
        .filter(date -> same(within, withinYear(date)))
        .map(DateMention::earliest)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether a day lies in the twelve months before the case; {@code null} if that is not known. */
  private Boolean withinYear(DateMention date) {
    if (today == null) {
      return null;
    }
    LocalDate yearAgo = today.minusYears(1);
    return date.latest().isBefore(yearAgo)
        ? Boolean.FALSE
        : date.earliest().isBefore(yearAgo) ? null : Boolean.TRUE;
  }

  private static FactDraft draft(InjectionTelling telling, Assertion assertion, Given given) {
    Statement statement = telling.statement();
    Given known = given == null ? new Given(null, null, null) : given;
    return new FactDraft(
        "prior-injection " + statement.index() + " " + known.withinYear(),
        assertion,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) ->
            new PriorInjection(
                id,
                PROCEDURE,
                telling.region(),
                known.on(),
                known.count(),
                known.withinYear(),
                a,
                on,
                e));
  }

  private Stream<FactDraft> responses() {
    List<Episode> answered = episodes.stream().filter(e -> !e.effect.isUnsaid()).toList();
    Optional<Episode> latest = latest(answered);
    return answered.stream().map(episode -> response(episode, latest.orElse(episode) == episode));
  }

  /**
   * The injection given last: by its day, else by what the record calls it, else the last told of.
   */
  private static Optional<Episode> latest(List<Episode> episodes) {
    Optional<Episode> named =
        episodes.stream().filter(e -> e.telling.statement().says("latest-one")).reduce((a, b) -> b);
    return episodes.stream()
        .filter(episode -> episode.givenOn() != null)
        .max(Comparator.comparing(Episode::givenOn))
        .or(() -> named)
        .or(() -> episodes.stream().reduce((a, b) -> b));
  }

  private FactDraft response(Episode episode, boolean latest) {
    InjectionEffect effect = episode.effect;
    boolean nothing = effect.relief() == null && Boolean.TRUE.equals(effect.none());
    Assertion said = nothing ? Assertion.ABSENT : Assertion.PRESENT;
    Evidence evidence = episode.first.evidenceUpTo(episode.last);
    return new FactDraft(
        "injection-response " + episode.first.index(),
        latest ? said : Assertion.HISTORICAL,
        episode.first.date(),
        evidence,
        (id, a, on, e) ->
            new InjectionResponse(
                id,
                PROCEDURE,
                effect.relief(),
                effect.lasted(),
                effect.lessMedicine(),
                effect.function(),
                a,
                on,
                e));
  }
}
