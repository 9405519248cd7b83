package org.chancery.cli;

/**
 * Libraries that log have nobody to tell, save those of the server: what a command has to say it
 * prints. Has to be told before anything logs.
 */
final class Logs {

  private static final String PROVIDER = "slf4j.provider";

  private Logs() {}

  /** Whatever is logged is dropped, and no time is lost on getting ready to log. */
  static void silence() {
    System.setProperty("slf4j.internal.verbosity", "WARN");
    System.setProperty(PROVIDER, "org.slf4j.helpers.NOP_FallbackServiceProvider");
  }

  /** What is logged is written as {@code logback.xml} says. */
  static void speak() {
    System.clearProperty(PROVIDER);
  }
}
