package nl.bijsluiter;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What no class below `root` may do: each method names the offences of one class.
///
/// @param root the package that holds the packages of features
record Architecture(String root) {
  /// Which of our packages each may use. A package that is not here has no place yet.
  private static final Map<String, Set<String>> USES =
      Map.ofEntries(
          Map.entry("example", Set.of()),
          Map.entry("language", Set.of()),
          Map.entry("pdf", Set.of()),
          Map.entry("seal", Set.of("pdf")),
          Map.entry("verification", Set.of("seal")),
          Map.entry("advice", Set.of("language")),
          Map.entry("issuer", Set.of("advice", "language")),
          Map.entry("wording", Set.of("advice", "issuer", "language")),
          Map.entry("gate", Set.of("advice", "issuer", "language", "pdf")),
          Map.entry("intake", Set.of("advice", "gate", "issuer", "language")),
          Map.entry("letter", Set.of("advice", "gate", "issuer", "language", "pdf")),
          Map.entry(
              "issuing",
              Set.of(
                  "advice",
                  "gate",
                  "intake",
                  "issuer",
                  "language",
                  "letter",
                  "pdf",
                  "seal",
                  "wording")),
          Map.entry(
              "http",
              Set.of(
                  "advice",
                  "example",
                  "gate",
                  "intake",
                  "issuer",
                  "issuing",
                  "language",
                  "seal",
                  "verification")));

  /// Which of our packages know a library; all others do not.
  private static final Map<String, Set<String>> KNOWN_IN =
      Map.ofEntries(
          Map.entry("org.bouncycastle", Set.of("seal")),
          Map.entry("org.xhtmlrenderer", Set.of("pdf")),
          Map.entry("org.openpdf", Set.of("pdf", "seal")),
          Map.entry("java.awt", Set.of("pdf")),
          Map.entry("javax.imageio", Set.of()),
          Map.entry("com.fasterxml.jackson.core", Set.of("intake", "http")),
          Map.entry("com.fasterxml.jackson.databind", Set.of("intake", "http")),
          Map.entry("io.quarkus.qute", Set.of("letter", "http")),
          Map.entry("jakarta.ws.rs", Set.of("http")),
          Map.entry("org.hibernate", Set.of("advice", "gate")),
          Map.entry("com.ibm.icu", Set.of("wording")),
          Map.entry("com.google.i18n", Set.of("wording")));

  private static final Pattern NAMES_NOTHING =
      Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Base|Dto)");
  private static final Set<String> PLACES_FOR_NOTHING =
      Set.of("util", "common", "helper", "shared", "dto", "impl");

  /// A dependency on one of our packages that [#USES] does not name.
  Stream<String> forbiddenPackages(JavaClass ours) {
    return ours.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> isOurs(dependency.getTargetClass()))
        .filter(dependency -> !mayUse(feature(ours), feature(dependency.getTargetClass())))
        .map(Dependency::getDescription);
  }

  /// A dependency on a library that belongs to another of our packages.
  Stream<String> forbiddenLibraries(JavaClass ours) {
    return ours.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> !mayKnow(feature(ours), dependency.getTargetClass().getPackageName()))
        .map(Dependency::getDescription);
  }

  /// A call that asks the machine for the time or its zone, instead of the clock that was handed
  /// in.
  Stream<String> ownClocks(JavaClass ours) {
    return ours.getAccessesFromSelf().stream()
        .filter(Architecture::readsTheMachinesClock)
        .map(JavaAccess::getDescription);
  }

  /// A static field that can change.
  Stream<String> sharedState(JavaClass ours) {
    return ours.getFields().stream()
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
        .map(JavaField::getDescription);
  }

  /// A handler that takes every exception, foreseen or not.
  Stream<String> catchAlls(JavaClass ours) {
    return ours.getCodeUnits().stream()
        .flatMap(unit -> unit.getTryCatchBlocks().stream())
        .filter(Architecture::catchesEverything)
        .map(TryCatchBlock::toString);
  }

  /// A class or a package whose name says nothing.
  Stream<String> emptyNames(JavaClass ours) {
    var name = ours.getSimpleName();
    var empty = NAMES_NOTHING.matcher(name).matches() || PLACES_FOR_NOTHING.contains(feature(ours));
    return empty ? Stream.of(ours.getName()) : Stream.of();
  }

  private boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(root + ".");
  }

  /// The first package below the root: that of the feature.
  private String feature(JavaClass ours) {
    return ours.getPackageName().substring(root.length() + 1).split("\\.", 2)[0];
  }

  private static boolean mayUse(String feature, String other) {
    return feature.equals(other) || USES.getOrDefault(feature, Set.of()).contains(other);
  }

  private static boolean mayKnow(String feature, String library) {
    return KNOWN_IN.entrySet().stream()
        .filter(known -> (library + ".").startsWith(known.getKey() + "."))
        .allMatch(known -> known.getValue().contains(feature));
  }

  private static boolean readsTheMachinesClock(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    return switch (access.getName()) {
      case "now" ->
          owner.getPackageName().equals("java.time")
              && access.getTarget().getFullName().indexOf(Clock.class.getName()) < 0;
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case "systemDefaultZone", "systemUTC" -> owner.isEquivalentTo(Clock.class);
      case "systemDefault" -> owner.getPackageName().equals("java.time");
      default -> false;
    };
  }

  private static boolean catchesEverything(TryCatchBlock block) {
    return block.getCaughtThrowables().stream()
        .anyMatch(type ->
            type.isEquivalentTo(Exception.class) || type.isEquivalentTo(RuntimeException.class));
  }
}
