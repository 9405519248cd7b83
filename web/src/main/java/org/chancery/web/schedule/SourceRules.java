package org.chancery.web.schedule;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Address;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What may be a source of a server: anything on the web that the fetcher may reach, and files below
 * folders that whoever runs the server has named. An administrator of the record is not one of the
 * machine.
 *
 * @param folders of which files may be read
 */
public record SourceRules(List<Path> folders) {

  private static final Set<String> WEB = Set.of("feed", "sitemap", "page");
  private static final int LONGEST_ADDRESS = 2000;
  private static final long MOST_MINUTES = Duration.ofDays(366).toMinutes();

  /** No files. */
  public static final SourceRules WEB_ALONE = new SourceRules(List.of());

  public SourceRules {
    folders = List.copyOf(folders);
  }

  /**
   * The one spelling of a source's address.
   *
   * @throws Problem where it cannot be a source
   */
  String address(String written) {
    String address = written.strip();
    if (address.isEmpty() || address.length() > LONGEST_ADDRESS) {
      throw Problem.invalid("address", "has 1 to " + LONGEST_ADDRESS + " characters");
    }
    return Address.any(address) ? web(address) : file(address);
  }

  private static String web(String address) {
    try {
      return Address.of(address).toString();
    } catch (Refusal refusal) {
      throw Problem.invalid("address", refusal.reason());
    }
  }

  private String file(String address) {
    try {
      Path path = Path.of(address).toRealPath();
      if (allowed(path)) {
        return path.toString();
      }
    } catch (IOException | InvalidPathException e) {
      // Said below, in the same words: what files there are is nobody's business.
    }
    throw Problem.invalid(
        "address", "is no address on the web and below no folder that is allowed");
  }

  /** Whether files below a path may be read; asked again before each reading. */
  boolean allowed(Path path) {
    return folders.stream().anyMatch(folder -> path.startsWith(real(folder)));
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }

  /** The kind as it is stored; null to find out by looking. */
  static @Nullable String kind(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String kind = written.strip().toLowerCase(Locale.ROOT);
    if (!WEB.contains(kind)) {
      throw Problem.invalid("kind", "is none of feed, sitemap, page");
    }
    return kind;
  }

  static Duration every(long minutes) {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw Problem.invalid("minutes", "is not between 1 and " + MOST_MINUTES);
    }
    return Duration.ofMinutes(minutes);
  }
}
