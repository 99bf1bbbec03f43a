package org.dateline.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
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
