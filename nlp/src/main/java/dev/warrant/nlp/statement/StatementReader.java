package dev.warrant.nlp.statement;

import dev.warrant.nlp.assertion.AssertionReader;
import dev.warrant.nlp.assertion.DecidingCue;
import dev.warrant.nlp.assertion.Experiencer;
import dev.warrant.nlp.assertion.Mark;
import dev.warrant.nlp.assertion.MentionAssertion;
import dev.warrant.nlp.assertion.SignedList;
import dev.warrant.nlp.assertion.Source;
import dev.warrant.nlp.assertion.Temporality;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.mention.TextSpan;
import dev.warrant.nlp.mention.TokenizedSentence;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Assertion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Understands sentences: which concepts and medicines they name, and how they speak of them. */
public final class StatementReader {

  /** "anxiety [-]", "panic (-)", "stress: 0/10". */
  private static final Pattern NEGATIVE =
      Pattern.compile(" ?[:=]? ?(?:[\\[(] ?[-–0] ?[\\])]|0 ?/ ?\\d)");

  /** Answers by a letter: "anxiety N panic Y". One alone may be an initial. */
  private static final Pattern LETTERS = Pattern.compile("\\b[YN]\\b[^YN]*\\b[YN]\\b");

  private static final Pattern NO_BY_LETTER = Pattern.compile(" ?[:=-]? ?N\\b");

  private final MentionFinder mentions;
  private final MentionFinder relations;
  private final AssertionReader assertions;
  private final MedicineReader medicines;
  private final UnnamedDose unnamedDose;

  public StatementReader(
      MentionFinder mentions,
      MentionFinder relations,
      AssertionReader assertions,
      MedicineReader medicines) {
    this.mentions = mentions;
    this.relations = relations;
    this.assertions = assertions;
    this.medicines = medicines;
    this.unnamedDose = new UnnamedDose(medicines);
  }

  /** The sentences as statements, in order. */
  public List<Statement> read(SourceText source, List<Sentence> sentences, MedicineNames names) {
    List<Statement> statements = new ArrayList<>(sentences.size());
    String heading = "";
    Heading headed = Heading.NONE;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      String over = sentence.section().heading().text();
      if (!over.equals(heading)) {
        heading = over;
        headed = heading(sentence, headed);
      }
      if (!isLeftEmpty(sentence) && !BoxAnswers.leaveOpen(sentences, i, relations)) {
        FormAnswer box = BoxAnswers.of(sentences, i, relations);
        Statement statement = read(statements, source, sentence, headed, names, box);
        statements.add(box == FormAnswer.NO ? Restatement.denied(statement) : statement);
      }
    }
    return statements;
  }

  /** What is printed beside a box that is not ticked is not said of the patient. */
  private static boolean isLeftEmpty(Sentence sentence) {
    return sentence.block().kind() == BlockKind.CHECKBOX && !sentence.block().ticked();
  }

  private Statement read(
      List<Statement> before,
      SourceText source,
      Sentence sentence,
      Heading heading,
      MedicineNames names,
      FormAnswer answer) {
    String text = sentence.text().text();
    TokenizedSentence tokens = TokenizedSentence.of(text);
    Relations words = new Relations(text, relations.find(tokens));
    List<Medicine> initials = names.byInitials(text, words);
    List<Mention> found = besides(mentions.find(tokens), initials);
    List<Medicine> named = named(sentence, words, names, initials, before);
    List<Mention> injections = words.all("injection-word").toList();
    List<TextSpan> spans = new ArrayList<>(found.size() + named.size() + injections.size());
    found.forEach(mention -> spans.add(mention.span()));
    named.forEach(medicine -> spans.add(new TextSpan(medicine.start(), medicine.end())));
    injections.forEach(mention -> spans.add(mention.span()));
    List<MentionAssertion> stands =
        assertions.read(BoxAnswers.filledIn(text, answer), spans, sentence.section().topic().id());
    List<Understood> understood = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Mention mention = found.get(i);
      if (BlankForm.leaves(text, mention, words)) {
        continue;
      }
      understood.add(
          new Understood(
              mention.concept(),
              mention.start(),
              mention.end(),
              deniedByCell(text, mention, words)
                  ? Assertion.ABSENT
                  : AssertedAs.of(stands.get(i), mention, words),
              ofPatient(stands.get(i)),
              AssertedAs.byItsWords(stands.get(i), mention, words)));
    }
    // A reviewer's "recommends" decides; a guideline's recites.
    boolean toldOfReview = words.any("utilization-review-named");
    boolean recited =
        !toldOfReview && stands.stream().anyMatch(stand -> stand.source() == Source.GUIDELINE);
    List<Medicine> taken = new ArrayList<>(named.size());
    for (int i = 0; i < named.size(); i++) {
      MentionAssertion stand = stands.get(found.size() + i);
      boolean without = words.leadsFrom("without-lead", named.get(i).start()).isPresent();
      // "Told to avoid NSAIDs" orders nothing: what is forbidden is so.
      boolean barred = words.leadsFrom("forbidden", named.get(i).start()).isPresent();
      boolean supposed = onlySupposed(stand, words) && !without && !barred;
      if ((ofPatient(stand) && !supposed) || toldOfReview) {
        taken.add(denied(stand, words) ? named.get(i).asDenied() : named.get(i));
      }
    }
    return new Statement(
        before.size(),
        sentence,
        source,
        understood,
        heading,
        taken,
        named,
        words.without(
            ofOthers(injections, stands.subList(found.size() + named.size(), stands.size()))),
        recited,
        new TableColumns(columns(sentence)),
        answer);
  }

  private List<Medicine> named(
      Sentence sentence,
      Relations words,
      MedicineNames names,
      List<Medicine> initials,
      List<Statement> before) {
    List<Medicine> named =
        Stream.concat(
                medicines.read(sentence.text().text()).stream().map(names::asRequested),
                initials.stream())
            .sorted(Comparator.comparingInt(Medicine::start))
            .toList();
    named = named.stream().filter(one -> !isKindOfNamed(one, words)).toList();
    return named.isEmpty() ? unnamedDose.of(sentence, words, before).stream().toList() : named;
  }

  /** "Lorazepam has been his sleeping aid": what kind of medicine it is, and no other one. */
  private static boolean isKindOfNamed(Medicine kind, Relations words) {
    return !kind.named() && words.leadTo("is-its-kind", kind.start());
  }

  /** The relations whose words head each column of the table that a sentence is a row of. */
  private List<Set<String>> columns(Sentence sentence) {
    return sentence.block().columns().stream()
        .map(column -> relations.find(column.text()))
        .map(words -> words.stream().map(Mention::concept).collect(Collectors.toUnmodifiableSet()))
        .toList();
  }

  /** The mentions but for those whose words are the initials of a medicine. */
  private static List<Mention> besides(List<Mention> found, List<Medicine> initials) {
    return initials.isEmpty()
        ? found
        : found.stream()
            .filter(
                mention ->
                    initials.stream()
                        .noneMatch(m -> m.start() < mention.end() && mention.start() < m.end()))
            .toList();
  }

  /** A label within a table or a list of fields stands under the heading over them. */
  private Heading heading(Sentence sentence, Heading above) {
    String words = sentence.section().heading().text();
    Set<String> concepts = concepts(words);
    boolean label = sentence.block().kind() == BlockKind.TABLE_ROW;
    List<Medicine> named = medicines.read(words).stream().filter(Medicine::named).toList();
    Optional<Medicine> only =
        named.stream().map(Medicine::id).distinct().count() == 1
            ? Optional.of(named.get(0))
            : Optional.empty();
    return new Heading(concepts, label && named.isEmpty() ? above.medicine() : only);
  }

  /** What a heading names, and what its words relate; what it asks for it does not tell of. */
  private Set<String> concepts(String heading) {
    Set<String> named =
        Stream.concat(mentions.find(heading).stream(), relations.find(heading).stream())
            .map(Mention::concept)
            .collect(Collectors.toSet());
    if (named.contains("asked-for")) {
      named.remove(NamedConcepts.EPIDURAL);
    }
    return named;
  }

  /** "Aberrant | none. UDT as prescribed": the cell behind a label denies what the label names. */
  private static boolean deniedByCell(String text, Mention label, Relations words) {
    int at = label.end();
    if (NEGATIVE.matcher(text).region(at, text.length()).lookingAt()) {
      return !SignedList.leads(text);
    }
    if (NO_BY_LETTER.matcher(text).region(at, text.length()).lookingAt()
        && LETTERS.matcher(text).find()) {
      return true;
    }
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ')')) {
      at++;
    }
    boolean cell = at < text.length() && "|\t:".indexOf(text.charAt(at)) >= 0;
    return cell
        && words
            .behind("cell-denial", at + 1, 2)
            .filter(denial -> endsCellOrSentence(text, denial.end()))
            .isPresent();
  }

  private static boolean endsCellOrSentence(String text, int at) {
    String rest = text.substring(at).stripLeading();
    return rest.isEmpty() || ".,;|".indexOf(rest.charAt(0)) >= 0;
  }

  /** Injections that somebody else was given: "her brother got three shots". */
  private static Set<Mention> ofOthers(List<Mention> injections, List<MentionAssertion> stands) {
    return IntStream.range(0, injections.size())
        .filter(i -> stands.get(i).experiencer() == Experiencer.OTHER)
        .mapToObj(injections::get)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean ofPatient(MentionAssertion stand) {
    return stand.experiencer() == Experiencer.PATIENT && stand.source() == Source.RECORD;
  }

  /** "Without Norco" and "out of it" deny no use: they tell of the time off the medicine. */
  private static boolean denied(MentionAssertion stand, Relations words) {
    return stand.cues().stream()
        .filter(cue -> cue.mark() == Mark.NEGATED)
        .anyMatch(
            cue ->
                !words.any("time-off-medicine", cue.start(), cue.end())
                    && !words.cover("supposed-absence", cue.start(), cue.end())
                    && !words.cover("nothing-gained", cue.start(), cue.end())
                    && !words.cover("no-trouble-lead", cue.start(), cue.end()));
  }

  /** A plan's medicines are ordered; those behind an "if" or a "would" of their own are not. */
  private static boolean onlySupposed(MentionAssertion stand, Relations words) {
    return stand.temporality() == Temporality.HYPOTHETICAL
        && stand.cues().stream().anyMatch(cue -> isWord(cue, words));
  }

  /**
   * What is to be started is ordered; what would be started is not. "If he takes it he can walk"
   * supposes no use: he takes it.
   */
  private static boolean isWord(DecidingCue cue, Relations words) {
    return cue.mark() == Mark.HYPOTHETICAL
        && cue.end() > cue.start()
        && !words.any("ordered-not-supposed", cue.start(), cue.end())
        && !words.cover("habit", cue.start(), cue.end())
        && !words.cover("supposed-absence", cue.start(), cue.end());
  }
}
