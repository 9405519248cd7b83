package org.chancery.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.house.Module.module;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house, as they stand in {@code docs/adr/0001-modules.md}. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chancery");

  /** The modules that compute; time, place and reader come to them as arguments. */
  private static final String[] PURE = {
    "org.chancery.text..",
    "org.chancery.record..",
    "org.chancery.exchange..",
    "org.chancery.dossier.."
  };

  static Stream<Module> modules() {
    return Stream.of(
        module("text").uses("morfologik", "org.slf4j"),
        module("read")
            .knows("text")
            .uses(
                "org.jsoup",
                "org.apache.tika",
                "org.apache.poi",
                "org.apache.pdfbox",
                "org.apache.fontbox"),
        module("record")
            .knows("text")
            .uses(
                "com.fasterxml.jackson",
                "org.flywaydb",
                "org.sqlite",
                "org.postgresql",
                "org.apache.lucene",
                "com.github.difflib"),
        module("exchange").knows("text", "record").uses("com.fasterxml.jackson"),
        module("dossier").knows("text", "record"),
        module("weights").uses("com.fasterxml.jackson"),
        module("model").knows("text").uses("ai.onnxruntime"),
        module("training").knows("text", "model", "weights").uses("ai.djl", "picocli"),
        module("web")
            .knows("text", "read", "record", "exchange", "dossier")
            .uses(
                "com.fasterxml.jackson",
                "io.javalin",
                "jakarta.servlet",
                "org.eclipse.jetty",
                "gg.jte",
                "io.micrometer",
                "javax.crypto",
                "org.bouncycastle",
                "com.nimbusds",
                "org.slf4j"),
        module("cli")
            .knows("text", "read", "record", "exchange", "dossier", "model", "web")
            .uses("picocli", "com.sun.net.httpserver"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleKnowsOnlyWhatItMayKnow(Module module) {
    module.rule().check(HOUSE);
  }

  @Test
  void everyClassLivesInAModule() {
    List<String> names = modules().map(Module::name).toList();
    assertThat(HOUSE)
        .isNotEmpty()
        .allMatch(c -> names.contains(c.getPackageName().split("\\.")[2]));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.chancery.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void languagesNeverSeeEachOther() {
    slices()
        .matching("org.chancery.text.language.(*)..")
        .should()
        .notDependOnEachOther()
        .check(HOUSE);
  }

  @Test
  void onlySearchKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.chancery.record.search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(HOUSE);
  }

  @Test
  void onlyCommandLinesPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.chancery.cli..", "org.chancery.training.command..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(HOUSE);
  }

  @Test
  void textReadsNothingButItsOwnResources() {
    noClasses()
        .that()
        .resideInAPackage("org.chancery.text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|Console)")
        .check(HOUSE);
  }

  /** Everything else in {@code text} gets rows, readings and weights, never streams. */
  @Test
  void onlyTablesDictionariesAndWeightsOpenStreams() {
    noClasses()
        .that()
        .resideInAPackage("org.chancery.text..")
        .and()
        .resideOutsideOfPackage("org.chancery.text.resource..")
        .and()
        .haveNameNotMatching(
            ".*\\.(EnglishDictionary|EnglishModel|StoredWeights|Morphology|Spelling)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(InputStream|Reader|BufferedReader).*")
        .check(HOUSE);
  }

  /** Everything else speaks to a {@code RecordStore}, in the domain's words. */
  @Test
  void onlyTheStoreSpeaksToDatabases() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.chancery.record.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..", "javax.sql..", "org.flywaydb..", "org.sqlite..", "org.postgresql..")
        .check(HOUSE);
  }

  @Test
  void pureModulesAskNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethodWhere(call("java.time.", "now"))
        .orShould()
        .callMethodWhere(call("java.lang.System", "currentTimeMillis"))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .check(HOUSE);
  }

  @Test
  void noResultDependsOnTheMachinesLocaleOrZone() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethodWhere(call("java.time.ZoneId", "systemDefault"))
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaCall<?>> call(String owner, String method) {
    return DescribedPredicate.describe(
        owner + "…" + method + "()",
        call -> call.getTargetOwner().getName().startsWith(owner) && call.getName().equals(method));
  }
}
