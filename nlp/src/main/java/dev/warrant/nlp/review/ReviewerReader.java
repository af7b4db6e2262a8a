package dev.warrant.nlp.review;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.mention.LexiconFiles;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a letter says of its reviewer before it sums the case up. */
final class ReviewerReader {
  private static final Set<SectionKind> OF_THE_REVIEWER =
      Set.of(SectionKind.CASE_HEADER, SectionKind.REVIEW_PROCESS, SectionKind.REVIEWER_CREDENTIALS);
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[a-z)][.;])\\s+(?=[A-Z])");
  private static final Pattern CREDENTIALS =
      Pattern.compile(
          "\\b(?:licens\\w*|certif\\w*|special\\w*|reviewer|expert|physician|clinician|examin\\w*|licensure)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LICENCE = Pattern.compile("\\blicens\\w*", Pattern.CASE_INSENSITIVE);

  private final Names specialties = Names.ofFile("specialties.yaml");
  private final Names states =
      Names.of(
          LexiconFiles.read(
                  "/lexicon/review/states.yaml", new TypeReference<List<List<String>>>() {})
              .stream()
              .flatMap(List::stream)
              .toList());

  Reviewer read(List<Section> sections) {
    Set<String> specialised = new LinkedHashSet<>();
    Set<String> licensed = new LinkedHashSet<>();
    for (Section section : sections) {
      if (OF_THE_REVIEWER.contains(section.kind())) {
        String heading = section.heading().text();
        for (Block block : section.blocks()) {
          for (String sentence : SENTENCE_END.split(block.text().text(), -1)) {
            read(heading + ": " + sentence, specialised, licensed);
          }
        }
      }
    }
    return new Reviewer(List.copyOf(specialised), List.copyOf(licensed));
  }

  private void read(String sentence, Set<String> specialised, Set<String> licensed) {
    if (CREDENTIALS.matcher(sentence).find()) {
      specialties.in(sentence).stream().map(Mention::concept).forEach(specialised::add);
    }
    if (LICENCE.matcher(sentence.toLowerCase(Locale.ROOT)).find()) {
      states.in(sentence).stream().map(Mention::concept).forEach(licensed::add);
    }
  }
}
