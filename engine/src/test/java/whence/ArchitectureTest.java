package whence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package order and the bans, each with its reason. */
class ArchitectureTest {

    /** Lowest first: a package may know those of earlier rows and, in its own row, those to its left. */
    private static final List<List<String>> ORDER = List.of(
            List.of("text"),
            List.of("time"),
            List.of("ingest", "reading", "reprint"),
            List.of("entity"),
            List.of("claim"),
            List.of("provenance"),
            List.of("timeline", "conflict"),
            List.of("dossier"),
            List.of("register", "spread"),
            List.of("analysis"));

    private static final JavaClasses ENGINE =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("whence");

    @TestFactory
    Stream<DynamicTest> a_package_knows_only_those_below_it() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < ORDER.size(); row++) {
            for (String idea : ORDER.get(row)) {
                List<String> above = new ArrayList<>();
                ORDER.subList(row, ORDER.size()).forEach(above::addAll);
                above.remove(idea);
                // A timeline is told of claims, and conflicts are looked for in it.
                if (idea.equals("conflict")) {
                    above.remove("timeline");
                }
                if (!above.isEmpty()) {
                    ArchRule rule = noClasses()
                            .that()
                            .resideInAPackage("whence." + idea + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(above.stream()
                                    .map(name -> "whence." + name + "..")
                                    .toArray(String[]::new))
                            .because("the flow is in Analysis: a step never calls the next, and lower ideas stand"
                                    + " without higher ones");
                    tests.add(DynamicTest.dynamicTest(
                            idea + " knows none of " + above,
                            () -> rule.allowEmptyShould(true).check(ENGINE)));
                }
            }
        }
        return tests.stream();
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("whence.(*)..")
                .should()
                .beFreeOfCycles()
                .because("one idea at a time can then be read, tested and replaced")
                .check(ENGINE);
    }

    @Test
    void only_text_knows_the_language_analysers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("whence.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "com.hankcs..")
                .because("the analyser can then be replaced, and everything above works on our own Sentence")
                .check(ENGINE);
    }

    @Test
    void the_engine_neither_prints_nor_logs() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .because("the engine returns what it found; only the edges speak")
                .check(ENGINE);
    }

    @Test
    void every_package_says_what_it_is() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                .because("null is then only where the text does not say")
                .check(ENGINE);
    }
}
