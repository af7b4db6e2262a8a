package dev.warrant.rules.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every concept that a fact may be about, in the order of {@code vocabulary/concepts.yaml}. */
public final class ConceptTable {
  private static final String RESOURCE = "/vocabulary/concepts.yaml";

  private final Map<String, Concept> byId;

  private ConceptTable(Map<String, Concept> byId) {
    this.byId = Collections.unmodifiableMap(byId);
  }

  /**
   * The table that is shipped with Warrant.
   *
   * @throws IllegalStateException if an id occurs twice
   * @throws UncheckedIOException if the file is missing or is not the YAML it should be
   */
  public static ConceptTable load() {
    try (InputStream in = ConceptTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new UncheckedIOException(new IOException(RESOURCE + " is not on the class path"));
      }
      return of(new YAMLMapper().readValue(in, new TypeReference<List<Concept>>() {}));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE + ": " + unreadable.getMessage(), unreadable);
    }
  }

  /**
   * A table of the given concepts.
   *
   * @throws IllegalStateException if an id occurs twice
   */
  public static ConceptTable of(List<Concept> concepts) {
    Map<String, Concept> byId = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      if (byId.put(concept.id(), concept) != null) {
        throw new IllegalStateException(
            RESOURCE + " names the concept " + concept.id() + " twice: keep one of the two");
      }
    }
    return new ConceptTable(byId);
  }

  /** The concept of that id, or empty if the vocabulary has none. */
  public Optional<Concept> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every id, in the order of the file. */
  public Set<String> ids() {
    return byId.keySet();
  }

  /** Every concept, in the order of the file. */
  public List<Concept> concepts() {
    return List.copyOf(byId.values());
  }

  /** The concepts of a kind, for instance {@code diagnosis}, in the order of the file. */
  public List<Concept> ofKind(String kind) {
    return byId.values().stream().filter(concept -> concept.kind().equals(kind)).toList();
  }
}
