package dev.warrant.nlp.fact.gist;

import dev.warrant.nlp.statement.Medicine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;

/** How much a sentence is like the labelled ones. Serves every thread. */
final class GistModel {
  /** Where the model lies that {@link GistTraining} made. */
  static final String RESOURCE = "/gist/gist.bin";

  /** Below this share a sentence is like others for another gist that it surely has. */
  private static final double LEAST_SHARE = 0.2;

  private final DocumentCategorizerME categorizer;
  private final Map<Gist, Integer> places = new EnumMap<>(Gist.class);
  private final int none;

  /** Made of a model. */
  GistModel(DoccatModel model) {
    categorizer = new DocumentCategorizerME(model);
    for (Gist gist : Gist.values()) {
      places.put(gist, categorizer.getIndex(gist.label()));
    }
    none = categorizer.getIndex(Gist.NONE);
  }

  /** The model that is shipped. */
  static GistModel shipped() {
    try (InputStream in = GistModel.class.getResourceAsStream(RESOURCE)) {
      MaxentModel weights =
          (MaxentModel)
              new GenericModelReader(new BinaryFileDataReader(Objects.requireNonNull(in, RESOURCE)))
                  .getModel();
      return new GistModel(new DoccatModel("en", weights, Map.of(), factory()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** By what the model was made: what is compared of a sentence stands in it as its words. */
  static DoccatFactory factory() {
    return new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
  }

  /**
   * The likeness of a sentence to what was labelled.
   *
   * @param medicines those that it names, in order
   */
  Likeness of(String sentence, List<Medicine> medicines) {
    return new Likeness(categorizer.categorize(GistWords.of(sentence, medicines)));
  }

  /** How like a sentence is to those of each label. */
  final class Likeness {
    private final double[] shares;

    private Likeness(double[] shares) {
      this.shares = shares;
    }

    /**
     * How sure it is that the sentence comes to this rather than to nothing, between 0 and 1; 0
     * where it is far more like the sentences of another gist.
     */
    double sureness(Gist gist) {
      int place = places.get(gist);
      return place < 0 || shares[place] < LEAST_SHARE
          ? 0
          : shares[place] / (shares[place] + shares[none]);
    }
  }
}
