package nl.bijsluiter.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.function.Function;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.language.Direction;
import nl.bijsluiter.language.TranslationState;

/// Writes the closed lists that have labels by those.
@Singleton
final class Labels implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper json) {
    var labels = new SimpleModule();
    add(labels, Code.class, Code::label);
    add(labels, Direction.class, Direction::label);
    add(labels, TranslationState.class, TranslationState::label);
    json.registerModule(labels);
  }

  private static <E> void add(SimpleModule module, Class<E> type, Function<E, String> label) {
    module.addSerializer(type, new StdDelegatingSerializer(type, new Labelled<>(label)));
  }

  private static final class Labelled<E> extends StdConverter<E, String> {
    private final Function<E, String> label;

    Labelled(Function<E, String> label) {
      this.label = label;
    }

    @Override
    public String convert(E constant) {
      return label.apply(constant);
    }
  }
}
