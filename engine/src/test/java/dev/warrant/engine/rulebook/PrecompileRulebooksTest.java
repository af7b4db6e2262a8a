package dev.warrant.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Sample;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Request;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecompileRulebooksTest {
  @TempDir Path first;
  @TempDir Path second;

  @Test
  void rules_compiled_ahead_conclude_what_rules_compiled_on_the_spot_do() throws IOException {
    PrecompileRulebooks.main(new String[] {Sample.editions().toString(), first.toString()});
    URL[] places = {first.toUri().toURL(), Sample.editions().toUri().toURL()};
    // The classes come first: the index of the built-in rulebooks must not be found instead.
    try (ChildFirst loader = new ChildFirst(places)) {
      Rulebooks ahead = Rulebooks.precompiled(loader);
      Rulebooks spot = Sample.warrant().rulebooks();

      assertThat(ahead.all())
          .extracting(Rulebook::sha256)
          .isEqualTo(spot.all().stream().map(Rulebook::sha256).toList());
      assertThat(ahead.all())
          .extracting(Rulebook::rules)
          .isEqualTo(spot.all().stream().map(Rulebook::rules).toList());
      assertThat(status(ahead.byId("sample-2009"))).isEqualTo(Status.MET);
    }
  }

  private static Status status(Rulebook rulebook) {
    Request request = Sample.relaxant("r1", "baclofen", 14);
    try (CaseSession session =
        CaseSession.open(
            rulebook,
            Sample.subject(
                request, Sample.finding("f1", "acute-spasm", Assertion.PRESENT, "acute spasm")),
            DerivedFacts.none())) {
      return session.standings().status(request, "acute-exacerbation");
    }
  }

  /**
   * The bytes of some classes follow the order in which the JVM lists methods, which it shuffles.
   */
  @Test
  void compiling_twice_writes_the_same_files_and_the_same_index() throws IOException {
    PrecompileRulebooks.main(new String[] {Sample.editions().toString(), first.toString()});
    PrecompileRulebooks.main(new String[] {Sample.editions().toString(), second.toString()});

    assertThat(names(second)).isEqualTo(names(first));
    assertThat(second.resolve(BuiltInIndex.RESOURCE))
        .hasSameBinaryContentAs(first.resolve(BuiltInIndex.RESOURCE));
  }

  @Test
  void the_classes_of_a_rule_that_is_gone_do_not_stay() throws IOException {
    Path former = first.resolve("dev/warrant/sample_2009/opioids/Former.class");
    Files.createDirectories(former.getParent());
    Files.writeString(former, "former");
    PrecompileRulebooks.main(new String[] {Sample.editions().toString(), first.toString()});

    assertThat(former).doesNotExist();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }

  /** Looks for resources in its own places before it asks its parent. */
  private static final class ChildFirst extends URLClassLoader {
    ChildFirst(URL[] places) {
      super(places, PrecompileRulebooksTest.class.getClassLoader());
    }

    @Override
    public URL getResource(String name) {
      URL own = findResource(name);
      return own == null ? super.getResource(name) : own;
    }
  }
}
