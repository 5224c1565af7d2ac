package io.yinuo.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The architecture of the design holds, and each of its rules catches the class that was planted against it. */
class ArchitectureTest {

    private static final String ROOT = "io.yinuo";
    private static final String PLANTED = "io.yinuo.it.architecture.planted";
    private static final int FLOOR = 150;

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    static List<Rule> rules() {
        return new ArchitectureRules(ROOT).all();
    }

    static List<Rule> rulesOnPlantedClasses() {
        return new ArchitectureRules(PLANTED).all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void productionCodeKeepsTheRule(Rule rule) {
        rule.rule().check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rulesOnPlantedClasses")
    void ruleBites(Rule rule) {
        String report = rule.rule().evaluate(VIOLATIONS).getFailureReport().toString();

        assertThat(report).contains(rule.breaker()).doesNotContain("TidyBoundary");
    }

    @Test
    void importSawTheApplication() {
        assertThat(PRODUCTION.size()).isGreaterThan(FLOOR);
        assertThat(PRODUCTION.containPackage("io.yinuo.web")).isTrue();
        assertThat(PRODUCTION.containPackage("io.yinuo.processes")).isTrue();
    }

    @Test
    void packageLivesInOneModule() {
        var homes = PRODUCTION.stream()
                .filter(type -> type.getSource().isPresent())
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName, Collectors.mapping(ArchitectureTest::module, Collectors.toSet())));

        assertThat(homes).allSatisfy((name, modules) -> assertThat(modules).as(name).hasSize(1));
    }

    private static String module(JavaClass type) {
        String location = type.getSource().orElseThrow().getUri().toString();
        return location.substring(0, location.length() - type.getName().length() - ".class".length());
    }
}
