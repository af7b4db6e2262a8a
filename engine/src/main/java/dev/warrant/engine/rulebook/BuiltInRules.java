package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that were compiled when the project was built, as a loader finds them. */
final class BuiltInRules {
  private final ClassLoader loader;
  private final Map<String, BuiltInIndex.Entry> editions;

  private BuiltInRules(ClassLoader loader, Map<String, BuiltInIndex.Entry> editions) {
    this.loader = loader;
    this.editions = editions;
  }

  /** Empty while the project is being built. */
  static Optional<BuiltInRules> found(ClassLoader loader) {
    try (InputStream stream = loader.getResourceAsStream(BuiltInIndex.RESOURCE)) {
      if (stream == null) {
        return Optional.empty();
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new BuiltInRules(loader, BuiltInIndex.read(text)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Map<String, BuiltInIndex.Entry> editions() {
    return editions;
  }

  /** The files of an edition. */
  EditionFiles files(String edition) throws IOException {
    return EditionFiles.onClassPath(loader, edition, editions.get(edition).files());
  }

  /** Where the compiled rules of an edition are found. */
  List<RuleHome> homes(String edition) {
    return editions.get(edition).models().stream()
        .map(model -> new RuleHome(loader, model))
        .toList();
  }

  /** Where the compiled rules of a package are found, if the edition has them. */
  Optional<RuleHome> home(String edition, String packageName) {
    return homes(edition).stream()
        .filter(home -> home.packageName().equals(packageName))
        .findFirst();
  }

  /** What a file of rules was when the project was built, if the edition had it. */
  Optional<DrlFile> compiledBefore(String edition, DrlFile now) {
    String name = now.source().name();
    BuiltInIndex.Entry entry = editions.get(edition);
    if (entry == null || !entry.files().contains(name)) {
      return Optional.empty();
    }
    try {
      SourceFile source = EditionFiles.onClassPath(loader, edition, List.of(name)).files().get(0);
      return source.text().equals(now.source().text())
          ? Optional.of(now)
          : DrlFile.parse(source, new ArrayList<>());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  ClassLoader loader() {
    return loader;
  }
}
