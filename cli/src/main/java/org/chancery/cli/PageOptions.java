package org.chancery.cli;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a dossier is shown. */
final class PageOptions {

  private static final Set<String> LANGUAGES = Set.of("en", "ru");

  @Option(
      names = "--language",
      paramLabel = "en|ru",
      defaultValue = "en",
      description = "language of the pages (default: en)")
  private String language = "en";

  @Option(
      names = "--serve",
      paramLabel = "PORT",
      arity = "0..1",
      fallbackValue = "8080",
      description =
          "afterwards serve the folder on localhost until interrupted (default port: 8080)")
  private @Nullable Integer port;

  String language() {
    if (!LANGUAGES.contains(language)) {
      throw new UsageProblem("--language '" + language + "' is neither en nor ru");
    }
    return language;
  }

  /** Serves the folder of {@code index} where the user asked for it; returns {@code status}. */
  int served(Path index, Console console, int status) {
    if (port == null) {
      return status;
    }
    Path folder = index.toAbsolutePath().normalize().getParent();
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      HttpServer server = SimpleFileServer.createFileServer(address, folder, OutputLevel.NONE);
      server.start();
      console
          .out()
          .println(
              "serving http://localhost:" + server.getAddress().getPort() + "/ until interrupted");
      console.out().flush();
      Thread.currentThread().join();
    } catch (UncheckedIOException e) {
      throw new UsageProblem("cannot serve on port " + port + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return status;
  }
}
