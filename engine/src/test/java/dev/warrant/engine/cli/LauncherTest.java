package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, tried with a Maven and a Java that only say what they were asked. */
class LauncherTest {
  private static final String BUILT = "built";

  @TempDir private Path clone;

  @BeforeEach
  void a_clone_that_was_run_once() throws IOException {
    for (String file : List.of("warrant", "pom.xml")) {
      Files.copy(Path.of("..", file), clone.resolve(file));
    }
    for (String folder : List.of("bin", "nlp", "engine", "rules/vocabulary", "rules/mtus-2009")) {
      Files.createDirectories(clone.resolve(folder));
    }
    executable(
        "mvn", "echo " + BUILT + " >&2; mkdir -p engine/target; : >engine/target/warrant.jar");
    executable(
        "java", "case $* in *-version*) echo '    java.specification.version = 17' >&2 ;; esac");
    executable("javac", ":");
    write("rules/vocabulary/drugs.yaml", "a drug");
    write("rules/mtus-2009/guideline.yaml", "three weeks");
    write("rules/mtus-2009/opioids.drl", "a rule");
    assertThat(run("screen", "letter.txt")).contains(BUILT);
    age();
  }

  @Test
  void nothing_is_built_twice() throws IOException {
    assertThat(run("screen", "letter.txt")).isEmpty();
  }

  @Test
  void a_changed_guideline_is_built_in_before_it_judges() throws IOException {
    write("rules/mtus-2009/guideline.yaml", "two weeks");

    assertThat(run("screen", "letter.txt")).contains(BUILT);
  }

  @Test
  void a_guideline_as_old_as_the_copy_it_was_brought_back_from_is_built_in_too()
      throws IOException {
    write("rules/mtus-2009/guideline.yaml", "two weeks");
    Files.setLastModifiedTime(
        clone.resolve("rules/mtus-2009/guideline.yaml"), FileTime.fromMillis(0));
    Files.setLastModifiedTime(clone.resolve("rules/mtus-2009"), FileTime.fromMillis(0));

    assertThat(run("screen", "letter.txt")).contains(BUILT);
    age();
    assertThat(run("screen", "letter.txt")).isEmpty();
  }

  @Test
  void rules_that_are_read_from_disk_need_no_build() throws IOException {
    write("rules/mtus-2009/opioids.drl", "a rule that does not compile");

    assertThat(run("rules", "check")).isEmpty();
    assertThat(run("why", "--rules", "rules", "letter.txt", "short-course")).isEmpty();
    assertThat(run("screen", "--rules=rules", "letter.txt")).isEmpty();
  }

  @Test
  void a_changed_vocabulary_is_built_in_for_every_command() throws IOException {
    write("rules/vocabulary/drugs.yaml", "another drug");

    assertThat(run("rules", "check")).contains(BUILT);
  }

  /** Makes what was built, and what it was built from, a minute old. */
  private void age() throws IOException {
    FileTime built = FileTime.fromMillis(System.currentTimeMillis() - 60_000);
    FileTime trained = FileTime.fromMillis(built.toMillis() + 2_000);
    Path target = clone.resolve("engine/target");
    Files.setLastModifiedTime(target.resolve("warrant.jar"), built);
    for (String after : List.of("warrant.jsa", "rules-built-in")) {
      Files.setLastModifiedTime(target.resolve(after), trained);
    }
    for (String source :
        List.of(
            "pom.xml",
            "nlp",
            "engine",
            "rules/vocabulary",
            "rules/vocabulary/drugs.yaml",
            "rules/mtus-2009",
            "rules/mtus-2009/guideline.yaml",
            "rules/mtus-2009/opioids.drl")) {
      Files.setLastModifiedTime(clone.resolve(source), FileTime.fromMillis(0));
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(clone.resolve(file), text);
  }

  private void executable(String name, String script) throws IOException {
    Path file = clone.resolve("bin").resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** What the launcher says on the way. */
  private String run(String... words) throws IOException {
    ProcessBuilder launcher = new ProcessBuilder("sh", "warrant");
    launcher.command().addAll(List.of(words));
    launcher.directory(clone.toFile());
    launcher.redirectErrorStream(true);
    launcher.environment().remove("JAVA_HOME");
    launcher.environment().merge("PATH", clone.resolve("bin") + ":", (path, bin) -> bin + path);
    return new String(launcher.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
