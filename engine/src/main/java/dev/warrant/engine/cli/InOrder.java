package dev.warrant.engine.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on inputs several at once and delivers the outcomes in the order given, holding no more of
 * them than keep the threads busy.
 */
final class InOrder {
  /** Outcomes waiting for their turn, for each thread: enough that one slow case stops nobody. */
  private static final int WAITING_FOR_EACH_THREAD = 8;

  private InOrder() {}

  /** Takes outcomes, one at a time. */
  interface Delivery<T> {
    /** Takes the next outcome. */
    void take(T outcome) throws ResultSink.ReaderGone, ResultSink.Unwritable;
  }

  /**
   * Does all the work.
   *
   * @param work safe for use by several threads; what it throws is a defect
   */
  static <T> void run(
      List<CaseInput> inputs, int threads, Function<CaseInput, T> work, Delivery<T> delivery)
      throws ResultSink.ReaderGone, ResultSink.Unwritable, InterruptedException {
    int useful = Math.min(threads, inputs.size());
    if (useful <= 1) {
      for (CaseInput input : inputs) {
        delivery.take(work.apply(input));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(useful, InOrder::worker);
    try {
      inParallel(inputs, pool, useful * WAITING_FOR_EACH_THREAD, work, delivery);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "case-worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> void inParallel(
      List<CaseInput> inputs,
      ExecutorService pool,
      int most,
      Function<CaseInput, T> work,
      Delivery<T> delivery)
      throws ResultSink.ReaderGone, ResultSink.Unwritable, InterruptedException {
    Deque<Future<T>> waiting = new ArrayDeque<>();
    Iterator<CaseInput> rest = inputs.iterator();
    while (rest.hasNext() || !waiting.isEmpty()) {
      while (rest.hasNext() && waiting.size() < most) {
        CaseInput input = rest.next();
        waiting.add(pool.submit(() -> work.apply(input)));
      }
      try {
        delivery.take(waiting.remove().get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
