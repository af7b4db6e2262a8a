package dev.warrant.nlp.fact;

import dev.warrant.nlp.document.Document;
import dev.warrant.nlp.fact.RequestReader.FoundRequest;
import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what running text asks for: {@code I am requesting authorization for A; and for B}. */
final class AskingProse {

  private static final int I = Pattern.CASE_INSENSITIVE;
  private static final String SELF =
      "\\b(?:I|we|this office|the undersigned)(?:'m|'re|'d)?(?: (?:am|are|was|would|will|like|want|wish|hereby|also|respectfully|therefore|accordingly|again|further|now|to|have|do|formally|additionally)){0,5} ";
  private static final String PURPOSE = "(?: that you authori[sz]e| to authori[sz]e| for|:)?";
  private static final Pattern ASKS =
      Pattern.compile(
          SELF
              + "(?:request|requesting|ask|asking|seek|seeking|applying|submitting)\\b(?: (?:for )?(?:prior |your )?(?:authori[sz]ation|approval|certification)(?: (?:for|of|to \\w+))?)?"
              + PURPOSE
              + "|\\brequest(?:ing|s)? (?:for )?(?:prior )?(?:authori[sz]ation|approval|certification) (?:for|of|to \\w+)"
              + "|\\bplease (?:authori[sz]e|approve|certify)\\b:?"
              + "|\\b(?:authori[sz]ation|approval|certification) is (?:hereby |also |respectfully |now )?(?:requested|sought|needed) (?:for|to \\w+)"
              + "|\\b(?:RFA|requests? for authori[sz]ation) for\\b"
              + "|\\b(?:RFA|requests? for authori[sz]ation) (?:is |are |was |has been |being |hereby |also )*(?:submitted|sent|attached|enclosed|made|completed|filed) (?:today )?for"
              + "|"
              + SELF
              + "(?:prescribe|prescribing|order|ordering|recommend|recommending|proposing|propose)\\b",
          I);
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "\\b(?:if|unless|should|denied|denial|non-?certified|previously|last (?:visit|month|year)|had|not|decline\\w*|would consider)\\b",
          I);
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:an?|one|two|three|four|six|eight|ten|twelve|\\d{1,2}|another|additional|repeat|replacement|continued)\\b",
          I);
  private static final Pattern BETWEEN =
      Pattern.compile(
          ";(?: and| also| as well as)?(?: for| of)?\\b|,?(?: and| as well as| plus) for\\b|, for\\b",
          I);
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:and|also|for|of|both|the following|:|,|;|\\s|\\(?[ivx1-9]{1,3}\\))+(?=\\b|\\W)", I);

  private final RequestLineParser parser;

  AskingProse(RequestLineParser parser) {
    this.parser = parser;
  }

  /** The treatments that the sentences of a note ask for, in the order of the text. */
  List<FoundRequest> requests(Document document) {
    List<FoundRequest> found = new ArrayList<>();
    for (Sentence sentence : document.clinicalSentences()) {
      MappedText text = sentence.text();
      Matcher asks = ASKS.matcher(text);
      if (asks.find() && !NOT_NOW.matcher(text.text().substring(0, asks.start())).find()) {
        found.addAll(asked(sentence.section(), clauses(text.slice(asks.end(), text.length()))));
      }
    }
    return found;
  }

  /** The parts of a sentence that could each ask for one treatment. */
  private static List<MappedText> clauses(MappedText text) {
    List<MappedText> clauses = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text);
    int start = 0;
    while (between.find()) {
      clauses.add(text.slice(start, between.start()));
      start = between.end();
    }
    clauses.add(text.slice(start, text.length()));
    return clauses.stream().map(AskingProse::bare).filter(clause -> !clause.isEmpty()).toList();
  }

  /** A clause without the words that lead up to it and the full stop after it. */
  private static MappedText bare(MappedText clause) {
    MappedText stripped = clause.strip();
    Matcher lead = LEAD.matcher(stripped);
    int start = lead.lookingAt() ? lead.end() : 0;
    int end = stripped.length();
    while (end > start && " .,;:".indexOf(stripped.charAt(end - 1)) >= 0) {
      end--;
    }
    return stripped.slice(start, end).strip();
  }

  /** Beside a treatment that is known, a counted thing that is not known is asked for as well. */
  private List<FoundRequest> asked(Section section, List<MappedText> clauses) {
    boolean known = clauses.stream().anyMatch(clause -> !asked(section, clause).isEmpty());
    List<FoundRequest> found = new ArrayList<>();
    for (MappedText clause : clauses) {
      List<FoundRequest> named = asked(section, clause);
      found.addAll(named);
      if (known && named.isEmpty() && COUNTED.matcher(clause).lookingAt()) {
        parser
            .parse(clause.text())
            .ifPresent(parsed -> found.add(RequestReader.found(section, parsed, clause)));
      }
    }
    return found;
  }

  private List<FoundRequest> asked(Section section, MappedText clause) {
    List<ParsedRequest> parsed =
        parser.parseAll(clause.text()).stream().filter(RequestTable::tells).toList();
    if (parsed.size() == 1) {
      return List.of(RequestReader.found(section, parsed.get(0), clause));
    }
    List<FoundRequest> found = new ArrayList<>();
    for (int i = 0; i < parsed.size(); i++) {
      int end = i + 1 < parsed.size() ? parsed.get(i + 1).start() : clause.length();
      MappedText part = bare(withoutAnd(clause.slice(parsed.get(i).start(), end)));
      parser
          .parse(part.text())
          .ifPresent(request -> found.add(RequestReader.found(section, request, part)));
    }
    return found;
  }

  /** Words without the "and" that leads over to the next treatment. */
  private static MappedText withoutAnd(MappedText words) {
    MappedText stripped = words.strip();
    return stripped.text().endsWith(" and")
        ? stripped.slice(0, stripped.length() - " and".length())
        : stripped;
  }
}
