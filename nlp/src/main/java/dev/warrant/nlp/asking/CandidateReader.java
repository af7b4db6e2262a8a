package dev.warrant.nlp.asking;

import dev.warrant.nlp.document.Document;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Gathers whatever one note may be asking for, block by block. For one thread at a time. */
final class CandidateReader {
  private static final int FIRST_SENTENCES = 3;

  /** An appeal says so in its subject or in its first lines. */
  private static final int FIRST_BLOCKS = 25;

  private static final Set<SectionKind> OF_VISIT =
      EnumSet.of(
          SectionKind.VISIT,
          SectionKind.SUBJECTIVE,
          SectionKind.OBJECTIVE,
          SectionKind.PLAN,
          SectionKind.ASSESSMENT,
          SectionKind.ASSESSMENT_AND_PLAN,
          SectionKind.CURRENT_MEDICATIONS,
          SectionKind.REQUEST_FOR_AUTHORIZATION);

  private static final Set<SectionKind> NOTHING_ASKED =
      EnumSet.of(
          SectionKind.FAMILY_HISTORY,
          SectionKind.ALLERGIES,
          SectionKind.SIGNATURE,
          SectionKind.IDENTIFICATION);

  private final LeadWords leads;
  private final RequestTable table;
  private final LineWeigher ofNotes;
  private final LineWeigher ofLetters;
  private final FormDetails details;

  CandidateReader(RequestLineParser parser, MentionFinder finder) {
    Recent<List<Mention>> relations = new Recent<>(finder::find);
    this.leads = new LeadWords(relations);
    this.table = new RequestTable(parser, relations);
    this.ofNotes = new LineWeigher(parser, relations, false);
    this.ofLetters = new LineWeigher(parser, relations, true);
    this.details = new FormDetails(parser, leads);
  }

  /** The candidates of a note, in the order of the text. */
  List<Candidate> read(Document document) {
    IdentityHashMap<Block, List<MappedText>> sentences = new IdentityHashMap<>();
    for (Sentence sentence : document.sentences()) {
      sentences.computeIfAbsent(sentence.block(), b -> new ArrayList<>()).add(sentence.text());
    }
    List<Candidate> found = new ArrayList<>();
    boolean announced = false;
    LineWeigher weigher = decides(document) ? ofLetters : ofNotes;
    LeadWords words = appeals(document) ? leads.ofAppeal() : leads;
    RequestForm form = new RequestForm(words);
    for (Section section : document.sections()) {
      form.enter(section, weigher);
      if (section.kind() == SectionKind.IDENTIFICATION) {
        subject(section, weigher, found);
      } else if (section.kind().ofClinicalRecord()
          && !NOTHING_ASKED.contains(section.kind())
          && !leads.says(LeadWords.lastSentence(section.heading().text()), "not-asked")) {
        announced =
            new SectionReading(words, table, details, form, section, weigher, sentences, found)
                .read(announced);
      }
    }
    return found;
  }

  /** Whether a letter without headings tells what was decided, and is the record of no visit. */
  private boolean decides(Document document) {
    for (Section section : document.sections()) {
      if (OF_VISIT.contains(section.kind())) {
        return false;
      }
    }
    boolean letter =
        document.sentences().stream()
            .limit(FIRST_SENTENCES)
            .anyMatch(sentence -> leads.says(sentence.text().text(), "letter-of-decision"));
    return letter
        && document.sentences().stream()
            .noneMatch(sentence -> asks(sentence) || leads.isLead(sentence.block()));
  }

  /** Whether a letter asks that a refusal be looked at again. */
  private boolean appeals(Document document) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .limit(FIRST_BLOCKS)
        .anyMatch(block -> leads.says(block.text().text(), "appeals"));
  }

  /** Whether a sentence asks; "the request for PT was denied" only tells of one. */
  private boolean asks(Sentence sentence) {
    String words = sentence.text().text();
    return leads.says(words, "asks") && !leads.says(words, "not-asked-now");
  }

  /** The subject of a message may ask itself: "Subject: AUTH NEEDED / Norco 10/325 #90". */
  private void subject(Section section, LineWeigher weigher, List<Candidate> found) {
    for (Block block : section.blocks()) {
      String words = block.text().text();
      if (block.hasLabel() && leads.says(block.labelText(), "subject-label")) {
        boolean asks =
            leads.leads(words) || leads.says(words, "asked-after") || leads.says(words, "appeals");
        MappedText text =
            LeadWords.withoutColon(block.text().slice(block.label().end(), words.length()));
        LineWeigher.Claim claim = asks ? LineWeigher.Claim.ENTRY : LineWeigher.Claim.NONE;
        found.addAll(weigher.entry(section, text, claim));
      }
    }
  }
}
