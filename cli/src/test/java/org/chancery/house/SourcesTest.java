package org.chancery.house;

import static java.nio.file.Files.readString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the source files can tell. */
class SourcesTest {

  /** A longer file is a second class that has not been written yet. */
  private static final int LINES = 400;

  private static final List<Path> SOURCES = sources();

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() throws IOException {
    List<Path> packages = SOURCES.stream().map(Path::getParent).distinct().toList();
    assertThat(packages).isNotEmpty();
    for (Path folder : packages) {
      Path info = folder.resolve("package-info.java");
      assertThat(info).exists();
      assertThat(readString(info)).as("%s", info).startsWith("/**").contains("@NullMarked");
    }
  }

  @Test
  void noFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path source : SOURCES) {
      int lines = Files.readAllLines(source).size();
      if (lines > LINES) {
        tooLong.add(source + " has " + lines + " lines");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void noTestIsDisabled() throws IOException {
    for (Path source : javaBelow("src/test/java")) {
      assertThat(readString(source)).as("%s", source).doesNotContain("@" + "Disabled");
    }
  }

  private static List<Path> sources() {
    return javaBelow("src/main/java");
  }

  private static List<Path> javaBelow(String folder) {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      return modules
          .map(module -> module.resolve(folder))
          .filter(Files::isDirectory)
          .flatMap(SourcesTest::walk)
          .filter(file -> file.toString().endsWith(".java"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("the sources are read where Maven runs a module's tests", e);
    }
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(folder + " cannot be read", e);
    }
  }
}
