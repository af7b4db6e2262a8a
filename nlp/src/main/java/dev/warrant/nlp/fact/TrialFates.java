package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.TrialWords.Told;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.rules.facts.TrialOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which outcome is that of which treatment. Words that lead on to a treatment ("no relief from
 * naproxen", "failed: naproxen, ibuprofen") are told of those that follow in one list; any others
 * of what stands before them, up to the outcome before. A clause that names no treatment tells of
 * the one before it.
 */
final class TrialFates {
  /** Longest stretch between words of an outcome and the treatment that they lead on to. */
  private static final int REACH = 60;

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  /** Marks that may stand between words of an outcome and the treatment. */
  private static final String LEADING = ":(-–—/\"'“”.";

  private final Statement statement;
  private final List<Treatment> treatments;
  private final List<Told> told;
  private final Map<Treatment, List<Told>> fates = new LinkedHashMap<>();

  private TrialFates(Statement statement, List<Treatment> treatments) {
    this.statement = statement;
    this.treatments = treatments;
    this.told = TrialWords.of(statement, treatments);
  }

  /** The outcome of each treatment of a statement, as far as the statement itself tells it. */
  static Map<Treatment, Told> of(Statement statement, List<Treatment> treatments) {
    TrialFates fates = new TrialFates(statement, treatments);
    List<Told> backward = new ArrayList<>();
    for (Told outcome : fates.told) {
      List<Treatment> within = fates.between(outcome.start(), outcome.end());
      within.forEach(treatment -> fates.add(treatment, outcome));
      if (within.isEmpty() && !fates.leadOn(outcome)) {
        backward.add(outcome);
      }
    }
    fates.lookBack(backward);
    SameFate.lend(statement, treatments, fates.fates);
    Map<Treatment, Told> settled = new LinkedHashMap<>();
    fates.fates.forEach((treatment, outcomes) -> settled.put(treatment, settle(outcomes)));
    return settled;
  }

  /**
   * What was not borne outweighs all else; then the last word counts, but relief in part never
   * outweighs a failure, nor pain that is left what helped.
   */
  private static Told settle(List<Told> outcomes) {
    Told settled = outcomes.get(0);
    for (Told next : outcomes.subList(1, outcomes.size())) {
      boolean harm =
          settled.outcome() == TrialOutcome.NOT_TOLERATED
              || settled.outcome() == TrialOutcome.CONTRAINDICATED;
      boolean outweighed =
          (next.slight() && settled.outcome() == TrialOutcome.FAILED)
              || (next.ofPain() && settled.outcome() == TrialOutcome.HELPED && !settled.slight());
      if (!harm && !outweighed) {
        settled = next;
      }
    }
    return settled;
  }

  private void add(Treatment treatment, Told outcome) {
    if (outcome.outcome() == TrialOutcome.CONTRAINDICATED && isReason(treatment)) {
      return;
    }
    fates.computeIfAbsent(treatment, unseen -> new ArrayList<>()).add(outcome);
  }

  /** A blood thinner is why another medicine is forbidden. */
  private boolean isReason(Treatment treatment) {
    return statement
        .concepts("anticoagulation")
        .anyMatch(u -> u.start() < treatment.end() && treatment.start() < u.end());
  }

  /** Gives the outcome to the list of treatments that its words lead on to. */
  private boolean leadOn(Told outcome) {
    Optional<Treatment> first =
        treatments.stream()
            .filter(t -> t.start() >= outcome.end())
            .findFirst()
            .filter(t -> leads(outcome, t));
    first.ifPresent(
        treatment -> {
          Treatment last = treatment;
          add(last, outcome);
          for (Treatment next : treatments) {
            if (next.start() > last.start() && listed(last, next)) {
              add(next, outcome);
              last = next;
            }
          }
        });
    return first.isPresent();
  }

  private boolean leads(Told outcome, Treatment treatment) {
    int from = outcome.end();
    int to = treatment.start();
    boolean close =
        to - from <= REACH
            && (statement.clauseAt(outcome.start()).holds(to) || isOfAll(outcome, to));
    if (!close || !onlyBetween(outcome, to)) {
      return false;
    }
    boolean tied =
        statement.relations().any(outcome.ofPain() ? "unmoved-by" : "outcome-of", from, to)
            || statement.says("harm-ends", from, to)
            || statement.text().substring(from, to).contains(":")
            || statement.text().substring(from, to).strip().equals("(")
            || opensList(outcome, from, to)
            || forbids(outcome)
            || endsIn(outcome, outcome.ofPain() ? "unmoved-by" : "outcome-of");
    return tied
        || (!outcome.ofPain() && statement.says("outcome-first", outcome.start(), outcome.end()));
  }

  /** "His cardiologist will not permit NSAIDs": who forbids stands first, and what behind. */
  private boolean forbids(Told outcome) {
    return outcome.outcome() == TrialOutcome.CONTRAINDICATED
        && statement.says("forbidden", outcome.start(), outcome.end())
        && between(statement.clauseAt(outcome.start()).start(), outcome.start()).isEmpty();
  }

  /**
   * "Nothing has worked - PT, traction", "no benefit, including traction": told before the list.
   */
  private boolean opensList(Told outcome, int from, int to) {
    boolean first = between(statement.clauseAt(outcome.start()).start(), outcome.start()).isEmpty();
    boolean opened =
        statement.says("list-opens", from, to)
            || DASHES.contains(statement.text().substring(from, to).strip());
    return first && opened;
  }

  /** "It outlasted all of it, and the Lodine": words for all, behind which one goes on. */
  private boolean isOfAll(Told outcome, int to) {
    return statement.says("looks-back", outcome.start(), to);
  }

  private boolean onlyBetween(Told outcome, int to) {
    boolean goesOn = statement.says("list-opens", outcome.end(), to) || isOfAll(outcome, to);
    return Between.only(
        statement,
        outcome.end(),
        to,
        goesOn ? LEADING + "," : LEADING,
        (start, end) ->
            statement.says("outcome-between", start, end)
                || statement.relations().cover("harm-ends", start, end)
                || statement.says("pain-told", start, end)
                || isOfTreatment(start, end));
  }

  private boolean isOfTreatment(int start, int end) {
    return treatments.stream()
        .anyMatch(t -> t.start() <= start && end <= Math.max(t.end(), t.phraseEnd()));
  }

  private boolean endsIn(Told outcome, String relation) {
    int word = statement.text().lastIndexOf(' ', outcome.end() - 1) + 1;
    return word > outcome.start() && statement.relations().any(relation, word, outcome.end());
  }

  private void lookBack(List<Told> outcomes) {
    int from = 0;
    for (Told outcome : outcomes) {
      Clause clause = statement.clauseAt(outcome.start());
      List<Treatment> since = between(Math.max(from, clause.start()), outcome.start());
      List<Treatment> here =
          Stream.of(since, between(clause.start(), outcome.start()), ofClauseBefore(clause))
              .filter(found -> !found.isEmpty())
              .findFirst()
              .orElse(List.of());
      if (!here.isEmpty() && (!outcome.ofPain() || tiedToPain(outcome, here))) {
        told(outcome, here, clause, from);
      }
      from = outcome.end();
    }
  }

  private List<Treatment> between(int from, int to) {
    return treatments.stream().filter(t -> t.start() >= from && t.end() <= to).toList();
  }

  private List<Treatment> ofClauseBefore(Clause clause) {
    List<Treatment> earlier = List.of();
    for (Clause other : statement.clauses()) {
      List<Treatment> within = treatments.stream().filter(t -> other.holds(t.start())).toList();
      if (other.end() <= clause.start() && !within.isEmpty()) {
        earlier = within;
      }
    }
    return earlier;
  }

  /** The last treatment, those listed with it, and all of its clause where the words say so. */
  private void told(Told outcome, List<Treatment> here, Clause clause, int from) {
    boolean closes =
        sumsUp(outcome)
            || (endsWith(statement.text().substring(0, clause.start()), ";")
                && between(clause.start(), outcome.start()).isEmpty());
    boolean all = closes || statement.says("looks-back", clause) || setOff(outcome);
    int next = treatments.indexOf(here.get(here.size() - 1));
    add(treatments.get(next), outcome);
    boolean linked = true;
    for (int i = next - 1; i >= 0 && treatments.get(i).start() >= from; i--) {
      linked = linked && listed(treatments.get(i), treatments.get(i + 1));
      if (linked || closes || (all && here.contains(treatments.get(i)))) {
        add(treatments.get(i), outcome);
      }
    }
  }

  /** "…, all to no avail": what is said of all that went before. */
  private boolean sumsUp(Told outcome) {
    return statement
        .relations()
        .all("sums-up")
        .filter(words -> words.start() <= outcome.start())
        .anyMatch(
            words ->
                statement
                    .text()
                    .substring(Math.min(words.end(), outcome.start()), outcome.start())
                    .isBlank());
  }

  /** "…, without relief": set off by a comma, an outcome closes all that was told before. */
  private boolean setOff(Told outcome) {
    int from =
        statement
            .relations()
            .all("closing-word")
            .filter(word -> word.end() <= outcome.start())
            .filter(word -> statement.text().substring(word.end(), outcome.start()).isBlank())
            .mapToInt(Mention::start)
            .findFirst()
            .orElse(outcome.start());
    return endsWith(statement.text().substring(0, from), ",-–");
  }

  private static boolean endsWith(String words, String marks) {
    String before = words.stripTrailing();
    return !before.isEmpty() && marks.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Pain told of behind a treatment, with a mark between, or "on it", is pain despite it. */
  private boolean tiedToPain(Told outcome, List<Treatment> here) {
    String between =
        statement
            .text()
            .substring(here.get(here.size() - 1).end(), outcome.start())
            .stripTrailing();
    return between.isEmpty()
        || ":,-–;)>→".indexOf(between.charAt(between.length() - 1)) >= 0
        || statement.relations().any("leaves-pain", outcome.start(), outcome.end())
        || isJoined(outcome)
        || statement
            .relations()
            .any("unmoved-by", statement.clauseAt(outcome.start()).start(), here.get(0).start());
  }

  /** "… and the foot still burns". */
  private boolean isJoined(Told outcome) {
    return statement
        .relations()
        .all("result-joined")
        .filter(join -> join.start() <= outcome.start())
        .anyMatch(
            join ->
                Between.only(
                    statement,
                    Math.min(join.end(), outcome.start()),
                    outcome.start(),
                    "",
                    (start, end) ->
                        statement.says("pain-told", start, end)
                            || statement.says("subject-of-its-own", start, end)));
  }

  /** Whether two treatments stand in one list: nothing but doses and words of listing between. */
  private boolean listed(Treatment first, Treatment second) {
    int from = first.end();
    int to = second.start();
    return told.stream().noneMatch(o -> o.start() >= from && o.end() <= to && o.end() > o.start())
        && only("list-link", from, to, ",/&+()-:>%\"'.’");
  }

  /** Whether every word of a stretch is one of a relation or belongs to a treatment. */
  private boolean only(String relation, int from, int to, String marks) {
    return Between.only(
        statement,
        from,
        to,
        marks,
        (start, end) -> statement.says(relation, start, end) || isOfTreatment(start, end));
  }
}
