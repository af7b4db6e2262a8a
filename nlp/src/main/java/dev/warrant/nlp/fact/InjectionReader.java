package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.InjectionResponse;
import dev.warrant.rules.facts.PriorInjection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Epidural injections given before, and what they brought. */
final class InjectionReader implements FactReader {
  private static final String PROCEDURE = "epidural-steroid-injection";
  private static final Pattern NONE =
      Pattern.compile(
          "\\b(?:never|no (?:(?:prior|previous|past|other|earlier|spinal|lumbar|cervical|neck|back|epidural|steroid|"
              + "interventional|such)\\s)*(?:epidurals?|esis?|injections?|blocks?|shots?)"
              + "|not (?:yet |previously )?(?:had|received|undergone|been given|tried)|has not had|have not had"
              + "|denies (?:any )?(?:prior|previous)|without (?:any )?(?:prior|previous)|none (?:so far|to date|given|before|ever)"
              + "|(?:the |a |his |her )?first (?:ever )?(?:injection|esi|epidural|block))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\b(?:prior|previous|previously|last|first|second|initial|earlier|underwent|received|had|given|gave|"
              + "performed|completed|after (?:the|that|his|her|an)|following|s/p|status post|done|provided|brought|"
              + "relief from|response to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:request\\w*|asks?|asked|recommend\\w*|plan\\w*|repeat|propos\\w*|authoriz\\w*|would|will|schedule\\w*|"
              + "consider\\w*|seek\\w*)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LESS_MEDICINE =
      Pattern.compile(
          "\\b(?:(?:less|fewer|reduc\\w*|decreas\\w*|cut|cutting|lower\\w*|halv\\w*|stopp\\w*|wean\\w*|off|drop\\w*|down)"
              + "\\b.{0,60}?\\b(?:medic\\w*|meds?|tablets?|pills?|opioids?|norco|hydrocodone|ibuprofen|naproxen|"
              + "tramadol|percocet|gabapentin|nsaids?|use|intake|dose|doses|analgesics?)"
              + "|(?:medic\\w*|meds?|opioids?|norco|hydrocodone|ibuprofen|naproxen|tramadol|percocet|gabapentin|use|"
              + "intake|analgesics?)\\b.{0,40}?\\b(?:less|fewer|reduc\\w*|decreas\\w*|cut|lower\\w*|halv\\w*|stopp\\w*|"
              + "drop\\w*|fell|went (?:down|from)|down|from \\w+ to))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_LESS =
      Pattern.compile(
          "\\b(?:no (?:change|reduction|decrease)|not (?:reduc\\w*|decreas\\w*|chang\\w*|lower\\w*)|same (?:dose|amount)|"
              + "unchanged|did not (?:reduce|decrease|change|cut))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INJECTION =
      Pattern.compile(
          "\\b(?:injections?|blocks?|ESIs?|TFESIs?|ILESIs?)\\b|\\b[CTLS]\\d{1,2}-?[CTLS]?\\d{0,2} (?:IL|TF|TFE|caudal)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LOGGED =
      Pattern.compile("^\\s?(?:%|percent)?\\s?(?:x|for)\\s?\\d", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(one|two|three|four|five|six|\\d)\\s(?:\\w+\\s){0,4}?(?:injections?|esis?|blocks?|epidurals?)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<FactDraft> drafts = new ArrayList<>();
    if (speaksOfInjection(statement)) {
      if (NONE.matcher(statement.text()).find()) {
        drafts.add(prior(statement, Assertion.ABSENT));
      } else if (GIVEN.matcher(statement.text()).find() && !onlyAsked(statement)) {
        drafts.add(prior(statement, Assertion.PRESENT));
      }
    }
    response(statement, discourse).ifPresent(drafts::add);
    return drafts.stream();
  }

  private static boolean speaksOfInjection(Statement statement) {
    return statement.names("epidural-injection")
        || statement.headedBy("epidural-injection")
        || INJECTION.matcher(statement.text()).find();
  }

  private static boolean onlyAsked(Statement statement) {
    boolean asked = ASKED.matcher(statement.text()).find();
    boolean dated = !statement.dates().isEmpty();
    boolean answered = !statement.percentages().isEmpty();
    return asked && !dated && !answered;
  }

  private static FactDraft prior(Statement statement, Assertion assertion) {
    Matcher counted = COUNT.matcher(statement.text());
    Integer count =
        assertion == Assertion.PRESENT && counted.find() ? number(counted.group(1)) : null;
    LocalDate given =
        assertion == Assertion.PRESENT
            ? statement.dates().stream().map(DateMention::earliest).findFirst().orElse(null)
            : null;
    return new FactDraft(
        "prior-injection " + (assertion == Assertion.PRESENT ? statement.index() : "none"),
        assertion,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new PriorInjection(id, PROCEDURE, null, given, count, null, a, on, e));
  }

  private static Integer number(String word) {
    List<String> words = List.of("zero", "one", "two", "three", "four", "five", "six");
    int place = words.indexOf(word.toLowerCase(java.util.Locale.ROOT));
    return place >= 0 ? place : Integer.valueOf(word);
  }

  private static Optional<FactDraft> response(Statement statement, Discourse discourse) {
    boolean about =
        speaksOfInjection(statement)
            || discourse.before(statement).filter(InjectionReader::speaksOfInjection).isPresent();
    Optional<Percentage> percent =
        statement.percentages().stream().filter(p -> relief(statement, p)).findFirst();
    Optional<Boolean> less = less(statement);
    if (!about || (percent.isEmpty() && !(less.isPresent() && speaksOfInjection(statement)))) {
      return Optional.empty();
    }
    BigDecimal relief = percent.map(Percentage::low).orElse(null);
    BigDecimal weeks =
        statement.timeSpans().stream()
            .filter(span -> span.wholeDays() >= 1)
            .map(TimeSpan::lowWeeks)
            .findFirst()
            .orElse(null);
    Boolean reduced =
        less.or(() -> discourse.after(statement).flatMap(InjectionReader::less)).orElse(null);
    Boolean function = statement.names("functional-improvement") ? Boolean.TRUE : null;
    return Optional.of(
        new FactDraft(
            "injection-response",
            String.valueOf(relief),
            Assertion.PRESENT,
            statement.date(),
            statement.evidence(),
            (id, a, on, e) ->
                new InjectionResponse(id, PROCEDURE, relief, weeks, reduced, function, a, on, e)));
  }

  private static boolean relief(Statement statement, Percentage percent) {
    String text = statement.text();
    String around =
        text.substring(
            Math.max(0, percent.start() - 60), Math.min(text.length(), percent.end() + 60));
    String after = text.substring(percent.end(), Math.min(text.length(), percent.end() + 12));
    return LOGGED.matcher(after).find()
        || around.matches(
            "(?is).*\\b(?:relie\\w*|better|improv\\w*|reduc\\w*|less\\w*|decreas\\w*|benefit|went down|down by|dropped|fell|eased|diminish\\w*)\\b.*");
  }

  private static Optional<Boolean> less(Statement statement) {
    if (NOT_LESS.matcher(statement.text()).find()) {
      return Optional.of(Boolean.FALSE);
    }
    return LESS_MEDICINE.matcher(statement.text()).find()
        ? Optional.of(Boolean.TRUE)
        : Optional.empty();
  }
}
