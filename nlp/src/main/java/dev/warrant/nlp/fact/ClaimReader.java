package dev.warrant.nlp.fact;

import dev.warrant.nlp.assertion.AssertionReader;
import dev.warrant.nlp.assertion.Experiencer;
import dev.warrant.nlp.assertion.MentionAssertion;
import dev.warrant.nlp.assertion.Polarity;
import dev.warrant.nlp.assertion.Source;
import dev.warrant.nlp.assertion.Temporality;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.mention.TextSpan;
import dev.warrant.nlp.review.Claim;
import dev.warrant.nlp.review.Claim.Manner;
import dev.warrant.nlp.review.RationaleReader;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.nlp.text.Span;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a rationale asserts of the record, with the words of the record's own lexicon. What
 * comes of it are claims: a type of their own, so that none can pass for a fact of the patient.
 */
final class ClaimReader implements RationaleReader {
  /** A rationale speaks of the record as a summary does, not as a guideline under its heading. */
  private static final String AS_A_RECORD = "";

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

  private static final Pattern TRIED =
      Pattern.compile(
          "\\b(?:tried|trial|trials|taken|took|failed(?! to\\b)|failure(?! to\\b)|used|use|tolerated|attempted)\\b",
          I);

  /** How long it was taken is another question than whether. */
  private static final Pattern HOW_LONG =
      Pattern.compile("\\b(?:how long|duration|length of)\\b", I);

  private static final String SILENCE = "silence";
  private static final String TRIAL = "treatment-trial";
  private static final int LONGEST_EVIDENCE = 400;

  private final ClaimVocabulary vocabulary = new ClaimVocabulary();
  private final MentionFinder mentions;
  private final MentionFinder relations;
  private final AssertionReader assertions;
  private final MedicineReader medicines;

  ClaimReader(
      MentionFinder mentions,
      MentionFinder relations,
      AssertionReader assertions,
      MedicineReader medicines) {
    this.mentions = mentions;
    this.relations = relations;
    this.assertions = assertions;
    this.medicines = medicines;
  }

  /**
   * The claims of some sentences of a rationale, in order; of one concept in one sentence the
   * first.
   */
  @Override
  public List<Claim> claims(SourceText source, List<Sentence> rationale) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : rationale) {
      claims.addAll(new Reading(source, sentence).claims());
    }
    return claims;
  }

  /** Whether a sentence of a rationale speaks of the case at hand, and recites no guideline. */
  @Override
  public boolean speaksOfTheCase(Sentence sentence) {
    String text = CaseAtHand.withoutGuideline(sentence.text().text());
    if (text.isBlank()) {
      return false;
    }
    // What a cue marks within a sentence, it marks from its first word or to its last.
    List<TextSpan> ends =
        List.of(new TextSpan(0, 1), new TextSpan(text.length() - 1, text.length()));
    return assertions.read(text, ends, AS_A_RECORD).stream()
        .allMatch(stand -> stand.source() == Source.RECORD);
  }

  /**
   * A concept named in the sentence.
   *
   * @param denies whether the name denies it
   * @param treatment the medicine that it is a trial of; {@code null} for any other concept
   */
  private record Named(String concept, boolean denies, String treatment, int start, int end) {
    TextSpan span() {
      return new TextSpan(start, end);
    }

    /** "Dermatomal radiculopathy" is more than the radiculopathy within it. */
    boolean holds(Mention mention) {
      return start <= mention.start()
          && mention.end() <= end
          && end - start > mention.end() - mention.start();
    }
  }

  /** One sentence being read. */
  private final class Reading {
    private final SourceText source;
    private final Sentence sentence;
    private final String text;
    private final List<Clause> clauses;
    private final List<Mention> silence;
    private final List<Medicine> taken;

    Reading(SourceText source, Sentence sentence) {
      this.source = source;
      this.sentence = sentence;
      this.text = sentence.text().text();
      this.clauses = Clauses.of(text, new Relations(text, relations.find(text)));
      this.silence = vocabulary.silence(text);
      this.taken = medicines.read(sentence);
    }

    List<Claim> claims() {
      List<Named> named = named();
      List<MentionAssertion> stands =
          assertions.read(
              CaseAtHand.withoutGuideline(text),
              named.stream().map(Named::span).toList(),
              AS_A_RECORD);
      boolean recites = stands.stream().anyMatch(stand -> stand.source() == Source.GUIDELINE);
      List<Claim> claims = new ArrayList<>();
      Set<String> said = new HashSet<>();
      for (int i = 0; i < named.size(); i++) {
        Named name = named.get(i);
        manner(name, stands.get(i))
            .filter(manner -> manner == Manner.UNDOCUMENTED || !recites)
            .filter(manner -> manner != Manner.PRESENT || !vocabulary.onlyDenied(name.concept()))
            .filter(manner -> said.add(name.concept() + name.treatment()))
            .ifPresent(manner -> claims.add(claim(name, manner)));
      }
      return claims;
    }

    private Claim claim(Named name, Manner manner) {
      String treatment =
          name.treatment() == null && vocabulary.attributed(name.concept())
              ? treatmentNear(name)
              : name.treatment();
      return new Claim(
          name.concept(),
          manner,
          treatment,
          CaseAtHand.qualifiers(text, name.start(), name.end()),
          evidence());
    }

    private List<Named> named() {
      List<Named> named = new ArrayList<>();
      for (Mention word : vocabulary.words(text)) {
        named.add(new Named(word.concept(), false, null, word.start(), word.end()));
      }
      List<Named> claimed = List.copyOf(named);
      for (Mention mention : mentions.find(text)) {
        ClaimVocabulary.Meaning meaning = vocabulary.of(mention.concept());
        if (meaning != null && claimed.stream().noneMatch(wider -> wider.holds(mention))) {
          named.add(
              new Named(meaning.concept(), meaning.denies(), null, mention.start(), mention.end()));
        }
      }
      named.addAll(trials());
      named.sort(Comparator.comparingInt(Named::start));
      return named;
    }

    /** The medicines that a clause says were tried, or were not. */
    private List<Named> trials() {
      return taken.stream()
          .filter(medicine -> !medicine.id().equals(Attributed.MEDICATIONS))
          .filter(medicine -> TRIED.matcher(clauseOf(medicine.start())).find())
          .filter(medicine -> !HOW_LONG.matcher(clauseOf(medicine.start())).find())
          .map(m -> new Named(TRIAL, false, m.id(), m.start(), m.end()))
          .toList();
    }

    private Optional<Manner> manner(Named name, MentionAssertion stand) {
      if (stand.source() != Source.RECORD
          || stand.experiencer() != Experiencer.PATIENT
          || stand.temporality() != Temporality.RECENT
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
      boolean asserted = CaseAtHand.isSpokenOf(clause) && !CaseAtHand.inGeneral(text);
      return asserted
          ? Optional.of(negated == name.denies() ? Manner.PRESENT : Manner.ABSENT)
          : Optional.empty();
    }

    private boolean presupposed(Named name) {
      return PRESUPPOSED.matcher(text.substring(0, name.start())).find();
    }

    /** Words of silence before the name in its clause; any words of telling where it is denied. */
    private boolean silentOn(Named name, boolean negated) {
      Clause clause = clauseAt(name.start());
      return silence.stream()
          .filter(words -> clause.holds(words.start()))
          .anyMatch(
              words -> negated || (words.concept().equals(SILENCE) && words.end() <= name.start()));
    }

    private String clauseOf(int at) {
      Clause clause = clauseAt(at);
      return text.substring(clause.start(), clause.end());
    }

    private Clause clauseAt(int at) {
      return clauses.stream()
          .filter(clause -> clause.holds(at))
          .findFirst()
          .orElse(new Clause(0, text.length()));
    }

    private String treatmentNear(Named name) {
      Clause clause = clauseAt(name.start());
      return taken.stream()
          .filter(medicine -> !medicine.id().equals(Attributed.MEDICATIONS))
          .filter(medicine -> clause.holds(medicine.start()))
          .findFirst()
          .map(Medicine::id)
          .orElse(null);
    }

    private Evidence evidence() {
      int end = Math.min(text.length(), LONGEST_EVIDENCE);
      Span raw = sentence.text().rawSpan(0, end);
      Section section = sentence.section();
      return new Evidence(
          source.name(),
          section.kind().id(),
          raw.start(),
          raw.end(),
          source.text().substring(raw.start(), raw.end()),
          List.of());
    }
  }
}
