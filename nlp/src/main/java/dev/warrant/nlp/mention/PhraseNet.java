package dev.warrant.nlp.mention;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects phrases and makes an automaton of them. A phrase is a chain of its steps, so one of a
 * thousand spellings takes the room of its alternatives and not of their products.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseNet<V> {
  private final WordTable words = new WordTable();
  private final int number = words.intern(PhraseAutomaton.NUMBER);
  private final int bridge = words.intern(PhraseAutomaton.BRIDGE);
  private final List<Place<V>> places = new ArrayList<>();

  /** Where the phrases begin: a place for each. */
  private final List<Place<V>> beginnings = new ArrayList<>();

  /** Between two steps of a phrase, or at its end. */
  private static final class Place<V> {
    private final int id;
    private final List<Edge<V>> edges = new ArrayList<>(1);

    /** Where the next step ends, if it may be left out; else null. */
    private Place<V> skip;

    /** What ends here; else null. */
    private V end;

    Place(int id) {
      this.id = id;
    }
  }

  private record Edge<V>(int word, Place<V> to) {}

  private Place<V> newPlace() {
    Place<V> place = new Place<>(places.size());
    places.add(place);
    return place;
  }

  /**
   * Adds a phrase in the notation of the lexicon.
   *
   * @param plural whether the last word is taken in the plural too
   * @throws IllegalArgumentException if the phrase cannot be read; says why
   */
  public void add(String phrase, boolean plural, V value) {
    Place<V> from = newPlace();
    beginnings.add(from);
    for (List<String> step : PhrasePattern.of(phrase, plural).steps()) {
      Place<V> to = newPlace();
      for (String spelled : step) {
        join(from, wordsOf(spelled), to);
      }
      from = to;
    }
    from.end = value;
  }

  private void join(Place<V> from, List<Integer> run, Place<V> to) {
    if (run.isEmpty()) {
      from.skip = to;
      return;
    }
    Place<V> at = from;
    for (int word : run.subList(0, run.size() - 1)) {
      Place<V> next = newPlace();
      at.edges.add(new Edge<>(word, next));
      at = next;
    }
    at.edges.add(new Edge<>(run.get(run.size() - 1), to));
  }

  private List<Integer> wordsOf(String phrase) {
    List<Integer> ids = new ArrayList<>();
    int at = 0;
    while (at < phrase.length()) {
      if (Character.isWhitespace(phrase.charAt(at))) {
        at++;
      } else if (phrase.startsWith(PhraseAutomaton.NUMBER, at)) {
        ids.add(number);
        at += PhraseAutomaton.NUMBER.length();
      } else if (phrase.startsWith(PhraseAutomaton.BRIDGE, at)) {
        ids.add(bridge);
        at += PhraseAutomaton.BRIDGE.length();
      } else {
        int end = TokenizedSentence.endOfToken(phrase, at);
        if (!joins(phrase, at, end)) {
          ids.add(words.intern(phrase.substring(at, end)));
        }
        at = end;
      }
    }
    return ids;
  }

  /** Whether a mark of a phrase joins two words as a space would. */
  private static boolean joins(String phrase, int start, int end) {
    return end - start == 1
        && PhraseAutomaton.JOINERS.indexOf(phrase.charAt(start)) >= 0
        && start > 0
        && Character.isLetter(phrase.charAt(start - 1))
        && end < phrase.length()
        && Character.isLetter(phrase.charAt(end));
  }

  /**
   * The automaton that finds these phrases.
   *
   * @param fillers words that may stand within any phrase
   */
  public PhraseAutomaton<V> automaton(List<String> fillers) {
    BitSet filling = new BitSet();
    fillers.forEach(filler -> filling.set(words.intern(filler)));
    return new Determining().run(filling);
  }

  /** Makes one state of all the places that the same words lead to. */
  private final class Determining {
    private final Map<IntBuffer, Integer> states = new HashMap<>();
    private final List<int[]> members = new ArrayList<>();
    private final List<List<V>> values = new ArrayList<>();
    private final Transitions transitions = new Transitions();

    /** Word and place, in one number each, of what a state leads to. */
    private long[] led = new long[1 << 10];

    private int count;

    PhraseAutomaton<V> run(BitSet fillers) {
      beginnings.forEach(beginning -> lead(0, beginning));
      stateOf(placesOf(0, count));
      for (int state = 0; state < members.size(); state++) {
        count = 0;
        for (int place : members.get(state)) {
          places.get(place).edges.forEach(edge -> lead(edge.word(), edge.to()));
        }
        step(state);
      }
      return new PhraseAutomaton<>(words, transitions, List.copyOf(values), fillers);
    }

    private void lead(int word, Place<V> to) {
      for (Place<V> place = to; place != null; place = place.skip) {
        if (count == led.length) {
          led = Arrays.copyOf(led, count * 2);
        }
        led[count++] = ((long) word << 32) | place.id;
      }
    }

    private void step(int state) {
      Arrays.sort(led, 0, count);
      int from = 0;
      while (from < count) {
        int word = (int) (led[from] >>> 32);
        int to = from;
        while (to < count && (int) (led[to] >>> 32) == word) {
          to++;
        }
        transitions.put(state, word, stateOf(placesOf(from, to)));
        from = to;
      }
    }

    /** Of sorted steps, each place once. */
    private int[] placesOf(int from, int to) {
      int[] reached = new int[to - from];
      int size = 0;
      for (int i = from; i < to; i++) {
        int place = (int) led[i];
        if (size == 0 || reached[size - 1] != place) {
          reached[size++] = place;
        }
      }
      return size == reached.length ? reached : Arrays.copyOf(reached, size);
    }

    private int stateOf(int[] reached) {
      IntBuffer key = IntBuffer.wrap(reached);
      Integer known = states.get(key);
      if (known == null) {
        known = members.size();
        states.put(key, known);
        members.add(reached);
        values.add(valuesOf(reached));
      }
      return known;
    }

    /** In the order in which the phrases were added, each once. */
    private List<V> valuesOf(int[] reached) {
      List<V> found = new ArrayList<>(1);
      for (int place : reached) {
        V value = places.get(place).end;
        if (value != null && found.stream().noneMatch(other -> other == value)) {
          found.add(value);
        }
      }
      return List.copyOf(found);
    }
  }
}
