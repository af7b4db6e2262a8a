package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a rulebook its tests and other cases try.
 *
 * @param edition edition id
 * @param tests how many rule tests there are
 * @param cases how many other cases there are
 * @param files the files of rules, by name
 * @param criteria for each criterion where it was found to stand, in the order of the topics
 * @param rules for each rule whether it fired, by file and place
 * @param constraints for each constraint of a rule what came of it, by file and place
 */
public record Coverage(
    String edition,
    int tests,
    int cases,
    List<SourceFile> files,
    List<CriterionSeen> criteria,
    List<RuleSeen> rules,
    List<ConstraintSeen> constraints) {
  public Coverage {
    files = List.copyOf(files);
    criteria = List.copyOf(criteria);
    rules = List.copyOf(rules);
    constraints = List.copyOf(constraints);
  }

  /**
   * How often something was seen.
   *
   * @param times 0 or more
   * @param first the test or case that showed it first; empty if none did
   */
  public record Seen(int times, String first) {
    /** Not at all. */
    public static final Seen NEVER = new Seen(0, "");

    /** Once more, in a test or case. */
    Seen again(String where) {
      return new Seen(times + 1, times == 0 ? where : first);
    }

    /** Whether it was seen at all. */
    public boolean ever() {
      return times > 0;
    }
  }

  /**
   * Where a criterion was found to stand.
   *
   * @param topic id of its topic
   */
  public record CriterionSeen(String topic, String criterion, Map<Status, Seen> seen) {
    public CriterionSeen {
      seen = seen.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(seen));
    }

    /** Where it was never found. */
    public List<Status> never() {
      return List.of(Status.values()).stream().filter(status -> !seen(status).ever()).toList();
    }

    /** How often it was found there. */
    public Seen seen(Status status) {
      return seen.getOrDefault(status, Seen.NEVER);
    }
  }

  /** How often a rule fired. */
  public record RuleSeen(RuleEntry rule, Seen fired) {}

  /** How often a constraint held of some fact, and failed of some. */
  public record ConstraintSeen(RuleEntry rule, Constraint constraint, Seen held, Seen failed) {
    /** Whether it was seen both to hold and to fail. */
    public boolean bothWays() {
      return held.ever() && failed.ever();
    }

    /** What of it was never seen, in words; empty where both were. */
    public String never() {
      if (bothWays()) {
        return "";
      }
      return held.ever()
          ? "never seen to fail"
          : failed.ever() ? "never seen to hold" : "never tried";
    }
  }

  /**
   * Something that nothing tries.
   *
   * @param file name of the file; empty where a criterion is meant
   * @param line line, from 1; 0 where a criterion is meant
   * @param column column, from 1; 0 where a criterion is meant
   * @param words what it is, in a line
   */
  public record Gap(String file, int line, int column, String words) {}

  /** All that nothing tries: criteria, then rules, then constraints. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (CriterionSeen seen : criteria) {
      for (Status status : seen.never()) {
        gaps.add(new Gap("", 0, 0, seen.criterion() + " is never found " + words(status)));
      }
    }
    for (RuleSeen seen : rules) {
      if (!seen.fired().ever()) {
        String words = "nothing fires the rule \"" + seen.rule().name() + "\"";
        gaps.add(new Gap(seen.rule().file(), seen.rule().line(), 1, words));
      }
    }
    for (ConstraintSeen seen : constraints) {
      if (!seen.bothWays()) {
        Constraint constraint = seen.constraint();
        String words = seen.never() + ": " + constraint.text();
        gaps.add(new Gap(seen.rule().file(), constraint.line(), constraint.column(), words));
      }
    }
    return gaps;
  }

  private static String words(Status status) {
    return switch (status) {
      case MET -> "met";
      case NOT_MET -> "not met";
      case NOT_DOCUMENTED -> "not documented";
    };
  }

  /** How many criteria were found met, not met and not documented. */
  public long criteriaTried() {
    return criteria.stream().filter(seen -> seen.never().isEmpty()).count();
  }

  /** How many rules fired. */
  public long rulesFired() {
    return rules.stream().filter(seen -> seen.fired().ever()).count();
  }

  /** How many constraints were seen both to hold and to fail. */
  public long constraintsTried() {
    return constraints.stream().filter(ConstraintSeen::bothWays).count();
  }

  /** How many of a hundred constraints were seen both ways; 100 where there is none. */
  public double percent() {
    return constraints.isEmpty() ? 100 : 100.0 * constraintsTried() / constraints.size();
  }

  /** The least of a hundred that is tried: of criteria, of rules, or of constraints. */
  public double least() {
    double ofCriteria = criteria.isEmpty() ? 100 : 100.0 * criteriaTried() / criteria.size();
    double ofRules = rules.isEmpty() ? 100 : 100.0 * rulesFired() / rules.size();
    return Math.min(percent(), Math.min(ofCriteria, ofRules));
  }
}
