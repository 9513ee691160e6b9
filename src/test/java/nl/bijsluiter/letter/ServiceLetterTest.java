package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.issuer.Issuers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What these tests read is what the service writes: its engine resolves the templates with code
/// made at build time, ours by reflection.
@QuarkusTest
class ServiceLetterTest {
  @Inject LetterComposer composer;
  @Inject LetterConfig config;
  @Inject Issuers issuers;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact-advice-veilig-thuis",
        "contact-advice-police",
        "contact-advice-suspension",
        "contact-advice-restriction",
        "no-tacit-approval-veilig-thuis",
        "no-tacit-approval-police",
        "third-party-notice-veilig-thuis",
        "third-party-notice-police",
        "leaflet-veilig-thuis",
        "leaflet-police"
      })
  void theServiceComposesWhatTheseTestsRead(String example) {
    var lawful = (Lawful) Judge.judge(Sent.example("valid/" + example));
    var issuer = issuers.find(lawful.issuer()).orElseThrow();
    assertEquals(
        Desk.composer(config).compose(lawful, issuer, Marking.TRIAL),
        composer.compose(lawful, issuer, Marking.TRIAL));
  }
}
