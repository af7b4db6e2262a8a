package dev.warrant.nlp.fact.gist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.doccat.DocumentSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GistTrainingTest {
  private static final Path SENTENCES = Path.of("gist");

  @Test
  void every_gist_has_sentences_and_so_have_those_that_come_to_none() throws IOException {
    Set<String> labels =
        GistTraining.samples(SENTENCES).stream()
            .map(DocumentSample::getCategory)
            .collect(Collectors.toSet());
    assertThat(labels).containsAll(Gist.labels()).contains(Gist.NONE);
  }

  @Test
  void the_same_sentences_make_the_same_model() throws IOException {
    List<DocumentSample> some = GistTraining.samples(SENTENCES).subList(0, 600);
    assertThat(Arrays.equals(bytes(some), bytes(some))).isTrue();
  }

  @Test
  void a_line_with_an_unknown_label_is_refused_with_the_labels_that_there_are(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("more.tsv"), "flair\tHis back locked up on Monday.\n");
    assertThatThrownBy(() -> GistTraining.samples(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll("more.tsv:1:", "\"flair\" is no label", "agent-failed", "flare");
  }

  @Test
  void a_line_without_a_tab_is_refused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("more.tsv"), "flare His back locked up on Monday.\n");
    assertThatThrownBy(() -> GistTraining.samples(folder))
        .hasMessageContainingAll("more.tsv:1:", "no tab", "the sentence");
  }

  private static byte[] bytes(List<DocumentSample> samples) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GistTraining.write(GistTraining.train(samples), out);
    return out.toByteArray();
  }
}
