package nl.bijsluiter.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calls that Netty and Quarkus answer before any code of ours is asked: Netty where it cannot read
/// them, Quarkus where the target is no URI. Neither has a hook for the answer, so it has a status,
/// and neither a problem nor our headers. Nothing of a body was read by then.
@QuarkusTest
class BeforeUsTest {
  @TestHTTPResource("/")
  URI service;

  private String answer(String call) throws IOException {
    try (var socket = new Socket(service.getHost(), service.getPort())) {
      socket.getOutputStream().write(call.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII).replace("\r", "");
    }
  }

  private static String call(String line, String header) {
    return line + "\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n";
  }

  @ParameterizedTest
  @CsvSource({
    "GET /% HTTP/1.1,           X: 1,          HTTP/1.1 400 Bad Request",
    "GET /?x=%zz HTTP/1.1,      X: 1,          HTTP/1.1 400 Bad Request",
    "GET // HTTP/1.1,           X: 1,          HTTP/1.1 400 Bad Request",
    "GET /a b HTTP/1.1,         X: 1,          HTTP/1.0 400 Bad Request",
    "GET / HTTP/9.x,            X: 1,          HTTP/1.0 400 Bad Request",
    "GET / HTTP/1.1,            no header,     HTTP/1.1 400 Bad Request",
    "GET /LONG HTTP/1.1,        X: 1,          HTTP/1.0 414 Request-URI Too Long",
    "GET / HTTP/1.1,            X: LONG,       HTTP/1.1 431 Request Header Fields Too Large"
  })
  void whatIsNoCallHasAStatusForAnAnswer(String line, String header, String status)
      throws IOException {
    var call = call(line, header).replace("LONG", "a".repeat(40_000));
    assertEquals(
        status, answer(call).replaceAll("(content-length: 0|connection: close)\n", "").strip());
  }

  @Test
  void aTargetThatIsNoPathIsAnsweredAsAnyOther() throws IOException {
    var answer = answer(call("GET nothing HTTP/1.1", "Accept-Language: en"));
    assertEquals(
        """
        HTTP/1.1 404 Not Found
        API-Version: 1.0.0
        Cache-Control: no-store
        Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
        Referrer-Policy: no-referrer
        X-Content-Type-Options: nosniff
        X-Frame-Options: DENY
        content-language: en
        content-type: application/problem+json\
        """,
        answer
            .replaceAll("\n\n.*", "")
            .lines()
            .filter(line -> !line.startsWith("content-length") && !line.startsWith("connection"))
            .sorted(Comparator.comparing(line -> line.startsWith("HTTP") ? "" : line))
            .collect(Collectors.joining("\n")));
  }
}
