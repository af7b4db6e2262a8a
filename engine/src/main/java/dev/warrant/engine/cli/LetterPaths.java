package dev.warrant.engine.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The letters that arguments name, one by one: files, the letters of folders and of the folders in
 * them in the order of their names, what a pattern matches, and the paths that standard input
 * lists. Of a folder no more is held than the names within it.
 */
final class LetterPaths implements Iterator<LetterPaths.Place> {
  private static final Set<String> ENDINGS =
      Set.of(".txt", ".text", ".md", ".markdown", ".pdf", ".docx", ".htm", ".html");
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  private static final String NO_LETTERS =
      "the folder holds no letter. Name one with text, Markdown, HTML, PDF or Word files in it"
          + " or below it.";

  private static final String NO_PATHS =
      "it names no letter. List the letters' paths, one on a line.";

  /** Longest line of a list that can be a path. */
  private static final int LONGEST_PATH = 32_768;

  /**
   * A letter to read.
   *
   * @param path as results call it
   * @param fault why it cannot be; {@code null} if nothing is known against it
   */
  record Place(String path, String fault) {
    static Place of(String path) {
      return new Place(path, null);
    }
  }

  private final Iterator<String> arguments;
  private final InputStream standardInput;
  private Iterator<Place> current = List.<Place>of().iterator();

  /**
   * @param arguments paths, patterns, or {@code -} for a list on standard input
   */
  LetterPaths(List<String> arguments, InputStream standardInput) {
    this.standardInput = standardInput;
    this.arguments = arguments.iterator();
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && arguments.hasNext()) {
      String argument = arguments.next();
      current = argument.equals("-") ? listed() : named(argument);
    }
    return current.hasNext();
  }

  @Override
  public Place next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  /** What an argument names. */
  private static Iterator<Place> named(String argument) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      return List.of(new Place(argument, "this is no name of a file. Check it.")).iterator();
    }
    if (Files.isDirectory(path)) {
      Walk letters = new Walk(path, file -> isLetter(file.getFileName().toString()));
      return letters.hasNext() ? letters : List.of(new Place(argument, NO_LETTERS)).iterator();
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) && WILDCARD.matcher(argument).find()) {
      return matching(argument);
    }
    return List.of(Place.of(argument)).iterator();
  }

  static boolean isLetter(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && ENDINGS.contains(name.substring(dot).toLowerCase(Locale.ROOT));
  }

  /** What a pattern matches that the shell left as it is. */
  private static Iterator<Place> matching(String pattern) {
    String fixed = pattern.substring(0, firstWildcard(pattern));
    int slash = fixed.lastIndexOf('/');
    Path base = Path.of(slash < 0 ? "" : fixed.substring(0, Math.max(slash, 1)));
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (IllegalArgumentException e) {
      return List.of(new Place(pattern, "this is no pattern of file names. Check it.")).iterator();
    }
    Iterator<Place> found =
        Files.isDirectory(base) ? new Walk(base, matcher::matches) : List.<Place>of().iterator();
    return found.hasNext()
        ? found
        : List.of(new Place(pattern, "no file matches it. Check the pattern.")).iterator();
  }

  private static int firstWildcard(String pattern) {
    var wildcard = WILDCARD.matcher(pattern);
    return wildcard.find() ? wildcard.start() : pattern.length();
  }

  /** The paths that standard input lists, a line each; folders and patterns are none. */
  private Iterator<Place> listed() {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(standardInput, StandardCharsets.UTF_8));
    return new Iterator<>() {
      private Iterator<Place> current = List.<Place>of().iterator();
      private boolean ended;
      private boolean any;

      @Override
      public boolean hasNext() {
        while (!ended && !current.hasNext()) {
          String line = line(lines);
          if (line == null) {
            ended = true;
            current = any ? current : List.of(new Place("standard input", NO_PATHS)).iterator();
          } else if (!line.isBlank()) {
            any = true;
            current = line.length() > LONGEST_PATH ? tooLong() : named(line.strip());
          }
        }
        return current.hasNext();
      }

      @Override
      public Place next() {
        return current.next();
      }
    };
  }

  private static Iterator<Place> tooLong() {
    return List.of(
            new Place(
                "standard input",
                "a line of it is no path. List the letters' paths, one on a line."))
        .iterator();
  }

  private static String line(BufferedReader lines) {
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a folder and of those in it, in the order of their names; links are not gone. */
  private static final class Walk implements Iterator<Place> {
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
    private final Predicate<Path> wanted;
    private Place next;

    Walk(Path folder, Predicate<Path> wanted) {
      this.wanted = wanted;
      enter(folder);
    }

    private void enter(Path folder) {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
        for (Path entry : listing) {
          if (!entry.getFileName().toString().startsWith(".")) {
            entries.add(entry);
          }
        }
      } catch (IOException | java.nio.file.DirectoryIteratorException e) {
        next = new Place(folder.toString(), "the folder cannot be listed. Check that you may.");
        return;
      }
      entries.sort((one, other) -> name(one).compareTo(name(other)));
      folders.push(entries.iterator());
    }

    private static String name(Path path) {
      return path.getFileName().toString();
    }

    @Override
    public boolean hasNext() {
      while (next == null && !folders.isEmpty()) {
        Iterator<Path> current = folders.peek();
        if (!current.hasNext()) {
          folders.pop();
          continue;
        }
        Path entry = current.next();
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          enter(entry);
        } else if (wanted.test(entry)) {
          next = Place.of(entry.toString());
        }
      }
      return next != null;
    }

    @Override
    public Place next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Place found = next;
      next = null;
      return found;
    }
  }
}
