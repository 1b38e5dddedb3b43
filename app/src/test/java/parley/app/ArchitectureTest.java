package parley.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.engine.view.Briefing;
import parley.engine.view.Viewpoint;

/** What the poms cannot hold: who may use what. */
class ArchitectureTest {

    private static final JavaClasses PARLEY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("parley");

    private static final SliceAssignment EACH_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

    /** Each may use those before it. The last one of the engine is what leaves it. */
    private static final List<String> ENGINE = List.of(
            "parley.engine.id",
            "parley.engine.procedure",
            "parley.engine.instrument",
            "parley.engine.condition",
            "parley.engine.scenario",
            "parley.engine.proposal",
            "parley.engine.session",
            "parley.engine.score",
            "parley.engine.command",
            "parley.engine.event",
            "parley.engine.answer",
            "parley.engine.rules",
            "parley.engine.invariant",
            "parley.engine",
            "parley.engine.view");

    @Test
    void everyModuleIsLookedAt() {
        for (String module :
                List.of("engine", "scenarios", "protocol", "journal", "bots", "server", "client", "simulator", "app")) {
            assertThat(PARLEY.containPackage("parley." + module)
                            || PARLEY.stream()
                                    .anyMatch(type -> type.getPackageName().startsWith("parley." + module + ".")))
                    .as(module)
                    .isTrue();
        }
    }

    @Test
    void theEngineIsALadder() {
        for (int rung = 0; rung < ENGINE.size(); rung++) {
            String[] above = ENGINE.subList(rung + 1, ENGINE.size()).toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that(resideInAPackage(ENGINE.get(rung)))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(above))
                        .check(PARLEY);
            }
        }
    }

    @Test
    void everyPackageOfTheEngineHasItsRung() {
        assertThat(PARLEY.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.equals("parley.engine") || name.startsWith("parley.engine."))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ENGINE);
    }

    @Test
    void theEngineKnowsNeitherClockNorChanceNorThreadNorFile() {
        noClasses()
                .that(resideInAPackage("parley.engine.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.net..",
                                "java.util.concurrent..",
                                "java.util.random..",
                                "java.util.logging..",
                                "java.lang.System$Logger..",
                                "org.slf4j..",
                                "com.google.protobuf..",
                                "io.netty..")
                        .and(not(name("java.io.Serializable"))))
                .check(PARLEY);
        for (Class<?> forbidden :
                List.of(java.util.Random.class, java.time.Clock.class, java.time.InstantSource.class, Thread.class)) {
            noClasses()
                    .that(resideInAPackage("parley.engine.."))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(forbidden)
                    .check(PARLEY);
        }
        for (var call : Map.of(
                        "now",
                        java.time.Instant.class,
                        "currentTimeMillis",
                        System.class,
                        "nanoTime",
                        System.class,
                        "random",
                        Math.class)
                .entrySet()) {
            noClasses()
                    .that(resideInAPackage("parley.engine.."))
                    .should()
                    .callMethod(call.getValue(), call.getKey())
                    .check(PARLEY);
        }
    }

    @Test
    void theCollectionsOfTheEngineKeepTheirOrder() {
        noClasses()
                .that(resideInAPackage("parley.engine.."))
                .should()
                .callMethodWhere(target(describe(
                        "of or copyOf of Set or Map",
                        method -> (method.getOwner().isEquivalentTo(Set.class)
                                        || method.getOwner().isEquivalentTo(Map.class))
                                && Set.of("of", "copyOf", "ofEntries").contains(method.getName()))))
                .check(PARLEY);
        for (Class<?> unordered : List.of(HashMap.class, HashSet.class)) {
            noClasses()
                    .that(resideInAPackage("parley.engine.."))
                    .should()
                    .callConstructorWhere(target(describe(
                            unordered.getSimpleName(),
                            constructor -> constructor.getOwner().isEquivalentTo(unordered))))
                    .check(PARLEY);
        }
    }

    @Test
    void protobufStaysAtTheWire() {
        noClasses()
                .that(not(resideInAnyPackage(
                        "parley.protocol..",
                        "parley.journal..",
                        "parley.server.edge",
                        "parley.client",
                        "parley.app.json")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.google.protobuf..", "parley.protocol.wire.."))
                .check(PARLEY);
    }

    @Test
    void nettyStaysInTheEdgeAndTheClient() {
        noClasses()
                .that(not(resideInAnyPackage("parley.server.edge", "parley.client")))
                .should()
                .dependOnClassesThat(resideInAPackage("io.netty.."))
                .check(PARLEY);
    }

    @Test
    void theYamlAndCelLibrariesStayInTheLoader() {
        noClasses()
                .that(not(resideInAPackage("parley.scenarios..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.cel..", "org.yaml.."))
                .check(PARLEY);
    }

    @Test
    void whatAViewerSeesIsMadeByTheProjectorOrReadFromTheWire() {
        for (Class<?> seen : List.of(Viewpoint.class, Briefing.class)) {
            List<String> makers = new ArrayList<>();
            for (JavaConstructorCall call : PARLEY.get(seen).getConstructorCallsToSelf()) {
                makers.add(call.getOriginOwner().getName());
            }
            assertThat(makers)
                    .as(seen.getSimpleName())
                    .isNotEmpty()
                    .allMatch(name ->
                            name.equals("parley.engine.view.Projector") || name.startsWith("parley.protocol.codec."));
        }
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().assignedFrom(EACH_PACKAGE)
                .should()
                .beFreeOfCycles()
                .check(PARLEY.that(not(resideInAPackage("parley.protocol.wire.."))));
    }

    @Test
    void standardOutputIsTheCommandsAlone() {
        noClasses()
                .that(not(resideInAnyPackage("parley.app")))
                .should()
                .accessField(System.class, "out")
                .check(PARLEY);
        classes()
                .that(resideInAPackage("parley.app.chronicle"))
                .should()
                .onlyBeAccessed()
                .byAnyPackage("parley.app..")
                .check(PARLEY);
    }
}
