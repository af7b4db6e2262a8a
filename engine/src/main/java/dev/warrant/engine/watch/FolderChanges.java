package dev.warrant.engine.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Changes of files in a folder and the folders in it, as the operating system tells of them. */
public final class FolderChanges implements ChangeSource {
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private FolderChanges(WatchService service) {
    this.service = service;
  }

  /**
   * Begins to watch.
   *
   * @throws IOException if the folder cannot be watched
   */
  public static FolderChanges of(Path folder) throws IOException {
    FolderChanges changes = new FolderChanges(folder.getFileSystem().newWatchService());
    changes.register(folder);
    return changes;
  }

  private void register(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes)
              throws IOException {
            folders.put(
                inner.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE),
                inner);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // Gone again, or not ours to read: its folder tells of what comes of it.
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public boolean await() throws InterruptedException {
    try {
      return Debounce.await(new ServiceSignals());
    } catch (ClosedWatchServiceException ended) {
      return false;
    }
  }

  /** Signals of the operating system. */
  private final class ServiceSignals implements Debounce.Signals {
    @Override
    public boolean await() throws InterruptedException {
      return !folders.isEmpty() && taken(service.take());
    }

    @Override
    public boolean within(Duration time) throws InterruptedException {
      WatchKey key = service.poll(time.toMillis(), TimeUnit.MILLISECONDS);
      return key != null && taken(key);
    }
  }

  private boolean taken(WatchKey key) {
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE
          && event.context() instanceof Path name) {
        registerIfFolder(folders.get(key).resolve(name));
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return true;
  }

  private void registerIfFolder(Path created) {
    try {
      if (Files.isDirectory(created)) {
        register(created);
      }
    } catch (IOException gone) {
      // A folder that is gone again needs no watching.
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
