package dev.warrant.nlp.request;

import java.math.BigDecimal;
import java.util.List;

/** What stands around a piece of a line. Looks a bounded number of places ahead. */
final class Surroundings {
  private static final BigDecimal LEAST_DISPENSED = BigDecimal.TEN;

  /** A greater number before a name is a code of billing. */
  private static final BigDecimal MOST_DISPENSED = BigDecimal.valueOf(400);

  private static final BigDecimal FEWEST_OF_DOSES = BigDecimal.valueOf(5);
  private static final int FEWEST_DOTS = 3;
  private static final int FARTHEST_STRENGTH = 10;
  private static final int FARTHEST_TOKEN = 40;
  private static final int FARTHEST_PIECE = 12;
  private static final int NEAR_FREQUENCY = 5;
  private static final int AFTER_SPAN = 4;

  private static final List<String> PASSED_BEFORE_FREQUENCY =
      List.of("fillers", "betweenWords", "forms", "salts", "routes", "units", "asNeeded");

  private final RequestLexicon lexicon;
  private final List<Token> tokens;
  private final List<Piece> pieces;

  Surroundings(RequestLexicon lexicon, List<Token> tokens, List<Piece> pieces) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.pieces = pieces;
  }

  /**
   * Whether the clause tells how long a medicine has been used, so that "for ten days" may too.
   *
   * @param named index of the first token of the medicine
   */
  boolean speaksOfUse(int named, Piece.Lasting lasting) {
    int start = Math.min(named, lasting.from());
    int least = Math.max(0, start - FARTHEST_TOKEN);
    while (start > least && !lexicon.has("clauseEnds", tokens, start - 1)) {
      start--;
    }
    int end = Math.min(tokens.size(), lasting.next() + AFTER_SPAN);
    for (int i = Math.max(start, end - 2 * FARTHEST_TOKEN); i < end; i++) {
      if (lexicon.has("useCues", tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a frequency in a sentence is that of the medicine before it: next to nothing else
   * stands between, or a word such as "taken" stands right before it.
   */
  boolean bindsFrequency(int last, int from) {
    if (from - last > FARTHEST_TOKEN) {
      return false;
    }
    for (int i = Math.max(last, from - NEAR_FREQUENCY); i < from; i++) {
      if (lexicon.has("takenCues", tokens, i)) {
        return true;
      }
    }
    for (int i = last; i < from; i++) {
      boolean indication = i > last && tokens.get(i - 1).is("for");
      if (!indication && !passesBeforeFrequency(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean passesBeforeFrequency(int at) {
    Token token = tokens.get(at);
    return token.isNumber()
        || !Character.isLetterOrDigit(token.text().charAt(0))
        || PASSED_BEFORE_FREQUENCY.stream().anyMatch(list -> lexicon.has(list, tokens, at));
  }

  /** "Ten (10)": a number that is told twice is one of things dispensed. */
  boolean isRepeated(Piece.Bare bare) {
    return bare.next() - bare.from() > 2 && tokens.get(bare.next() - 1).is(")");
  }

  /**
   * "Ten capsules, one at bedtime", "two tablets, one before the scan": behind how many comes how
   * many at a time.
   */
  boolean doseFollows(Piece.Counted counted, int index) {
    if (counted.taken()
        || index + 1 >= pieces.size()
        || pieces.get(index + 1).from() - counted.next() > 1) {
      return false;
    }
    Piece next = pieces.get(index + 1);
    boolean fewer =
        (next instanceof Piece.Bare bare && bare.high().compareTo(counted.low()) < 0)
            || (next instanceof Piece.Counted units && units.high().compareTo(counted.low()) < 0);
    boolean many = counted.high().compareTo(FEWEST_OF_DOSES) >= 0;
    return fewer && ((many && frequencyFollows(index + 1)) || occasionFollows(index + 1));
  }

  private boolean occasionFollows(int index) {
    return pieces.stream()
        .skip(index + 1L)
        .limit(FARTHEST_PIECE)
        .takeWhile(piece -> !(piece instanceof Piece.Named))
        .anyMatch(Piece.Occasion.class::isInstance);
  }

  /** Whether how often is said before the next medicine. */
  boolean frequencyFollows(int index) {
    for (int i = index + 1; i < Math.min(pieces.size(), index + FARTHEST_PIECE); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Named) {
        return false;
      }
      if (piece instanceof Piece.Often || piece instanceof Piece.Daily) {
        return true;
      }
    }
    return false;
  }

  /**
   * "sixty tablets of baclofen", "two Norco": what stands right before a name is the name's.
   *
   * @param before what has been read of the medicine before
   */
  boolean belongsToNext(int index, PhraseBuilder before) {
    if (index + 1 >= pieces.size()
        || !(pieces.get(index + 1) instanceof Piece.Named named)
        || named.mention().kind() == DrugMention.Kind.CLASS) {
      return false;
    }
    Piece piece = pieces.get(index);
    int gap = named.from() - piece.next();
    boolean of = gap == 1 && tokens.get(piece.next()).is("of");
    if (gap != 0 && !of) {
      return false;
    }
    if (piece instanceof Piece.Measured) {
      return of || !before.isNamed();
    }
    if (piece instanceof Piece.Dispensed) {
      return of || !before.isNamed() || before.hasQuantity();
    }
    boolean units =
        piece instanceof Piece.Counted
            || piece instanceof Piece.Bare
            || piece instanceof Piece.Lasting;
    return units && (of || !isListNumber(index));
  }

  /** "1. Norco", "2) Soma" number a list; here the number and the name touch, so only the first. */
  private boolean isListNumber(int index) {
    return index == 0
        && pieces.get(index).from() == 0
        && pieces.get(index) instanceof Piece.Bare number
        && (number.high().compareTo(LEAST_DISPENSED) < 0
            || number.high().compareTo(MOST_DISPENSED) > 0);
  }

  boolean directionsFollow(int index) {
    int from = pieces.get(index).next();
    for (int i = index + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!touches(from, piece.from())) {
        return false;
      }
      if (piece instanceof Piece.Often || piece instanceof Piece.Daily) {
        return true;
      }
      if (piece instanceof Piece.AsNeeded || piece instanceof Piece.Routed) {
        from = piece.next();
      } else if (piece instanceof Piece.Formed || isStrengthOfUnit(i)) {
        from = piece.next();
      } else {
        return false;
      }
    }
    return false;
  }

  /** "One 50 mg tablet": the strength between a count and what is counted. */
  boolean strengthOfUnitFollows(int index) {
    return index + 1 < pieces.size()
        && pieces.get(index + 1).from() == pieces.get(index).next()
        && isStrengthOfUnit(index + 1);
  }

  private boolean isStrengthOfUnit(int index) {
    return pieces.get(index) instanceof Piece.Measured measured
        && index + 1 < pieces.size()
        && pieces.get(index + 1) instanceof Piece.Formed formed
        && formed.from() - measured.next() <= 1;
  }

  /** Only punctuation and small words between. */
  private boolean touches(int from, int to) {
    if (to - from > 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!lexicon.has("fillers", tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** "1 patch to the chest wall daily, disp 30": what is dispensed is said later. */
  boolean quantityOrFrequencyFollows(int index) {
    for (int i = index + 1; i < Math.min(pieces.size(), index + FARTHEST_PIECE); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Named) {
        return false;
      }
      if (piece instanceof Piece.Often || piece instanceof Piece.Dispensed) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is dispensed is said before the next medicine. */
  boolean dispensedFollows(int index) {
    for (int i = index + 1; i < Math.min(pieces.size(), index + FARTHEST_PIECE); i++) {
      if (pieces.get(i) instanceof Piece.Named) {
        return false;
      }
      if (pieces.get(i) instanceof Piece.Dispensed) {
        return true;
      }
    }
    return false;
  }

  boolean routeFollows(int index) {
    return index + 1 < pieces.size()
        && pieces.get(index + 1) instanceof Piece.Routed
        && pieces.get(index + 1).from() == pieces.get(index).next();
  }

  /** A per cent must touch the name but for form words; milligrams may stand further off. */
  boolean isNear(Piece.Measured measured, int last) {
    if (measured.from() - last > FARTHEST_TOKEN) {
      return false;
    }
    int gap = 0;
    for (int i = last; i < measured.from(); i++) {
      boolean filler =
          lexicon.has("fillers", tokens, i)
              || lexicon.has("salts", tokens, i)
              || lexicon.has("forms", tokens, i)
              || lexicon.has("releases", tokens, i);
      if (!filler) {
        gap++;
      }
    }
    boolean percent = "%".equals(measured.unit());
    return percent ? gap == 0 && !wordBefore(measured, "at") : gap <= FARTHEST_STRENGTH;
  }

  boolean wordBefore(Piece piece, String word) {
    return piece.from() > 0 && tokens.get(piece.from() - 1).is(word);
  }

  /** "one daily, thirty": between commas, or behind one at the end. */
  boolean standsApart(Piece.Bare bare) {
    boolean ends =
        bare.next() >= tokens.size()
            || tokens.get(bare.next()).is(",")
            || tokens.get(bare.next()).is(";")
            || tokens.get(bare.next()).is(")")
            || tokens.get(bare.next()).is(".");
    return wordBefore(bare, ",") && ends && bare.high().compareTo(LEAST_DISPENSED) >= 0;
  }

  /** "1 tid 90 last filled in May", "one q12h sixty": right behind how often, and with no unit. */
  boolean standsLast(Piece.Bare bare, int last) {
    boolean joined = bare.next() < tokens.size() && "-/.%".contains(tokens.get(bare.next()).text());
    return afterLeader(last) == bare.from()
        && !joined
        && bare.high().compareTo(LEAST_DISPENSED) >= 0;
  }

  /** Where a row of dots ends that begins at a token; that token if none does. */
  private int afterLeader(int at) {
    int end = at;
    while (end < tokens.size() && tokens.get(end).is(".")) {
      end++;
    }
    return end - at >= FEWEST_DOTS ? end : at;
  }

  /** "x 60", "(90)", "[30]". */
  boolean isDispensed(Piece.Bare bare) {
    return (wordBefore(bare, "x") || stands(bare, "(", ")") || stands(bare, "[", "]"))
        && bare.high().compareTo(LEAST_DISPENSED) >= 0;
  }

  private boolean stands(Piece.Bare bare, String opens, String closes) {
    return wordBefore(bare, opens)
        && bare.next() < tokens.size()
        && tokens.get(bare.next()).is(closes);
  }
}
