package nl.bijsluiter.pdf.shaping.gpos;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.gpos.PairPositioning.Pair;
import nl.bijsluiter.pdf.shaping.gpos.PairPositioning.Pairs;
import nl.bijsluiter.pdf.shaping.table.ClassDefinition;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// PairPosFormat2: pairs of classes, all of them with all others.
record ClassPairs(ClassDefinition firsts, ClassDefinition seconds, List<List<Pair>> pairs)
    implements Pairs {
  static ClassPairs of(FontBytes table) {
    int columns = table.uint16(14);
    int size = Pair.size(table);
    List<List<Pair>> pairs =
        IntStream.range(0, table.uint16(12))
            .mapToObj(row -> row(table.at(16 + row * columns * size), table))
            .toList();
    ClassDefinition firsts = ClassDefinition.of(table.part(8));
    return new ClassPairs(firsts, ClassDefinition.of(table.part(10)), pairs);
  }

  private static List<Pair> row(FontBytes row, FontBytes table) {
    int size = Pair.size(table);
    return IntStream.range(0, table.uint16(14))
        .mapToObj(i -> Pair.of(row.at(i * size), table))
        .toList();
  }

  @Override
  public Pair of(int coverageIndex, int first, int second) {
    return pairs.get(firsts.of(first)).get(seconds.of(second));
  }
}
