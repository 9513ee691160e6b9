package nl.bijsluiter.gate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Constraint;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The constraints below a package, by name: those that are declared there, and those that
/// `validator` finds on what is there.
record Constraints(Validator validator) {
  Set<String> below(String packageName) {
    return new ClassFileImporter()
        .importPackages(packageName).stream()
            .map(JavaClass::reflect)
            .flatMap(this::of)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> of(Class<?> type) {
    return type.isAnnotationPresent(Constraint.class)
        ? Stream.of(type.getSimpleName())
        : Stream.concat(
                Stream.of(validator.getConstraintsForClass(type)),
                validator.getConstraintsForClass(type).getConstrainedProperties().stream())
            .map(ElementDescriptor::getConstraintDescriptors)
            .flatMap(Set::stream)
            .map(Constraints::name);
  }

  /// Ours by their type; one of the standard with what it asks here.
  static String name(ConstraintDescriptor<?> constraint) {
    var type = constraint.getAnnotation().annotationType();
    var asks = new TreeMap<>(constraint.getAttributes());
    asks.values().removeIf(value -> value.getClass().isArray());
    asks.remove("message");
    return type.getPackage().equals(NotNull.class.getPackage())
        ? type.getSimpleName() + asks
        : type.getSimpleName();
  }
}
