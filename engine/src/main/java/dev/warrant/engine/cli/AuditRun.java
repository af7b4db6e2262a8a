package dev.warrant.engine.cli;

import dev.warrant.engine.audit.AuditError;
import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.audit.AuditTally;
import dev.warrant.engine.audit.AuditedLetter;
import dev.warrant.engine.audit.Undecided;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Audits letters several at once and hands their rows on in the order given. Letters whose rows an
 * interrupted run left are passed over; those that had none are read again, so that what is wrong
 * with them is told again.
 */
final class AuditRun {
  private final LetterAudit audit;
  private final CommonOptions options;
  private final Streams streams;
  private final Optional<RowSink> sink;
  private final Optional<AuditTally> tally;
  private final Optional<AuditProgress> progress;
  private int status = ExitStatus.DONE;

  AuditRun(
      LetterAudit audit,
      CommonOptions options,
      Streams streams,
      Optional<RowSink> sink,
      Optional<AuditTally> tally,
      Optional<AuditProgress> progress) {
    this.audit = audit;
    this.options = options;
    this.streams = streams;
    this.sink = sink;
    this.tally = tally;
    this.progress = progress;
  }

  /** The rows of an interrupted run do not fit the letters that are given, or the rules. */
  static final class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotGoOn(String message) {
      super(message);
    }
  }

  /**
   * A letter and what is known of it.
   *
   * @param written its rows, where an interrupted run left them; {@code null} if it is to be read
   * @param overtaken whether rows of later letters are written already
   */
  private record Task(LetterPaths.Place place, WrittenRows.Letter written, boolean overtaken) {}

  /**
   * What came of it.
   *
   * @param rows in the order of the letter
   * @param error why there are none; {@code null} where there are
   */
  private record Outcome(Task task, List<AuditRow> rows, AuditError error, Complaints complaints) {}

  /**
   * Does the run.
   *
   * @return the gravest exit status that any letter asks for
   * @throws CannotGoOn if the rows left behind do not fit
   */
  int run(LetterPaths letters, Optional<WrittenRows> written, int threads)
      throws ResultSink.ReaderGone, ResultSink.Unwritable, InterruptedException, IOException {
    try {
      Tasks tasks = new Tasks(letters, written, audit.rules());
      InOrder.run(tasks, threads, this::work, this::deliver);
      tasks.requireAllMatched();
      return status;
    } finally {
      progress.ifPresent(AuditProgress::clear);
      if (written.isPresent()) {
        written.get().close();
      }
    }
  }

  private Outcome work(Task task) {
    Complaints complaints = new Complaints(options);
    if (task.written() != null) {
      undecided(task.place().path(), task.written().undecided(), complaints);
      return new Outcome(task, task.written().rows(), null, complaints);
    }
    String name = task.place().path();
    try {
      if (task.place().fault() != null) {
        throw new UnreadableInput(name, task.place().fault());
      }
      var text = new CaseInput(name).text(InputStream.nullInputStream());
      text.unread().forEach(part -> complaints.note(name + ": " + part));
      AuditedLetter letter = audit.audit(text);
      undecided(name, letter.undecided(), complaints);
      complaints.detail(name + ": " + letter.rows().size() + " items decided");
      AuditError error = letter.rows().isEmpty() ? Undecided.error(name, letter.undecided()) : null;
      return new Outcome(task, letter.rows(), error, complaints);
    } catch (UnreadableInput e) {
      complaints.unreadable(e);
      return failed(task, e.lines(), complaints);
    } catch (Throwable defect) {
      // One letter that Warrant cannot stand must not keep the others from being done.
      complaints.defect(name, defect);
      return failed(
          task, List.of("Warrant met a defect of its own on it; see standard error."), complaints);
    }
  }

  private static void undecided(String name, List<String> items, Complaints complaints) {
    if (!items.isEmpty()) {
      complaints.unreadable(
          new UnreadableInput(
              Undecided.error(name, items).reasons().stream()
                  .map(reason -> name + ": " + reason)
                  .toList()));
    }
  }

  private static Outcome failed(Task task, List<String> lines, Complaints complaints) {
    String name = task.place().path();
    List<String> reasons =
        lines.stream()
            .map(line -> line.startsWith(name + ": ") ? line.substring(name.length() + 2) : line)
            .toList();
    return new Outcome(task, List.of(), new AuditError(name, reasons), complaints);
  }

  private void deliver(Outcome outcome) throws ResultSink.ReaderGone, ResultSink.Unwritable {
    Task task = outcome.task();
    if (task.overtaken() && !outcome.rows().isEmpty()) {
      throw doesNotFit(task.place().path());
    }
    if (task.written() == null && sink.isPresent() && !outcome.rows().isEmpty()) {
      sink.get().write(outcome.rows());
    }
    tally.ifPresent(
        counts -> {
          counts.add(outcome.rows());
          if (outcome.error() != null) {
            counts.add(outcome.error());
          }
        });
    progress.ifPresent(AuditProgress::clear);
    outcome.complaints().printTo(streams.err());
    status = Math.max(status, outcome.complaints().status());
    progress.ifPresent(bar -> bar.step(outcome.error() == null));
  }

  private static CannotGoOn doesNotFit(String letter) {
    return new CannotGoOn(
        "--resume: the rows in the file are not those of the letters given: \""
            + letter
            + "\" has rows that are missing there. Give the same letters in the same order, or"
            + " begin anew with another file.");
  }

  /** The letters, each beside the rows that are written of it. */
  private static final class Tasks implements Iterator<Task> {
    private final LetterPaths letters;
    private final Optional<WrittenRows> written;
    private final Map<String, String> rules;
    private WrittenRows.Letter ahead;

    Tasks(LetterPaths letters, Optional<WrittenRows> written, Map<String, String> rules) {
      this.letters = letters;
      this.written = written;
      this.rules = rules;
      advance();
    }

    @Override
    public boolean hasNext() {
      return letters.hasNext();
    }

    @Override
    public Task next() {
      LetterPaths.Place place = letters.next();
      if (ahead == null || !ahead.source().equals(place.path())) {
        return new Task(place, null, ahead != null);
      }
      WrittenRows.Letter rows = ahead;
      advance();
      return new Task(place, rows, false);
    }

    private void advance() {
      try {
        ahead = written.isPresent() ? written.get().letter().orElse(null) : null;
      } catch (IOException e) {
        throw new CannotGoOn("--resume: the file cannot be read any more: " + e.getMessage());
      } catch (WrittenRows.NotOfAnAudit e) {
        throw new CannotGoOn(e.getMessage());
      }
      if (ahead != null && !ahead.sha256().equals(rules.get(ahead.edition()))) {
        throw new CannotGoOn(
            "--resume: the rows in the file were judged by other rules of "
                + ahead.edition()
                + " than these. Begin anew with another file, or judge by the same rules.");
      }
    }

    void requireAllMatched() {
      if (ahead != null) {
        throw doesNotFit(ahead.source());
      }
    }
  }
}
