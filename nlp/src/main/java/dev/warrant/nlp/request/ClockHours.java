package dev.warrant.nlp.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the hours of the clock at which doses are taken: "at 7 in the morning and 7 at night" is
 * twice a day, and no seven tablets.
 */
final class ClockHours {
  private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(12);

  /** More hours than this are no list of doses. */
  private static final int MOST_HOURS = 6;

  private static final Set<String> JOINTS = Set.of(",", ";", "/", "and", "&", "then", "again");

  private final RequestLexicon lexicon;
  private final List<Token> tokens;
  private final NumberReader numbers;

  ClockHours(RequestLexicon lexicon, List<Token> tokens, NumberReader numbers) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /**
   * One hour of the clock.
   *
   * @param next index of the token after it
   * @param marked whether words say that it is one: "a.m.", "at night"
   * @param led whether "at" or the like stands before it
   */
  private record Hour(int next, boolean marked, boolean led) {}

  /** How often, by the hours that are told from a token on. */
  Optional<Piece.Often> at(int at) {
    int count = 0;
    boolean marked = false;
    boolean led = false;
    int next = at;
    Optional<Hour> hour = hour(at, false, false);
    while (hour.isPresent() && count < MOST_HOURS) {
      count++;
      marked |= hour.get().marked();
      led |= hour.get().led();
      next = hour.get().next();
      hour = hourBehind(next, led);
    }
    boolean told = marked && (count > 1 || (count == 1 && followsDose(at)));
    BigDecimal perDay = BigDecimal.valueOf(count);
    return told ? Optional.of(new Piece.Often(perDay, perDay, at, next)) : Optional.empty();
  }

  /** Another hour: what joins it to the one before stands between, or words say that it is one. */
  private Optional<Hour> hourBehind(int at, boolean led) {
    int next = afterJoints(at);
    return hour(next, led, true).filter(hour -> next > at || hour.marked());
  }

  private int afterJoints(int at) {
    int next = at;
    while (next < tokens.size() && JOINTS.contains(tokens.get(next).text())) {
      next++;
    }
    return next;
  }

  /**
   * "At 7 p.m.", "7 p.m.", "at 7 in the morning", "with supper"; behind another "7" and "noon" too.
   *
   * @param led whether "at" stands before it or an hour before it
   * @param behind whether it stands behind another
   */
  private Optional<Hour> hour(int at, boolean led, boolean behind) {
    int lead = lexicon.skip("clockLeads", tokens, at);
    int meal = lead > at ? lead : lexicon.skip("mealLeads", tokens, at);
    int named = lexicon.skip("clockTimes", tokens, meal);
    if (named > meal && (behind || meal > at)) {
      return Optional.of(new Hour(named, true, true));
    }
    boolean at7 = led || lead > at;
    return lead < tokens.size()
        ? numbers
            .number(lead)
            .filter(figure -> isHour(figure.value()))
            .flatMap(figure -> numbered(afterMinutes(figure.next()), at7, behind))
        : Optional.empty();
  }

  /** "2 at night" is a dose: parts of the day make an hour of a number only behind "at". */
  private Optional<Hour> numbered(int after, boolean led, boolean behind) {
    int mark = lexicon.skip("clockMarks", tokens, after);
    int next = mark > after || !led ? mark : lexicon.skip("partsOfDay", tokens, after);
    boolean marked = next > after;
    boolean counts =
        lexicon.has("units", tokens, next)
            || lexicon.has("amountUnits", tokens, next)
            || lexicon.has("times", tokens, next)
            || (!marked && lexicon.has("clockLeads", tokens, next));
    boolean hour = marked || led || behind;
    return hour && !counts ? Optional.of(new Hour(next, marked, led)) : Optional.empty();
  }

  private static boolean isHour(BigDecimal value) {
    return value.signum() > 0
        && value.compareTo(LAST_HOUR) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }

  /** "7:30" */
  private int afterMinutes(int at) {
    boolean minutes =
        at + 1 < tokens.size()
            && tokens.get(at).is(":")
            && tokens.get(at).glued()
            && tokens.get(at + 1).isNumber()
            && tokens.get(at + 1).glued();
    return minutes ? at + 2 : at;
  }

  /** A single hour tells how often only where a dose stands right before it: "1 tab at 6 a.m." */
  private boolean followsDose(int at) {
    if (at == 0) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.isNumber()
        || lexicon.number(before.text()) != null
        || lexicon.has("units", tokens, at - 1)
        || lexicon.has("amountUnits", tokens, at - 1);
  }
}
