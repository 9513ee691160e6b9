package nl.bijsluiter.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.europa.esig.dss.enumerations.Indication;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.bijsluiter.seal.UnionsValidator;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.verification.Verdict.Altered;
import nl.bijsluiter.verification.Verdict.Genuine;
import nl.bijsluiter.verification.Verdict.NotOurs;
import nl.bijsluiter.verification.Verdict.Unsealed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What validators that we did not write say of the same files. They answer another question:
/// whether the signatures in a file hold, whoever they are by and whatever stands around them.
@Tag("slow")
@Tag("tools")
class StrangersOnAttacksTest {
  private static final String ROW = "| %s | %s | %s | %s |%n";

  @TempDir Path folder;

  private record Row(String name, String ours, String dss, String pdfsig) {}

  @Test
  void theTableOfAttacks() throws Exception {
    var office = Office.open();
    List<Row> rows = new ArrayList<>();
    rows.add(row(office, new Attack("none: the letter itself", office.letter(SealLevel.B_T))));
    for (var attack : AttackTest.attacks(office)) {
      rows.add(row(office, attack));
    }

    System.out.printf(ROW, "attack", "ours", "EU DSS, default policy", "pdfsig");
    System.out.printf(ROW, "---", "---", "---", "---");
    rows.forEach(row -> System.out.printf(ROW, row.name, row.ours, row.dss, row.pdfsig));
    var attacks = rows.subList(1, rows.size());
    System.out.printf(
        "%d attacks: ours takes %d, EU DSS %d, pdfsig %d%n",
        attacks.size(),
        attacks.stream().filter(row -> row.ours.equals("GENUINE")).count(),
        attacks.stream().filter(row -> row.dss.contains("TOTAL_PASSED")).count(),
        attacks.stream().filter(row -> row.pdfsig.contains("valid, whole")).count());
    assertEquals(
        new Row("none: the letter itself", "GENUINE", "TOTAL_PASSED", "valid, whole"),
        rows.getFirst());
    assertEquals(List.of(), attacks.stream().filter(row -> row.ours.equals("GENUINE")).toList());
  }

  private Row row(Office office, Attack attack) throws Exception {
    return new Row(
        attack.name(),
        ours(office.verifier().verify(attack.file())),
        dss(office, attack.file()),
        pdfsig(attack.file()));
  }

  private static String ours(Verdict verdict) {
    return switch (verdict) {
      case Genuine _ -> "GENUINE";
      case Altered(var flaw) -> "ALTERED, " + flaw.label();
      case NotOurs _ -> "NOT_OURS";
      case Unsealed _ -> "UNSEALED";
    };
  }

  private static String dss(Office office, byte[] file) {
    List<X509Certificate> trusted =
        List.of(
            office.seal().certificate(),
            office.service().certificate(),
            office.root().certificate());
    try {
      var report = UnionsValidator.report(file, Office.TIME.plusSeconds(3_600), trusted);
      return report.getSignatureIdList().stream()
          .map(report::getIndication)
          .map(Indication::name)
          .collect(
              Collectors.collectingAndThen(
                  Collectors.joining(", "), StrangersOnAttacksTest::orNone));
    } catch (RuntimeException e) { // of every kind
      return "fails: " + e.getClass().getSimpleName();
    }
  }

  private static String orNone(String found) {
    return found.isEmpty() ? "no signature" : found;
  }

  private String pdfsig(byte[] file) throws Exception {
    Path path = Files.write(folder.resolve("attack.pdf"), file);
    var process =
        new ProcessBuilder("pdfsig", "-nocert", path.toString()).redirectErrorStream(true).start();
    var lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
            .lines()
            .toList();
    process.waitFor();
    var found =
        lines.stream()
            .filter(line -> line.contains("Signature Validation:"))
            .map(line -> line.contains("Signature is Valid") ? "valid" : "invalid")
            .toList();
    return orNone(String.join("; ", whole(lines, found)));
  }

  /// In the report, what is signed stands before how it was judged.
  private static List<String> whole(List<String> lines, List<String> found) {
    boolean all = lines.stream().anyMatch(line -> line.contains("Total document signed"));
    return found.stream()
        .map(one -> one.equals("valid") ? all ? "valid, whole" : "valid, not whole" : one)
        .toList();
  }
}
