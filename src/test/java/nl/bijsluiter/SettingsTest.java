package nl.bijsluiter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void everySettingIsExplainedToTheOperator() throws IOException {
    var documents =
        Files.readString(Path.of("docs/operating.md"))
            + Files.readString(Path.of("docs/sealing.md"));
    assertEquals(
        List.of(),
        settings().stream().filter(setting -> !isExplained(setting, documents)).toList());
  }

  private static List<String> settings() {
    return new ClassFileImporter()
        .importPackages("nl.bijsluiter").stream()
            .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
            .map(JavaClass::reflect)
            .flatMap(type ->
                ConfigMappings.getProperties(ConfigClass.configClass(type)).keySet().stream())
            .map(setting -> setting.replace("[*]", "")) // a list
            .sorted()
            .toList();
  }

  /// Whether a table names it: whole, or by its last part where a table is about one prefix.
  private static boolean isExplained(String setting, String documents) {
    var last = setting.substring(setting.lastIndexOf('.') + 1);
    return documents.contains("`" + setting + "`")
        || documents.contains("`." + last + "`")
        || documents.contains("`" + last + "`");
  }
}
