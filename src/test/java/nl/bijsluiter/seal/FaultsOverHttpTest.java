package nl.bijsluiter.seal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.bijsluiter.http.Calls;
import nl.bijsluiter.seal.Loopback.Answer;
import nl.bijsluiter.seal.Loopback.Behaviour;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every fault around a seal as a caller and an operator see it, on real sockets and files: type
/// and status of the answer, when to try again, whether the service is ready, and how soon letters
/// come again once it is mended. One service goes through all of them, without a restart.
@Tag("slow") // starts the service once more
@QuarkusTest
@TestProfile(FaultWorld.class)
class FaultsOverHttpTest {
  private static final String ADVICE = Calls.example("valid/leaflet-veilig-thuis");
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Path STORE = FaultWorld.FOLDER.resolve("common.p12");
  private static final Seen SEALED = new Seen(200, "B-T", "", 200);
  private static final Seen UNSTAMPED = Seen.refused("timestamp-unavailable", "60", 200);
  private static final Seen UNKNOWN = Seen.refused("seal-certificate-status-unknown", "60", 503);
  private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

  @Inject Seals seals;
  @Inject Clock clock;

  private Stampers stampers;
  private Authority authority;

  /// What a caller gets, and what a load balancer.
  private record Seen(int status, String type, String retryAfter, int ready) {
    static Seen refused(String type, String retryAfter, int ready) {
      return new Seen(503, "/problems/" + type, retryAfter, ready);
    }

    /// What somebody has to mend.
    static Seen lasting(String type) {
      return refused(type, "300", 503);
    }
  }

  private interface Step {
    void take() throws Exception;
  }

  @BeforeEach
  void open() throws Exception {
    FaultWorld.empty();
    stampers =
        Stampers.start(
            ConfigProvider.getConfig().getValue("seal.timestamp.addresses", String.class), clock);
    Files.writeString(FaultWorld.FOLDER.resolve("stampers.pem"), stampers.pem());
    authority = new Authority(Identity.selfSigned(Identity.ec("secp256r1")), clock);
    use(authority.issue());
  }

  @AfterEach
  void close() throws IOException {
    stampers.close();
    authority.close();
  }

  private void come(Instant time) {
    ((MovingClock) clock).move(Duration.between(clock.instant(), time));
  }

  private void use(Identity identity) throws Exception {
    identity.in(STORE);
    seals.refresh();
  }

  private static Seen seen() {
    Response answer = Calls.json(ADVICE).post(Calls.LETTERS);
    int ready = given().get("/q/health/ready").statusCode();
    return answer.statusCode() == 200
        ? new Seen(200, answer.header("Seal-Level"), "", ready)
        : new Seen(answer.statusCode(), answer.path("type"), answer.header("Retry-After"), ready);
  }

  /// Breaks something, looks, mends it, and waits for a letter.
  private void fault(String name, Seen expected, Step breaking, Step mending) throws Exception {
    assertEquals(SEALED, seen(), name);
    breaking.take();
    Seen broken = seen();
    assertEquals(expected, broken, name);
    mending.take();
    long start = System.nanoTime();
    assertTimeoutPreemptively(PATIENCE, FaultsOverHttpTest::letterAtLast, name);
    System.out.printf(
        "| %s | %d %s | %s | %s | %d ms |%n",
        name,
        broken.status,
        broken.type,
        broken.retryAfter,
        broken.ready,
        (System.nanoTime() - start) / 1_000_000);
  }

  private static void letterAtLast() throws InterruptedException {
    while (!seen().equals(SEALED)) {
      Thread.sleep(Duration.ofMillis(20));
    }
  }

  @Test
  void everyFaultHasItsCauseAndIsOverOnceItIsMended() throws Exception {
    System.out.println("| fault | status, type | Retry-After | ready | next letter after |");
    System.out.println("| --- | --- | --- | --- | --- |");
    stampers();
    keyFiles();
    statuses();
    certificates();
  }

  private void stampers() throws Exception {
    fault("timestamps refused", UNSTAMPED, stampers::refuse, stampers::accept);
    stampersBehave("hang", _ -> Thread.sleep(Duration.ofSeconds(2)));
    stampersBehave("come slowly", Stampers::dribble);
    stampersBehave("are a status 500", exchange -> exchange.sendResponseHeaders(500, -1));
    stampersAnswer("are HTML", _ -> "<html>Welcome</html>".getBytes(StandardCharsets.US_ASCII));
    fault(
        "timestamps are replayed",
        UNSTAMPED,
        () -> stampers.replay(() -> assertEquals(SEALED, seen())),
        stampers::stamp);
    TimestampAuthority real = stampers.first().authority();
    var namesake = TimestampAuthority.open(Identity.ec("secp256r1"), clock);
    stampersAnswer("have a wrong certificate", namesake::answer);
    var late = new MovingClock(clock.instant().plusSeconds(301));
    stampersAnswer("have another time", real.by(late)::answer);
    stampersAnswer("have another policy", real.under("1.2.3")::answer);
  }

  private void stampersAnswer(String how, Answer answer) throws Exception {
    fault("timestamps " + how, UNSTAMPED, () -> stampers.answer(answer), stampers::stamp);
  }

  private void stampersBehave(String how, Behaviour behaviour) throws Exception {
    fault("timestamps " + how, UNSTAMPED, () -> stampers.behave(behaviour), stampers::stamp);
  }

  private void keyFiles() throws Exception {
    byte[] whole = Files.readAllBytes(STORE);
    Step mending = () -> Files.write(STORE, whole);
    keyFault(
        "key file gone", Seen.lasting("seal-key-unusable"), () -> Files.delete(STORE), mending);
    keyFault(
        "key file broken",
        Seen.lasting("seal-key-unusable"),
        () -> Files.write(STORE, new byte[] {1, 2, 3}),
        mending);
  }

  /// The same, where the service has to look at its key again.
  private void keyFault(String name, Seen expected, Step breaking, Step mending) throws Exception {
    fault(
        name,
        expected,
        () -> {
          breaking.take();
          seals.refresh();
        },
        () -> {
          mending.take();
          seals.refresh();
        });
  }

  private void statuses() throws Exception {
    keyFault(
        "OCSP away",
        UNKNOWN,
        () -> {
          authority.responder().stop();
          use(authority.issueWithResponder());
        },
        authority.responder()::restart);
    keyFault(
        "revocation list away",
        UNKNOWN,
        () -> {
          authority.list().stop();
          use(authority.issueWithList());
        },
        authority.list()::restart);
    Identity good = authority.issueWithList();
    keyFault(
        "certificate revoked, by OCSP",
        Seen.lasting("seal-certificate-revoked"),
        () -> {
          Identity bad = authority.issueWithResponder();
          authority.revoke(bad);
          use(bad);
        },
        () -> use(good));
    keyFault(
        "certificate revoked, by list",
        Seen.lasting("seal-certificate-revoked"),
        () -> {
          authority.revoke(good);
          come(clock.instant().plus(Duration.ofMinutes(30)));
          use(authority.issueWithResponder());
          use(good);
        },
        () -> use(authority.issue()));
  }

  private void certificates() throws Exception {
    KeyPair pair = Identity.ec("secp256r1");
    use(Identity.selfSigned(pair, Identity.FROM, NOON));
    come(NOON);
    fault(
        "certificate expires at noon",
        Seen.lasting("seal-certificate-expired"),
        () -> come(NOON.plusSeconds(1)),
        () -> use(Identity.selfSigned(pair)));
  }
}
