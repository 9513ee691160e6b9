package nl.bijsluiter.verification;

import nl.bijsluiter.verification.Verdict.Flaw;

/// A check that failed: the file is not genuine.
final class Flawed extends Exception {
  private static final long serialVersionUID = 1L;

  private final Flaw flaw;

  Flawed(Flaw flaw) {
    super(flaw.label());
    this.flaw = flaw;
  }

  Flawed(Flaw flaw, Exception origin) {
    super(flaw.label(), origin);
    this.flaw = flaw;
  }

  Flaw flaw() {
    return flaw;
  }
}
