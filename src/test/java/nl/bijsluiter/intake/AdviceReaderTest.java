package nl.bijsluiter.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.intake.UnreadableBody.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceReaderTest {
  private static final AdviceReader READER = new AdviceReader();

  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments(new byte[0], Reason.EMPTY),
        arguments(" \n".getBytes(UTF_8), Reason.EMPTY),
        arguments("{\"kind\":".getBytes(UTF_8), Reason.NO_JSON),
        arguments("{'kind':1}".getBytes(UTF_8), Reason.NO_JSON),
        arguments("{\"kind\":NaN}".getBytes(UTF_8), Reason.NO_JSON),
        arguments("{} {}".getBytes(UTF_8), Reason.TWO_DOCUMENTS),
        arguments("{}]".getBytes(UTF_8), Reason.NO_JSON),
        arguments("\uFEFF{}".getBytes(UTF_8), Reason.BYTE_ORDER_MARK),
        arguments("{}".getBytes(UTF_16), Reason.NOT_UTF_8),
        arguments(new byte[] {'"', (byte) 0xC3, '"'}, Reason.NOT_UTF_8),
        arguments(("[".repeat(33) + "]".repeat(33)).getBytes(UTF_8), Reason.TOO_DEEP),
        arguments("[".repeat(10_000).getBytes(UTF_8), Reason.TOO_DEEP));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void aBodyThatIsNoSingleDocumentIsUnreadable(byte[] body, Reason reason) {
    var thrown = assertThrows(UnreadableBody.class, () -> READER.read(body));
    assertEquals(reason, thrown.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[1]", "7", "\"x\"", "true"})
  void aValueThatIsNoObjectIsOfAWrongType(String json) {
    assertEquals(
        new Received(
            Optional.empty(), List.of(Finding.of(Code.TYPE, "").naming("expected", "{ }"))),
        READER.read(json.getBytes(UTF_8)));
  }

  @Test
  void nestedAsDeepAsAllowedIsJson() {
    assertEquals(
        1, READER.read(("[".repeat(32) + "]".repeat(32)).getBytes(UTF_8)).findings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"kind\":\"letter\",\"x\":1}", "{\"kind\":7}", "{\"kind\":\"Leaflet\"}"})
  void anUnknownKindIsFoundAlone(String json) {
    assertEquals(
        List.of(
            Finding.of(Code.TYPE, "/kind")
                .naming(
                    "expected", "contact-advice, leaflet, no-tacit-approval, third-party-notice")),
        READER.read(json.getBytes(UTF_8)).findings());
  }

  @Test
  void aNumberOfAMillionDigitsCostsNothing() {
    var json = "{\"kind\":\"leaflet\",\"issuer\":" + "9".repeat(1_000_000) + "}";
    assertEquals(
        List.of(Finding.of(Code.TYPE, "/issuer").naming("expected", "\"…\"")),
        READER.read(json.getBytes(UTF_8)).findings());
  }

  @Test
  void aKeyThatStandsTwiceIsFoundWhereItStands() {
    var json = "{\"kind\":\"leaflet\",\"a/~\":{\"b\":1,\"b\":2}}";
    assertEquals(
        List.of(
            Finding.of(Code.DUPLICATE, "/a~1~0/b").because("key"),
            Finding.of(Code.UNKNOWN_FIELD, "/a~1~0")),
        READER.read(json.getBytes(UTF_8)).findings());
  }
}
