package dev.warrant.engine.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleVersionTest {
  private static final List<Path> USUAL = List.of(Path.of("..", "elsewhere"), Path.of("rules"));

  @TempDir private Path clone;

  /** A repository of two commits: the second changes a rule and adds an edition. */
  @BeforeEach
  void two_commits() throws IOException, GitAPIException {
    QuietGit.use();
    try (Git git = Git.init().setDirectory(clone.toFile()).call()) {
      write("README.md", "read me");
      write("rules/mtus-2009/guideline.yaml", "id: mtus-2009\n");
      write("rules/mtus-2009/opioids.drl", "first");
      write("rules/mtus-2009/opioids.test.yaml", "tests: []\n");
      write("rules/vocabulary/drugs.yaml", "drugs: []\n");
      commit(git, "first");
      git.tag().setName("reviewed").setTagger(somebody()).setAnnotated(true).call();
      write("rules/mtus-2009/opioids.drl", "second");
      write("rules/mtus-2016/guideline.yaml", "id: mtus-2016\n");
      commit(git, "second");
    }
    write("rules/mtus-2009/opioids.drl", "not committed");
  }

  @ParameterizedTest
  @CsvSource({
    "HEAD, second",
    "HEAD~1, first",
    "reviewed, first",
    "HEAD:rules, second",
    "HEAD~1:rules/mtus-2009, first",
    "HEAD~1:rules/mtus-2009/, first",
    "HEAD:./rules/mtus-2009, second",
    "rules, not committed",
    "rules/mtus-2009, not committed"
  })
  void rules_are_read_from_a_folder_or_a_revision(String written, String opioids)
      throws IOException, UnknownVersion {
    EditionFiles edition = read(written).editions().get(0);
    assertThat(edition.id()).isEqualTo("mtus-2009");
    assertThat(edition.rules()).extracting(SourceFile::text).containsExactly(opioids);
    assertThat(edition.tests()).hasSize(1);
  }

  @Test
  void a_file_of_a_revision_is_named_as_git_names_it() throws IOException, UnknownVersion {
    assertThat(read("HEAD~1").editions().get(0).rules())
        .extracting(SourceFile::path)
        .containsExactly("HEAD~1:rules/mtus-2009/opioids.drl");
  }

  @Test
  void a_folder_of_editions_is_told_from_the_folder_of_one() throws IOException, UnknownVersion {
    assertThat(read("HEAD").editions())
        .extracting(EditionFiles::id)
        .containsExactly("mtus-2009", "mtus-2016");
    assertThat(read("HEAD").one()).isFalse();
    assertThat(read("HEAD:rules/mtus-2016").one()).isTrue();
    assertThat(read("rules/mtus-2009").one()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "HAED, There is no folder and no git revision \"HAED\". Did you mean \"HEAD\"?",
    "reviewd, Did you mean \"reviewed\"?",
    "HEAD~7, There is no folder and no git revision \"HEAD~7\".",
    "HEAD:law, There was no folder \"law\" in \"HEAD:law\".",
    "HEAD:README.md, There was no folder \"README.md\"",
    "HEAD:../elsewhere, lies outside of the git repository.",
    "HEAD:rules/vocabulary, There is no edition in \"HEAD:rules/vocabulary\"",
    "rules/vocabulary, There is no edition in \"rules/vocabulary\"",
    "^, There is no folder and no git revision \"^\"."
  })
  void what_cannot_be_found_is_named_with_the_mend(String written, String message) {
    assertThatThrownBy(() -> read(written))
        .isInstanceOf(UnknownVersion.class)
        .hasMessageContaining(message);
  }

  @Test
  void outside_of_a_repository_a_folder_is_asked_for(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> RuleVersion.read("HEAD", USUAL, elsewhere))
        .isInstanceOf(UnknownVersion.class)
        .hasMessageContaining("no git repository here");
  }

  @Test
  void nothing_of_git_is_written_to_the_users_home() throws IOException, UnknownVersion {
    Path settings = Path.of(System.getProperty("user.home"), ".config", "jgit", "config");
    boolean before = Files.exists(settings);
    read("HEAD");
    assertThat(Files.exists(settings)).isEqualTo(before);
  }

  private RuleVersion read(String written) throws IOException, UnknownVersion {
    return RuleVersion.read(written, USUAL, clone);
  }

  private void write(String file, String text) throws IOException {
    Path path = clone.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void commit(Git git, String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.commit().setMessage(message).setAuthor(somebody()).setCommitter(somebody()).call();
  }

  private static PersonIdent somebody() {
    return new PersonIdent("author", "author@clinic.example");
  }
}
