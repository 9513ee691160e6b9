package nl.bijsluiter.seal;

import java.math.BigInteger;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECParameterSpec;
import org.jspecify.annotations.Nullable;

/// A private key that can turn into another, as one behind an interface to hardware could.
final class ChangingKey implements ECPrivateKey {
  private static final long serialVersionUID = 1L;

  private ECPrivateKey now;

  ChangingKey(ECPrivateKey start) {
    this.now = start;
  }

  void become(ECPrivateKey other) {
    now = other;
  }

  @Override
  public BigInteger getS() {
    return now.getS();
  }

  @Override
  public ECParameterSpec getParams() {
    return now.getParams();
  }

  @Override
  public String getAlgorithm() {
    return now.getAlgorithm();
  }

  @Override
  public @Nullable String getFormat() {
    return null;
  }

  @Override
  public byte @Nullable [] getEncoded() {
    return null;
  }
}
