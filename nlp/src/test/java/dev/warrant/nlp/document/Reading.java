package dev.warrant.nlp.document;

import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.SourceText;
import java.util.List;

/** Shorthand by which tests read a text and look at what came of it. */
final class Reading {

  private static final DocumentReader READER = new DocumentReader();

  private Reading() {}

  static Document read(String... lines) {
    return READER.read(new SourceText("case.txt", String.join("\n", lines)));
  }

  static List<String> sentences(Document document) {
    return document.sentences().stream().map(sentence -> sentence.text().text()).toList();
  }

  static List<String> sentencesOf(Document document, SectionKind kind) {
    return document.sentences().stream()
        .filter(sentence -> sentence.section().kind() == kind)
        .map(sentence -> sentence.text().text())
        .toList();
  }

  static List<SectionKind> kinds(Document document) {
    return document.sections().stream().map(Section::kind).distinct().toList();
  }

  static Sentence saying(Document document, String words) {
    return document.sentences().stream()
        .filter(sentence -> sentence.text().text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sentence says \"" + words + "\""));
  }
}
