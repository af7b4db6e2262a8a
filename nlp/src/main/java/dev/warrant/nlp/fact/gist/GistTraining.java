package dev.warrant.nlp.fact.gist;

import dev.warrant.nlp.request.MedicationPhraseParser;
import dev.warrant.nlp.statement.MedicineReader;
import dev.warrant.nlp.statement.PhraseMedicines;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Makes the model of likeness out of the labelled sentences, at build time: the sentences are what
 * people read and mend, the model is made of them.
 */
public final class GistTraining {
  /** A word in fewer sentences says nothing of others. */
  private static final int CUTOFF = 3;

  private static final int ITERATIONS = 60;

  /** Makes most weights nothing, and the model a third as large. */
  private static final double L1_COST = 0.1;

  /** Keeps single words from weighing too much. */
  private static final double L2_COST = 1;

  private GistTraining() {}

  /**
   * Reads {@code *.tsv} (labels, a tab, a sentence) in a folder and writes the model.
   *
   * @param arguments the folder, and the folder of classes that the model is put into
   * @throws IOException if a file cannot be read or written, or a line is not of this form
   */
  public static void main(String[] arguments) throws IOException {
    Path model = Path.of(arguments[1]).resolve(GistModel.RESOURCE.substring(1));
    Files.createDirectories(model.getParent());
    try (OutputStream out = Files.newOutputStream(model)) {
      write(train(samples(Path.of(arguments[0]))), out);
    }
  }

  /** The weights alone: around them OpenNLP puts the hour at which it was done. */
  static void write(DoccatModel model, OutputStream out) throws IOException {
    new BinaryQNModelWriter((QNModel) model.getMaxentModel(), new DataOutputStream(out)).persist();
  }

  /** A model of labelled sentences; the same of the same. */
  static DoccatModel train(List<DocumentSample> samples) throws IOException {
    TrainingParameters how = new TrainingParameters();
    how.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    how.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    how.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    how.put(TrainingParameters.THREADS_PARAM, 1);
    how.put(QNTrainer.L1COST_PARAM, L1_COST);
    how.put(QNTrainer.L2COST_PARAM, L2_COST);
    return DocumentCategorizerME.train(
        "en", ObjectStreamUtils.createObjectStream(samples), how, GistModel.factory());
  }

  /** The labelled sentences of a folder, one for each label of each. */
  static List<DocumentSample> samples(Path folder) throws IOException {
    MedicineReader medicines =
        new PhraseMedicines(MedicationPhraseParser.of(VocabularyReader.builtIn().drugs()));
    List<DocumentSample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
          samples.addAll(of(file + ":" + (i + 1), lines.get(i), medicines));
        }
      }
    }
    return samples;
  }

  private static List<DocumentSample> of(String place, String line, MedicineReader medicines)
      throws IOException {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IOException(
          place + ": no tab; write the label, or nothing for a near miss, a tab and the sentence");
    }
    String sentence = line.substring(tab + 1);
    String[] compared = GistWords.of(sentence, medicines.read(sentence));
    List<DocumentSample> samples = new ArrayList<>();
    for (String label : line.substring(0, tab).split(",", -1)) {
      if (!label.isEmpty() && Gist.of(label).isEmpty()) {
        throw new IOException(
            place
                + ": \""
                + label
                + "\" is no label; there are "
                + String.join(", ", Gist.labels()));
      }
      samples.add(new DocumentSample(label.isEmpty() ? Gist.NONE : label, compared));
    }
    return samples;
  }
}
