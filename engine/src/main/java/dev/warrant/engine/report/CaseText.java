package dev.warrant.engine.report;

import dev.warrant.engine.casefile.FactWriter;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was read from a case, for a reader: each fact with the words that say it. */
public final class CaseText {
  /** Longest quotation shown; the whole of it is in the other formats. */
  private static final int LONGEST_QUOTE = 230;

  private CaseText() {}

  /** The report, ending with a line feed. */
  public static String of(Case subject, TextStyle style) {
    TextPage page = new TextPage();
    page.paragraph(0, new Painted(heading(subject), style::bold));
    if (subject.date() != null) {
      String basis = subject.dateBasis() == null ? "" : " (" + oneLine(subject.dateBasis()) + ")";
      page.paragraph(0, new Painted("Date: " + subject.date() + basis, style::dim));
    }
    page.blank();
    if (subject.requests().isEmpty()) {
      page.paragraph(0, Painted.plain("No request for a treatment was found in it."));
    }
    subject.requests().forEach(request -> fact(page, request, style));
    page.blank();
    if (subject.facts().isEmpty()) {
      page.paragraph(0, Painted.plain("No fact about the patient was found in it."));
    }
    subject.facts().forEach(fact -> fact(page, fact, style));
    return style.spelled(page.toString());
  }

  private static void fact(TextPage page, Fact fact, TextStyle style) {
    String details = FactDetails.of(fact);
    page.entry(
        0,
        new Painted(fact.id() + " ", style::bold),
        Painted.plain(name(fact) + (details.isEmpty() ? "" : ": " + oneLine(details))),
        new Painted(lower(fact.assertion()), style::dim));
    if (fact.evidence().quoted()) {
      page.paragraph(4, Painted.plain(words(fact.evidence(), style)));
    }
  }

  /** What the fact is about and, where that does not tell, what kind of fact it is. */
  private static String name(Fact fact) {
    if (fact instanceof Request request) {
      return oneLine(request.treatment());
    }
    String type = FactWriter.typeOf(fact);
    String about = oneLine(fact.concept());
    return (about.equals(type) ? about : about + " (" + type + ")").replace('-', ' ');
  }

  static String heading(Case subject) {
    String name = oneLine(subject.id());
    String source = oneLine(subject.source());
    return source.contains(name) ? source : name + ", " + source;
  }

  /** The words a fact was read from and what makes it doubtful. */
  static String quotation(Fact fact, TextStyle style) {
    return fact.evidence().quoted()
        ? words(fact.evidence(), style)
        : "entered by hand, no words of the record";
  }

  private static String words(Evidence evidence, TextStyle style) {
    String doubts =
        evidence.doubts().stream().map(CaseText::lower).collect(Collectors.joining(", "));
    String words = PrintableText.cut(oneLine(evidence.quote()), LONGEST_QUOTE, style.ellipsis());
    return "\"" + words + "\"" + (doubts.isEmpty() ? "" : " (" + doubts + ")");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String oneLine(String words) {
    return PrintableText.onOneLine(words);
  }
}
