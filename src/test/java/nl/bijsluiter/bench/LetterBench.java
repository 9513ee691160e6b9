package nl.bijsluiter.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.bijsluiter.example.Examples;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.issuer.Issuers;
import nl.bijsluiter.issuing.Letters;
import nl.bijsluiter.letter.LetterComposer;
import nl.bijsluiter.letter.Marking;
import org.junit.jupiter.api.Test;

/// Letters without HTTP. Not named as a test, so that it runs only when `bench/run` asks for it;
/// leaves behind the parts of the letter, for its peer.
@QuarkusTest
class LetterBench {
  private static final Path FOLDER = Path.of("target/bench");
  private static final String EXAMPLE = "valid/contact-advice-suspension";

  @Inject Letters letters;
  @Inject LetterComposer composer;
  @Inject Issuers issuers;
  @Inject Clock clock;

  @Test
  void judgeComposeRenderAndSeal() throws Exception {
    Files.createDirectories(FOLDER);
    var advice = Examples.read(EXAMPLE, LocalDate.now(clock)).getBytes(UTF_8);
    Files.write(FOLDER.resolve("ours.pdf"), letters.issue(lawful(advice)).pdf());
    writeParts(lawful(advice));
    var rows = new StringBuilder();
    for (var threads : List.of(1, 2)) {
      var timing = Timing.of(threads, () -> letters.issue(lawful(advice)));
      rows.append(timing.row("Bijsluiter, threads: " + threads)).append('\n');
    }
    Files.writeString(FOLDER.resolve("in-process.txt"), rows);
  }

  private Lawful lawful(byte[] advice) {
    return (Lawful) letters.check(advice);
  }

  private void writeParts(Lawful advice) throws IOException {
    var issuer = issuers.find(advice.issuer()).orElseThrow();
    var number = 0;
    for (var part : composer.compose(advice, issuer, Marking.TRIAL).parts()) {
      number++;
      Files.writeString(FOLDER.resolve("part-" + number + ".xhtml"), part);
    }
  }
}
