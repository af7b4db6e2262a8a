package dev.warrant.rules.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which nerve roots a spinal level concerns, and whether a study bears out an examination.
 *
 * <p>A cervical root leaves above the vertebra of its number (C7 at C6-7; C8 at C7-T1), any other
 * below it (L4 at L4-5). A lumbar disc can press on the root that leaves there and on the one that
 * passes by to leave one level lower (L4-5: L4 and L5).
 */
public final class NerveRoots {
  private static final Pattern LEVEL =
      Pattern.compile("([CTLS])\\s?(\\d{1,2})(?:\\s?[-/]\\s?([CTLS])?\\s?(\\d{1,2}))?");
  private static final int CERVICAL_VERTEBRAE = 7;

  private NerveRoots() {}

  /**
   * The roots that a level or root names, for instance L4 and L5 for {@code L4-5}, S1 for {@code
   * S1}.
   *
   * @return empty if it is no spinal level
   */
  public static Set<String> at(String level) {
    Matcher found = LEVEL.matcher(level.strip().toUpperCase(Locale.ROOT));
    if (!found.matches()) {
      return Set.of();
    }
    String region = found.group(1);
    int upper = Integer.parseInt(found.group(2));
    if (found.group(4) == null) {
      return Set.of(region + upper);
    }
    String lowerRegion = found.group(3) == null ? region : found.group(3);
    String lower = lowerRegion + Integer.parseInt(found.group(4));
    return switch (region) {
      case "C" -> Set.of(upper == CERVICAL_VERTEBRAE ? "C8" : lower);
      case "T" -> Set.of(region + upper);
      default -> Set.of(region + upper, lower);
    };
  }

  /** The roots that a finding names, else those of the levels that it names. */
  public static Set<String> of(Finding finding) {
    List<String> places = finding.roots().isEmpty() ? finding.levels() : finding.roots();
    Set<String> roots = new LinkedHashSet<>();
    places.forEach(place -> roots.addAll(at(place)));
    return roots;
  }

  /** Whether a finding names no root, or one that leaves the spine in a region. */
  public static boolean mayLieIn(Finding finding, Region region) {
    Set<String> roots = of(finding);
    return roots.isEmpty() || roots.stream().anyMatch(root -> leavesIn(root, region));
  }

  /** The first thoracic root serves the hand, with those of the neck. */
  private static boolean leavesIn(String root, Region region) {
    return switch (region) {
      case CERVICAL -> root.startsWith("C") || root.equals("T1");
      case THORACIC -> root.startsWith("T");
      case LUMBAR, CAUDAL -> root.startsWith("L") || root.startsWith("S");
    };
  }

  /** Whether two findings share a nerve root and do not lie on opposite sides. */
  public static boolean agree(Finding one, Finding other) {
    return !opposite(one.side(), other.side())
        && of(one).stream().anyMatch(root -> of(other).contains(root));
  }

  private static boolean opposite(Side one, Side other) {
    return one != null
        && other != null
        && one != Side.BILATERAL
        && other != Side.BILATERAL
        && one != other;
  }
}
