package nl.bijsluiter.pdf.shaping;

import java.util.List;

/// The order in which the marks on an Arabic letter stack: Unicode's canonical order, but with
/// shadda before the vowels, and with a hamza and other parts of the letter before all else
/// (Unicode Standard Annex 53, Arabic mark rendering).
final class MarkOrder {
  /// Marks by their place in the order. All others go behind these, above the letter.
  private static final List<String> ORDER =
      List.of(
          "\u0655\u06E3", // parts of the letter below it
          "\u0654\u0658\u06DC\u06E7\u06E8", // parts of the letter above it
          "\u0651", // shadda
          "\u064B", // fathatan
          "\u064C", // dammatan
          "\u064D", // kasratan
          "\u064E\u0618", // fatha
          "\u064F\u0619", // damma
          "\u0650\u061A", // kasra
          "\u0652", // sukun
          "\u0670", // superscript alef
          "\u0656\u065C\u065F\u06EA\u06ED"); // others below

  private static final int PART_BELOW = 0;
  private static final int PART_ABOVE = 1;
  private static final int BELOW = ORDER.size() - 1;
  private static final int ABOVE = ORDER.size();

  private MarkOrder() {}

  /// Sorts the marks of one letter, and their places along with them.
  ///
  /// @param start of the letter; its marks are in canonical order
  static void sort(int[] characters, int[] places, int start, int end) {
    int[] ranks = ranks(characters, start, end);
    for (int i = 2; i < ranks.length; i++) {
      for (int j = i; j > 1 && ranks[j] < ranks[j - 1]; j--) {
        swap(ranks, j);
        swap(characters, start + j);
        swap(places, start + j);
      }
    }
  }

  private static void swap(int[] numbers, int at) {
    int kept = numbers[at];
    numbers[at] = numbers[at - 1];
    numbers[at - 1] = kept;
  }

  /// The place in the order of each character but the first.
  private static int[] ranks(int[] characters, int start, int end) {
    int[] ranks = new int[end - start];
    boolean below = false;
    boolean above = false;
    for (int i = 1; i < ranks.length; i++) {
      int rank = rank(characters[start + i]);
      if (rank == PART_BELOW && below) {
        rank = BELOW;
      } else if (rank == PART_ABOVE && above) {
        rank = ABOVE;
      }
      ranks[i] = rank;
      below |= rank == BELOW;
      above |= rank == ABOVE;
    }
    return ranks;
  }

  private static int rank(int mark) {
    for (int i = 0; i < ORDER.size(); i++) {
      if (ORDER.get(i).indexOf(mark) >= 0) {
        return i;
      }
    }
    return ABOVE;
  }
}
