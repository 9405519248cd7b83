package org.chancery.record.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Says in words why a file cannot be worked with: exceptions often tell its name and nothing else.
 */
public final class Failures {

  private Failures() {}

  /** The reason alone, without the file, as it stands behind a colon. */
  public static String words(UncheckedIOException failure) {
    IOException cause = failure.getCause();
    return cause == null ? String.valueOf(failure.getMessage()) : words(cause);
  }

  /** The reason alone, without the file, as it stands behind a colon. */
  public static String words(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> "no such file or folder";
      case FileAlreadyExistsException e -> "a file is there already";
      case AccessDeniedException e -> "permission denied";
      case NotDirectoryException e -> "it is no folder";
      case CharacterCodingException e -> "it is no UTF-8";
      case ZipException e -> "it is cut off, damaged or no zip file";
      case FileSystemException e when e.getReason() != null ->
          e.getReason().toLowerCase(Locale.ROOT);
      default ->
          failure.getMessage() == null
              ? failure.getClass().getSimpleName()
              : failure.getMessage().lines().findFirst().orElse("");
    };
  }
}
