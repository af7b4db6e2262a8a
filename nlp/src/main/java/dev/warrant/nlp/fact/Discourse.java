package dev.warrant.nlp.fact;

import dev.warrant.nlp.document.CaseDates;
import dev.warrant.nlp.statement.LaboratoryRow;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.vocabulary.Drug;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The statements of a record in order, and which medicine each is about. */
public final class Discourse {
  private static final Set<String> REQUEST_LISTS = Set.of("request-for-authorization");

  /** How many other boxes may stand between a box and the label of them all. */
  private static final int MOST_BOXES = 8;

  /** Of how many statements work is remembered: a statement and those that lead up to it. */
  private static final int MOST_REMEMBERED = 8;

  /** How many statements back a medicine is still what "it" means. */
  private static final int REACH = 3;

  /** How many statements back the medicine is found whose use goes on. */
  private static final int FAR = 5;

  /** How far behind a medicine the words may begin that nobody prescribes it, in characters. */
  private static final int NOT_PRESCRIBED_REACH = 12;

  private final List<Statement> statements;
  private final CaseDates dates;
  private final List<Medicine> prescribed;
  private final List<Drug> requested;
  private final Map<Integer, List<Agent>> agents = new HashMap<>();

  private final Map<Class<?>, Map<Integer, Object>> worked = new HashMap<>();

  /** A record of which nobody says what is asked for. */
  public Discourse(List<Statement> statements, CaseDates dates) {
    this(statements, dates, List.of());
  }

  /**
   * A record.
   *
   * @param dates its dates
   * @param requested the drugs that are asked for
   */
  public Discourse(List<Statement> statements, CaseDates dates, List<Drug> requested) {
    this.requested = List.copyOf(requested);
    this.statements = List.copyOf(statements);
    this.dates = dates;
    this.prescribed = prescribed(statements);
  }

  /** Every statement, in the order of the record. */
  public List<Statement> statements() {
    return statements;
  }

  /** The day of which a statement speaks as of the present: its own date, else that of the case. */
  public Optional<LocalDate> present(Statement statement) {
    return Optional.ofNullable(statement.date() == null ? dates.governing() : statement.date());
  }

  /** The day that the decision turns on; empty if unsaid. */
  public Optional<LocalDate> governing() {
    return Optional.ofNullable(dates.governing());
  }

  /** The day of the injury; empty if unsaid. */
  public Optional<LocalDate> injury() {
    return Optional.ofNullable(dates.injury());
  }

  /**
   * What was worked out of a statement, once: many a one leads up to several others.
   *
   * @param kind what it is; each kind is worked out in one way
   */
  public <T> T workedOut(Class<T> kind, Statement statement, Function<Statement, T> work) {
    Map<Integer, Object> lately = worked.computeIfAbsent(kind, any -> new Lately());
    T known = kind.cast(lately.get(statement.index()));
    if (known == null) {
      known = work.apply(statement);
      lately.put(statement.index(), known);
    }
    return known;
  }

  /** Of the last few statements only: of a long record all would fill the memory. */
  private static final class Lately extends LinkedHashMap<Integer, Object> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Object> eldest) {
      return size() > MOST_REMEMBERED;
    }
  }

  /** Every medicine that the record names as the patient's, but for what drug screens tell. */
  public Stream<Medicine> prescribed() {
    return prescribed.stream();
  }

  /** The drugs that are asked for. */
  public List<Drug> requested() {
    return requested;
  }

  private static List<Medicine> prescribed(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> !statement.names("urine-drug-screen", "laboratory-report"))
        .filter(statement -> !statement.headedBy("urine-drug-screen"))
        .filter(statement -> !LaboratoryRow.is(statement))
        .flatMap(statement -> statement.medicines().stream().filter(m -> isOurs(statement, m)))
        .filter(medicine -> !medicine.drugClass().isEmpty())
        .toList();
  }

  /** "Tramadol is not prescribed to him": named as what he should not have. */
  private static boolean isOurs(Statement statement, Medicine medicine) {
    return statement
        .relations()
        .behind("not-prescribed", medicine.end(), NOT_PRESCRIBED_REACH)
        .isEmpty();
  }

  /** The statement before this one in the same section. */
  public Optional<Statement> before(Statement statement) {
    return at(statement.index() - 1).filter(statement::besides);
  }

  /** At most so many statements before this one in the same section, the nearest first. */
  public Stream<Statement> before(Statement statement, int most) {
    return Stream.iterate(before(statement), Optional::isPresent, one -> before(one.orElseThrow()))
        .limit(most)
        .flatMap(Optional::stream);
  }

  /** The label over a box, behind the other boxes that stand under it; empty if there is none. */
  public Optional<Statement> labelOver(Statement box) {
    return before(box, MOST_BOXES + 1).filter(one -> !one.isBox()).findFirst();
  }

  /** The statement after this one in the same section. */
  public Optional<Statement> after(Statement statement) {
    return at(statement.index() + 1).filter(statement::besides);
  }

  private Optional<Statement> at(int index) {
    return index < 0 || index >= statements.size()
        ? Optional.empty()
        : Optional.of(statements.get(index));
  }

  /** The medicine of the request list that was named last before a statement, else any other. */
  public Optional<Medicine> lastNamedBefore(Statement statement) {
    return lastNamedBefore(statement, REQUEST_LISTS).or(() -> lastNamedBefore(statement, Set.of()));
  }

  private Optional<Medicine> lastNamedBefore(Statement statement, Set<String> sections) {
    for (int index = statement.index() - 1; index >= 0; index--) {
      Statement earlier = statements.get(index);
      List<Medicine> named =
          sections.isEmpty() || earlier.in(sections)
              ? earlier.medicines().stream().filter(Medicine::named).toList()
              : List.of();
      if (!named.isEmpty()) {
        return Optional.of(named.get(named.size() - 1));
      }
    }
    return Optional.empty();
  }

  /** To what a benefit or harm at this place of a statement is ascribed; empty if to nothing. */
  public Optional<Attribution> attribution(Statement statement, int at) {
    Optional<Medicine> near = statement.medicineNear(at);
    if (near.isPresent()) {
      return near.map(medicine -> Attribution.to(medicine, false));
    }
    return refersBack(statement) ? carried(statement, false) : Optional.empty();
  }

  private static boolean refersBack(Statement statement) {
    return statement.says("refers-back") || !statement.says("subject-of-its-own");
  }

  /**
   * The medicine that the statements before are about.
   *
   * @param several whether all that they name are meant
   */
  public Optional<Attribution> carried(Statement statement, boolean several) {
    for (int back = 1; back <= REACH; back++) {
      Optional<Statement> earlier = at(statement.index() - back).filter(statement::besides);
      if (earlier.isEmpty()) {
        return statement.headedByMedicine().map(medicine -> Attribution.to(medicine, true));
      }
      List<Medicine> named = earlier.get().medicines();
      if (!named.isEmpty()) {
        return Optional.of(
            several || ofOneClass(named)
                ? Attribution.toAll(named, true)
                : Attribution.to(named.get(0), true));
      }
    }
    return Optional.empty();
  }

  /** The one medicine that a statement means which names none; empty where several may be. */
  public Optional<Medicine> meant(Statement statement) {
    for (int back = 1; back <= FAR; back++) {
      Optional<Statement> earlier = at(statement.index() - back).filter(statement::besides);
      if (earlier.isEmpty()) {
        return statement.headedByMedicine();
      }
      List<Medicine> named = earlier.get().medicines().stream().filter(Medicine::named).toList();
      if (!named.isEmpty()) {
        Medicine last = named.get(named.size() - 1);
        return named.stream().allMatch(medicine -> medicine.id().equals(last.id()))
            ? Optional.of(last)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The medicine, or the class of them, that the statements before speak of. */
  public Optional<Medicine> spokenOf(Statement statement) {
    for (int back = 1; back <= FAR; back++) {
      Optional<Statement> earlier = at(statement.index() - back).filter(statement::besides);
      if (earlier.isEmpty()) {
        return statement.headedByMedicine();
      }
      List<Medicine> named =
          earlier.get().medicines().stream()
              .filter(medicine -> !medicine.drugClass().isEmpty())
              .toList();
      if (!named.isEmpty()) {
        return ofOneClass(named) ? Optional.of(named.get(named.size() - 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean ofOneClass(List<Medicine> named) {
    return named.stream().map(Medicine::drugClass).distinct().count() == 1;
  }

  /** What a statement may credit with an effect, in order. */
  public List<Agent> agents(Statement statement) {
    return agents.computeIfAbsent(statement.index(), index -> Agents.of(statement, this));
  }

  /**
   * To what something is ascribed.
   *
   * @param to drug id, drug class id or {@link Attributed#MEDICATIONS}
   * @param drugClass drug class id; empty for the medicines as a whole
   * @param inferred whether it was taken from the sentences before
   */
  public record Attribution(String to, String drugClass, boolean inferred) {
    /** Ascribed to no medicine. */
    public static final Attribution NONE = new Attribution("", "", false);

    /** What is said of the benefit of the medicines, of this one's class, of this one. */
    public String topic(String benefit) {
      String ofClass = drugClass.isEmpty() ? benefit : benefit + FactDraft.WITHIN + drugClass;
      boolean one = !to.isEmpty() && !to.equals(drugClass) && !to.equals(Attributed.MEDICATIONS);
      return one ? ofClass + FactDraft.WITHIN + to : ofClass;
    }

    /** Credit to one medicine; inferred if the words do not name it. */
    public static Attribution to(Medicine medicine, boolean inferred) {
      return new Attribution(medicine.id(), medicine.drugClass(), inferred);
    }

    /**
     * Several medicines: the one that all name, else their class, else the medicines as a whole.
     */
    static Attribution toAll(List<Medicine> medicines, boolean inferred) {
      Medicine first = medicines.get(0);
      if (medicines.stream().allMatch(medicine -> medicine.id().equals(first.id()))) {
        return to(first, inferred);
      }
      boolean oneClass =
          !first.drugClass().isEmpty()
              && medicines.stream().allMatch(m -> m.drugClass().equals(first.drugClass()));
      return oneClass
          ? new Attribution(first.drugClass(), first.drugClass(), inferred)
          : new Attribution(Attributed.MEDICATIONS, "", inferred);
    }
  }
}
