package nl.bijsluiter.gate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.advice.Advice;

/// The order of JSON Pointers in an advice: fields as its record declares them, a container before
/// its parts, lists by index, fields that the record does not have last and by name.
final class FieldOrder implements Comparator<String> {
  /// One token of a pointer: `rank` decides, then the name.
  private record Step(int rank, String name) implements Comparable<Step> {
    private static final Comparator<Step> ORDER =
        Comparator.comparingInt(Step::rank).thenComparing(Step::name);

    @Override
    public int compareTo(Step other) {
      return ORDER.compare(this, other);
    }
  }

  private final Class<? extends Advice> kind;

  FieldOrder(Class<? extends Advice> kind) {
    this.kind = kind;
  }

  @Override
  public int compare(String one, String other) {
    return Arrays.compare(steps(one, kind), steps(other, kind));
  }

  private Step[] steps(String pointer, Type root) {
    List<Step> steps = new ArrayList<>();
    var at = root;
    for (var token : tokens(pointer)) {
      switch (at) {
        case Class<?> product when product.isRecord() -> {
          var names = Arrays.stream(product.getRecordComponents()).map(c -> c.getName()).toList();
          var rank = names.indexOf(token);
          steps.add(rank < 0 ? new Step(names.size(), token) : new Step(rank, ""));
          at = rank < 0 ? Object.class : product.getRecordComponents()[rank].getGenericType();
        }
        case ParameterizedType map when map.getRawType() == Map.class -> {
          steps.addAll(key(token));
          at = map.getActualTypeArguments()[1];
        }
        case ParameterizedType list -> {
          steps.add(new Step(Integer.parseInt(token), ""));
          at = list.getActualTypeArguments()[0];
        }
        default -> steps.add(new Step(0, token));
      }
    }
    return steps.toArray(Step[]::new);
  }

  /// Translations are keyed by the pointer of their original, and come in its order.
  private List<Step> key(String token) {
    return token.startsWith("/") ? List.of(steps(token, kind)) : List.of(new Step(0, token));
  }

  private static List<String> tokens(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .skip(1)
        .map(token -> token.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
