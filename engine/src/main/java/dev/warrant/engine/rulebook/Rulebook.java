package dev.warrant.engine.rulebook;

import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.runtime.KieSession;

/** An edition of the guideline and its compiled rules. Safe for use by many threads. */
public final class Rulebook {
  private final Edition edition;
  private final String sha256;
  private final List<RuleEntry> rules;
  private final Map<String, Map<String, RuleEntry>> rulesByPackage;
  private final Map<String, CriterionDefinition> criteria;
  private final TopicRules compiled;
  private final EditionFiles files;

  /** The files of rules as parsed; {@code null} until asked for: judging does not need them. */
  private volatile List<DrlFile> parsed;

  private volatile Map<String, String> wordings;

  /** A rulebook whose files of rules are parsed already. */
  Rulebook(
      Edition edition,
      EditionFiles files,
      List<RuleEntry> rules,
      TopicRules compiled,
      List<DrlFile> parsed) {
    this(edition, files, rules, compiled);
    this.parsed = List.copyOf(parsed);
  }

  Rulebook(Edition edition, EditionFiles files, List<RuleEntry> rules, TopicRules compiled) {
    this.edition = edition;
    this.files = files;
    this.sha256 = files.sha256();
    this.rules = List.copyOf(rules);
    this.compiled = compiled;
    this.criteria = new LinkedHashMap<>();
    for (Topic topic : edition.topics()) {
      topic.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    }
    this.rulesByPackage = new HashMap<>();
    for (RuleEntry rule : this.rules) {
      rulesByPackage
          .computeIfAbsent(rule.rulePackage(), unseen -> new HashMap<>())
          .put(rule.name(), rule);
    }
  }

  public Edition edition() {
    return edition;
  }

  /** SHA-256 over the edition's rule and guideline files, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Every rule, by file and place. */
  public List<RuleEntry> rules() {
    return rules;
  }

  /** The rule of this package and name, if there is one. */
  public Optional<RuleEntry> rule(String rulePackage, String name) {
    return Optional.ofNullable(rulesByPackage.getOrDefault(rulePackage, Map.of()).get(name));
  }

  /**
   * The definition of a criterion.
   *
   * @throws java.util.NoSuchElementException if the edition has none of this id
   */
  public CriterionDefinition criterion(String id) {
    return Optional.ofNullable(criteria.get(id)).orElseThrow();
  }

  /** The first rule that could conclude that a criterion is met. */
  public Optional<RuleEntry> ruleThatMeets(String criterion) {
    return rules.stream()
        .filter(rule -> rule.criterion().equals(criterion) && rule.concludes() == Status.MET)
        .findFirst();
  }

  /** The files that it was read from; with its tests, if it was read from a folder. */
  public EditionFiles files() {
    return files;
  }

  /** The conditions of every rule, by file and place, each constraint apart. */
  public List<RuleConditions> conditions() {
    return parsed().stream().flatMap(file -> new ConditionReader(file).rules().stream()).toList();
  }

  private List<DrlFile> parsed() {
    List<DrlFile> known = parsed;
    if (known == null) {
      known = parse();
      parsed = known;
    }
    return known;
  }

  private List<DrlFile> parse() {
    List<RulebookFault> faults = new ArrayList<>();
    List<DrlFile> read =
        files.rules().stream().flatMap(file -> DrlFile.parse(file, faults).stream()).toList();
    if (!faults.isEmpty()) {
      throw new IllegalStateException("rules that were compiled can be read: " + faults);
    }
    return read;
  }

  /**
   * What each rule says, by its citation, white space and comments left out: two rulebooks have the
   * same rule where they have the same wording under the same citation.
   */
  public Map<String, String> wordings() {
    Map<String, String> known = wordings;
    if (known == null) {
      known = Collections.unmodifiableMap(readWordings());
      wordings = known;
    }
    return known;
  }

  private Map<String, String> readWordings() {
    Map<String, String> read = new LinkedHashMap<>();
    for (DrlFile file : parsed()) {
      String text = file.source().text();
      for (RuleDescr rule : file.rules()) {
        read.put(
            file.source().name() + "#" + rule.getName(),
            Token.scan(text, rule.getStartCharacter(), DrlFile.end(rule, text)).stream()
                .map(Token::text)
                .collect(Collectors.joining(" ")));
      }
    }
    return read;
  }

  /**
   * The compiled rules on a topic's criteria, with no fact before them; empty where it has none.
   * For one thread; whoever asks must dispose of it, so that it serves another case.
   */
  public Optional<KieSession> session(Topic topic) {
    return compiled.open(topic);
  }
}
