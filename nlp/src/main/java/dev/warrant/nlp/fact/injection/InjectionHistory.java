package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Exchanges;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.effect.EffectReader;
import dev.warrant.nlp.fact.effect.InjectionEffect;
import dev.warrant.nlp.fact.effect.LessMedicine;
import dev.warrant.nlp.fact.effect.ScoreCourse;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.InjectionResponse;
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
public final class InjectionHistory {
  static final String PROCEDURE = "epidural-steroid-injection";

  /** How many statements after one that tells of an injection may go on telling of it. */
  private static final int REACH = 4;

  /** Longest piece of a line that stands for a cell, in characters. */
  private static final int PIECE = 24;

  /** How many rows of a table a course of scores may have. */
  private static final int MOST_ROWS = 12;

  /** Longest label of what an injection brought, in characters. */
  private static final int LABEL = 60;

  private final Discourse discourse;
  private final LocalDate today;
  private final Exchanges exchanges;
  private final List<InjectionTelling> tellings = new ArrayList<>();
  private final List<InjectionEpisode> episodes = new ArrayList<>();
  private final boolean procedures;
  private InjectionEpisode current;
  private Optional<EffectTable> table = Optional.empty();

  private InjectionHistory(Discourse discourse, LocalDate today) {
    this.discourse = discourse;
    this.today = today;
    this.exchanges = new Exchanges(discourse.statements());
    this.procedures =
        discourse.statements().stream().noneMatch(InjectionTelling::speaksOfOperation);
  }

  /**
   * What the record says of earlier injections.
   *
   * @param today date of the case; {@code null} if unsaid
   */
  public static Stream<FactDraft> read(Discourse discourse, LocalDate today) {
    InjectionHistory history = new InjectionHistory(discourse, today);
    discourse.statements().stream()
        .filter(statement -> !statement.recited() && !statement.isQuestion())
        .forEach(history::take);
    return Stream.concat(InjectionsGiven.of(history.tellings, today), history.responses());
  }

  private void take(Statement statement) {
    if (InjectionOfAnother.isTold(statement)) {
      current = null;
      return;
    }
    table = statement.isRow() ? EffectTable.at(statement).or(() -> table) : Optional.empty();
    Optional<InjectionTelling> telling = telling(statement);
    telling.ifPresent(tellings::add);
    boolean given = telling.filter(InjectionTelling::given).filter(t -> !t.implied()).isPresent();
    List<Statement> parts = given ? InjectionParts.of(statement) : List.of(statement);
    if (parts.size() > 1) {
      parts.forEach(this::takePart);
      return;
    }
    if (given) {
      current = goesOn(statement, telling.get()) ? current : open(telling.get());
    } else if (leadsUp(statement, telling)) {
      current = open(InjectionTelling.unsure(statement));
    } else if (!follows(statement)) {
      current = null;
    }
    if (current != null) {
      current.add(statement, effect(statement, given));
    }
  }

  /** One of several injections that a statement tells of. */
  private void takePart(Statement part) {
    current = open(InjectionTelling.givenOn(part, InjectionDays.of(part, today)));
    current.add(part, effect(part, true));
  }

  private Optional<InjectionTelling> telling(Statement statement) {
    return answer(statement)
        .or(() -> InjectionTelling.of(statement, today, procedures))
        .or(() -> InjectionReference.first(statement, discourse.before(statement)))
        .or(() -> InjectionReference.another(statement, discourse.before(statement), today))
        .or(() -> InjectionReference.byItsOutcome(statement, today))
        .or(() -> InjectionReference.own(statement, discourse.before(statement), today))
        .or(() -> ofTable(statement))
        .or(() -> oneOfThem(statement));
  }

  /** One of several that were told of just before. */
  private Optional<InjectionTelling> oneOfThem(Statement statement) {
    return follows(statement) ? InjectionReference.oneOfThem(statement, today) : Optional.empty();
  }

  /** A row that gives a day, in a table of injections. */
  private Optional<InjectionTelling> ofTable(Statement statement) {
    return table
        .filter(EffectTable::namesInjection)
        .flatMap(of -> InjectionTelling.logged(statement, today));
  }

  /**
   * Whether a label, the heads of a table or the repeat of an injection lead up to what one
   * brought: "After last ESI:", "Repeat ESI. He had 70% relief for ten weeks."
   */
  private boolean leadsUp(Statement statement, Optional<InjectionTelling> telling) {
    boolean heads = table.filter(EffectTable::namesInjection).isPresent() && current == null;
    boolean repeats = telling.filter(InjectionTelling::implied).isPresent();
    boolean pieces =
        isPiece(statement)
            && statement.says("injection-word")
            && discourse.after(statement).filter(this::isPiece).isPresent();
    return heads
        || repeats
        || pieces
        || (statement.says("injection-word")
            && !statement.says("other-injection")
            && statement.text().endsWith(":")
            && statement.text().length() <= LABEL
            && !statement.says("hoped-for"));
  }

  private InjectionEffect effect(Statement statement, boolean given) {
    InjectionEffect said =
        EffectReader.read(statement, given, current.givenOn(), discourse.before(statement))
            .and(answered(statement));
    InjectionEffect tabled = table.map(of -> of.read(statement)).orElseGet(() -> byRows(statement));
    return tabled.and(said).and(labelled(statement));
  }

  /** A course of scores told row by row: "pre | 8", "2 wk | 3", "8 wk | 3". */
  private InjectionEffect byRows(Statement statement) {
    boolean last = isPiece(statement) && discourse.after(statement).filter(this::isPiece).isEmpty();
    StringBuilder rows = new StringBuilder();
    Optional<Statement> row = Optional.of(statement).filter(s -> last);
    for (int back = 0; back < MOST_ROWS && row.isPresent(); back++) {
      rows.insert(0, row.get().text() + "; ");
      row = discourse.before(row.get()).filter(this::isPiece);
    }
    return ScoreCourse.in(rows.toString(), "")
        .map(c -> new InjectionEffect(c.percent(), c.weeks(), null, null, null, null))
        .orElse(InjectionEffect.unsaid());
  }

  /** What an answer says that stands alone behind its label, other answers left out. */
  private InjectionEffect labelled(Statement statement) {
    Optional<Statement> label = discourse.before(statement);
    return label
        .filter(over -> over.text().endsWith(":"))
        .map(over -> EffectReader.alone(statement, over))
        .orElseGet(() -> ofPieces(statement));
  }

  /** "ESI", "6/3/2014", "70%", "9 wk": a line cut at its bars, each piece a cell. */
  private InjectionEffect ofPieces(Statement statement) {
    Optional<Statement> piece = Optional.of(statement).filter(this::isPiece);
    for (int back = 0; back < MOST_ROWS && piece.isPresent(); back++) {
      if (piece.get().says("injection-word")) {
        return EffectReader.ofCell(statement);
      }
      piece = discourse.before(piece.get()).filter(this::isPiece);
    }
    return InjectionEffect.unsaid();
  }

  /** A row of a table, or a line so short that it stands for a cell. */
  private boolean isPiece(Statement statement) {
    return statement.isRow()
        || (statement.text().length() <= PIECE && !statement.text().endsWith("."));
  }

  private InjectionEpisode open(InjectionTelling telling) {
    InjectionEpisode opened = new InjectionEpisode(telling);
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
                .anyMatch(question -> LessMedicine.in(question).isPresent());
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
    return current != null
        && telling.dates().isEmpty()
        && follows(statement)
        && current.mayBe(InjectionPlace.of(statement, 0));
  }

  private boolean follows(Statement statement) {
    return current != null
        && statement.besides(current.last())
        && statement.index() - current.last().index() <= REACH + questionsBetween(statement);
  }

  /** Questions and their numbers stand between the answers of a form. */
  private int questionsBetween(Statement statement) {
    return exchanges.questionsOf(statement).isEmpty() ? 0 : REACH;
  }

  private Stream<FactDraft> responses() {
    List<InjectionEpisode> answered =
        episodes.stream().filter(e -> !e.effect().isUnsaid()).toList();
    InjectionOrder order = InjectionOrder.of(tellings, episodes);
    List<InjectionEpisode> last = answered.stream().filter(order::isLast).toList();
    return answered.stream()
        .map(
            episode ->
                response(
                    episode,
                    latest(last.stream().filter(episode::mayShareRegion).toList())
                        .filter(one -> one == episode)
                        .isPresent()));
  }

  /**
   * The injection given last: by its day, else by what the record calls it, else the last told of.
   */
  private static Optional<InjectionEpisode> latest(List<InjectionEpisode> episodes) {
    Optional<InjectionEpisode> named =
        episodes.stream().filter(e -> e.told().says("latest-one")).reduce((a, b) -> b);
    return episodes.stream()
        .filter(episode -> episode.givenOn() != null)
        .max(Comparator.comparing(InjectionEpisode::givenOn))
        .or(() -> named)
        .or(() -> episodes.stream().reduce((a, b) -> b));
  }

  private FactDraft response(InjectionEpisode episode, boolean latest) {
    InjectionEffect effect = episode.effect();
    boolean nothing = effect.relief() == null && Boolean.TRUE.equals(effect.none());
    Assertion said = nothing ? Assertion.ABSENT : Assertion.PRESENT;
    Evidence evidence = episode.first().evidenceUpTo(episode.last());
    return new FactDraft(
        "injection-response " + evidence.start(),
        latest ? said : Assertion.HISTORICAL,
        episode.first().date(),
        evidence,
        (id, a, on, e) ->
            new InjectionResponse(
                id,
                PROCEDURE,
                episode.telling().region(),
                effect.relief(),
                effect.lasted(),
                effect.lessMedicine(),
                effect.function(),
                a,
                on,
                e));
  }
}
