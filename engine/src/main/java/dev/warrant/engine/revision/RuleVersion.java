package dev.warrant.engine.revision;

import dev.warrant.rules.guideline.EditionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules as they stand in one place: the files of its editions.
 *
 * @param name the place as the user wrote it
 * @param editions its editions by id; at least one
 * @param one whether the place is the folder of one edition, not a folder of editions
 */
public record RuleVersion(String name, List<EditionFiles> editions, boolean one) {
  public RuleVersion {
    Objects.requireNonNull(name, "name");
    editions = List.copyOf(editions);
  }

  /** The folder of this name, if there is one. */
  private static Optional<Path> folder(String written, Path here) {
    try {
      return Optional.of(here.resolve(written)).filter(Files::isDirectory);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /**
   * Reads the rules of a folder or of a revision of git.
   *
   * @param written a folder; else a revision of git, or a revision and a path ({@code REV:path})
   * @param usual the folders that may be meant where a revision stands alone, likeliest first; at
   *     least one
   * @param here the folder from which all are named
   * @throws UnknownVersion if there is neither, or no edition in it
   * @throws IOException if a file cannot be read
   */
  public static RuleVersion read(String written, List<Path> usual, Path here)
      throws UnknownVersion, IOException {
    Optional<Path> folder = folder(written, here);
    RuleVersion version =
        folder.isPresent() ? inFolder(written, folder.get()) : GitRules.read(written, usual, here);
    if (version.editions().isEmpty()) {
      throw new UnknownVersion(
          "There is no edition in \""
              + written
              + "\": no folder with a guideline.yaml. Name the folder of one edition, or the"
              + " folder that holds them.");
    }
    return version;
  }

  private static RuleVersion inFolder(String written, Path folder) throws IOException {
    if (isEdition(folder)) {
      return new RuleVersion(written, List.of(EditionFiles.inFolder(folder)), true);
    }
    List<EditionFiles> editions = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path edition : folders.filter(RuleVersion::isEdition).sorted().toList()) {
        editions.add(EditionFiles.inFolder(edition));
      }
    }
    return new RuleVersion(written, editions, false);
  }

  private static boolean isEdition(Path folder) {
    return Files.isRegularFile(folder.resolve(EditionFiles.GUIDELINE));
  }
}
