package nl.bijsluiter.verification;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.verification.Verdict.Genuine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to take long, of the size that may be sent. A check takes hundredths of a second; the
/// bound is so wide that only a time that grows faster than the file exceeds it.
class HostileFileTest {
  private static final int SIZE = 10_000_000;
  private static final Duration BOUND = Duration.ofSeconds(20);

  private static byte[] repeated(String part) {
    byte[] file = new byte[SIZE];
    byte[] bytes = part.getBytes(StandardCharsets.ISO_8859_1);
    for (int at = 0; at < SIZE; at += bytes.length) {
      System.arraycopy(bytes, 0, file, at, Math.min(bytes.length, SIZE - at));
    }
    return file;
  }

  static Stream<String> parts() {
    return Stream.of(
        "/ByteRange",
        "/ByteRange[0 1 2 3]",
        "/",
        "<",
        "<</Type/Sig/Filter",
        SignatureDictionary.START,
        SignatureDictionary.START + "B-T/M(D:20261001100000Z)/LetterKind/",
        "0123456789ABCDEF",
        "3082",
        "\0",
        " ");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aFileOfRepetitionsIsCheckedInTime(String part) throws Exception {
    var verifier = Office.open().verifier();
    byte[] file = repeated(part);

    assertTimeout(BOUND, () -> assertNotGenuine(verifier, file));
  }

  @Test
  void aFileOfOurCertificatesBeginningIsCheckedInTime() throws Exception {
    var office = Office.open();
    byte[] certificate = office.seal().certificate().getEncoded();
    String beginning =
        SignatureDictionary.digits(Arrays.copyOf(certificate, certificate.length - 9));

    assertTimeout(
        BOUND,
        () -> assertNotGenuine(office.verifier(), repeated(beginning.toLowerCase(Locale.ROOT))));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void aDeeplyNestedCmsIsRefused(byte[] cms) throws Exception {
    var blank = Blank.of("A letter.", Office.dictionary(SealLevel.B_T, Office.TIME));

    assertTimeout(BOUND, () -> assertNotGenuine(Office.open().verifier(), blank.with(cms)));
  }

  /// A nest alone, of indefinite lengths; and one of definite lengths where the token should be.
  static Stream<byte[]> nested() {
    return Stream.of(HexFormat.of().parseHex("3080".repeat(2_500)), sealWith(nest()));
  }

  private static byte[] nest() {
    byte[] nest = {0x05, 0x00};
    while (nest.length < 5_500) {
      nest = element(0x30, nest);
    }
    return nest;
  }

  /// As much of a CMS as is read to find a token (RFC 5652, 5.3).
  private static byte[] sealWith(byte[] token) {
    byte[] none = {};
    byte[] value = element(0x04, new byte[] {1});
    byte[] attribute = element(0x30, joined(element(0x06, new byte[] {1}), element(0x31, token)));
    byte[] empty = element(0x30, none);
    byte[] signer =
        element(0x30, joined(empty, empty, empty, empty, empty, value, element(0xA1, attribute)));
    byte[] signedData = element(0x30, element(0x31, signer));
    return element(0x30, joined(element(0x06, new byte[] {1}), element(0xA0, signedData)));
  }

  private static byte[] element(int tag, byte[] content) {
    int length = content.length;
    byte[] head =
        length < 0x80
            ? new byte[] {(byte) tag, (byte) length}
            : length < 0x100
                ? new byte[] {(byte) tag, (byte) 0x81, (byte) length}
                : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
    return joined(head, content);
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static void assertNotGenuine(SealVerifier verifier, byte[] file) {
    assertFalse(verifier.verify(file) instanceof Genuine);
  }
}
