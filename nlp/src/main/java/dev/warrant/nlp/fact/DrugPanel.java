package dev.warrant.nlp.fact;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The substances of a drug screen, and the sign that each bears: "positive for hydrocodone and
 * hydromorphone, negative for all else", "opiates ND, hydrocodone POS".
 */
final class DrugPanel {
  /** How far behind a substance its own sign may begin, in characters. */
  private static final int BEHIND = 4;

  /** How far behind a substance its measure may begin ("2,140 ng/mL"), in characters. */
  private static final int MEASURED = 12;

  private static final int LIST_REACH = 140;

  private final Statement statement;
  private final Relations words;
  private final List<Bare> substances = new ArrayList<>();
  private final List<Substance> signed = new ArrayList<>();
  private boolean signsLead;

  /** Whether a substance was found. */
  enum Sign {
    FOUND,
    NOT_FOUND,
    /** Named without a sign. */
    UNSAID
  }

  /** What a substance is to a drug screen. */
  enum Kind {
    MEDICINE,
    ILLICIT,
    CANNABIS,
    METABOLITE
  }

  /**
   * A substance that a screen names.
   *
   * @param medicine the medicine; empty for any other substance
   */
  record Substance(Kind kind, Optional<Medicine> medicine, int start, int end, Sign sign) {
    boolean is(Kind wanted, Sign wantedSign) {
      return kind == wanted && sign == wantedSign;
    }

    Substance with(Sign other) {
      return new Substance(kind, medicine, start, end, other);
    }
  }

  private record Bare(
      Kind kind, Optional<Medicine> medicine, boolean asserted, int start, int end) {}

  private DrugPanel(Statement statement) {
    this.statement = statement;
    this.words = statement.relations();
  }

  /** The substances of a statement, in order. */
  static List<Substance> of(Statement statement) {
    DrugPanel panel = new DrugPanel(statement);
    panel.collect();
    panel.sign();
    return List.copyOf(panel.signed);
  }

  private void collect() {
    statement.medicines().stream()
        .filter(medicine -> !medicine.drugClass().isEmpty())
        .filter(medicine -> words.leadsFrom("fits-lead", medicine.start()).isEmpty())
        .forEach(m -> add(new Bare(Kind.MEDICINE, Optional.of(m), false, m.start(), m.end())));
    concepts("illicit-substance", Kind.ILLICIT);
    concepts("cannabis", Kind.CANNABIS);
    concepts("drug-metabolite", Kind.METABOLITE);
    substances.sort(Comparator.comparingInt(Bare::start));
    signsLead =
        !substances.isEmpty()
            && Stream.of("substance-found", "substance-not-found")
                .flatMap(words::all)
                .anyMatch(sign -> sign.end() <= substances.get(0).start());
  }

  private void concepts(String id, Kind kind) {
    statement
        .concepts(id)
        .filter(Understood::ofPatient)
        .forEach(u -> add(new Bare(kind, Optional.empty(), u.present(), u.start(), u.end())));
  }

  private void add(Bare one) {
    if (substances.stream().noneMatch(s -> one.start() < s.end() && s.start() < one.end())) {
      substances.add(one);
    }
  }

  private void sign() {
    for (int i = 0; i < substances.size(); i++) {
      Bare bare = substances.get(i);
      int next =
          i + 1 < substances.size() ? substances.get(i + 1).start() : statement.text().length();
      signed.add(
          new Substance(
              bare.kind(), bare.medicine(), bare.start(), bare.end(), signOf(bare, next)));
    }
    for (int i = signed.size() - 1; i >= 0; i--) {
      Substance one = signed.get(i);
      if (one.sign() == Sign.UNSAID) {
        signed.set(i, one.with(unsaid(i)));
      }
    }
  }

  /** The sign of those listed with it; an illicit drug that is plainly named was found. */
  private Sign unsaid(int i) {
    Substance one = signed.get(i);
    boolean listed =
        i + 1 < signed.size() && words.joinsAList(one.end(), signed.get(i + 1).start());
    Sign ofList = listed ? signed.get(i + 1).sign() : Sign.UNSAID;
    return ofList == Sign.UNSAID && substances.get(i).asserted() && one.kind() != Kind.METABOLITE
        ? Sign.FOUND
        : ofList;
  }

  private Sign signOf(Bare bare, int next) {
    if (words.leadsFrom("except-lead", bare.start()).isPresent()) {
      return Sign.FOUND;
    }
    Optional<Sign> marked = marked(bare);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Sign> lead = lead(bare);
    Optional<Sign> own = own(bare, next);
    if (own.isPresent()
        && own.get() == Sign.FOUND
        && lead.equals(Optional.of(Sign.NOT_FOUND))
        && !opensAnother(bare)) {
      return Sign.NOT_FOUND;
    }
    return own.or(() -> lead).orElse(Sign.UNSAID);
  }

  /** "No street drugs, hydrocodone present": a comma, and no word that carries the list on. */
  private boolean opensAnother(Bare bare) {
    String before = statement.text().substring(0, bare.start()).stripTrailing();
    return before.endsWith(",")
        && substances.stream().anyMatch(other -> other.end() < bare.start())
        && words.behind("found-after", bare.end(), 2).isPresent()
        && substances.stream().noneMatch(other -> other.start() > bare.end());
  }

  /** "+ hydrocodone, - cocaine": marks before the substances, where they lead the first. */
  private Optional<Sign> marked(Bare bare) {
    char first = markBefore(substances.get(0).start());
    char mark = markBefore(bare.start());
    return first == ' ' || mark == ' '
        ? Optional.empty()
        : Optional.of(mark == '+' ? Sign.FOUND : Sign.NOT_FOUND);
  }

  /** The mark that stands alone before a place; a space if none does. */
  private char markBefore(int place) {
    String text = statement.text();
    int at = place - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == ')')) {
      at--;
    }
    if (at < 0 || (text.charAt(at) != '+' && text.charAt(at) != '-')) {
      return ' ';
    }
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '(')) {
      before--;
    }
    boolean ofAnother =
        before >= 0
            && (Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ')');
    return ofAnother ? ' ' : text.charAt(at);
  }

  /** The sign right behind: "hydrocodone ND". */
  private Optional<Sign> own(Bare bare, int next) {
    int end = LaboratoryRow.pastLeader(statement.text(), bare.end());
    if (words.behind("measured-after", end, MEASURED).filter(m -> m.start() < next).isPresent()
        && Character.isDigit(firstBehind(end))) {
      return Optional.of(Sign.FOUND);
    }
    Optional<Mention> missing = behind("not-found-after", bare, next);
    Optional<Mention> found = behind("found-after", bare, next);
    if (missing.isPresent()) {
      return Optional.of(Sign.NOT_FOUND);
    }
    return found.map(sign -> Sign.FOUND);
  }

  private Optional<Mention> behind(String id, Bare bare, int next) {
    return words
        .behind(id, LaboratoryRow.pastLeader(statement.text(), bare.end()), BEHIND)
        .filter(sign -> sign.start() < next)
        .filter(sign -> noWords(bare.end(), sign.start()))
        .filter(sign -> !isOfNext(sign))
        .filter(sign -> !isDash(sign));
  }

  /** "Tramadol - consistent": a dash between words, and no sign. */
  private boolean isDash(Mention sign) {
    String text = statement.text();
    return isMark(sign)
        && text.charAt(sign.start()) == '-'
        && sign.start() > 0
        && text.charAt(sign.start() - 1) == ' '
        && sign.end() + 1 < text.length()
        && text.charAt(sign.end()) == ' '
        && Character.isLetter(text.charAt(sign.end() + 1));
  }

  /** "Positive for" what follows; a plus between two substances joins them. */
  private boolean isOfNext(Mention sign) {
    String text = statement.text();
    int at = sign.end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    int begin = at;
    boolean substance =
        substances.stream().anyMatch(s -> s.start() == begin) && (signsLead || isMark(sign));
    return text.startsWith("for ", at) || substance;
  }

  private boolean isMark(Mention sign) {
    return !Character.isLetter(statement.text().charAt(sign.start()))
        && sign.end() - sign.start() == 1;
  }

  private boolean noWords(int from, int to) {
    return statement.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
  }

  private char firstBehind(int at) {
    String text = statement.text();
    int next = at;
    while (next < text.length() - 1 && " :=(".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length() ? text.charAt(next) : ' ';
  }

  /** The sign that leads a list in which the substance stands. */
  private Optional<Sign> lead(Bare bare) {
    Optional<Mention> missing = lastBefore("substance-not-found", bare);
    Optional<Mention> found = lastBefore("substance-found", bare);
    if (missing.isPresent() && (found.isEmpty() || missing.get().end() >= found.get().start())) {
      return Optional.of(Sign.NOT_FOUND);
    }
    return found.map(sign -> isOfNone(sign) ? Sign.NOT_FOUND : Sign.FOUND);
  }

  /** "None of the specimens contained". */
  private boolean isOfNone(Mention sign) {
    int from = statement.clauseAt(sign.start()).start();
    return words.any("none-of-them", from, sign.start());
  }

  private Optional<Mention> lastBefore(String id, Bare bare) {
    return words
        .all(id)
        .filter(sign -> sign.end() <= bare.start() && bare.start() - sign.end() <= LIST_REACH)
        .reduce((one, later) -> later)
        .filter(sign -> onlyListed(sign.end(), bare.start()));
  }

  /** Whether nothing but other substances and the words of a list stand between. */
  private boolean onlyListed(int from, int to) {
    String text = statement.text();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == ';' || (c == '.' && at + 1 < to && text.charAt(at + 1) == ' ')) {
        return false;
      }
      if (!Character.isLetter(c)) {
        at++;
        continue;
      }
      int end = skip(at, to);
      if (end < 0) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private int skip(int at, int to) {
    for (Bare substance : substances) {
      if (substance.start() <= at && at < substance.end() && substance.end() <= to) {
        return substance.end();
      }
    }
    return words
        .behind("in-panel", at, 0)
        .filter(word -> word.end() <= to)
        .map(Mention::end)
        .orElse(-1);
  }
}
