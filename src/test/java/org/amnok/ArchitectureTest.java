package org.amnok;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The table of layers, as rules. The classes are read once and forgotten with the last rule.
@TestInstance(Lifecycle.PER_CLASS)
class ArchitectureTest extends NetworkRules {
    /// The classes with a `main` that is run.
    private static final List<String> STARTS =
            List.of(
                    "org.amnok.Amnok",
                    "org.amnok.packing.BaseMapPacker",
                    "org.amnok.map.NamedAttributeAccess"); // a service of GeoTools

    /// Which layers each layer may use, beside `words`, which all may.
    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("words", List.of()),
                    Map.entry("html", List.of()),
                    Map.entry("manual", List.of("html")),
                    Map.entry("domain", List.of()),
                    Map.entry("index", List.of("domain")),
                    Map.entry("files", List.of("domain")),
                    Map.entry("seal", List.of("files", "domain")),
                    Map.entry("courier", List.of("files", "domain")),
                    Map.entry("geo", List.of("domain")),
                    Map.entry("map", List.of("index", "xml", "geo", "domain")),
                    Map.entry("media", List.of("geo", "domain")),
                    Map.entry("packing", List.of("render", "map", "geo", "domain")),
                    Map.entry("release", List.of("files", "media", "geo", "domain")),
                    Map.entry("sqlite", List.of("files", "domain")),
                    Map.entry("duckdb", List.of("files", "domain")),
                    Map.entry("xml", List.of("domain")),
                    Map.entry("store", split("index files seal sqlite map geo domain")),
                    Map.entry(
                            "exchange",
                            split("files html xml sqlite duckdb release map geo domain")),
                    Map.entry("server", List.of("store", "domain")),
                    Map.entry("basemap", List.of("sqlite", "map", "geo", "domain")),
                    Map.entry("render", List.of("xml", "map", "geo", "domain")),
                    Map.entry("layout", List.of("release", "render", "map", "geo", "domain")),
                    Map.entry(
                            "workspace",
                            split(
                                    "index files html seal courier media layout basemap exchange"
                                            + " server store render release map geo domain")),
                    Map.entry(
                            "ui",
                            split(
                                    "index files seal courier workspace manual media layout basemap"
                                            + " exchange store render release map geo domain")),
                    Map.entry(
                            "cli",
                            split(
                                    "index files seal courier workspace manual layout basemap"
                                            + " exchange server store render release map geo domain")));

    private static final String OURS_AND_JAVA =
            " org.amnok.. org.jspecify.. java.io.. java.lang.. java.math.. java.net java.nio.."
                    + " java.security.. java.text.. java.time.. java.util..";

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }

    /// Packages beside the JDK's own and JSpecify that each layer may use.
    private static final Map<String, List<String>> FOREIGN =
            Map.ofEntries(
                    Map.entry(
                            "index",
                            List.of("org.locationtech.jts.geom..", "org.locationtech.jts.index..")),
                    Map.entry("domain", List.of("org.locationtech.jts.geom..", "javax.crypto..")),
                    Map.entry("files", List.of()),
                    Map.entry("seal", List.of("javax..", "com.google..", "org.bouncycastle..")),
                    Map.entry("courier", List.of("com.exceptionfactory.jagged..")),
                    Map.entry("html", List.of()),
                    Map.entry("manual", List.of()),
                    Map.entry(
                            "geo",
                            split(
                                    "org.locationtech.jts.. net.sf.geographiclib.. org.geotools.."
                                            + " org.locationtech.proj4j.."
                                            + " com.google.openlocationcode..")),
                    Map.entry(
                            "map",
                            split("org.locationtech.jts.. org.geotools.. javax.xml.stream..")),
                    Map.entry(
                            "packing",
                            split(
                                    "org.locationtech.jts.. com.fasterxml.jackson.core.."
                                            + " org.apache.commons.csv..")),
                    Map.entry(
                            "media",
                            split("com.drew.. java.awt.. javax.imageio.. org.apache.pdfbox..")),
                    Map.entry("release", List.of("org.locationtech.jts..")),
                    Map.entry(
                            "store",
                            split(
                                    "org.locationtech.jts.. com.fasterxml.jackson.core.."
                                            + " org.bouncycastle.. javax.security.auth.x500.."
                                            + " java.sql.. org.sqlite..")),
                    Map.entry("sqlite", List.of("java.sql..", "org.sqlite..")),
                    Map.entry("duckdb", List.of("java.sql..", "org.duckdb..")),
                    Map.entry("server", List.of("java.sql..", "javax.net", "org.postgresql..")),
                    Map.entry("xml", List.of("javax.xml.stream..")),
                    Map.entry(
                            "basemap",
                            List.of(
                                    "org.locationtech.jts..",
                                    "org.geotools..",
                                    "com.fasterxml.jackson.core..",
                                    "java.awt..",
                                    "javax.imageio..",
                                    "io.tileverse..",
                                    "io.airlift.compress..",
                                    "com.google.protobuf..",
                                    "java.sql..")),
                    Map.entry(
                            "exchange",
                            List.of(
                                    "org.locationtech.jts..",
                                    "org.geotools..",
                                    "java.sql..",
                                    "com.fasterxml.jackson.core..",
                                    "javax.xml.stream..",
                                    "org.apache.commons.csv..",
                                    "com.google.flatbuffers..",
                                    "org.wololo.flatgeobuf..")),
                    Map.entry(
                            "render",
                            List.of(
                                    "org.locationtech.jts..",
                                    "org.geotools..",
                                    "com.github.weisj.jsvg..",
                                    "javax.imageio..",
                                    "javax.measure..",
                                    "javax.xml.stream..",
                                    "java.awt..")),
                    Map.entry(
                            "layout",
                            List.of(
                                    "org.locationtech.jts..",
                                    "java.awt..",
                                    "javax.imageio..",
                                    "javax.print..",
                                    "org.apache.pdfbox..",
                                    "org.w3c.dom",
                                    "de.rototor.pdfbox..",
                                    "io.nayuki.qrcodegen..",
                                    "org.apache.xmlgraphics..")),
                    Map.entry("workspace", List.of("org.locationtech.jts..")),
                    Map.entry("ui", List.of("org.locationtech.jts..", "javafx..", "sun.misc")),
                    Map.entry("cli", List.of("picocli..", "com.fasterxml.jackson.core..")));

    @TestFactory
    Stream<DynamicTest> each_layer_uses_only_the_layers_below_it() {
        return MAY_USE.entrySet().stream()
                .map(layer -> rule(layer.getKey(), onlyUses(layer.getKey(), layer.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> each_layer_uses_only_its_foreign_types() {
        return FOREIGN.entrySet().stream()
                .map(layer -> rule(layer.getKey(), onlyForeign(layer.getKey(), layer.getValue())));
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.amnok.(**)").should().beFreeOfCycles().check(amnok);
    }

    @Test
    void only_the_composition_root_uses_both_ends() {
        noClasses()
                .that(resideInAnyPackage("org.amnok.."))
                .and(not(inRoot()))
                .should()
                .dependOnClassesThat(inRoot())
                .check(amnok);
    }

    /// A method may hand out a class that its caller may not name: that compiles, and ends in an
    /// `IllegalAccessError` where the caller's code names it after all.
    @Test
    void no_class_depends_on_one_of_another_package_that_is_not_public() {
        assertThat(amnok.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()))
                .filteredOn(d -> !mayName(d.getOriginClass(), d.getTargetClass()))
                .extracting(Dependency::getDescription)
                .isEmpty();
    }

    private static boolean mayName(JavaClass user, JavaClass used) {
        var named = used.getBaseComponentType();
        return !named.getPackageName().startsWith("org.amnok")
                || named.getPackageName().equals(user.getPackageName())
                || isPublic(named);
    }

    private static boolean isPublic(JavaClass c) {
        return c.getModifiers().contains(JavaModifier.PUBLIC)
                && c.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    @Test
    void one_class_hops_to_the_fx_thread() {
        var hoppers =
                amnok.stream()
                        .filter(
                                c ->
                                        c.getMethodCallsFromSelf().stream()
                                                .anyMatch(
                                                        call -> call.getName().equals("runLater")))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(hoppers).hasSize(1);
    }

    @Test
    void released_values_are_made_only_by_the_gate() {
        noClasses()
                .that(resideOutsideOfPackages("org.amnok.release.."))
                .should()
                .callConstructorWhere(
                        of(
                                "a released value",
                                owner ->
                                        owner.getPackageName().equals("org.amnok.release")
                                                && owner.getSimpleName().startsWith("Released")))
                .check(amnok);
    }

    private static DescribedPredicate<JavaConstructorCall> of(
            String what, Predicate<JavaClass> owner) {
        return DescribedPredicate.describe("of " + what, call -> owner.test(call.getTargetOwner()));
    }

    @Test
    void files_that_leave_are_made_only_with_the_secrets_of_their_release() {
        noClasses()
                .that(resideOutsideOfPackages("org.amnok.release.."))
                .and()
                .haveNameNotMatching(
                        "org\\.amnok\\.workspace\\.output\\.(StyleSaving|EndSheet|TimeStampQuery)")
                .should()
                .callConstructorWhere(
                        of(
                                "an output file",
                                owner ->
                                        owner.getFullName().equals("org.amnok.release.OutputFile")))
                .check(amnok);
    }

    @Test
    void nothing_is_released_without_secrets_to_search_for() {
        noClasses()
                .that(resideOutsideOfPackages("org.amnok.release.."))
                .and()
                .haveNameNotMatching("org\\.amnok\\.cli\\.(ManualCommand|DataQuestion)")
                .should()
                .accessField(org.amnok.release.canary.Secrets.class, "NONE")
                .orShould()
                .callMethodWhere(target(name("ofNoProject")))
                .check(amnok);
    }

    @Test
    void pages_and_exporters_never_see_an_unreleased_sighting() {
        noClasses()
                .that()
                .resideInAPackage("org.amnok.layout..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.amnok.domain.record.Sighting")
                .check(amnok);
    }

    @Test
    void nothing_that_leaves_knows_of_cameras_or_evidence() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.amnok.release..", "org.amnok.layout..", "org.amnok.exchange..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        org.amnok.domain.record.Evidence.class,
                        org.amnok.domain.record.Original.class,
                        org.amnok.domain.record.PictureNote.class,
                        org.amnok.domain.record.Camera.class,
                        org.amnok.map.marker.CameraMarker.class,
                        org.amnok.map.camera.CameraHit.class)
                .check(amnok);
    }

    @Test
    void every_package_says_what_it_is_for() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(amnok);
    }

    /// A class that only tests use is dead. A class of constants alone is not looked at: the
    /// compiler copies its values and leaves no trace of where they are used.
    @Test
    void every_class_is_reached_from_a_start_of_the_program() {
        var uses = new HashMap<String, Set<String>>();
        for (var c : amnok) {
            var used = uses.computeIfAbsent(topLevel(c), name -> new HashSet<>());
            c.getDirectDependenciesFromSelf()
                    .forEach(d -> used.add(topLevel(d.getTargetClass().getBaseComponentType())));
        }
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(STARTS);
        while (!open.isEmpty()) {
            var name = open.pop();
            if (reached.add(name)) {
                open.addAll(uses.getOrDefault(name, Set.of()));
            }
        }
        assertThat(amnok)
                .filteredOn(c -> !c.getMethods().isEmpty() && !reached.contains(topLevel(c)))
                .isEmpty();
    }

    private DynamicTest rule(String layer, ArchRule rule) {
        return DynamicTest.dynamicTest(layer, () -> rule.allowEmptyShould(true).check(amnok));
    }

    private static ArchRule onlyUses(String layer, List<String> below) {
        var allowed =
                Stream.concat(Stream.of(layer, "words"), below.stream())
                        .map(p -> "org.amnok." + p + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.amnok." + layer + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.amnok..").and(not(resideInAnyPackage(allowed))));
    }

    private static ArchRule onlyForeign(String layer, List<String> foreign) {
        var both = Stream.concat(split(OURS_AND_JAVA).stream(), foreign.stream());
        return classes()
                .that()
                .resideInAPackage("org.amnok." + layer + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(both.toArray(String[]::new)));
    }

    private static DescribedPredicate<JavaClass> inRoot() {
        return DescribedPredicate.describe("root", c -> c.getPackageName().equals("org.amnok"));
    }

    private static String topLevel(JavaClass c) {
        return c.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(c.getFullName());
    }

    @Test
    void no_text_is_read_while_a_class_is_made_ready() {
        assertThat(new TextsReadEarly().in(amnok)).isEmpty();
    }
}
