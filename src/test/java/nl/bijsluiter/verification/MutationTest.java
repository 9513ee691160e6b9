package nl.bijsluiter.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.verification.Verdict.Altered;
import nl.bijsluiter.verification.Verdict.Genuine;
import org.junit.jupiter.api.Test;

/// One byte changed, wherever it is.
class MutationTest {
  private static final int MUTATIONS = 10_000;
  private static final int CMS_BYTES = 64;

  private record Found(int offset, int value) {}

  @Test
  void everyChangedByteMakesAnAlteredLetter() throws Exception {
    long seed = new Random().nextLong();
    System.out.printf("Mutations: %d bytes anywhere, seed %d%n", MUTATIONS, seed);
    var random = new Random(seed);
    var office = Office.open();
    var verifier = office.verifier();
    byte[] letter = office.letter(SealLevel.B_T);
    List<Found> others = new ArrayList<>();

    for (int i = 0; i < MUTATIONS; i++) {
      int at = random.nextInt(letter.length);
      int value = (letter[at] + 1 + random.nextInt(255)) & 0xFF;
      if (!(verdictWith(verifier, letter, new Found(at, value)) instanceof Altered)) {
        others.add(new Found(at, value));
      }
    }

    assertEquals(List.of(), others);
  }

  @Test
  void noOtherValueOfTheFirstBytesOfTheCmsIsGenuine() throws Exception {
    var office = Office.open();
    var verifier = office.verifier();
    var blank = Blank.of("A letter.", Office.dictionary(SealLevel.B_T, Office.TIME));
    byte[] cms = office.cms(blank, SealLevel.B_T, Office.TIME);
    int genuine = 0;

    for (int at = 0; at < CMS_BYTES; at++) {
      for (int value = 0; value < 256; value++) {
        byte[] changed = cms.clone();
        changed[at] = (byte) value;
        genuine += verifier.verify(blank.with(changed)) instanceof Genuine ? 1 : 0;
      }
    }

    System.out.printf(
        "Mutations: %d values of the first %d bytes of the CMS%n", CMS_BYTES * 256, CMS_BYTES);
    assertEquals(CMS_BYTES, genuine); // each byte has one value that is its own
  }

  private static Verdict verdictWith(SealVerifier verifier, byte[] letter, Found mutation) {
    byte own = letter[mutation.offset];
    letter[mutation.offset] = (byte) mutation.value;
    try {
      return verifier.verify(letter);
    } finally {
      letter[mutation.offset] = own;
    }
  }
}
