package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import nl.bijsluiter.seal.KeyConfig.RsaPadding;
import nl.bijsluiter.seal.form.SealLevel;
import org.junit.jupiter.api.Test;

class SealConfigTest {
  @Test
  void nothingConfiguredIsNeitherDemoNorKey() {
    assertEquals(Settings.nothing(Path.of("data")), settings(Map.of()));
  }

  @Test
  void everySettingCanComeFromTheEnvironment() {
    assertEquals(
        Settings.demoAsItComes(Path.of("/var/lib/specimen"))
            .withKeyStore(Path.of("/run/specimen.p12"))
            .withPassword("Geheim-vEjY3")
            .withAlias("zegel")
            .withLevel(SealLevel.B_T)
            .withPadding(RsaPadding.PKCS1)
            .withUnaskedCertificate(),
        settings(
            Map.of(
                "SEAL_DEMO", "true",
                "SEAL_DATA_FOLDER", "/var/lib/specimen",
                "SEAL_KEY_STORE", "/run/specimen.p12",
                "SEAL_KEY_STORE_PASSWORD", "Geheim-vEjY3",
                "SEAL_ALIAS", "zegel",
                "SEAL_LEVEL", "B-T",
                "SEAL_RSA_PADDING", "PKCS1",
                "SEAL_WITHOUT_STATUS", "true")));
  }

  private static Settings settings(Map<String, String> environment) {
    SealConfig config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withSources(new EnvConfigSource(environment, EnvConfigSource.ORDINAL))
            .withMapping(SealConfig.class)
            .build()
            .getConfigMapping(SealConfig.class);
    return Settings.of(config);
  }
}
