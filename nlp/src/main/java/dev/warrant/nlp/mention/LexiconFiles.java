package dev.warrant.nlp.mention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;

/** Reads the YAML files of the lexicon. */
public final class LexiconFiles {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY).build();

  private LexiconFiles() {}

  /**
   * Reads a file of the lexicon.
   *
   * @param resource its place on the class path, for instance {@code /lexicon/assertion-cues.yaml}
   * @throws LexiconException if it is missing or not in the form asked for; names the line
   */
  public static <T> T read(String resource, TypeReference<T> form) {
    try (InputStream in = LexiconFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new LexiconException(resource + " is missing: build nlp again", null);
      }
      return YAML.readValue(in, form);
    } catch (JsonProcessingException wrong) {
      int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
      throw new LexiconException(resource + ":" + line + ": " + wrong.getOriginalMessage(), wrong);
    } catch (IOException unreadable) {
      throw new LexiconException(resource + ": " + unreadable.getMessage(), unreadable);
    }
  }
}
