package nl.bijsluiter.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.intake.UnreadableBody.Reason;

/// Reads an advice, with every fault of its JSON at once.
@Singleton
public final class AdviceReader {
  /// How large a body may be, in bytes.
  public static final int MAX_BYTES = 1 << 20;

  private static final int MAX_DEPTH = 32;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// Bounded by the size of the body alone, but for the depth.
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxNameLength(MAX_BYTES)
          .maxNumberLength(MAX_BYTES)
          .build();

  private final ObjectMapper mapper =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
          .addModule(new JavaTimeModule())
          .build();

  /// Reads `body`.
  ///
  /// @throws UnreadableBody when it is no JSON at all
  public Received read(byte[] body) {
    var faults = new Faults();
    try (var parser = mapper.createParser(text(body))) {
      var tree = StrictTree.read(parser, faults);
      return Shape.fit(tree, Advice.class, faults)
          ? new Received(Optional.of(mapper.treeToValue(tree, Advice.class)), faults.found())
          : new Received(Optional.empty(), faults.found());
    } catch (StreamConstraintsException _) {
      throw new UnreadableBody(Reason.TOO_DEEP);
    } catch (JsonProcessingException _) {
      throw new UnreadableBody(Reason.NO_JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] body) {
    if (body.length == 0) {
      throw new UnreadableBody(Reason.EMPTY);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      if (text.charAt(0) == BYTE_ORDER_MARK) {
        throw new UnreadableBody(Reason.BYTE_ORDER_MARK);
      }
      return text;
    } catch (CharacterCodingException _) {
      throw new UnreadableBody(Reason.NOT_UTF_8);
    }
  }
}
