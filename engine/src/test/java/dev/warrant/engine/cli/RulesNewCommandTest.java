package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Golden;
import dev.warrant.engine.authoring.ClinicEdition;
import dev.warrant.engine.report.TextStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesNewCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void an_edition_without_a_mistake() throws IOException {
    ClinicEdition.copiedTo(folder);
  }

  @Test
  void a_criterion_is_laid_out_and_what_is_left_to_do_is_told() throws IOException {
    assertThat(criterion("first-line-failed", "--topic", "muscle-relaxants")).isZero();
    Golden.check("new/criterion.txt", output());
    out.reset();
    assertThat(run("rules", "check", folder.toString())).isEqualTo(4);
    Golden.check("new/criterion-check.txt", output());
    out.reset();
    assertThat(run("rules", "test", folder.toString())).isEqualTo(1);
    Golden.check("new/criterion-test.txt", output());
  }

  @Test
  void an_edition_is_laid_out_beside_the_others() throws IOException {
    assertThat(
            run(
                "rules",
                "new",
                "edition",
                "mtus-2017",
                "--from",
                "2017-12-01",
                "--topic",
                "muscle-relaxants",
                "--treats",
                "muscle-relaxant",
                "--rules",
                folder.toString()))
        .isZero();
    Golden.check("new/edition.txt", output());
    out.reset();
    assertThat(criterion("first-line-failed", "--topic", "muscle-relaxants")).isEqualTo(2);
    assertThat(err.toString())
        .contains("There are several editions in")
        .contains("clinic-2009, mtus-2017. Name one with --edition.");
    assertThat(criterion("first-line-failed", "--topic", "injections", "--edition", "clinic-2009"))
        .isZero();
  }

  @Test
  void nothing_is_written_over() {
    assertThat(criterion("first-line-failed", "--topic", "injections")).isZero();
    assertThat(criterion("first-line-failed", "--topic", "injections")).isEqualTo(2);
    assertThat(err.toString())
        .contains("clinic-2009 has a criterion \"first-line-failed\" already.");
  }

  @Test
  void an_edition_with_faults_is_to_be_mended_first() throws IOException {
    Path rules = folder.resolve("clinic-2009").resolve("muscle-relaxants.drl");
    Files.writeString(rules, Files.readString(rules).replaceFirst("present\\(\\)", "presnt()"));
    assertThat(criterion("first-line-failed", "--topic", "injections")).isEqualTo(4);
    assertThat(err.toString()).contains("muscle-relaxants.drl:").contains("presnt");
    assertThat(folder.resolve("clinic-2009").resolve("first-line-failed.drl")).doesNotExist();
  }

  @Test
  void what_is_to_be_new_has_to_be_said() {
    assertThat(run("rules", "new")).isEqualTo(2);
    assertThat(err.toString()).contains("Say what is to be new: criterion or edition.");
  }

  private int criterion(String... arguments) {
    String[] all = new String[arguments.length + 5];
    all[0] = "rules";
    all[1] = "new";
    all[2] = "criterion";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    all[all.length - 2] = "--rules";
    all[all.length - 1] = folder.toString();
    return run(all);
  }

  private int run(String... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(err, true),
            TextStyle.PLAIN);
    return new CommandRun(new BuiltInWorkshop(), streams).execute(arguments);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8)
        .replace(folder + "/", "")
        .replace(folder.toString(), "rules");
  }
}
