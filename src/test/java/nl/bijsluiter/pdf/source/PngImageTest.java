package nl.bijsluiter.pdf.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.Image;

class PngImageTest {
  private static final byte[] TWO_RED_PIXELS = {0, -1, 0, 0, -1, 0, 0};

  @Test
  void aPlainPngIsTakenOverAsItIs() {
    Image image = PngImage.of("logo.png", png(8, 2, 0));
    assertEquals(2, image.getWidth());
    assertEquals(1, image.getHeight());
    assertArrayEquals(deflated(TWO_RED_PIXELS), image.getRawData());
  }

  @ParameterizedTest
  @CsvSource({"16, 2, 0", "8, 3, 0", "8, 6, 0", "8, 4, 0", "8, 2, 1", "1, 0, 0"})
  void anotherKindOfPngIsRefused(int bits, int colour, int interlaced) {
    byte[] png = png(bits, colour, interlaced);
    assertThrows(BrokenTemplate.class, () -> PngImage.of("logo.png", png));
  }

  @Test
  void whatIsNoPngIsRefused() {
    assertThrows(
        BrokenTemplate.class, () -> PngImage.of("logo.svg", "<svg xmlns='x'/>".getBytes(UTF_8)));
  }

  @Test
  void aPngThatBreaksOffIsRefused() {
    byte[] whole = png(8, 2, 0);
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(BrokenTemplate.class, () -> PngImage.of("logo.png", part));
    }
  }

  private static byte[] png(int bits, int colour, int interlaced) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream png = new DataOutputStream(bytes)) {
      png.writeLong(0x89504E470D0A1A0AL);
      byte[] size = {0, 0, 0, 2, 0, 0, 0, 1};
      chunk(
          png,
          "IHDR",
          concat(size, new byte[] {(byte) bits, (byte) colour, 0, 0, (byte) interlaced}));
      chunk(png, "IDAT", deflated(TWO_RED_PIXELS));
      chunk(png, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
    png.writeInt(data.length);
    png.writeBytes(type);
    png.write(data);
    png.writeInt(0); // the checksum, which nobody reads
  }

  private static byte[] deflated(byte[] data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
