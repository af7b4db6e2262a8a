package dev.warrant.nlp.fact.examination;

import dev.warrant.nlp.fact.SpinalLevels;
import dev.warrant.nlp.fact.examination.RootTerms.Place;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Side;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A piece of a list of findings ("triceps 4/5" of "pinprick reduced over C7, triceps 4/5"): what it
 * tests, where, and what it finds.
 */
final class SignPart {
  /** How far behind a piece it may be said that the reflexes are even, in characters. */
  private static final int EVEN_REACH = 24;

  /** How far behind a piece the cause of what it finds may end, and may begin. */
  private static final int CAUSE_REACH = 48;

  private static final int BEHIND = 3;

  private final Statement statement;
  private final Clause where;
  private final boolean apart;
  private final boolean excepted;
  private final List<Place> places;
  private final Set<String> roots;
  private final boolean deniedBefore;

  /**
   * A piece of a statement.
   *
   * @param named the muscles, reflexes and skin areas that the statement names
   * @param apart whether a word or mark sets it apart from the piece before
   * @param excepted whether it is an exception to the piece before
   * @param deniedBefore whether the piece before denied what this one goes on to list
   */
  SignPart(
      Statement statement,
      Clause where,
      List<Place> named,
      boolean apart,
      boolean excepted,
      boolean deniedBefore) {
    this.statement = statement;
    this.where = where;
    this.apart = apart;
    this.excepted = excepted;
    String words = GradedSides.apart(statement.words(where), statement.text());
    boolean ofOneNerve = says("peripheral-nerve") || says("not-of-a-root") || isStretchTest();
    roots = SpinalLevels.rootsWithin(words);
    places =
        ofOneNerve
            ? List.of()
            : named.stream()
                .filter(place -> place.start() >= where.start() && place.end() <= where.end())
                .toList();
    this.deniedBefore = deniedBefore && roots.isEmpty() && places.isEmpty();
  }

  Clause where() {
    return where;
  }

  boolean apart() {
    return apart;
  }

  boolean excepted() {
    return excepted;
  }

  Side side() {
    return SpinalLevels.side(GradedSides.apart(statement.words(where), statement.text()));
  }

  /** Whether it says what is tested. */
  boolean names(SignKind kind) {
    return says(kind.named());
  }

  /** Whether it names a place where this kind of sign is looked for, or a root. */
  boolean hasPlace(SignKind kind) {
    return !roots.isEmpty() || placesOf(kind).findAny().isPresent();
  }

  private Stream<Place> placesOf(SignKind kind) {
    return places.stream().filter(place -> place.term().signs().contains(kind.concept()));
  }

  /** Whether it only gives the grade of the other side: "L 4/5" behind "EHL R 5/5". */
  boolean isOtherSide() {
    return GradedSides.areAll(statement.words(where));
  }

  /** Whether it is graded as muscles are. */
  boolean isGraded() {
    return MuscleGrades.standIn(statement.words(where));
  }

  /** Whether it tells of a stretch of the root only: no loss, whatever muscle is tight. */
  private boolean isStretchTest() {
    return says("stretch-test") && Stream.of(SignKind.values()).noneMatch(this::names);
  }

  /** Whether it gives the same full result twice, as for both sides: "EHL | 5/5 | 5/5". */
  boolean isOfBothSides() {
    long normal =
        statement
            .relations()
            .all("sign-normal")
            .filter(m -> m.start() >= where.start() && m.end() <= where.end())
            .count();
    String words = statement.words(where);
    return normal > 1 || MuscleGrades.count(words) > 1 || ReflexGrades.count(words) > 1;
  }

  /** Whether it stands in a row of a table. */
  boolean isRow() {
    return statement.isRow();
  }

  /** Whether it tells of what no root explains: a whole limb, a stocking, weakness by effort. */
  boolean isOfNoRoot() {
    return says("not-of-a-root") || says("peripheral-nerve") || isOfAnotherCause();
  }

  /** "Deltoid 4/5 due to a rotator cuff tear", "4/5 in the arm, limited by pain". */
  boolean isOfAnotherCause() {
    return statement
        .relations()
        .first("of-another-cause", where.start(), where.end() + CAUSE_REACH)
        .filter(cause -> cause.start() <= where.end() + BEHIND)
        .isPresent();
  }

  /** Whether it names places of one kind that all stand for places of another too. */
  boolean sharesPlaces(SignKind kind, SignKind other) {
    List<Place> own = placesOf(kind).toList();
    return !own.isEmpty()
        && own.stream()
            .allMatch(place -> placesOf(other).anyMatch(o -> o.start() == place.start()));
  }

  long placeCount(SignKind kind) {
    return roots.size() + placesOf(kind).count();
  }

  /** The roots that it names; else those of its places. */
  Set<String> rootsOf(SignKind kind) {
    Set<String> found = new LinkedHashSet<>(roots);
    if (found.isEmpty()) {
      placesOf(kind).forEach(place -> found.addAll(place.term().roots()));
    }
    return found;
  }

  /** Where the first place of this kind, or the first root, stands in the statement. */
  OptionalInt firstPlace(SignKind kind) {
    OptionalInt root = SpinalLevels.firstRoot(statement.words(where));
    return IntStream.concat(
            placesOf(kind).mapToInt(Place::start), root.stream().map(at -> where.start() + at))
        .min();
  }

  boolean says(String relation) {
    return statement.says(relation, where);
  }

  /** Whether it denies what it lists. */
  boolean denies() {
    return deniedBefore || says("sign-denied");
  }

  /** What it finds of a kind, if anything. */
  Optional<Value> value(SignKind kind, boolean carried, boolean examined) {
    if (isStretchTest()) {
      return Optional.empty();
    }
    Optional<Value> found =
        switch (kind) {
          case SENSORY -> sensory(carried, examined);
          case MOTOR -> motor(carried);
          case REFLEX -> reflex(carried);
        };
    return found.or(() -> normal(kind, carried, examined));
  }

  private Optional<Value> normal(SignKind kind, boolean carried, boolean examined) {
    boolean ofRoot = kind == SignKind.SENSORY && examined && !roots.isEmpty();
    boolean tested = names(kind) || carried || ofRoot || placesOf(kind).findAny().isPresent();
    return tested
        ? first("sign-normal").map(mention -> new Value(false, mention.start()))
        : Optional.empty();
  }

  private Optional<Value> sensory(boolean carried, boolean examined) {
    boolean place = hasPlace(SignKind.SENSORY);
    boolean tested =
        names(SignKind.SENSORY) || carried || (place && examined && !says("felt-pain"));
    Optional<Mention> less =
        tested ? first("sense-lessened") : first("sense-lessened-itself").filter(mention -> place);
    return less.map(this::value).or(() -> notThere(SignKind.SENSORY));
  }

  private Optional<Value> motor(boolean carried) {
    boolean muscle = placesOf(SignKind.MOTOR).findAny().isPresent();
    boolean tested = names(SignKind.MOTOR) || carried;
    Optional<Value> grade = muscle || tested ? grade() : Optional.empty();
    if (grade.isPresent() || (names(SignKind.REFLEX) && !tested)) {
      return grade;
    }
    Optional<Mention> less = first("strength-lessened");
    if (less.isEmpty() && tested) {
      less = first("strength-reduced");
    }
    if (less.isEmpty() && muscle) {
      less = first("movement-limited").filter(this::ofMovement);
    }
    return less.map(this::value);
  }

  /** "With difficulty" is a limit; "without difficulty" is none. */
  private boolean ofMovement(Mention mention) {
    return !statement.relations().leadTo("sign-denied", mention.start());
  }

  private Optional<Value> grade() {
    String words = statement.words(where);
    Optional<Value> worded =
        first("grade-lessened").map(mention -> new Value(true, mention.start()));
    if (worded.isPresent()) {
      return worded;
    }
    return MuscleGrades.of(words, where.start(), placesOf(SignKind.MOTOR).toList());
  }

  private Optional<Value> reflex(boolean carried) {
    if (!names(SignKind.REFLEX) && !carried) {
      return Optional.empty();
    }
    Optional<Value> graded = reflexGrade();
    if (graded.map(Value::lessened).orElse(false)) {
      return graded;
    }
    Optional<Value> worded =
        first("reflex-lessened").map(this::value).or(() -> notThere(SignKind.REFLEX));
    if (worded.filter(Value::lessened).isPresent() && isConstitutional()) {
      return Optional.empty();
    }
    return worded.isPresent() ? worded : graded;
  }

  /** Lost on both sides alike, as many a healthy person has it. */
  private boolean isConstitutional() {
    return (side() == null || side() == Side.BILATERAL)
        && statement.relations().any("constitutional", where.start(), where.end() + EVEN_REACH);
  }

  private Optional<Value> reflexGrade() {
    boolean placed = placesOf(SignKind.REFLEX).findAny().isPresent() || side() != null;
    return ReflexGrades.of(
        statement.words(where),
        where.start(),
        placed,
        at -> statement.relations().any("reflex-even", at, where.end() + EVEN_REACH));
  }

  /** "No ankle reflex on that side", "no feeling in the great toe". */
  private Optional<Value> notThere(SignKind kind) {
    return placesOf(kind).findAny().isPresent() && names(kind) && first("sign-normal").isEmpty()
        ? first("nothing-of").map(mention -> new Value(true, mention.start()))
        : Optional.empty();
  }

  private Value value(Mention less) {
    boolean denied =
        deniedBefore
            || statement
                .relations()
                .all("sign-denied")
                .anyMatch(no -> no.start() >= where.start() && no.end() <= less.start());
    return new Value(!denied, less.start());
  }

  private Optional<Mention> first(String relation) {
    return statement.relations().first(relation, where.start(), where.end());
  }

  /**
   * What is found.
   *
   * @param lessened whether less than there should be
   * @param at where the word or number stands in the statement
   */
  record Value(boolean lessened, int at) {}
}
