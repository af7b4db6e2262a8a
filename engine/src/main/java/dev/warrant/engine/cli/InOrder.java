package dev.warrant.engine.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on inputs several at once and delivers the outcomes in the order of the inputs, holding no
 * more of them than keep the threads busy.
 */
final class InOrder {
  /** Outcomes waiting for their turn, for each thread: enough that one slow input stops nobody. */
  private static final int WAITING_FOR_EACH_THREAD = 8;

  private InOrder() {}

  /** Takes one outcome; may end the work by an exception. */
  @FunctionalInterface
  interface Delivery<O> {
    void deliver(O outcome) throws ResultSink.ReaderGone, ResultSink.Unwritable;
  }

  /**
   * Does all the work.
   *
   * @param inputs asked for one by one, as threads become free
   * @param threads how many inputs are worked on at once; with 1, by the calling thread
   * @param work safe for use by several threads; throws nothing that is expected
   */
  static <I, O> void run(Iterator<I> inputs, int threads, Function<I, O> work, Delivery<O> delivery)
      throws ResultSink.ReaderGone, ResultSink.Unwritable, InterruptedException {
    if (threads <= 1) {
      while (inputs.hasNext()) {
        delivery.deliver(work.apply(inputs.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::worker);
    try {
      inParallel(inputs, pool, threads * WAITING_FOR_EACH_THREAD, work, delivery);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "case-worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <I, O> void inParallel(
      Iterator<I> inputs, ExecutorService pool, int most, Function<I, O> work, Delivery<O> delivery)
      throws ResultSink.ReaderGone, ResultSink.Unwritable, InterruptedException {
    Deque<Future<O>> waiting = new ArrayDeque<>();
    while (inputs.hasNext() || !waiting.isEmpty()) {
      while (waiting.size() < most && inputs.hasNext()) {
        I input = inputs.next();
        waiting.add(pool.submit(() -> work.apply(input)));
      }
      try {
        delivery.deliver(waiting.remove().get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
