package dev.warrant.nlp.review;

import java.util.List;

/**
 * What a letter says of its anonymous reviewer.
 *
 * @param specialties in the order of the text, each by the name under which it is known
 * @param states of licensure, in the order of the text
 */
public record Reviewer(List<String> specialties, List<String> states) {
  public Reviewer {
    specialties = List.copyOf(specialties);
    states = List.copyOf(states);
  }
}
