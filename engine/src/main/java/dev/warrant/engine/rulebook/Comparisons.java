package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.List;
import java.util.Set;

/** Checks that what is compared can be compared, and that silence does not satisfy it. */
final class Comparisons {
  private static final Set<String> ORDERS = Set.of("<", "<=", ">", ">=");
  private static final Set<Typed.Sort> ORDERED = Set.of(Typed.Sort.NUMBER, Typed.Sort.DATE);

  private final RuleFaults faults;

  Comparisons(RuleFaults faults) {
    this.faults = faults;
  }

  /** Checks one comparison. */
  void check(Typed left, Token operator, Typed right) {
    if (operator.is("!=") && !right.isNothing() && !left.isNothing()) {
      refuseSilence(left, operator, "!=");
    }
    compare(left, right);
    boolean ordered = ORDERS.contains(operator.text());
    if (ordered && left.sort() != null && !ORDERED.contains(left.sort()) && same(left, right)) {
      faults.at(
          operator,
          FaultKind.WRONG_KIND_OF_VALUE,
          "\"%s\" asks which is more, and \"%s\" is %s."
              .formatted(operator.text(), left.token().text(), left.kind()),
          "Only numbers and dates have an order. Use ==, or in ( ).");
    }
  }

  /** Checks that a value can be one of several. */
  void checkMember(Typed left, Typed value) {
    compare(left, value);
  }

  /** Refuses an operator that is also true where the record is silent. */
  void refuseSilence(Typed asked, Token operator, String words) {
    if (!asked.alwaysSaid()) {
      faults.at(
          operator,
          FaultKind.TRUE_WHEN_UNSAID,
          "\"%s\" is also true where the record is silent on \"%s\"."
              .formatted(words, asked.token().text()),
          "Say what it must be instead: == one value, or in ( ) several.");
    }
  }

  /** Refuses what is no question that can be answered with yes or no. */
  void wantTruth(Typed part) {
    if (part.sort() != null && part.sort() != Typed.Sort.TRUTH) {
      faults.at(
          part.token(),
          FaultKind.WRONG_KIND_OF_VALUE,
          "%s is %s, and asks nothing by itself.".formatted(shown(part), part.kind()),
          "Compare it: with ==, <, <=, >, >= or in ( ).");
    }
  }

  private static boolean same(Typed left, Typed right) {
    return left.sort() == right.sort() || right.sort() == null;
  }

  private void compare(Typed left, Typed right) {
    boolean unlike =
        left.sort() != null
            && right.sort() != null
            && (left.sort() != right.sort()
                || (left.sort() == Typed.Sort.CONSTANT && left.type() != right.type()));
    if (unlike) {
      faults.at(
          right.token(),
          FaultKind.WRONG_KIND_OF_VALUE,
          "%s is %s, and %s is %s.".formatted(shown(left), left.kind(), shown(right), right.kind()),
          remedy(left, right));
    }
  }

  private static String remedy(Typed left, Typed right) {
    return switch (left.sort()) {
      case NUMBER -> right.literal() ? "Write the number in figures, without quotes." : "";
      case TEXT -> right.literal() ? "Write the text in quotes." : "";
      case TRUTH -> right.literal() ? "Write true or false, without quotes." : "";
      case CONSTANT -> constant(left, right);
      case DATE, OTHER -> "";
    };
  }

  private static String constant(Typed left, Typed right) {
    List<String> known = Typed.constants(left.type());
    String meant = right.token().text().replace("\"", "").replace("'", "");
    String type = left.type().getSimpleName();
    String example = NearestName.to(meant, known).orElse(known.get(0));
    return "Write it as %s.%s. Its values: %s.".formatted(type, example, String.join(", ", known));
  }

  private static String shown(Typed part) {
    return part.token().kind() == Token.Kind.STRING || part.token().kind() == Token.Kind.NUMBER
        ? part.token().text()
        : "\"" + part.token().text() + "\"";
  }
}
