package nl.bijsluiter.seal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import nl.bijsluiter.seal.Loopback.Answer;
import nl.bijsluiter.seal.Loopback.Behaviour;

/// Two timestamp services that go wrong together.
record Stampers(Stamper first, Stamper second) implements AutoCloseable {
  /// @param addresses of both, with a comma between
  static Stampers start(String addresses, Clock clock) throws Exception {
    String[] each = addresses.split(",", 2);
    return new Stampers(stamper(each[0], clock), stamper(each[1], clock));
  }

  private static Stamper stamper(String address, Clock clock) throws Exception {
    return Stamper.start(
        new Loopback(URI.create(address).getPort()),
        TimestampAuthority.open(Identity.ec("secp256r1"), clock));
  }

  /// The certificates of both.
  String pem() throws Exception {
    return Stamper.pem(first.certificate()) + Stamper.pem(second.certificate());
  }

  void refuse() {
    first.server().stop();
    second.server().stop();
  }

  void accept() {
    first.server().restart();
    second.server().restart();
  }

  void stamp() {
    first.stamps();
    second.stamps();
  }

  void answer(Answer answer) {
    first.server().answers(answer);
    second.server().answers(answer);
  }

  void behave(Behaviour behaviour) {
    first.server().behaves(behaviour);
    second.server().behaves(behaviour);
  }

  /// What one letter is answered is answered to all that follow.
  void replay(Runnable oneLetter) {
    byte[][] given = new byte[1][];
    answer(request -> {
      given[0] = first.authority().answer(request);
      return given[0];
    });
    oneLetter.run();
    answer(_ -> given[0]);
  }

  static void dribble(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.sendResponseHeaders(200, 1000);
    for (int i = 0; i < 20; i++) {
      exchange.getResponseBody().write(0x30);
      exchange.getResponseBody().flush();
      Thread.sleep(Duration.ofMillis(100));
    }
  }

  @Override
  public void close() throws IOException {
    first.close();
    second.close();
  }
}
