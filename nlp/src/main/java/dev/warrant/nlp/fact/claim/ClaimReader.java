package dev.warrant.nlp.fact.claim;

import dev.warrant.nlp.assertion.AssertionReader;
import dev.warrant.nlp.assertion.MentionAssertion;
import dev.warrant.nlp.assertion.Source;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.mention.TextSpan;
import dev.warrant.nlp.mention.TokenizedSentence;
import dev.warrant.nlp.review.Claim;
import dev.warrant.nlp.review.Claim.Manner;
import dev.warrant.nlp.review.Claim.Qualifier;
import dev.warrant.nlp.review.RationaleReader;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Clauses;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.MedicineReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.nlp.text.Span;
import dev.warrant.rules.facts.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a rationale asserts of the record, with the words of the record's own lexicon. What
 * comes of it are claims: a type of their own, so that none can pass for a fact of the patient.
 */
public final class ClaimReader implements RationaleReader {
  /** A rationale speaks of the record as a summary does, not as a guideline under its heading. */
  private static final String AS_A_RECORD = "";

  private static final int LONGEST_EVIDENCE = 400;

  private final ClaimVocabulary vocabulary = new ClaimVocabulary();
  private final MentionFinder mentions;
  private final MentionFinder relations;
  private final AssertionReader assertions;
  private final MedicineReader medicines;

  public ClaimReader(
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

  /** One sentence being read. */
  private final class Reading {
    private final SourceText source;
    private final Sentence sentence;
    private final String text;
    private final TokenizedSentence tokens;
    private final List<Clause> clauses;
    private final ClaimedUse use;

    Reading(SourceText source, Sentence sentence) {
      this.source = source;
      this.sentence = sentence;
      this.text = sentence.text().text();
      this.tokens = TokenizedSentence.of(text);
      Relations words = new Relations(text, relations.find(tokens));
      this.clauses = Clauses.of(text, words);
      this.use = new ClaimedUse(text, words, clauses, medicines.read(sentence.text().text()));
    }

    List<Claim> claims() {
      List<NamedClaim> named = named();
      List<MentionAssertion> stands =
          assertions.read(
              CaseAtHand.withoutGuideline(text),
              named.stream().map(NamedClaim::span).toList(),
              AS_A_RECORD);
      ClaimManners manners =
          new ClaimManners(text, vocabulary, clauses, vocabulary.silence(tokens), use, named);
      boolean recites = stands.stream().anyMatch(stand -> stand.source() == Source.GUIDELINE);
      List<Claim> claims = new ArrayList<>();
      Set<String> said = new HashSet<>();
      for (int i = 0; i < named.size(); i++) {
        NamedClaim name = named.get(i);
        manners
            .of(name, stands.get(i))
            .filter(manner -> manner == Manner.UNDOCUMENTED || !recites)
            .filter(manner -> said.add(name.concept() + name.treatment()))
            .ifPresent(manner -> claims.add(claim(name, manner)));
      }
      return claims;
    }

    private Claim claim(NamedClaim name, Manner manner) {
      Optional<Medicine> near = use.near(name.start());
      String treatment =
          name.treatment() == null && vocabulary.attributed(name.concept())
              ? near.map(Medicine::id).orElse(null)
              : name.treatment();
      return new Claim(
          name.concept(),
          manner,
          treatment,
          near.filter(medicine -> medicine.id().equals(treatment))
              .map(Medicine::drugClass)
              .orElse(null),
          qualifiers(name),
          name.length(),
          evidence());
    }

    private Set<Qualifier> qualifiers(NamedClaim name) {
      Set<Qualifier> found = new HashSet<>(CaseAtHand.qualifiers(text, name.start(), name.end()));
      if (use.failed(name.start())) {
        found.add(Qualifier.FAILED);
      }
      return found;
    }

    private List<NamedClaim> named() {
      List<NamedClaim> words = vocabulary.words(tokens).stream().map(NamedClaim::worded).toList();
      List<NamedClaim> worded =
          words.stream().filter(name -> words.stream().noneMatch(w -> w.isMoreThan(name))).toList();
      List<NamedClaim> named = new ArrayList<>(worded);
      for (Mention mention : mentions.find(tokens)) {
        ClaimVocabulary.Meaning meaning = vocabulary.of(mention.concept());
        if (meaning != null && isApart(worded, mention.start(), mention.end())) {
          named.add(NamedClaim.named(meaning, mention));
        }
      }
      use.trials().forEach(named::add);
      use.lengths().filter(name -> isApart(worded, name.start(), name.end())).forEach(named::add);
      named.sort(Comparator.comparingInt(NamedClaim::start));
      return named;
    }

    private static boolean isApart(List<NamedClaim> worded, int start, int end) {
      return worded.stream().noneMatch(wider -> wider.holds(start, end));
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
