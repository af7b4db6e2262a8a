package dev.warrant.nlp.fact.examination;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.examination.RootTerms.Place;
import dev.warrant.nlp.fact.examination.SignPart.Value;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a list of findings piece by piece. What a piece leaves unsaid it shares with its
 * neighbours: places named before one value ("EHL, TA and gastroc 4/5") or after it ("weakness of
 * the EHL, the peroneals and the calf"), what is tested ("DTRs: knee 2+, ankle trace"), and a place
 * whose other side comes next ("ankle jerk 2+ on the right but absent on the left").
 */
final class SignScanner {
  private static final Pattern GRADE =
      Pattern.compile("(?<![\\w.])[0-5][+-]?(?:\\s?/\\s?[0-5]\\+?)?(?![\\w%°]|-\\d)");

  private final RootTerms terms;
  private final boolean examined;
  private final Map<SignKind, Open> open = new EnumMap<>(SignKind.class);
  private final List<SignKind> namedOnly = new ArrayList<>();
  private final Set<SignKind> justFound = EnumSet.noneOf(SignKind.class);
  private SignKind tested;

  /** What is still to be said, or was just said, of one kind of sign. */
  private static final class Open {
    private Set<String> waiting = new LinkedHashSet<>();
    private long waitingPlaces;
    private int waitingFrom = -1;
    private Set<String> last = new LinkedHashSet<>();
    private Boolean lessened;
    private boolean placesFollow;
  }

  /**
   * A scanner at the beginning of a list.
   *
   * @param examined whether the list is known to be of an examination
   */
  SignScanner(RootTerms terms, boolean examined) {
    this.terms = terms;
    this.examined = examined;
    for (SignKind kind : SignKind.values()) {
      open.put(kind, new Open());
    }
  }

  /** The signs of the next statement of the list, of those pieces that are to be looked at. */
  List<Sign> scan(Statement statement, Discourse discourse, Predicate<Clause> lookedAt) {
    List<Sign> signs = new ArrayList<>();
    for (SignPart part : parts(statement, discourse)) {
      if (lookedAt.test(part.where())) {
        read(part, signs);
      }
    }
    return signs;
  }

  /** Forgets the places that no value was given for: a row of a table stands for itself. */
  void newRow() {
    open.values()
        .forEach(
            kind -> {
              kind.waiting.clear();
              kind.waitingPlaces = 0;
              kind.placesFollow = false;
              kind.last.clear();
            });
  }

  /** The pieces of a statement as a list of findings. */
  private record Parts(List<SignPart> all) {}

  private List<SignPart> parts(Statement statement, Discourse discourse) {
    return discourse.workedOut(Parts.class, statement, s -> new Parts(parts(s))).all();
  }

  private List<SignPart> parts(Statement statement) {
    List<Place> places = terms.find(statement.text());
    List<SignPart> parts = new ArrayList<>();
    Cut before = new Cut(0, 0, true, false, false);
    boolean denied = false;
    for (Cut cut : cuts(statement, places)) {
      if (cut.from() > before.to() || cut.from() == cut.to()) {
        SignPart part = part(statement, places, before, cut.from(), denied && before.listed());
        parts.add(part);
        denied = part.denies();
        before = cut;
      } else {
        before = before.and(cut);
      }
    }
    if (before.to() < statement.text().length()) {
      parts.add(
          part(statement, places, before, statement.text().length(), denied && before.listed()));
    }
    return parts;
  }

  private static SignPart part(
      Statement statement, List<Place> places, Cut before, int end, boolean denied) {
    return new SignPart(
        statement,
        trimmed(statement.text(), before.to(), end),
        places,
        before.apart(),
        before.excepted(),
        denied);
  }

  private static Clause trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Clause(from, to);
  }

  /** Where a piece ends and the next begins, and how the next is joined to it. */
  private record Cut(int from, int to, boolean apart, boolean excepted, boolean listed) {
    Cut and(Cut other) {
      return new Cut(
          from,
          Math.max(to, other.to),
          apart || other.apart,
          excepted || other.excepted,
          listed && other.listed);
    }
  }

  private static List<Cut> cuts(Statement statement, List<Place> places) {
    List<Cut> cuts = new ArrayList<>(betweenGrades(statement.text(), places));
    String text = statement.text();
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = ",;.".indexOf(c) >= 0 && Character.isWhitespace(text.charAt(i + 1));
      if (ends) {
        cuts.add(new Cut(i, i + 1, c != ',', false, c == ','));
      }
    }
    words(statement, "finding-joined")
        .forEach(m -> cuts.add(new Cut(m.start(), m.end(), false, false, true)));
    words(statement, "finding-apart")
        .forEach(m -> cuts.add(new Cut(m.start(), m.end(), true, false, false)));
    words(statement, "finding-excepted")
        .forEach(m -> cuts.add(new Cut(m.start(), m.end(), true, true, false)));
    // "Finger abduction and flexion" names one place, "little and ring finger" another.
    cuts.removeIf(
        cut -> places.stream().anyMatch(p -> p.start() < cut.from() && cut.to() < p.end()));
    cuts.sort(Comparator.comparingInt(Cut::from));
    return cuts;
  }

  /** In "KJ 2+ AJ 1+" a number ends what is said of one place where the next place follows. */
  private static List<Cut> betweenGrades(String text, List<Place> places) {
    List<Cut> cuts = new ArrayList<>();
    for (Place next : places) {
      places.stream()
          .filter(place -> place.end() <= next.start())
          .mapToInt(Place::end)
          .max()
          .ifPresent(
              end -> {
                Matcher grade = GRADE.matcher(text.substring(end, next.start()));
                int last = -1;
                while (grade.find()) {
                  last = end + grade.end();
                }
                if (last >= 0) {
                  cuts.add(new Cut(last, last, false, false, false));
                }
              });
    }
    return cuts;
  }

  private static Stream<Mention> words(Statement statement, String relation) {
    return statement.relations().all(relation);
  }

  private void read(SignPart part, List<Sign> signs) {
    if (part.apart() && !part.excepted()) {
      open.values().forEach(kind -> kind.placesFollow = false);
    }
    Optional<SignKind> named = named(part);
    named.ifPresent(kind -> tested = kind);
    List<Sign> found = new ArrayList<>();
    for (SignKind kind : SignKind.values()) {
      boolean other = part.isOtherSide() && justFound.equals(Set.of(kind));
      boolean carried = other || (tested == kind && carries(part, kind));
      if (!ofOther(part, kind)) {
        part.value(kind, carried, examined)
            .filter(value -> !(value.lessened() && part.isOfAnotherCause() && part.hasPlace(kind)))
            .ifPresent(value -> found.add(sign(part, kind, value)));
      }
    }
    justFound.clear();
    found.forEach(sign -> justFound.add(sign.kind()));
    if (found.isEmpty()) {
      waits(part, named, signs);
      return;
    }
    namedOnly.stream()
        .filter(kind -> found.stream().noneMatch(sign -> sign.kind() == kind))
        .forEach(kind -> signs.add(found.get(0).of(kind)));
    namedOnly.clear();
    signs.addAll(found);
  }

  /** The triceps of a list of reflexes is no muscle, that of a list of muscles no reflex. */
  private boolean ofOther(SignPart part, SignKind kind) {
    return tested != null
        && tested != kind
        && !part.names(kind)
        && !part.isGraded()
        && part.sharesPlaces(kind, tested);
  }

  private static Optional<SignKind> named(SignPart part) {
    return Stream.of(SignKind.values()).filter(part::names).findFirst();
  }

  /** Whether a piece that does not say what it tests goes on with what was tested before. */
  private static boolean carries(SignPart part, SignKind kind) {
    return Stream.of(SignKind.values()).noneMatch(other -> other != kind && part.names(other))
        && !part.says("felt-pain")
        && (part.hasPlace(kind) || Stream.of(SignKind.values()).noneMatch(part::hasPlace));
  }

  private Sign sign(SignPart part, SignKind kind, Value value) {
    Open state = open.get(kind);
    Set<String> roots = new LinkedHashSet<>(part.rootsOf(kind));
    long places = part.placeCount(kind);
    OptionalInt place = part.firstPlace(kind);
    boolean follow =
        place.isPresent()
            ? value.at() < place.getAsInt()
            : value.lessened() && part.names(kind) && (state.waiting.isEmpty() || part.apart());
    int from = part.where().start();
    if (!state.waiting.isEmpty() && !follow) {
      roots.addAll(state.waiting);
      places += state.waitingPlaces;
      from = state.waitingFrom >= 0 ? Math.min(from, state.waitingFrom) : from;
    }
    boolean elsewhere =
        part.says("throughout") || part.says("not-of-a-root") || part.says("peripheral-nerve");
    if (roots.isEmpty() && value.lessened() && !elsewhere) {
      roots.addAll(state.last);
    }
    state.waiting.clear();
    state.waitingPlaces = 0;
    state.waitingFrom = -1;
    state.last = roots;
    state.lessened = value.lessened();
    state.placesFollow = follow;
    boolean bothSides = part.isRow() && !value.lessened() && part.isOfBothSides();
    boolean general = places != 1 || roots.size() > 2 || part.says("throughout") || bothSides;
    boolean ofNoRoot = value.lessened() && roots.isEmpty() && part.isOfNoRoot();
    if (ofNoRoot) {
      return new Sign(kind, false, Set.of(), true, null, new Clause(from, part.where().end()));
    }
    return new Sign(
        kind, value.lessened(), roots, general, part.side(), new Clause(from, part.where().end()));
  }

  /** A piece without a value of its own: it takes that before it, or waits for the next. */
  private void waits(SignPart part, Optional<SignKind> named, List<Sign> signs) {
    if (named.isPresent() && !part.hasPlace(named.get())) {
      namedOnly.add(named.get());
    }
    for (SignKind kind : SignKind.values()) {
      Open state = open.get(kind);
      boolean placed = part.hasPlace(kind) && named.map(other -> other == kind).orElse(true);
      if (!placed) {
        continue;
      }
      boolean goesOn = state.placesFollow && !part.apart();
      if (goesOn && Boolean.FALSE.equals(state.lessened)) {
        signs.replaceAll(sign -> sign.kind() == kind && !sign.lessened() ? sign.inGeneral() : sign);
        continue;
      }
      boolean takesLess = Boolean.TRUE.equals(state.lessened) && goesOn;
      boolean spared = part.excepted() && Boolean.FALSE.equals(state.lessened);
      if (takesLess || spared) {
        Set<String> roots = part.rootsOf(kind);
        state.last = new LinkedHashSet<>(roots);
        signs.add(new Sign(kind, true, roots, false, part.side(), part.where()));
      } else {
        if (state.waiting.isEmpty()) {
          state.waitingFrom = part.where().start();
        }
        state.waiting.addAll(part.rootsOf(kind));
        state.waitingPlaces += part.placeCount(kind);
      }
    }
  }
}
