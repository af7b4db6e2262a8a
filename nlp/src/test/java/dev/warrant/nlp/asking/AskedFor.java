package dev.warrant.nlp.asking;

import dev.warrant.nlp.document.DocumentReader;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;

/** Shorthand by which tests look at what a text asks for. */
final class AskedFor {
  private static final DocumentReader DOCUMENTS = new DocumentReader();
  private static final RequestFinder REQUESTS =
      new RequestFinder(
          RequestLineParser.of(VocabularyReader.builtIn()), MentionFinder.ofRelations());

  private AskedFor() {}

  static List<FoundRequest> in(String... lines) {
    return REQUESTS.read(DOCUMENTS.read(new SourceText("case.txt", String.join("\n", lines))));
  }

  static List<String> treatments(String... lines) {
    return in(lines).stream().map(FoundRequest::treatment).toList();
  }

  static List<Integer> quantities(String... lines) {
    return in(lines).stream()
        .map(found -> ((ParsedDrug) found.parsed()).phrase().quantity().intValue())
        .toList();
  }
}
