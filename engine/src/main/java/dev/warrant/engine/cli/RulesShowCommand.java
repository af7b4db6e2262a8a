package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.RulebookOverview;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.RulebookPage;
import dev.warrant.engine.report.RulebookText;
import dev.warrant.engine.report.RulebookTree;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.engine.report.WarrantVersion;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.NearestName;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a rulebook in words. */
@Command(
    name = "show",
    description = {
      "Shows the rulebook in words: every topic; or one topic with its ways to approval; or one"
          + " criterion with its passage, rules and tests.",
      "--format html writes the whole of it as one page, to be read in a browser or printed."
    })
final class RulesShowCommand implements Callable<Integer> {
  private static final Set<ReportFormat> PRINTABLE =
      Collections.unmodifiableSet(
          EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.HTML));

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

  /**
   * What is shown of an edition.
   *
   * @param topics the topics
   * @param criterion the only criterion that is shown, if one is
   */
  private record Shown(
      RulebookOverview overview, List<Topic> topics, Optional<CriterionDefinition> criterion) {}

  @Override
  public Integer call() throws Exception {
    ReportFormat format = options.format(PRINTABLE);
    List<Shown> shown = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (RulebookDraft draft : RuleFolder.drafts(rules, options.commandLine())) {
      Edition edition = RuleFolder.sound(draft);
      shown(RulebookOverview.of(draft)).ifPresent(shown::add);
      for (Topic topic : edition.topics()) {
        known.add(topic.id());
        topic.criteria().forEach(criterion -> known.add(criterion.id()));
      }
    }
    if (shown.isEmpty()) {
      throw options.wrong(
          "There is no topic, treatment or criterion \""
              + name
              + "\". "
              + NearestName.suggestion(name, known)
              + "warrant rules show lists them.");
    }
    options.print(streams, report(format, shown));
    return ExitStatus.DONE;
  }

  private Optional<Shown> shown(RulebookOverview overview) {
    Edition edition = overview.edition();
    if (name == null) {
      return Optional.of(new Shown(overview, edition.topics(), Optional.empty()));
    }
    Optional<CriterionDefinition> criterion = edition.criterion(name);
    return (criterion.isPresent() ? topicOf(edition, criterion.get()) : topic(edition))
        .map(topic -> new Shown(overview, List.of(topic), criterion));
  }

  private static Optional<Topic> topicOf(Edition edition, CriterionDefinition criterion) {
    return edition.topics().stream()
        .filter(topic -> topic.criteria().contains(criterion))
        .findFirst();
  }

  private Optional<Topic> topic(Edition edition) {
    String drugClass =
        VocabularyReader.builtIn().drugs().drug(name).map(Drug::drugClass).orElse(name);
    return edition.topics().stream()
        .filter(
            topic ->
                topic.id().equals(name)
                    || topic.drugClasses().contains(drugClass)
                    || topic.treatments().contains(name))
        .findFirst();
  }

  private String report(ReportFormat format, List<Shown> shown) throws IOException {
    if (format == ReportFormat.TEXT) {
      return shown.stream().map(this::text).collect(Collectors.joining("\n"));
    }
    if (shown.size() > 1) {
      throw options.wrong("There are several editions. Name the folder of one with --rules.");
    }
    Shown one = shown.get(0);
    String version = WarrantVersion.current();
    if (format == ReportFormat.HTML) {
      return RulebookPage.of(one.overview(), one.topics(), version);
    }
    List<String> criteria =
        one.topics().stream()
            .flatMap(topic -> topic.criteria().stream())
            .filter(known -> one.criterion().map(known::equals).orElse(true))
            .map(CriterionDefinition::id)
            .toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TreeFormat.INDENTED_JSON.write(
        bytes, new RulebookTree(one.overview(), one.topics(), criteria, version));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String text(Shown shown) {
    RulebookText text = new RulebookText(shown.overview(), options.style(streams));
    if (name == null) {
      return text.topics();
    }
    Topic topic = shown.topics().get(0);
    return shown
        .criterion()
        .map(criterion -> text.criterion(topic, criterion))
        .orElseGet(() -> text.topic(topic));
  }
}
