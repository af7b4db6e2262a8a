package dev.warrant.nlp.document;

import dev.warrant.nlp.layout.BlockReader;
import dev.warrant.nlp.section.DecisionItemReader;
import dev.warrant.nlp.section.FieldKind;
import dev.warrant.nlp.section.HeadingLexicon;
import dev.warrant.nlp.section.Outline;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.section.SectionReader;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.sentence.SentenceReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.CaseKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text into a document: the only door to blocks, sections and sentences. Thread-safe. */
public final class DocumentReader {

  private static final Pattern REVIEW_NUMBER = Pattern.compile("\\bCM\\d{2}-\\d{4,8}\\b");
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{0,5}-?\\d[\\w-]{2,24}");

  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:request(?:ing|s)?|ask(?:ing|s)?|apply(?:ing)?) (?:for |you to |that you )?(?:prior )?authori[sz](?:e|ation)\\b|\\bplease authori[sz]e\\b|\\b(?:I am|we are|I'm|we're) (?:\\w+ ){0,2}(?:requesting|asking for)\\b|\\bRFA\\b",
          Pattern.CASE_INSENSITIVE);

  /** Two sections of these kinds make a clinical note. */
  private static final Set<SectionKind> NOT_TELLING =
      EnumSet.of(SectionKind.UNLABELLED, SectionKind.IDENTIFICATION, SectionKind.SIGNATURE);

  private final HeadingLexicon lexicon = HeadingLexicon.load();
  private final BlockReader blocks = new BlockReader(lexicon);
  private final SectionReader sections = new SectionReader(lexicon);
  private final SentenceReader sentences = new SentenceReader();
  private final DecisionItemReader items = new DecisionItemReader();
  private final ScanRepair repair = new ScanRepair();
  private final CaseDatesReader dates = new CaseDatesReader();

  /** The document that a text is. */
  public Document read(SourceText source) {
    Outline outline = sections.read(blocks.read(mended(source)));
    List<Sentence> said = sentences.read(outline.sections());
    return new Document(
        source,
        kindOf(outline, said),
        caseNumber(source, outline),
        dates.read(source, outline, said),
        outline.fields(),
        outline.sections(),
        said,
        outline.letter() ? items.read(outline.sections()) : List.of());
  }

  /** The source as it is read; what is quoted is quoted as it came. */
  private SourceText mended(SourceText source) {
    String text = repair.of(source.text());
    return text.equals(source.text()) ? source : new SourceText(source.name(), text);
  }

  private static CaseKind kindOf(Outline outline, List<Sentence> said) {
    if (outline.letter()) {
      return CaseKind.IMR_LETTER;
    }
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    outline.sections().forEach(section -> kinds.add(section.kind()));
    kinds.removeAll(NOT_TELLING);
    boolean requests = kinds.contains(SectionKind.REQUEST_FOR_AUTHORIZATION);
    return requests || kinds.size() > 1 || said.stream().anyMatch(DocumentReader::asks)
        ? CaseKind.RFA_NOTE
        : CaseKind.UNKNOWN;
  }

  /** A dictation without headings is a request where a sentence speaks of authorizing one. */
  private static boolean asks(Sentence sentence) {
    return ASKS.matcher(sentence.text()).find();
  }

  private static String caseNumber(SourceText source, Outline outline) {
    return numberIn(outline, FieldKind.CASE_NUMBER)
        .or(() -> reviewNumber(source.text()))
        .or(() -> numberIn(outline, FieldKind.CLAIM_NUMBER))
        .orElse(null);
  }

  private static Optional<String> numberIn(Outline outline, FieldKind kind) {
    return outline.fields().stream()
        .filter(field -> field.kind() == kind)
        .map(field -> NUMBER.matcher(field.value()))
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .findFirst();
  }

  /** The number of an independent review, wherever a letter prints it. */
  private static Optional<String> reviewNumber(String text) {
    for (int at = text.indexOf("CM"); at >= 0; at = text.indexOf("CM", at + 1)) {
      Matcher number = REVIEW_NUMBER.matcher(text).region(at, Math.min(text.length(), at + 16));
      if (number.lookingAt()) {
        return Optional.of(number.group());
      }
    }
    return Optional.empty();
  }
}
