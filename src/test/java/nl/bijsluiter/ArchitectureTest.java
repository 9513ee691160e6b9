package nl.bijsluiter;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds our classes against the [Architecture], and proves on the classes below
/// `nl.bijsluiter.wrong` that it sees what is wrong.
class ArchitectureTest {
  private static final String ROOT = "nl.bijsluiter";
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);
  private static final Architecture OUR = new Architecture(ROOT);
  private static final String WRONG_ROOT = "nl.bijsluiter.wrong";
  private static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_ROOT);
  private static final Architecture WRONG_ONE = new Architecture(WRONG_ROOT);

  private static List<String> offences(
      JavaClasses classes, Function<JavaClass, Stream<String>> rule) {
    return classes.stream().flatMap(rule).toList();
  }

  /// The simple names of the classes below `wrong` that a rule catches.
  private static List<String> caught(Function<JavaClass, Stream<String>> rule) {
    return WRONG.stream()
        .filter(type -> rule.apply(type).findAny().isPresent())
        .map(JavaClass::getSimpleName)
        .sorted()
        .toList();
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void aCycleIsSeen() {
    assertTrue(
        slices()
            .matching(WRONG_ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .evaluate(WRONG)
            .hasViolation());
  }

  @Test
  void everyPackageUsesOnlyThoseBelowIt() {
    assertEquals(List.of(), offences(OURS, OUR::forbiddenPackages));
  }

  @Test
  void aPackageThatUsesOneAboveItIsSeen() {
    assertEquals(List.of("KnowsTheLanguage", "KnowsTheSeal"), caught(WRONG_ONE::forbiddenPackages));
  }

  @Test
  void everyLibraryIsKnownOnlyWhereItBelongs() {
    assertEquals(List.of(), offences(OURS, OUR::forbiddenLibraries));
  }

  @Test
  void aLibraryOutOfItsPlaceIsSeen() {
    assertEquals(List.of("KnowsTheCryptography"), caught(WRONG_ONE::forbiddenLibraries));
  }

  @Test
  void timeComesFromTheClockThatWasHandedIn() {
    assertEquals(List.of(), offences(OURS, OUR::ownClocks));
  }

  @Test
  void aLookAtTheMachinesClockIsSeen() {
    assertEquals(List.of("ReadsItsOwnClock"), caught(WRONG_ONE::ownClocks));
  }

  @Test
  void nothingThatAllRequestsShareChanges() {
    assertEquals(List.of(), offences(OURS, OUR::sharedState));
  }

  @Test
  void aStaticFieldThatCanChangeIsSeen() {
    assertEquals(List.of("RemembersTheLast"), caught(WRONG_ONE::sharedState));
  }

  @Test
  void onlyWhatWasForeseenIsCaught() {
    assertEquals(List.of(), offences(OURS, OUR::catchAlls));
  }

  @Test
  void aHandlerOfEverythingIsSeen() {
    assertEquals(List.of("CatchesEverything"), caught(WRONG_ONE::catchAlls));
  }

  @Test
  void everyNameSaysSomething() {
    assertEquals(List.of(), offences(OURS, OUR::emptyNames));
  }

  @Test
  void aNameThatSaysNothingIsSeen() {
    assertEquals(List.of("LetterHelper", "package-info"), caught(WRONG_ONE::emptyNames));
  }
}
