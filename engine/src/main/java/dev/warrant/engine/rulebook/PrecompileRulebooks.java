package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step of the build: compiles the built-in rulebooks to classes, and an index beside them. */
public final class PrecompileRulebooks {
  private PrecompileRulebooks() {}

  /**
   * Compiles every edition of a folder.
   *
   * @param arguments the folder of editions, and the folder that receives the classes
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if a rulebook has faults; the message lists them
   */
  public static void main(String[] arguments) throws IOException {
    Path editions = Path.of(arguments[0]).toRealPath();
    Path output = Path.of(arguments[1]);
    try {
      write(editions, output);
    } catch (RulebookDoesNotCompile broken) {
      throw new IllegalStateException(
          broken.faults().stream()
              .map(RulebookFault::asText)
              .collect(Collectors.joining("\n\n", "the rulebook has faults:\n\n", "\n")),
          broken);
    }
  }

  private static void write(Path editions, Path output) throws IOException {
    Map<String, BuiltInIndex.Entry> index = new LinkedHashMap<>();
    for (Path folder : EditionFolders.in(editions)) {
      EditionFiles files = EditionFiles.inFolder(folder);
      RulebookSource source = RulebookSource.read(files);
      CompiledRules compiled = source.compile();
      deleteFormer(output.resolve("dev/warrant/" + files.id().replace('-', '_')));
      for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
        Path target = output.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      index.put(
          files.id(),
          new BuiltInIndex.Entry(
              files.files().stream().map(file -> file.name()).toList(),
              compiled.models(),
              source.entries()));
    }
    Path target = output.resolve(BuiltInIndex.RESOURCE);
    Files.createDirectories(target.getParent());
    Files.writeString(target, BuiltInIndex.write(index));
  }

  /** A class is named after what its rule says: those of a changed rule would stay for ever. */
  private static void deleteFormer(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
