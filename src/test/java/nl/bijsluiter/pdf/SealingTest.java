package nl.bijsluiter.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfWriter;

class SealingTest {
  private static final String LETTER = Letters.part("nl", "<p>Brief</p>");

  @Test
  void aFileIsReservedForOnceAndFinishedOnce() {
    Recorder recorder = new Recorder();
    byte[] sealed = render(recorder);
    assertEquals(
        List.of("reserve on page 1 at 2026-03-02T09:30:00Z", "finish %PDF-1.7"), recorder.calls);
    assertArrayEquals("sealed".getBytes(ISO_8859_1), sealed);
  }

  @Test
  void whatIsSealedIsTheWholeFile() {
    Recorder recorder = new Recorder();
    render(recorder);
    assertArrayEquals(Letters.render(LETTER), recorder.unsealed);
  }

  @Test
  void aLetterThatCannotBeReservedForIsNotHandedOut() {
    Sealing broken =
        new Sealing() {
          @Override
          public void reserve(PdfWriter writer, Instant time) throws IOException {
            throw new IOException("no room");
          }

          @Override
          public byte[] finish(byte[] pdf) {
            return pdf;
          }
        };
    assertThrows(RuntimeException.class, () -> render(broken));
  }

  private static byte[] render(Sealing sealing) {
    PdfOptions options = Letters.options(Letters.TIME.plusNanos(999), sealing);
    return Letters.RENDERER.render(List.of(LETTER), options);
  }

  private static final class Recorder implements Sealing {
    private final List<String> calls = new ArrayList<>();
    private byte[] unsealed = {};

    @Override
    public void reserve(PdfWriter writer, Instant time) {
      calls.add("reserve on page %d at %s".formatted(writer.getCurrentPageNumber(), time));
    }

    @Override
    public byte[] finish(byte[] pdf) {
      calls.add("finish " + new String(pdf, 0, 8, ISO_8859_1));
      unsealed = pdf;
      return "sealed".getBytes(ISO_8859_1);
    }
  }
}
