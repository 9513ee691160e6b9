package nl.bijsluiter.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.verification.Verdict.Genuine;
import org.junit.jupiter.api.Test;

class AttackTest {
  private static final int FEWEST = 40;

  static List<Attack> attacks(Office office) throws Exception {
    return Stream.of(
            new FileAttacks(office).all(),
            new RevisionAttacks(office).all(),
            new PlaceAttacks(office).all(),
            new CmsAttacks(office).all(),
            new SignerAttacks(office).all(),
            new KeyAttacks(office).all())
        .flatMap(attacks -> attacks)
        .toList();
  }

  @Test
  void noAttackMakesAGenuineLetter() throws Exception {
    var office = Office.open();
    var verifier = office.verifier();
    var attacks = attacks(office);

    var genuine =
        attacks.stream()
            .filter(attack -> verifier.verify(attack.file()) instanceof Genuine)
            .map(Attack::name)
            .toList();

    System.out.printf("Attacks: %d ways, %d called genuine%n", attacks.size(), genuine.size());
    assertEquals(List.of(), genuine);
    assertTrue(attacks.size() >= FEWEST);
    assertEquals(attacks.size(), attacks.stream().map(Attack::name).distinct().count());
    assertTrue(verifier.verify(office.letter(SealLevel.B_T)) instanceof Genuine);
  }
}
