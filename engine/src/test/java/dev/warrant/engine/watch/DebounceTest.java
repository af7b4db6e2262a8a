package dev.warrant.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DebounceTest {
  /** Signals of which so many come in quick succession, after a first if there is one. */
  private static final class Counted implements Debounce.Signals {
    private final boolean first;
    private int left;
    private int asked;

    Counted(boolean first, int further) {
      this.first = first;
      this.left = further;
    }

    @Override
    public boolean await() {
      return first;
    }

    @Override
    public boolean within(Duration time) {
      asked++;
      return left-- > 0;
    }
  }

  @Test
  void signals_in_quick_succession_are_one() throws InterruptedException {
    Counted three = new Counted(true, 3);

    assertThat(Debounce.await(three)).isTrue();
    assertThat(three.asked).as("until it is quiet").isEqualTo(4);
  }

  @Test
  void what_never_falls_quiet_is_looked_at_all_the_same() throws InterruptedException {
    Counted endless = new Counted(true, Integer.MAX_VALUE);

    assertThat(Debounce.await(endless)).isTrue();
    assertThat(endless.asked).isEqualTo(Debounce.MOST_SIGNALS);
  }

  @Test
  void where_there_will_be_no_signal_there_is_no_waiting_for_quiet() throws InterruptedException {
    Counted none = new Counted(false, 3);

    assertThat(Debounce.await(none)).isFalse();
    assertThat(none.asked).isZero();
  }
}
