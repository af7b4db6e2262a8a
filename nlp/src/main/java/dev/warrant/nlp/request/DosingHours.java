package dev.warrant.nlp.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the hours of the day at which doses are taken: "8 AM and 8 PM", "at 7 in the morning and 7
 * at night", "one at 6 am". One hour with no number before it is none: it may be that of a visit.
 */
final class DosingHours {
  private static final int FEWEST = 2;
  private static final int MOST = 6;
  private static final int LATEST_HOUR = 24;
  private static final int MINUTES = 60;

  private final RequestLexicon lexicon;
  private final List<Token> tokens;

  DosingHours(RequestLexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  private record Hour(boolean marked, int next) {}

  /** How often a day is told by hours that start at a token. */
  Optional<Piece.Often> at(int at) {
    int lead = lexicon.skip("hourLeads", tokens, at);
    boolean led = lead > at;
    Optional<Hour> first = hour(lead, led);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int hours = 1;
    int next = first.get().next();
    boolean marked = first.get().marked();
    Optional<Hour> more = another(next, led);
    while (more.isPresent()) {
      hours++;
      next = more.get().next();
      marked = marked || more.get().marked();
      more = hours < MOST ? another(next, led) : Optional.empty();
    }
    BigDecimal perDay = BigDecimal.valueOf(hours);
    return marked && (hours >= FEWEST || (led && isDosed(at)))
        ? Optional.of(new Piece.Often(perDay, perDay, at, next))
        : Optional.empty();
  }

  /** "One at 8 am", "2 tabs at 8 am": so many are taken at the hour. */
  private boolean isDosed(int at) {
    if (at == 0) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.isNumber()
        || lexicon.number(before.text()) != null
        || lexicon.has("units", tokens, at - 1);
  }

  private Optional<Hour> another(int at, boolean led) {
    int joined = lexicon.skip("hourJoints", tokens, at);
    if (joined == at) {
      return Optional.empty();
    }
    int again = lexicon.skip("hourLeads", tokens, joined);
    return hour(again, led || again > joined);
  }

  /**
   * An hour. "7 in the morning" is one only behind "at": without it seven tablets may be meant.
   *
   * @param led whether "at" leads up to the hours
   */
  private Optional<Hour> hour(int at, boolean led) {
    if (!isWhole(at, LATEST_HOUR)) {
      return Optional.empty();
    }
    boolean minutes =
        at + 2 < tokens.size() && tokens.get(at + 1).is(":") && isWhole(at + 2, MINUTES);
    int after = minutes ? at + 3 : at + 1;
    int marked = lexicon.skip("halvesOfDay", tokens, after);
    if (marked == after && led) {
      marked = lexicon.skip("partsOfDay", tokens, after);
    }
    boolean told = marked > after;
    return told || led ? Optional.of(new Hour(told, marked)) : Optional.empty();
  }

  private boolean isWhole(int at, int below) {
    return at < tokens.size()
        && tokens.get(at).isNumber()
        && tokens.get(at).value().remainder(BigDecimal.ONE).signum() == 0
        && tokens.get(at).value().compareTo(BigDecimal.valueOf(below)) <= 0;
  }
}
