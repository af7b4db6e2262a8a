package dev.warrant.rules.guideline;

import dev.warrant.rules.vocabulary.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which passages and criteria an edition has, and where they are spoken of. */
final class References {
  private final List<RulebookFault> faults;
  private final Set<String> passages = new TreeSet<>();
  private final Map<String, String> criteria = new LinkedHashMap<>();
  private final List<Mention> passageMentions = new ArrayList<>();
  private final Set<String> unverified = new TreeSet<>();
  private final List<Mention> groundsOfDecisions = new ArrayList<>();
  private final List<Mention> criterionMentions = new ArrayList<>();

  private record Mention(String id, SourceFile file, YamlNode place) {}

  References(List<RulebookFault> faults) {
    this.faults = faults;
  }

  Set<String> passages() {
    return passages;
  }

  /** A passage of which no wording is sure. */
  void unverified(String passage) {
    unverified.add(passage);
  }

  /** A passage on which a criterion rests that decides. */
  void decidesBy(String passage, SourceFile file, YamlNode place) {
    groundsOfDecisions.add(new Mention(passage, file, place));
  }

  void define(String criterion, SourceFile file, YamlNode.Entry place) {
    String here = file.name() + ":" + place.line();
    String earlier = criteria.putIfAbsent(criterion, here);
    if (earlier != null) {
      String message = "The criterion \"" + criterion + "\" is there twice: first in " + earlier;
      faults.add(
          file.fault(
                  place.line(),
                  place.column(),
                  criterion.length(),
                  message + ".",
                  "Give each criterion of the edition its own id.")
              .as(FaultKind.REPEATED_NAME));
    }
  }

  void mentionPassage(String id, SourceFile file, YamlNode place) {
    passageMentions.add(new Mention(id, file, place));
  }

  void mentionCriterion(String id, SourceFile file, YamlNode place) {
    criterionMentions.add(new Mention(id, file, place));
  }

  /** Finds every mention of what does not exist. */
  void check() {
    passageMentions.forEach(
        mention -> check(mention, "passage", passages, FaultKind.UNKNOWN_PASSAGE));
    criterionMentions.forEach(
        mention -> check(mention, "criterion", criteria.keySet(), FaultKind.UNKNOWN_CRITERION));
    groundsOfDecisions.stream()
        .filter(mention -> unverified.contains(mention.id()))
        .forEach(this::unverifiedGround);
  }

  private void unverifiedGround(Mention mention) {
    faults.add(
        mention
            .file()
            .fault(
                mention.place().line(),
                mention.place().column(),
                Math.max(1, mention.id().length()),
                "The passage \"" + mention.id() + "\" is unverified and may not decide.",
                "Make the criterion a CAUTION, or find the passage in a source.")
            .as(FaultKind.UNVERIFIED_GROUND));
  }

  private void check(Mention mention, String what, Set<String> known, FaultKind kind) {
    if (!known.contains(mention.id())) {
      String message = "The edition has no " + what + " \"" + mention.id() + "\". ";
      faults.add(
          mention
              .file()
              .fault(
                  mention.place().line(),
                  mention.place().column(),
                  Math.max(1, mention.id().length()),
                  (message + NearestName.suggestion(mention.id(), known)).strip(),
                  "Correct the name, or define the " + what + ".")
              .as(kind));
    }
  }
}
