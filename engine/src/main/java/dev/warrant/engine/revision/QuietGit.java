package dev.warrant.engine.revision;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to the repository: no settings of the machine or the user are read, no git program is
 * run to find them, and nothing is written to the user's home. Nothing of them bears on reading.
 */
final class QuietGit extends SystemReader.Delegate {
  private QuietGit(SystemReader real) {
    super(real);
  }

  /** Makes JGit quiet; once is enough, and more does no harm. */
  static synchronized void use() {
    if (!(SystemReader.getInstance() instanceof QuietGit)) {
      SystemReader.setInstance(new QuietGit(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  /** Settings that are never read nor kept. */
  private static final class NoSettings extends FileBasedConfig {
    NoSettings(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is nothing to read.
    }

    @Override
    public void save() {
      // There is nothing to keep.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
