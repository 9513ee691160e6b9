package nl.bijsluiter.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SameBytesTest {
  private static final List<String> PARTS =
      List.of(
          Letters.part("en", "<h1>Letter</h1><p>Some <b>bold</b>, some <i>italic</i>.</p>"),
          Letters.part(
              "ar",
              "<div dir=\"rtl\"><h1>\u0631\u0633\u0627\u0644\u0629</h1><p>\u0644\u0627 2026-14 <b>\u0646\u0635</b></p></div>"),
          Letters.part("zh", "<h1>\u4fe1</h1><p>\u4f60\u597d\uff0c<b>\u4e16\u754c</b></p>"),
          Letters.part(
              "ti",
              "<h1>\u12f0\u1265\u12f3\u1264</h1><p>\u1230\u120b\u121d <b>\u12d3\u1208\u121d</b></p>"),
          Letters.part("nl", "<h1>Brief</h1><p>Wat <b>vet</b>, wat <i>schuin</i>.</p>"));

  @Test
  void oneRendererGivesTheSameBytesOnManyThreads() throws Exception {
    Callable<String> task = () -> hash(Letters.RENDERER.render(PARTS, Letters.UNSEALED));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Set<String> hashes =
          threads.invokeAll(IntStream.range(0, 60).mapToObj(i -> task).toList()).stream()
              .map(SameBytesTest::get)
              .collect(Collectors.toSet());
      assertEquals(Set.of(hash(Letters.RENDERER.render(PARTS, Letters.UNSEALED))), hashes);
    }
  }

  @Test
  void differentLettersBesideEachOtherStayTheirOwn() throws Exception {
    List<String> letters =
        IntStream.range(0, 40).mapToObj(i -> Letters.part("nl", "<p>Brief " + i + "</p>")).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<String>> tasks =
          letters.stream()
              .<Callable<String>>map(
                  letter -> () -> hash(Letters.RENDERER.render(List.of(letter), Letters.UNSEALED)))
              .toList();
      assertEquals(
          letters.stream().map(letter -> hash(Letters.render(letter))).toList(),
          threads.invokeAll(tasks).stream().map(SameBytesTest::get).toList());
    }
  }

  private static String get(Future<String> future) {
    try {
      return future.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anotherProcessInAnotherPlaceGivesTheSameBytes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Duser.language=ar",
                "-Duser.country=US",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=ISO-8859-1",
                SameBytesTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor());
    String hash = hash(Letters.RENDERER.render(PARTS, Letters.UNSEALED));
    assertEquals(Collections.nCopies(20, hash), renders().toList());
    assertEquals(Collections.nCopies(20, hash), printed.lines().toList());
  }

  /// Prints the hashes of some renders, in a process of its own.
  public static void main(String[] arguments) {
    renders().forEach(System.out::println);
  }

  private static Stream<String> renders() {
    return IntStream.range(0, 20)
        .mapToObj(i -> hash(Letters.RENDERER.render(PARTS, Letters.UNSEALED)));
  }

  @Test
  void anotherSecondGivesOtherBytes() {
    PdfOptions later = Letters.options(Letters.TIME.plusSeconds(1), Sealing.NONE);
    PdfOptions sameSecond = Letters.options(Letters.TIME.plusMillis(999), Sealing.NONE);
    byte[] now = Letters.RENDERER.render(PARTS, Letters.UNSEALED);
    assertArrayEquals(now, Letters.RENDERER.render(PARTS, sameSecond));
    assertNotEquals(hash(now), hash(Letters.RENDERER.render(PARTS, later)));
  }

  private static String hash(byte[] pdf) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
