import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.bijsluiter.example.Examples;

/// What `./run` does once it has started the service, as `FirstLetter <address> <process of the
/// service>`: fills the examples in for today, waits until the service is ready, and has it make a
/// letter of one of them.
final class FirstLetter {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path FILLED = Path.of("target/examples");
  private static final Path ADVICE = FILLED.resolve("valid/contact-advice-veilig-thuis.json");
  private static final Path LETTER = Path.of("target/first-letter.pdf");
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Clock clock = Clock.system(ZoneId.of("Europe/Amsterdam"));
  private final URI service;
  private final long process;

  private FirstLetter(URI service, long process) {
    this.service = service;
    this.process = process;
  }

  static void main(String[] arguments) throws IOException, InterruptedException {
    var first = new FirstLetter(URI.create(arguments[0]), Long.parseLong(arguments[1]));
    first.fillExamples();
    first.awaitReadiness();
    first.makeLetter();
  }

  private void fillExamples() throws IOException {
    var today = LocalDate.now(clock);
    try (var files = Files.walk(EXAMPLES)) {
      for (var file : files.filter(name -> name.toString().endsWith(".json")).toList()) {
        var filled = FILLED.resolve(EXAMPLES.relativize(file));
        Files.createDirectories(filled.getParent());
        Files.writeString(filled, Examples.fill(Files.readString(file), today));
      }
    }
  }

  private void awaitReadiness() throws IOException, InterruptedException {
    var end = clock.instant().plus(PATIENCE);
    for (var health = health(); !health.isEmpty(); health = health()) {
      if (ProcessHandle.of(process).isEmpty()) {
        giveUp("The service stopped before it was ready.");
      }
      if (clock.instant().isAfter(end)) {
        giveUp("The service is not ready after " + PATIENCE.toSeconds() + " seconds: " + health);
      }
      Thread.sleep(PAUSE);
    }
  }

  /// What keeps the service from being ready; nothing when it is.
  private String health() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(service.resolve("/q/health/ready")).build();
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      return answer.statusCode() == 200 ? "" : answer.body();
    } catch (ConnectException e) {
      return "it does not answer";
    }
  }

  private void makeLetter() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(service.resolve("/v1/letters"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofFile(ADVICE))
            .build();
    var answer = client.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      giveUp(
          "No letter of " + ADVICE + ": " + answer.statusCode() + " " + new String(answer.body()));
    }
    Files.write(LETTER, answer.body());
  }

  private static void giveUp(String why) {
    System.err.println(why);
    System.exit(1);
  }
}
