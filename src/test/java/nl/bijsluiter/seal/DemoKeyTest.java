package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoKeyTest {
  private static final Clock CLOCK = Clock.fixed(Specimen.TIME, ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void theCertificateSaysDemoAndServesForSealsAlone() throws Exception {
    X509Certificate certificate = certificate();

    assertEquals(
        "CN=DEMO Bijsluiter - trial seal without value, O=DEMO, C=NL",
        certificate.getSubjectX500Principal().toString());
    assertEquals(certificate.getSubjectX500Principal(), certificate.getIssuerX500Principal());
    assertArrayEquals(
        new boolean[] {true, true, false, false, false, false, false, false, false},
        certificate.getKeyUsage());
    assertEquals(-1, certificate.getBasicConstraints());
    certificate.verify(certificate.getPublicKey());
  }

  @Test
  void theCertificateIsValidFromTheDayBeforeForFiveYears() {
    X509Certificate certificate = certificate();

    assertEquals(Instant.parse("2026-09-30T10:00:00Z"), certificate.getNotBefore().toInstant());
    assertEquals(Instant.parse("2031-09-30T10:00:00Z"), certificate.getNotAfter().toInstant());
  }

  @Test
  void aSecondStartUsesTheSameKey() {
    assertEquals(certificate(), certificate());
  }

  @Test
  void theKeyIsForItsOwnerAloneAndTheOnlyFile() throws Exception {
    certificate();

    try (var files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("demo-seal.p12")), files.toList());
    }
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("demo-seal.p12"))));
  }

  @Test
  void aFolderThatIsAbsentIsMade() {
    assertTrue(DemoKey.isDemo(new DemoKey(folder.resolve("new/data"), CLOCK).open().certificate()));
  }

  @Test
  void aFolderThatCannotBeMadeIsRefusedWithoutItsName() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    var refused = assertThrows(SealUnavailable.class, () -> new DemoKey(file, CLOCK).open());

    assertEquals("the data folder cannot be written", refused.getMessage());
  }

  @RepeatedTest(10)
  void twoStartsAtOnceUseOneKey() throws Exception {
    var together = new CyclicBarrier(2);
    Callable<X509Certificate> start =
        () -> {
          together.await();
          return certificate();
        };

    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<X509Certificate>> starts = threads.invokeAll(List.of(start, start));
      assertEquals(starts.getFirst().get(), starts.getLast().get());
    }
  }

  private X509Certificate certificate() {
    return new DemoKey(folder, CLOCK).open().certificate();
  }
}
