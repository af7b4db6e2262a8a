package dev.warrant.engine.authoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.warrant.rules.guideline.FaultKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mistake that a rule author makes, put into a copy of {@link ClinicEdition}.
 *
 * @param name what the author did
 * @param kinds ids of every kind of fault that must be told of it, and of no other
 * @param changes what is written in place of what
 */
record AuthorMistake(String name, List<String> kinds, List<Change> changes) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  record Change(String file, String words, String others) {}

  /** Every one of {@code mistakes/*.yaml}. */
  static List<AuthorMistake> all() {
    try (Stream<Path> files =
        Files.list(Path.of(AuthorMistake.class.getResource("/mistakes").toURI()))) {
      return files.sorted().flatMap(AuthorMistake::in).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Stream<AuthorMistake> in(Path file) {
    try {
      return Arrays.stream(YAML.readValue(file.toFile(), AuthorMistake[].class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Makes it. */
  void make(ClinicEdition edition) {
    changes.forEach(change -> edition.change(change.file(), change.words(), change.others()));
  }

  Set<FaultKind> faultKinds() {
    return Arrays.stream(FaultKind.values())
        .filter(kind -> kinds.contains(kind.id()))
        .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return name;
  }
}
