package dev.warrant.engine.revision;

import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.vocabulary.NearestName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Reads the rules of a revision out of git's own store; nothing is checked out. */
final class GitRules {
  private final String written;
  private final Repository repository;
  private final Path here;

  private GitRules(String written, Repository repository, Path here) {
    this.written = written;
    this.repository = repository;
    this.here = here;
  }

  /**
   * @param written a revision, or a revision and a path
   * @param usual the folders that may be meant where the revision stands alone, likeliest first
   * @param here the folder from which both are named
   */
  static RuleVersion read(String written, List<Path> usual, Path here)
      throws UnknownVersion, IOException {
    QuietGit.use();
    RepositoryBuilder builder = new RepositoryBuilder().findGitDir(here.toRealPath().toFile());
    if (builder.getGitDir() == null) {
      throw new UnknownVersion(
          "There is no folder \""
              + written
              + "\", and no git repository here of which it could be a revision. Name the folder"
              + " that holds the rules.");
    }
    try (Repository repository = builder.build()) {
      return new GitRules(written, repository, here).read(usual);
    }
  }

  private RuleVersion read(List<Path> usual) throws UnknownVersion, IOException {
    int colon = written.indexOf(':');
    String revision = colon < 0 ? written : written.substring(0, colon);
    String path = colon < 0 ? meant(usual) : inRepository(written.substring(colon + 1));
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId root = walk.parseTree(resolved(revision));
      Map<String, byte[]> own = files(folder(root, path), shown(revision, path));
      boolean one = own.keySet().stream().anyMatch(GitRules::isGuideline);
      String name = path.isEmpty() ? repository.getWorkTree().getName() : lastName(path);
      return new RuleVersion(
          written,
          one
              ? List.of(EditionFiles.of(name, own))
              : editions(folder(root, path), shown(revision, path)),
          one);
    }
  }

  private ObjectId resolved(String revision) throws UnknownVersion, IOException {
    try {
      ObjectId found = repository.resolve(revision + "^{commit}");
      if (found != null) {
        return found;
      }
    } catch (AmbiguousObjectException several) {
      throw new UnknownVersion(
          "\"" + revision + "\" is the beginning of several revisions. Write more of it.");
    } catch (RevisionSyntaxException | IncorrectObjectTypeException none) {
      // Said below: it names no revision.
    }
    List<String> known =
        repository.getRefDatabase().getRefs().stream()
            .map(Ref::getName)
            .map(Repository::shortenRefName)
            .toList();
    throw new UnknownVersion(
        ("There is no folder and no git revision \"" + revision + "\". ")
            + NearestName.suggestion(revision, known)
            + "Name a folder of rules, or a revision such as HEAD~1 or HEAD~1:rules.");
  }

  private ObjectId folder(ObjectId root, String path) throws UnknownVersion, IOException {
    if (path.isEmpty()) {
      return root;
    }
    try (TreeWalk found = TreeWalk.forPath(repository, path, root)) {
      if (found != null && found.getFileMode(0).equals(FileMode.TREE)) {
        return found.getObjectId(0);
      }
    }
    throw new UnknownVersion(
        "There was no folder \""
            + path
            + "\" in \""
            + written
            + "\". Name it from the top of the repository: REV:path.");
  }

  private List<EditionFiles> editions(ObjectId tree, String shown) throws IOException {
    Map<String, ObjectId> folders = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      while (walk.next()) {
        if (walk.getFileMode(0).equals(FileMode.TREE)) {
          folders.put(walk.getNameString(), walk.getObjectId(0));
        }
      }
    }
    List<EditionFiles> editions = new ArrayList<>();
    for (Map.Entry<String, ObjectId> folder : folders.entrySet()) {
      Map<String, byte[]> files = files(folder.getValue(), shown + folder.getKey() + "/");
      if (files.keySet().stream().anyMatch(GitRules::isGuideline)) {
        editions.add(EditionFiles.of(folder.getKey(), files));
      }
    }
    return editions;
  }

  /** What an edition reads of the files of a folder, by path as the user would write it. */
  private Map<String, byte[]> files(ObjectId tree, String shown) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      while (walk.next()) {
        boolean file =
            walk.getFileMode(0).equals(FileMode.REGULAR_FILE)
                || walk.getFileMode(0).equals(FileMode.EXECUTABLE_FILE);
        if (file && EditionFiles.isRead(walk.getNameString())) {
          String path = shown + walk.getNameString();
          ObjectLoader loader = repository.open(walk.getObjectId(0));
          EditionFiles.refuseTooLarge(path, loader.getSize());
          files.put(path, loader.getBytes());
        }
      }
    }
    return files;
  }

  /** As git writes it: from the top of the repository, or from here after {@code ./}. */
  private String inRepository(String path) throws UnknownVersion, IOException {
    return path.startsWith("./") || path.startsWith("../")
        ? inRepository(Path.of(path))
        : path.replaceAll("/+$", "");
  }

  private String meant(List<Path> usual) throws UnknownVersion, IOException {
    for (Path folder : usual) {
      Optional<String> path = relative(folder);
      if (path.isPresent()) {
        return path.get();
      }
    }
    return inRepository(usual.get(0));
  }

  private String inRepository(Path folder) throws UnknownVersion, IOException {
    return relative(folder)
        .orElseThrow(
            () ->
                new UnknownVersion(
                    "The folder \""
                        + folder
                        + "\" lies outside of the git repository. Write the path in it:"
                        + " REV:path."));
  }

  /** The folder's path from the top of the repository; empty where it lies outside. */
  private Optional<String> relative(Path folder) throws IOException {
    Path top = repository.getWorkTree().toPath().toRealPath();
    Path absolute = here.toRealPath().resolve(folder).normalize();
    return absolute.startsWith(top)
        ? Optional.of(top.relativize(absolute).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private static String shown(String revision, String path) {
    return revision + ":" + (path.isEmpty() ? "" : path + "/");
  }

  private static boolean isGuideline(String path) {
    return lastName(path).equals(EditionFiles.GUIDELINE);
  }

  private static String lastName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  }
}
