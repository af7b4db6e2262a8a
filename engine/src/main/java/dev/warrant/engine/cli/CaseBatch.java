package dev.warrant.engine.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

/** Works on inputs and writes the results in the order given. */
final class CaseBatch {
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
    InOrder.run(inputs.iterator(), Math.min(threads, inputs.size()), work, this::deliver);
    return status;
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
