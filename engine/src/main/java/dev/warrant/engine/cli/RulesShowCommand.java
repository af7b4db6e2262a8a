package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.RuleTestFiles;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.RulebookText;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.NearestName;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a rulebook in words. */
@Command(
    name = "show",
    description = {
      "Shows the rulebook in words: every topic; or one topic with its ways to approval; or one"
          + " criterion with its passage, rules and tests."
    })
final class RulesShowCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private ReportOptions options;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      defaultValue = "rules",
      description = "The folder of an edition, or of several (default: rules).")
  private Path rules;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "A topic, a treatment or a criterion, by its id.")
  private String name;

  RulesShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    options.format(EnumSet.of(ReportFormat.TEXT));
    StringBuilder report = new StringBuilder();
    Set<String> known = new TreeSet<>();
    for (RulebookDraft draft : RuleFolder.drafts(rules, options.commandLine())) {
      if (draft.edition().isEmpty()) {
        throw new FaultyRulebook(draft.faults());
      }
      Edition edition = draft.edition().get();
      shown(draft, edition).ifPresent(report::append);
      for (Topic topic : edition.topics()) {
        known.add(topic.id());
        topic.criteria().forEach(criterion -> known.add(criterion.id()));
      }
    }
    if (report.isEmpty()) {
      throw options.wrong(
          "There is no topic, treatment or criterion \""
              + name
              + "\". "
              + NearestName.suggestion(name, known)
              + "warrant rules show lists them.");
    }
    options.print(streams, report.toString());
    return ExitStatus.DONE;
  }

  private Optional<String> shown(RulebookDraft draft, Edition edition) {
    RulebookText text = new RulebookText(edition, options.style(streams));
    if (name == null) {
      return Optional.of(text.topics());
    }
    Optional<CriterionDefinition> criterion = edition.criterion(name);
    if (criterion.isPresent()) {
      RuleTestFiles tests = RuleTestFiles.read(draft.files(), edition);
      return Optional.of(text.criterion(criterion.get(), draft.conditions(), tests.tests()));
    }
    return topic(edition).map(text::topic);
  }

  private Optional<Topic> topic(Edition edition) {
    String drugClass =
        VocabularyReader.builtIn().drugs().drug(name).map(Drug::drugClass).orElse(name);
    List<Topic> topics = edition.topics();
    return topics.stream()
        .filter(
            topic ->
                topic.id().equals(name)
                    || topic.drugClasses().contains(drugClass)
                    || topic.treatments().contains(name))
        .findFirst();
  }
}
