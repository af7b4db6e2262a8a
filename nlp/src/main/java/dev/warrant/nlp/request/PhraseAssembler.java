package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.vocabulary.DrugTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives each piece of a line to the medicine it speaks of. */
final class PhraseAssembler {
  private static final BigDecimal MOST_UNITS_PER_DOSE = BigDecimal.TEN;
  private static final int FARTHEST_BARE_DOSE = 4;
  private static final int FARTHEST_AFTER_DOSE = 8;
  private static final Set<String> JOINING = Set.of("and", ",", "&", "+", "plus", ";", "then");

  private final String line;
  private final List<Token> tokens;
  private final RequestLexicon lexicon;
  private final DrugTable table;
  private final boolean requestLine;
  private final List<MedicationPhrase> phrases = new ArrayList<>();
  private List<Piece> pieces = List.of();
  private Surroundings around;
  private PhraseBuilder current;
  private Piece keptForNext;

  /**
   * @param requestLine whether the line asks for something, so that "30 days" is a supply
   */
  PhraseAssembler(
      String line,
      List<Token> tokens,
      RequestLexicon lexicon,
      DrugTable table,
      boolean requestLine) {
    this.line = line;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.table = table;
    this.requestLine = requestLine;
  }

  List<MedicationPhrase> assemble(List<Piece> read) {
    pieces = read;
    around = new Surroundings(lexicon, tokens, pieces);
    current = new PhraseBuilder(line, tokens, table);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Named named) {
        name(named, i);
      } else if (around.belongsToNext(i, current)) {
        keptForNext = piece;
      } else {
        take(piece, i);
      }
    }
    close();
    return phrases;
  }

  private void close() {
    if (current.last() > 0) {
      MedicationPhrase phrase = current.build();
      if (current.isNamed() || phrase.speaksOfSupply()) {
        phrases.add(phrase);
      }
    }
    current = new PhraseBuilder(line, tokens, table);
  }

  private void name(Piece.Named named, int index) {
    Piece kept = keptForNext;
    keptForNext = null;
    boolean again =
        current.isNamed()
            && current.named().orElseThrow().id().equals(named.mention().id())
            && !current.hasQuantity()
            && named.from() - current.last() <= 2;
    if (again) {
      current.span(named.from(), named.next());
      return;
    }
    close();
    current.name(named.mention(), named.from(), named.next());
    if (kept != null) {
      before(kept, index);
    }
  }

  private void before(Piece piece, int index) {
    if (piece instanceof Piece.Counted counted) {
      current.formOfUnits(counted.form());
      boolean few = counted.high().compareTo(MOST_UNITS_PER_DOSE) < 0;
      if (few && (counted.taken() || around.frequencyFollows(index))) {
        dose(counted.low(), counted.high(), counted);
      } else {
        current.quantity(counted.high(), false, counted.from(), counted.next());
      }
    } else if (piece instanceof Piece.Bare bare) {
      if (bare.high().compareTo(MOST_UNITS_PER_DOSE) <= 0) {
        dose(bare.low(), bare.high(), bare);
      } else if (requestLine) {
        current.quantity(bare.high(), false, bare.from(), bare.next());
      }
    } else if (piece instanceof Piece.Dispensed dispensed) {
      quantity(dispensed);
    } else if (piece instanceof Piece.Lasting lasting) {
      if (requestLine || lasting.manner() == Piece.Lasting.Manner.SUPPLY) {
        current.days(lasting);
      }
    } else if (piece instanceof Piece.Measured measured) {
      current.strength(measured);
    }
  }

  private void take(Piece piece, int index) {
    if (piece instanceof Piece.Measured measured) {
      measured(measured);
    } else if (piece instanceof Piece.Bare bare) {
      bare(bare, index);
    } else if (piece instanceof Piece.Counted counted) {
      counted(counted, index);
    } else if (piece instanceof Piece.Often often) {
      often(often);
    } else if (piece instanceof Piece.Occasion occasion) {
      boolean told = requestLine || current.directions().hasDose();
      if (current.isNamed() && told && !current.directions().hasFrequency()) {
        frequency(BigDecimal.ONE, BigDecimal.ONE, occasion);
      }
      if (requestLine) {
        current.forOccasion();
      }
    } else if (piece instanceof Piece.Daily daily) {
      if (current.directions().hasDose() && !current.directions().hasFrequency()) {
        frequency(BigDecimal.ONE, BigDecimal.ONE, daily);
      }
    } else if (piece instanceof Piece.Limited limited) {
      current.directions().limit(limited.most(), start(limited), end(limited));
      current.span(limited.from(), limited.next());
    } else if (piece instanceof Piece.AsNeeded needed) {
      current.directions().asNeeded(start(needed), end(needed));
      current.span(needed.from(), needed.next());
    } else if (piece instanceof Piece.Dispensed dispensed) {
      quantity(dispensed);
    } else if (piece instanceof Piece.Refilled refilled) {
      current.refills(refilled);
    } else if (piece instanceof Piece.Lasting lasting) {
      lasting(lasting);
    } else if (piece instanceof Piece.Formed formed && current.isNamed()) {
      current.form(formed);
    }
  }

  private void quantity(Piece.Dispensed dispensed) {
    current.formOfUnits(dispensed.form());
    current.quantity(
        dispensed.quantity(), dispensed.perMonth(), dispensed.from(), dispensed.next());
  }

  private void measured(Piece.Measured measured) {
    if (!current.isNamed()) {
      return;
    }
    if (measured.perDay()) {
      current.dailyDose(measured);
    } else if (current.dispensedMeasure(measured)) {
      return;
    } else if (!current.hasStrength()) {
      if (around.isNear(measured, current.last())) {
        current.strength(measured);
      }
    } else if (around.wordBefore(measured, "to")) {
      current.replaceStrength(measured);
    } else if (measured.second() == null && !current.directions().hasFrequency()) {
      doseByAmount(measured);
    }
  }

  /** "30 mg tablets, 60 mg q8h" is two tablets a dose. */
  private void doseByAmount(Piece.Measured measured) {
    Amount strength = current.strength();
    if (!strength.unit().equals(measured.unit()) || current.directions().hasDose()) {
      return;
    }
    BigDecimal[] units = measured.high().divideAndRemainder(strength.value());
    if (units[1].signum() == 0 && units[0].compareTo(MOST_UNITS_PER_DOSE) <= 0) {
      dose(units[0], units[0], measured);
    }
  }

  private void bare(Piece.Bare bare, int index) {
    if (!current.isNamed()) {
      return;
    }
    boolean oftenNext = around.directionsFollow(index);
    boolean afterX = around.wordBefore(bare, "x");
    boolean touching = bare.from() - current.last() <= 1;
    if (!afterX
        && touching
        && !current.hasQuantity()
        && !current.directions().hasFrequency()
        && current.bareStrength(bare, oftenNext)) {
      return;
    }
    boolean near =
        requestLine
            || bare.from() - current.last() <= FARTHEST_BARE_DOSE
            || around.strengthOfUnitFollows(index);
    if (oftenNext && near && bare.high().compareTo(MOST_UNITS_PER_DOSE) <= 0) {
      dose(bare.low(), bare.high(), bare);
    } else if (around.isDispensed(bare)
        || (requestLine && around.isRepeated(bare) && current.hasStrength())
        || (requestLine
            && current.directions().hasFrequency()
            && (around.standsApart(bare) || around.standsLast(bare, current.last())))) {
      current.quantity(bare.high(), false, bare.from(), bare.next());
    }
  }

  private void counted(Piece.Counted counted, int index) {
    if (isStrength(counted, index)) {
      return;
    }
    current.formOfUnits(counted.form());
    boolean small =
        counted.high().compareTo(MOST_UNITS_PER_DOSE) <= 0 && !around.doseFollows(counted, index);
    boolean dose =
        counted.taken()
            || around.directionsFollow(index)
            || around.routeFollows(index)
            || around.quantityOrFrequencyFollows(index)
            || (current.isNamed() && !requestLine && !current.directions().hasFrequency());
    if (small && dose) {
      dose(counted.low(), counted.high(), counted);
    } else {
      current.quantity(counted.high(), false, counted.from(), counted.next());
    }
  }

  /** "Methocarbamol 500 tab, qty 40": what it is made in, where how many is said behind it. */
  private boolean isStrength(Piece.Counted counted, int index) {
    return current.isNamed()
        && !counted.taken()
        && counted.from() - current.last() <= 1
        && around.dispensedFollows(index)
        && current.bareStrength(
            new Piece.Bare(counted.low(), counted.high(), counted.from(), counted.next()), false);
  }

  private void dose(BigDecimal low, BigDecimal high, Piece piece) {
    current.directions().dose(low, high, start(piece), end(piece));
    current.span(piece.from(), piece.next());
  }

  private void often(Piece.Often often) {
    Directions said = current.directions();
    boolean dosed = said.hasDose() && often.from() - current.last() <= FARTHEST_AFTER_DOSE;
    boolean bound = requestLine || dosed || around.bindsFrequency(current.last(), often.from());
    if (current.isNamed() && !bound) {
      return;
    }
    boolean total =
        often.high().compareTo(BigDecimal.ONE) == 0
            && !current.directions().hasDose()
            && !current.directions().hasFrequency()
            && current.strengthIsUnlisted();
    if (total) {
      current.strengthIsDaily();
      current.span(often.from(), often.next());
      return;
    }
    frequency(often.low(), often.high(), often);
  }

  private void frequency(BigDecimal low, BigDecimal high, Piece piece) {
    boolean joined = false;
    for (int i = Math.max(0, piece.from() - 4); i < piece.from(); i++) {
      joined = joined || JOINING.contains(tokens.get(i).text());
    }
    current.directions().frequency(low, high, joined, start(piece), end(piece));
    current.span(piece.from(), piece.next());
  }

  private void lasting(Piece.Lasting lasting) {
    switch (lasting.manner()) {
      case SUPPLY, TIMES -> current.days(lasting);
      case FOR -> {
        if (requestLine || !around.speaksOfUse(current.first(), lasting)) {
          current.days(lasting);
        }
      }
      case BARE -> {
        if (requestLine) {
          current.days(lasting);
        }
      }
    }
  }

  private int start(Piece piece) {
    return tokens.get(piece.from()).start();
  }

  private int end(Piece piece) {
    return tokens.get(piece.next() - 1).end();
  }
}
