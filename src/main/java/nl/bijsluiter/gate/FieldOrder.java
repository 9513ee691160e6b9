package nl.bijsluiter.gate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.advice.Advice;

/// The order of JSON Pointers in an advice: fields as its record declares them, a container before
/// its parts, lists by index, fields that the record does not have last and by name.
final class FieldOrder {
  /// Where a pointer stands in that order: a step for each of its tokens.
  record Place(List<Step> steps) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return Arrays.compare(steps.toArray(Step[]::new), other.steps.toArray(Step[]::new));
    }
  }

  /// One token of a pointer: `rank` decides, then the name.
  record Step(int rank, String name) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      return rank == other.rank ? name.compareTo(other.name) : Integer.compare(rank, other.rank);
    }
  }

  private final Class<? extends Advice> kind;

  FieldOrder(Class<? extends Advice> kind) {
    this.kind = kind;
  }

  /// Where `pointer` stands.
  Place place(String pointer) {
    return new Place(steps(pointer));
  }

  private List<Step> steps(String pointer) {
    List<Step> steps = new ArrayList<>();
    Type at = kind;
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
    return steps;
  }

  /// Translations are keyed by the pointer of their original, and come in its order.
  private List<Step> key(String token) {
    return token.startsWith("/") ? steps(token) : List.of(new Step(0, token));
  }

  private static List<String> tokens(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .skip(1)
        .map(token -> token.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
