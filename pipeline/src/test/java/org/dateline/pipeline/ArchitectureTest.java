package org.dateline.pipeline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.dateline");

  private static final String[] RULES = {
    "org.dateline.model..",
    "org.dateline.text..",
    "org.dateline.extract..",
    "org.dateline.copies..",
    "org.dateline.events..",
    "org.dateline.coverage..",
    "org.dateline.memory.."
  };

  private static void check(ArchRule rule) {
    rule.check(HOUSE);
  }

  @Test
  void rulesKnowNoEngine() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.apache.beam..", "org.dateline.steps..", "org.dateline.coders.."));
  }

  @Test
  void transformsSeeNoFileFormat() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .or()
            .resideInAnyPackage("org.dateline.steps..", "org.dateline.coders..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.netpreserve..",
                "org.apache.beam.sdk.io..",
                "com.fasterxml.jackson.dataformat..",
                "java.nio.file.."));
  }

  @Test
  void inputsAndOutputsNeverSeeEachOther() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.dateline.inputs..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dateline.outputs..", "org.dateline.pipeline.."));
    check(
        noClasses()
            .that()
            .resideInAPackage("org.dateline.outputs..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dateline.inputs..", "org.dateline.pipeline.."));
  }

  @Test
  void transformsSeeNoOtherModule() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .or()
            .resideInAnyPackage("org.dateline.steps..", "org.dateline.coders..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.dateline.inputs..", "org.dateline.outputs..", "org.dateline.pipeline.."));
  }

  @Test
  void nothingOpensAConnectionParsesXmlOrRunsACommand() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "java.net..",
                        "java.rmi..",
                        "javax.net..",
                        "javax.naming..",
                        "javax.script..",
                        "javax.xml..",
                        "org.xml.sax..",
                        "org.w3c.dom..",
                        "org.jsoup.helper..")
                    .and(not(belongToAnyOf(URI.class, URISyntaxException.class)))
                    .or(
                        belongToAnyOf(
                            AsynchronousSocketChannel.class,
                            DatagramChannel.class,
                            ObjectInputStream.class,
                            ProcessBuilder.class,
                            ServerSocketChannel.class,
                            SocketChannel.class,
                            org.jsoup.Connection.class))));
    check(noClasses().should().callMethod(Parser.class, "xmlParser"));
    check(noClasses().should().callMethod(Runtime.class, "exec", String.class));
    check(noClasses().should().callMethod(Runtime.class, "exec", String[].class));
  }

  /** Two machines may give two last digits; those of StrictMath are the same everywhere. */
  @Test
  void nothingAsksTheMachineForLogarithmsAndTheirKind() {
    for (String function : List.of("log", "log10", "log1p", "exp", "expm1", "cbrt", "sin", "cos")) {
      check(noClasses().should().callMethod(Math.class, function, double.class));
    }
    for (String function : List.of("pow", "hypot", "atan2")) {
      check(noClasses().should().callMethod(Math.class, function, double.class, double.class));
    }
  }

  @Test
  void theDomainIsMadeOfRecordsAndEnums() {
    check(
        classes()
            .that()
            .resideInAPackage("org.dateline.model..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("Hex")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .orShould()
            .beEnums());
  }
}
