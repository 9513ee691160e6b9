package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ChangedByteTest {
  @TempDir Path folder;

  @Test
  void aChangedByteAnywhereOutsideTheSignatureBreaksTheSeal() throws Exception {
    Clock clock = Clock.fixed(Specimen.TIME, ZoneOffset.UTC);
    var seals = new Seals(Settings.demo(folder), clock);
    var file = new SealedFile(Specimen.sealed(seals.begin(Specimen.STATEMENT)));
    X509Certificate certificate = new DemoKey(folder, clock).open().certificate();
    assertTrue(file.isWhole(certificate));

    assertEquals(List.of(), offsetsThatMayChange(file, certificate));
  }

  private static List<Integer> offsetsThatMayChange(SealedFile file, X509Certificate certificate) {
    SealedFile.Gap gap = file.gap();
    return IntStream.concat(
            IntStream.range(0, gap.from()), IntStream.range(gap.to(), file.pdf().length))
        .filter(at -> file.withByte(at, file.pdf()[at] ^ 1).isWhole(certificate))
        .boxed()
        .toList();
  }
}
