package dev.warrant.rules.guideline;

import dev.warrant.rules.vocabulary.NearestName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a mapping strictly: a key that nobody knows is a fault, and so is a required one that is
 * missing. After a fault it hands back a harmless value, so that the other faults are found too.
 */
public final class StrictMapping {
  private final SourceFile file;
  private final String what;
  private final YamlNode.Mapping mapping;
  private final List<RulebookFault> faults;
  private final Set<String> unknown = new TreeSet<>();

  private StrictMapping(
      SourceFile file, String what, YamlNode.Mapping mapping, List<RulebookFault> faults) {
    this.file = file;
    this.what = what;
    this.mapping = mapping;
    this.faults = faults;
  }

  /**
   * The mapping that should stand here.
   *
   * @param what what it describes, as a message names it: {@code a passage}
   * @param keys every key that it may have
   * @param faults receives what is wrong
   */
  public static StrictMapping of(
      SourceFile file, YamlNode node, String what, Set<String> keys, List<RulebookFault> faults) {
    if (node instanceof YamlNode.Mapping mapping) {
      StrictMapping strict = new StrictMapping(file, what, mapping, faults);
      strict.refuseUnknown(new TreeSet<>(keys));
      return strict;
    }
    String message = "Here should stand " + what + ", not " + node.kind() + ".";
    String remedy = "Its keys: " + String.join(", ", new TreeSet<>(keys)) + ".";
    faults.add(file.fault(node.line(), node.column(), 1, message, remedy));
    return new StrictMapping(
        file, what, new YamlNode.Mapping(java.util.Map.of(), node.line(), node.column()), faults);
  }

  private void refuseUnknown(Set<String> keys) {
    for (YamlNode.Entry entry : mapping.entries().values()) {
      if (!keys.contains(entry.key())) {
        unknown.add(entry.key());
        String message =
            capital(what)
                + " has no key \""
                + entry.key()
                + "\". "
                + NearestName.suggestion(entry.key(), keys);
        fault(entry, message.strip(), "Its keys: " + String.join(", ", keys) + ".");
      }
    }
  }

  /** Where the mapping stands. */
  public YamlNode.Mapping node() {
    return mapping;
  }

  /** The value under a key, if one stands there. */
  public Optional<YamlNode> value(String key) {
    return Optional.ofNullable(mapping.entries().get(key))
        .map(YamlNode.Entry::value)
        .filter(value -> !(value instanceof YamlNode.Scalar scalar && scalar.nothing()));
  }

  /** The text under a key that must be there; empty after a fault. */
  public String text(String key) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty() && value(key).isEmpty()) {
      missing(key);
    }
    return text.orElse("");
  }

  /** The text under a key that may be there, white space at its ends and line breaks removed. */
  public Optional<String> optionalText(String key) {
    return value(key).flatMap(node -> scalar(node, "a text under \"" + key + "\""));
  }

  /** The whole number, at least 1, under a key that may be there. */
  public Optional<Integer> optionalCount(String key) {
    Optional<String> text = optionalText(key);
    if (text.isPresent() && !text.get().matches("[1-9][0-9]{0,5}")) {
      fault(
          mapping.entries().get(key),
          "\"" + key + "\" should be a whole number of at least 1, not \"" + text.get() + "\".",
          "");
      return Optional.empty();
    }
    return text.map(Integer::valueOf);
  }

  /** The date under a key that may be there, written as {@code 2009-07-18}. */
  public Optional<LocalDate> optionalDate(String key) {
    try {
      return optionalText(key).map(LocalDate::parse);
    } catch (DateTimeParseException unreadable) {
      fault(
          mapping.entries().get(key),
          "\"" + unreadable.getParsedString() + "\" is not a date.",
          "Write it as year-month-day: 2009-07-18.");
      return Optional.empty();
    }
  }

  /** The value of an enumeration under a key that must be there; its first after a fault. */
  public <T extends Enum<T>> T oneOf(String key, Class<T> type) {
    String written = text(key);
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (names.contains(written)) {
      return Enum.valueOf(type, written);
    }
    if (!written.isEmpty()) {
      String message = "\"" + key + "\" cannot be \"" + written + "\". ";
      fault(
          mapping.entries().get(key),
          (message + NearestName.suggestion(written, names)).strip(),
          "It may be " + String.join(", ", names) + ".");
    }
    return type.getEnumConstants()[0];
  }

  /** The elements under a key; none where the key is missing. */
  public List<YamlNode> list(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof YamlNode.Listing listing) {
      return listing.elements();
    }
    fault(
        mapping.entries().get(key),
        "\"" + key + "\" should be a list, not " + value.get().kind() + ".",
        "Write " + key + ": [first, second], or one element a line after a dash.");
    return List.of();
  }

  /** The texts under a key; none where the key is missing. */
  public List<String> texts(String key) {
    return list(key).stream()
        .map(node -> scalar(node, "a name in \"" + key + "\""))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The entries of the mapping under a key, in the order written; none where it is missing. */
  public List<YamlNode.Entry> entries(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof YamlNode.Mapping inner) {
      return List.copyOf(inner.entries().values());
    }
    fault(
        mapping.entries().get(key),
        "\"" + key + "\" should be a mapping from id to contents, not " + value.get().kind() + ".",
        "");
    return List.of();
  }

  /** Records that a required key is missing, unless a misspelt one has been told already. */
  public void missing(String key) {
    if (unknown.stream().anyMatch(near -> NearestName.to(near, Set.of(key)).isPresent())) {
      return;
    }
    faults.add(
        file.fault(
            mapping.line(),
            mapping.column(),
            1,
            capital(what) + " needs \"" + key + "\".",
            "Add a line that begins with \"" + key + ":\"."));
  }

  /** Records a fault at a key. */
  public void fault(YamlNode.Entry entry, String message, String remedy) {
    fault(entry, FaultKind.UNREADABLE_FILE, message, remedy);
  }

  /** Records a fault of a kind at a key. */
  void fault(YamlNode.Entry entry, FaultKind kind, String message, String remedy) {
    faults.add(
        file.fault(entry.line(), entry.column(), entry.key().length(), message, remedy).as(kind));
  }

  private Optional<String> scalar(YamlNode node, String expected) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar.text().strip().replaceAll("\\s+", " "));
    }
    String message = "Here should stand " + expected + ", not " + node.kind() + ".";
    faults.add(file.fault(node.line(), node.column(), 1, message, ""));
    return Optional.empty();
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
