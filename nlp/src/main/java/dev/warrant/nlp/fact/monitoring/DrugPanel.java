package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.LaboratoryRow;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The substances of a drug screen, and the sign that each bears: "positive for hydrocodone and
 * hydromorphone, negative for all else", "opiates ND, hydrocodone POS".
 */
public final class DrugPanel {
  /** How far behind a substance its own sign may begin, in characters. */
  private static final int BEHIND = 4;

  /** How far behind a substance its measure may begin ("2,140 ng/mL"), in characters. */
  private static final int MEASURED = 12;

  private final Statement statement;
  private final Relations words;
  private final List<Analyte> substances;
  private final List<Substance> signed = new ArrayList<>();
  private final boolean signsLead;
  private final LeadingSign leading;

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

  private DrugPanel(Statement statement, List<Analyte> substances) {
    this.statement = statement;
    this.words = statement.relations();
    this.substances = substances;
    this.signsLead =
        !substances.isEmpty()
            && Stream.of("substance-found", "substance-not-found")
                .flatMap(words::all)
                .anyMatch(sign -> sign.end() <= substances.get(0).start());
    this.leading = new LeadingSign(statement, substances);
  }

  /** The substances of a statement, in order. */
  public static List<Substance> of(Statement statement) {
    return of(statement, Analyte.in(statement));
  }

  /** These substances of a statement, in order. */
  public static List<Substance> of(Statement statement, List<Analyte> substances) {
    DrugPanel panel = new DrugPanel(statement, substances);
    panel.sign();
    return List.copyOf(panel.signed);
  }

  private void sign() {
    for (int i = 0; i < substances.size(); i++) {
      Analyte analyte = substances.get(i);
      int next =
          i + 1 < substances.size() ? substances.get(i + 1).start() : statement.text().length();
      signed.add(
          new Substance(
              analyte.kind(),
              analyte.medicine(),
              analyte.start(),
              analyte.end(),
              signOf(analyte, next)));
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
        i + 1 < signed.size() && leading.onlyListed(one.end(), signed.get(i + 1).start());
    Sign ofList = listed ? signed.get(i + 1).sign() : lackingAtTheEnd(i);
    return ofList == Sign.UNSAID && substances.get(i).asserted() && one.kind() != Kind.METABOLITE
        ? Sign.FOUND
        : ofList;
  }

  /** "Illicits, other opioids, barbiturates neg": the sign of a list that ends in another word. */
  private Sign lackingAtTheEnd(int i) {
    int end = signed.get(i).end();
    boolean lacking =
        i + 1 == signed.size()
            && words
                .all("not-found-after")
                .filter(sign -> sign.start() >= end)
                .findFirst()
                .filter(sign -> leading.onlyListed(end, sign.start()))
                .isPresent();
    return lacking ? Sign.NOT_FOUND : Sign.UNSAID;
  }

  private Sign signOf(Analyte analyte, int next) {
    if (words.leadsFrom("except-lead", analyte.start()).isPresent()) {
      return Sign.FOUND;
    }
    Optional<Sign> marked = marked(analyte);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Sign> lead = leading.of(analyte);
    Optional<Sign> own = own(analyte, next);
    if (own.isPresent()
        && own.get() == Sign.FOUND
        && lead.equals(Optional.of(Sign.NOT_FOUND))
        && !opensAnother(analyte)) {
      return Sign.NOT_FOUND;
    }
    return own.or(() -> lead).orElse(Sign.UNSAID);
  }

  /** "No street drugs, hydrocodone present": a comma, and no word that carries the list on. */
  private boolean opensAnother(Analyte analyte) {
    String before = statement.text().substring(0, analyte.start()).stripTrailing();
    return before.endsWith(",")
        && substances.stream().anyMatch(other -> other.end() < analyte.start())
        && words.behind("found-after", analyte.end(), 2).isPresent()
        && substances.stream().noneMatch(other -> other.start() > analyte.end());
  }

  /**
   * "+ hydrocodone, - cocaine": marks before the substances, where they lead the first. A lone dash
   * only sets the list apart: "UDS 5/14 - hydrocodone".
   */
  private Optional<Sign> marked(Analyte analyte) {
    char first = markBefore(substances.get(0).start());
    char mark = markBefore(analyte.start());
    boolean only = substances.stream().skip(1).allMatch(s -> markBefore(s.start()) == ' ');
    if (only && isDashBefore(substances.get(0).start())) {
      return Optional.empty();
    }
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
    boolean ofAnother = before >= 0 && (endsAnother(before + 1) || text.charAt(before) == ')');
    return ofAnother ? ' ' : text.charAt(at);
  }

  /** Whether a dash stands between words before a place, apart from both. */
  private boolean isDashBefore(int place) {
    String text = statement.text();
    int dash = place - 2;
    return dash > 1
        && text.startsWith(" - ", dash - 1)
        && Character.isLetterOrDigit(text.charAt(dash - 2));
  }

  private boolean endsAnother(int place) {
    return substances.stream().anyMatch(substance -> substance.end() == place)
        || words.all("found-after").anyMatch(sign -> sign.end() == place)
        || words.all("not-found-after").anyMatch(sign -> sign.end() == place);
  }

  /** The sign right behind: "hydrocodone ND". */
  private Optional<Sign> own(Analyte analyte, int next) {
    int end = LaboratoryRow.pastLeader(statement.text(), nameEnd(analyte));
    if (words.behind("measured-after", end, MEASURED).filter(m -> m.start() < next).isPresent()
        && Character.isDigit(firstBehind(end))) {
      return Optional.of(Sign.FOUND);
    }
    Optional<Mention> missing = behind("not-found-after", analyte, next);
    Optional<Mention> found = behind("found-after", analyte, next);
    if (missing.isPresent()) {
      return Optional.of(Sign.NOT_FOUND);
    }
    return found.map(sign -> Sign.FOUND);
  }

  /** Where all ends that names a substance: "heroin marker", "oxycodone (Rx'd)". */
  private int nameEnd(Analyte analyte) {
    int end =
        words.behind("substance-noun", analyte.end(), 1).map(Mention::end).orElse(analyte.end());
    return LaboratoryRow.pastAside(statement, end);
  }

  private Optional<Mention> behind(String id, Analyte analyte, int next) {
    return words
        .behind(id, LaboratoryRow.pastLeader(statement.text(), nameEnd(analyte)), BEHIND)
        .filter(sign -> sign.start() < next)
        .filter(sign -> noWords(nameEnd(analyte), sign.start()))
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

  /**
   * "Positive for" what follows, "neg all else" behind a comma; a plus between two substances joins
   * them.
   */
  private boolean isOfNext(Mention sign) {
    String text = statement.text();
    int at = sign.end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    int begin = at;
    boolean apart = text.substring(0, sign.start()).stripTrailing().endsWith(",");
    boolean substance =
        substances.stream().anyMatch(s -> s.start() == begin)
            && (signsLead || isMark(sign) || apart);
    boolean ofRest = apart && words.all("the-rest").anyMatch(rest -> rest.start() == begin);
    return ofRest || text.startsWith("for ", at) || substance;
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
}
