package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.guideline.EditionFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of a small edition without a fault, to put mistakes into. */
public final class ClinicEdition {
  private static final String ID = "clinic-2009";

  private final Path folder;

  private ClinicEdition(Path folder) {
    this.folder = folder;
  }

  /** Copies it into a folder. */
  public static ClinicEdition copiedTo(Path parent) throws IOException {
    Path copy = Files.createDirectory(parent.resolve(ID));
    try (Stream<Path> files = Files.list(original())) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    return new ClinicEdition(copy);
  }

  private static Path original() {
    try {
      return Path.of(ClinicEdition.class.getResource("/rulebooks/" + ID).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public Path folder() {
    return folder;
  }

  /** Puts other words in the place of some, which must be there, at the first place. */
  public ClinicEdition change(String file, String words, String others) {
    String text = text(file);
    assertThat(text).contains(words);
    int at = text.indexOf(words);
    return write(file, text.substring(0, at) + others + text.substring(at + words.length()));
  }

  /** Adds something at the end of a file. */
  public ClinicEdition append(String file, String words) {
    return write(file, text(file) + words);
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private ClinicEdition write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The edition as it stands now. */
  public RulebookDraft draft() {
    try {
      return RulebookDraft.read(EditionFiles.inFolder(folder));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A text in which the folder's own place is left out. */
  public String withoutPlace(String text) {
    return text.replace(folder.toString().replace('\\', '/') + "/", "");
  }
}
