package nl.bijsluiter.http.letters;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;

/// Callers that send a large body to its end before they read, as simple ones do.
@QuarkusTest
class LargeBodyTest {
  private static final int SIZE = 10_000_000;

  @TestHTTPResource("/")
  URI service;

  private String answer(byte[]... parts) throws IOException {
    try (var socket = new Socket(service.getHost(), service.getPort())) {
      var out = socket.getOutputStream();
      for (var part : parts) {
        out.write(part);
      }
      out.flush();
      return firstLine(new BufferedInputStream(socket.getInputStream()));
    }
  }

  private static String firstLine(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (var c = in.read(); c >= ' '; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  private static byte[] head(String length) {
    return ("POST /v1/letters HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + length
            + "\r\n\r\n")
        .getBytes(US_ASCII);
  }

  @Test
  void aBodyThatSaysItsSizeIsRefusedWithoutBreakingOff() throws IOException {
    assertEquals(
        "HTTP/1.1 413 Request Entity Too Large",
        answer(head("Content-Length: " + SIZE), new byte[SIZE]));
  }

  @Test
  void aBodyInChunksIsRefusedWithoutBreakingOff() throws IOException {
    assertEquals(
        "HTTP/1.1 413 Request Entity Too Large",
        answer(
            head("Transfer-Encoding: chunked"),
            (Integer.toHexString(SIZE) + "\r\n").getBytes(US_ASCII),
            new byte[SIZE],
            "\r\n0\r\n\r\n".getBytes(US_ASCII)));
  }

  @Test
  void aBodyThatWaitsForPermissionIsRefusedBeforeItIsSent() throws IOException {
    assertEquals(
        "HTTP/1.1 413 Request Entity Too Large",
        answer(head("Expect: 100-continue\r\nContent-Length: " + SIZE)));
  }
}
