package dev.warrant.nlp.fact;

import dev.warrant.nlp.text.Telltale;
import dev.warrant.rules.facts.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Disc levels ("L4-5", "C5/6"), nerve roots ("L5", "S1 root") and sides named in words. */
public final class SpinalLevels {
  private static final String REGION = "(?:([CTL])\\s?|([ctl]))";
  private static final Pattern SPAN =
      Pattern.compile(
          "\\b"
              + REGION
              + "(\\d{1,2})\\s?(?:[-/–]|to|thru|through)\\s?([CTLSctls]?)\\s?(\\d{1,2})\\b(?!\\s?(?:mm|cm)\\b)");
  private static final Pattern ROOT =
      Pattern.compile("\\b(?:([CTLS])\\s?-?|([cls]))(\\d{1,2})s?\\b");
  private static final Pattern LEFT =
      Pattern.compile(
          "\\b(?:(?:left|Left|LEFT|Lt)(?:[- ]?(?:side|sided|SIDED|sidedly))?(?![-\\w/])|L(?![-\\w/]|\\s?\\d))");
  private static final Pattern RIGHT =
      Pattern.compile(
          "\\b(?:(?:right|Right|RIGHT|Rt)(?:[- ]?(?:side|sided|SIDED|sidedly))?(?![-\\w/])|R(?![-\\w/]|\\s?\\d))");
  private static final Pattern BOTH =
      Pattern.compile(
          "\\b(?:bilat\\w*|both|either side)\\b|R\\s?>\\s?L|L\\s?>\\s?R", Pattern.CASE_INSENSITIVE);

  private static final List<String> VERTEBRAE = column(7, 12, 5, 1);
  private static final List<String> ROOTS = column(8, 12, 5, 5);

  /** A longer span of roots is a whole limb, of vertebrae a whole spine: no place. */
  private static final int LONGEST = 7;

  /** For how many characters a comma counts that parts a place from what lies there. */
  private static final int MARK = 30;

  /** What may stand between the levels of one list: "L4-5 (3 mm) and L5-S1". */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:[\\s,&/().\\d-]|(?:and|or|at|mm|both|the|traversing|exiting|descending|passing|nerve|roots?)(?![a-z]))*",
          Pattern.CASE_INSENSITIVE);

  /** What may stand between two sides that are named together: "left more than right". */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "[\\s,&/<>=+()-]*(?:(?:and|or|than|to|as|well|more|less|greater|worse|equally|also|on|the|side|sided|a|lesser|extent)[\\s,]*)*",
          Pattern.CASE_INSENSITIVE);

  private SpinalLevels() {}

  private static List<String> column(int cervical, int thoracic, int lumbar, int sacral) {
    List<String> all = new ArrayList<>();
    add(all, "C", cervical);
    add(all, "T", thoracic);
    add(all, "L", lumbar);
    add(all, "S", sacral);
    return List.copyOf(all);
  }

  private static void add(List<String> all, String region, int count) {
    for (int number = 1; number <= count; number++) {
      all.add(region + number);
    }
  }

  /**
   * Disc levels as {@code L4-5} or {@code L5-S1}, in the order named; a span of several ("L3-5") is
   * each of its discs.
   */
  public static List<String> discs(String named) {
    String words = SpokenLevels.inDigits(named);
    if (!Telltale.DIGIT.in(words)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    Matcher matcher = SPAN.matcher(words);
    while (matcher.find()) {
      List<String> span = between(matcher, VERTEBRAE);
      for (int i = 0; i + 1 < span.size(); i++) {
        String upper = span.get(i);
        String lower = span.get(i + 1);
        boolean sameRegion = upper.charAt(0) == lower.charAt(0);
        found.add(upper + "-" + (sameRegion ? lower.substring(1) : lower));
      }
    }
    return found;
  }

  /** The levels or roots that stand nearest to a place, with those listed beside them. */
  public static List<String> nearest(String words, List<Level> levels, int at) {
    return nearestGroup(words, levels, LISTED, at, at).stream()
        .flatMap(level -> level.names().stream())
        .distinct()
        .toList();
  }

  /** Of those that nothing parts from each other, the group that stands nearest to a stretch. */
  private static List<Level> nearestGroup(
      String words, List<Level> named, Pattern joining, int start, int end) {
    List<Level> best = List.of();
    int distance = Integer.MAX_VALUE;
    int i = 0;
    while (i < named.size()) {
      int from = i;
      while (i + 1 < named.size() && joined(words, named.get(i), named.get(i + 1), joining)) {
        i++;
      }
      int far = distance(words, named.get(from).start(), named.get(i).end(), start, end);
      if (far < distance) {
        distance = far;
        best = named.subList(from, i + 1);
      }
      i++;
    }
    return best;
  }

  /** How many characters part two stretches; a mark that ends a piece counts as many. */
  private static int distance(String words, int from, int to, int start, int end) {
    int gapFrom = Math.min(to, end);
    int gapTo = Math.max(from, start);
    if (gapTo <= gapFrom) {
      return 0;
    }
    boolean parted = words.substring(gapFrom, gapTo).chars().anyMatch(c -> ",;:.".indexOf(c) >= 0);
    return gapTo - gapFrom + (parted ? MARK : 0);
  }

  private static boolean joined(String words, Level one, Level next, Pattern joining) {
    return one.end() >= next.start()
        || joining.matcher(words.substring(one.end(), next.start())).matches();
  }

  /** Levels or roots as they stand in words. */
  public record Level(List<String> names, int start, int end) {}

  /** Disc levels with their places. */
  public static List<Level> discsIn(String words) {
    List<Level> found = new ArrayList<>();
    Matcher matcher = SPAN.matcher(SpokenLevels.inDigits(words));
    while (matcher.find()) {
      List<String> discs = discs(matcher.group());
      if (!discs.isEmpty()) {
        found.add(new Level(discs, matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  /** Nerve roots with their places. */
  public static List<Level> rootsIn(String words) {
    List<Level> found = new ArrayList<>();
    Matcher matcher = ROOT.matcher(blanked(SpokenLevels.inDigits(words)));
    while (matcher.find()) {
      List<String> root = List.copyOf(roots(matcher.group()));
      if (!root.isEmpty()) {
        found.add(new Level(root, matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  /** The words with disc levels blanked out. */
  private static String blanked(String words) {
    return !Telltale.DIGIT.in(words)
        ? words
        : SPAN.matcher(words).replaceAll(span -> " ".repeat(span.group().length()));
  }

  private static List<String> between(Matcher span, List<String> column) {
    String region = region(span);
    String lowerRegion = span.group(4).isEmpty() ? region : span.group(4).toUpperCase(Locale.ROOT);
    int from = column.indexOf(region + Integer.parseInt(span.group(3)));
    int to = column.indexOf(lowerRegion + Integer.parseInt(span.group(5)));
    return from < 0 || to <= from || to - from > LONGEST ? List.of() : column.subList(from, to + 1);
  }

  private static String region(Matcher place) {
    String written = place.group(1) == null ? place.group(2) : place.group(1);
    return written.toUpperCase(Locale.ROOT);
  }

  /** Nerve roots named on their own, not as the end of a disc level. */
  public static Set<String> roots(String named) {
    String words = SpokenLevels.inDigits(named);
    if (!Telltale.DIGIT.in(words)) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = ROOT.matcher(blanked(words));
    while (matcher.find()) {
      String root = region(matcher) + Integer.parseInt(matcher.group(3));
      if (ROOTS.contains(root)) {
        found.add(root);
      }
    }
    return found;
  }

  /** Nerve roots where only roots can be meant, as on examination: a span names all it spans. */
  public static Set<String> rootsWithin(String named) {
    String words = SpokenLevels.inDigits(named);
    if (!Telltale.DIGIT.in(words)) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = SPAN.matcher(words);
    while (matcher.find()) {
      found.addAll(between(matcher, ROOTS));
    }
    found.addAll(roots(words));
    return found;
  }

  /** Where the first level or root is named. */
  public static OptionalInt firstRoot(String words) {
    Matcher matcher = ROOT.matcher(SpokenLevels.inDigits(words));
    while (matcher.find()) {
      if (ROOTS.contains(region(matcher) + Integer.parseInt(matcher.group(3)))) {
        return OptionalInt.of(matcher.start());
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The side named nearest to a stretch of words; both where two are named together ("left more
   * than right").
   *
   * @return {@code null} if none is named
   */
  public static Side sideNear(String words, int start, int end) {
    List<Level> sides =
        Stream.of(LEFT, RIGHT, BOTH)
            .flatMap(side -> side.matcher(words).results())
            .map(found -> new Level(List.of(), found.start(), found.end()))
            .sorted(Comparator.comparingInt(Level::start))
            .toList();
    List<Level> near = nearestGroup(words, sides, TOGETHER, start, end);
    return near.isEmpty()
        ? null
        : side(words.substring(near.get(0).start(), near.get(near.size() - 1).end()));
  }

  /** The side named; {@code null} if none is. */
  public static Side side(String words) {
    boolean left = LEFT.matcher(words).find();
    boolean right = RIGHT.matcher(words).find();
    if (BOTH.matcher(words).find() || (left && right)) {
      return Side.BILATERAL;
    }
    return left ? Side.LEFT : right ? Side.RIGHT : null;
  }
}
