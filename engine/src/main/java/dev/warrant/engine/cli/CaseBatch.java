package dev.warrant.engine.cli;

import java.io.PrintWriter;
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
final class CaseBatch {
  /** Outcomes waiting for their turn, for each thread: enough that one slow case stops nobody. */
  private static final int WAITING_FOR_EACH_THREAD = 8;

  private final Function<CaseInput, Outcome> work;
  private final ResultSink sink;
  private final PrintWriter err;
  private final byte[] separator;
  private boolean written;
  private int status = ExitStatus.DONE;

  /**
   * @param separator what stands between the results of one case and of the next
   */
  CaseBatch(Function<CaseInput, Outcome> work, ResultSink sink, PrintWriter err, byte[] separator) {
    this.work = work;
    this.sink = sink;
    this.err = err;
    this.separator = separator.clone();
  }

  /**
   * What came of one input.
   *
   * @param results the rendered result of each of its cases
   * @param complaints what there is to say of it
   */
  record Outcome(List<byte[]> results, Complaints complaints) {}

  /**
   * Does all the work.
   *
   * @return the gravest exit status that any of it asks for
   */
  int run(List<CaseInput> inputs, int threads)
      throws ResultSink.ReaderGone, ResultSink.Unwritable, InterruptedException {
    int useful = Math.min(threads, inputs.size());
    if (useful <= 1) {
      for (CaseInput input : inputs) {
        deliver(work.apply(input));
      }
      return status;
    }
    ExecutorService pool = Executors.newFixedThreadPool(useful, CaseBatch::worker);
    try {
      inParallel(inputs, pool, useful * WAITING_FOR_EACH_THREAD);
    } finally {
      pool.shutdownNow();
    }
    return status;
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "case-worker");
    thread.setDaemon(true);
    return thread;
  }

  private void inParallel(List<CaseInput> inputs, ExecutorService pool, int most)
      throws ResultSink.ReaderGone, ResultSink.Unwritable, InterruptedException {
    Deque<Future<Outcome>> waiting = new ArrayDeque<>();
    Iterator<CaseInput> rest = inputs.iterator();
    while (rest.hasNext() || !waiting.isEmpty()) {
      while (rest.hasNext() && waiting.size() < most) {
        CaseInput input = rest.next();
        waiting.add(pool.submit(() -> work.apply(input)));
      }
      try {
        deliver(waiting.remove().get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private void deliver(Outcome outcome) throws ResultSink.ReaderGone, ResultSink.Unwritable {
    for (byte[] result : outcome.results()) {
      if (written) {
        sink.write(separator);
      }
      sink.write(result);
      written = true;
    }
    outcome.complaints().printTo(err);
    status = Math.max(status, outcome.complaints().status());
  }
}
