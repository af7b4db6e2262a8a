package dev.warrant.nlp.fact.claim;

import dev.warrant.nlp.assertion.Experiencer;
import dev.warrant.nlp.assertion.Mark;
import dev.warrant.nlp.assertion.MentionAssertion;
import dev.warrant.nlp.assertion.Polarity;
import dev.warrant.nlp.assertion.Source;
import dev.warrant.nlp.assertion.Temporality;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.review.Claim.Manner;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Clauses;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How one sentence of a rationale speaks of what it names: as so, as not so, as missing. */
final class ClaimManners {
  private static final int I = Pattern.CASE_INSENSITIVE;

  private static final Pattern OF_THE_FILE =
      Pattern.compile(
          "\\b(?:there (?:is|are|was|were)|nor is there|records?|file|chart|notes?|documentation|report|submitted|"
              + "submission|visit|summary|case)\\b",
          I);

  /** What a silence takes for granted: "… that an NSAID was taken for the flare". */
  private static final Pattern PRESUPPOSED =
      Pattern.compile(
          "\\b(?:for|during|after|since|from|with) (?:the|his|her|this|that|these) (?:\\w+ )?$", I);

  private static final String SILENCE = "silence";
  private static final String TELLING = "telling";
  private static final String SILENCE_AFTER = "silence-after";
  private final String text;
  private final ClaimVocabulary vocabulary;
  private final List<Clause> clauses;
  private final List<Mention> silence;
  private final ClaimedUse use;
  private final List<NamedClaim> named;

  /**
   * @param silence words of the sentence that say that something is not shown, or is
   * @param named all that the sentence names
   */
  ClaimManners(
      String text,
      ClaimVocabulary vocabulary,
      List<Clause> clauses,
      List<Mention> silence,
      ClaimedUse use,
      List<NamedClaim> named) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.clauses = clauses;
    this.silence = silence;
    this.use = use;
    this.named = named;
  }

  /** The manner in which the sentence claims what is named; empty where it claims nothing. */
  Optional<Manner> of(NamedClaim name, MentionAssertion stand) {
    return told(name, stand).filter(manner -> manner != Manner.PRESENT || mayBeAsserted(name));
  }

  private Optional<Manner> told(NamedClaim name, MentionAssertion stand) {
    if ((stand.source() != Source.RECORD && !missedFirst(stand))
        || stand.experiencer() != Experiencer.PATIENT
        || (stand.temporality() != Temporality.RECENT && !onlyNamed(stand))
        || stand.polarity() == Polarity.POSSIBLE) {
      return Optional.empty();
    }
    boolean negated = stand.polarity() == Polarity.NEGATED;
    String clause = clauseOf(name.start());
    if (silentOn(name, negated)) {
      return Optional.of(Manner.UNDOCUMENTED).filter(manner -> !presupposed(name));
    }
    if (negated && !name.denies() && OF_THE_FILE.matcher(clause).find()) {
      return Optional.of(Manner.UNDOCUMENTED);
    }
    boolean asserted =
        (name.worded() && vocabulary.ofTheCase(name.concept()))
            || ((CaseAtHand.isSpokenOf(clause) || isTold(name))
                && !CaseAtHand.inGeneral(without(name)));
    return asserted
        ? Optional.of(negated == name.denies() ? Manner.PRESENT : Manner.ABSENT)
        : Optional.empty();
  }

  /** Words of a name suppose and recall nothing: "was recommended to be tapered", "goals". */
  private boolean onlyNamed(MentionAssertion stand) {
    return stand.cues().stream()
        .filter(cue -> cue.mark() == Mark.HYPOTHETICAL || cue.mark() == Mark.HISTORICAL)
        .allMatch(
            cue ->
                cue.end() > cue.start()
                    && named.stream()
                        .anyMatch(n -> n.start() <= cue.start() && cue.end() <= n.end()));
  }

  /** "It does not appear that this medication is …": what is missed is missed in the record. */
  private boolean missedFirst(MentionAssertion stand) {
    return stand.source() == Source.GUIDELINE
        && stand.cues().stream()
            .filter(cue -> cue.mark() == Mark.GUIDELINE)
            .allMatch(
                cue ->
                    silence.stream()
                        .filter(words -> words.concept().equals(SILENCE))
                        .anyMatch(
                            words ->
                                words.end() <= cue.start()
                                    && clauseAt(cue.start()).holds(words.start())));
  }

  /**
   * The sentence without the words that by themselves speak of the case, and of a length of use
   * without those of use: "used for longer than four weeks".
   */
  private String without(NamedClaim name) {
    StringBuilder rest = new StringBuilder(text);
    named.stream()
        .filter(words -> words.worded() && vocabulary.ofTheCase(words.concept()))
        .forEach(words -> blank(rest, words.start(), words.end()));
    if (name.length() != null) {
      use.words().forEach(words -> blank(rest, words.start(), words.end()));
    }
    return rest.toString();
  }

  private static void blank(StringBuilder text, int start, int end) {
    text.replace(start, end, " ".repeat(end - start));
  }

  private boolean presupposed(NamedClaim name) {
    return !name.worded() && PRESUPPOSED.matcher(text.substring(0, name.start())).find();
  }

  /**
   * Words of silence before the name in its clause, or such as follow a name; any words of telling
   * where it is denied.
   */
  private boolean silentOn(NamedClaim name, boolean negated) {
    Clause clause = clauseAt(name.start());
    return silence.stream()
        .filter(words -> clause.holds(words.start()))
        .anyMatch(
            words ->
                negated
                    || (words.concept().equals(SILENCE) && words.end() <= name.start())
                    || (words.concept().equals(SILENCE_AFTER) && words.start() >= name.end()));
  }

  private String clauseOf(int at) {
    Clause clause = clauseAt(at);
    return text.substring(clause.start(), clause.end());
  }

  private Clause clauseAt(int at) {
    return Clauses.at(clauses, at, text);
  }

  /** "Function" alone says too little to be checked; "function is documented" does not. */
  private boolean mayBeAsserted(NamedClaim name) {
    return !vocabulary.onlyDenied(name.concept()) || isTold(name);
  }

  private boolean isTold(NamedClaim name) {
    Clause clause = clauseAt(name.start());
    return silence.stream()
        .filter(words -> words.concept().equals(TELLING))
        .anyMatch(words -> words.start() >= name.end() && clause.holds(words.start()));
  }
}
