package nl.bijsluiter.http;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.bijsluiter.advice.Advice;
import org.junit.jupiter.api.Test;

/// JSON comes and goes by reflection, which a native image allows only for the types it is told of.
class NativeImageTest {
  private static final String METADATA =
      "/META-INF/native-image/nl.bijsluiter/bijsluiter/reachability-metadata.json";

  @Test
  void everyTypeInJsonIsToldToTheNativeImage() throws IOException {
    var expected = new TreeSet<String>();
    collect(Advice.class, expected);
    OurContract.ANSWERS.forEach(answer -> collect(answer, expected));
    assertEquals(expected, told());
  }

  private static Set<String> told() throws IOException {
    try (var file = requireNonNull(NativeImageTest.class.getResourceAsStream(METADATA))) {
      var types = new ObjectMapper().readTree(file).path("reflection");
      var ours = new TreeSet<String>();
      StreamSupport.stream(types.spliterator(), false)
          .map(type -> type.path("type").textValue())
          .filter(name -> name.startsWith("nl.bijsluiter."))
          .forEach(ours::add);
      return ours;
    }
  }

  private static void collect(Type type, Set<String> names) {
    if (type instanceof ParameterizedType list) {
      Arrays.stream(list.getActualTypeArguments()).forEach(element -> collect(element, names));
    } else if (type instanceof Class<?> ours
        && ours.getName().startsWith("nl.bijsluiter.")
        && names.add(ours.getName())) {
      parts(ours).forEach(part -> collect(part, names));
    }
  }

  private static Stream<Type> parts(Class<?> type) {
    if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses());
    }
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(component -> component.getGenericType())
        : Stream.of();
  }
}
