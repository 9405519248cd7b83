package org.chancery.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module and what it may know, so that a rule reads as a sentence: {@code
 * module("read").knows("text").uses("org.jsoup")}.
 *
 * @param name its folder, and its package under {@code org.chancery}
 * @param known other modules that it may depend on
 * @param libraries packages of libraries that it may depend on; the JDK and JSpecify always are
 */
record Module(String name, List<String> known, List<String> libraries) {

  static Module module(String name) {
    return new Module(name, List.of(), List.of());
  }

  Module knows(String... modules) {
    return new Module(name, List.of(modules), libraries);
  }

  Module uses(String... packages) {
    return new Module(name, known, List.of(packages));
  }

  ArchRule rule() {
    String[] allowed =
        Stream.of(
                Stream.of(
                    "java..", "javax.net.ssl..", "org.xml.sax..", "org.jspecify.annotations.."),
                Stream.of("org.chancery." + name + ".."),
                known.stream().map(module -> "org.chancery." + module + ".."),
                libraries.stream().map(library -> library + ".."))
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("org.chancery." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .allowEmptyShould(true);
  }
}
