package nl.bijsluiter.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.bijsluiter.example.Examples;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.issuing.Letters;
import org.junit.jupiter.api.Test;

/// The whole job without HTTP. Not named as a test, so that it runs only when `bench/run` asks for
/// it.
@QuarkusTest
class LetterBench {
  private static final String ENGINE = "whole job in process";

  @Inject Letters letters;
  @Inject Clock clock;

  @Test
  void judgeComposeRenderAndSeal() throws Exception {
    var example =
        "valid/" + System.getenv().getOrDefault("BENCH_EXAMPLE", "third-party-notice-police");
    var advice = Examples.read(example, LocalDate.now(clock)).getBytes(UTF_8);
    var course = new Course(ENGINE, _ -> () -> letters.issue((Lawful) letters.check(advice)).pdf());
    course.run(List.of("nl"));
  }
}
