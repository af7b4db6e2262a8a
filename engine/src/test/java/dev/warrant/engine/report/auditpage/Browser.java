package dev.warrant.engine.report.auditpage;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine, without a window. Nothing is downloaded: where it is not installed,
 * a test is skipped and says so, unless {@code WARRANT_BROWSER=required}, as in the build that has
 * installed it.
 */
final class Browser implements AutoCloseable {
  private static final String REQUIRED = "required";
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1280,1000");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Opens a browser with a profile of its own.
   *
   * @param profile an empty folder for it
   */
  static Browser open(Path profile) {
    File chromium = installed("chromium", "chromium-browser", "google-chrome");
    File chromedriver = installed("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + profile.toAbsolutePath());
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static File installed(String... names) {
    Optional<File> found =
        Arrays.stream(names)
            .flatMap(
                name ->
                    Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> new File(folder, name)))
            .filter(File::canExecute)
            .findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    String missing =
        names[0]
            + " is not installed, so that no page was tried in a browser. On Debian: apt-get install"
            + " chromium chromium-driver";
    if (REQUIRED.equals(System.getenv("WARRANT_BROWSER"))) {
      return fail(missing);
    }
    return abort(missing);
  }

  void show(Path page) {
    driver.get(page.toUri().toString());
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The words of each element, as they are shown. */
  List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  /** The value of a script in the page. */
  Object run(String script) {
    return ((JavascriptExecutor) driver).executeScript(script);
  }

  /** What the page has complained of so far. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  /** Keeps a picture of the window. */
  void picture(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
