package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.Side;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.Removal;
import org.amnok.domain.project.SightingFeed;
import org.amnok.domain.record.Sighting;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.LotOfTwo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What came from others goes on to third people who never meet them.
class HandedOnTest extends LotOfTwo {
    @BeforeEach
    void create() {
        projects.copy("kim", "park");
        projects.copy("kim", "lee");
    }

    /// Also over a stick that lost all that was on it.
    private ShareReport share(String name, String stick) {
        try (var here = projects.open(name)) {
            var place = Files.createDirectories(folder.resolve(stick));
            return new FolderSharing(place, List.of(), null).refilling().share(here, Progress.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// One gives another what it has, over a stick that is used once.
    private ShareReport give(String from, String to) {
        var stick = from + "-" + to + "-" + UUID.randomUUID();
        share(from, stick);
        return share(to, stick);
    }

    private void importSome(String name, List<Sighting> sightings) {
        try (var here = projects.open(name)) {
            here.signAs(name);
            here.addAll(feed(sightings), "import", false).join();
        }
    }

    private static SightingFeed feed(List<Sighting> sightings) {
        return taker -> {
            for (var sighting : sightings) {
                if (!taker.test(sighting)) {
                    return;
                }
            }
        };
    }

    private void undoAfterImport(String name, List<Sighting> sightings) {
        try (var here = projects.open(name)) {
            here.addAll(feed(sightings), "import", false).join();
            here.undo().join();
        }
    }

    private void remove(String name, UUID sighting) {
        try (var here = projects.open(name)) {
            var removal = new Removal(Set.of(sighting), Set.of(), "asked for");
            here.removal().remove(removal, Progress.NONE).join();
        }
    }

    private void assertSame(String... names) {
        for (var name : names) {
            assertThat(contents(name)).as(name).isEqualTo(contents(names[0]));
            var report = ProjectStore.checkHistory(projects.file(name), "");
            assertThat(report.problems()).as(name).isEmpty();
            assertThat(report.outside()).as(name).isEmpty();
        }
    }

    @Test
    void what_one_did_comes_to_a_third_whom_the_first_never_meets() {
        var ford = Sightings.titled("Ford");
        projects.edit("kim", "Kim", new Edit.Add(ford));
        code("kim", "k1");
        give("kim", "park");
        var report = give("park", "lee");
        assertThat(report.came()).containsEntry("Kim", 1).containsEntry("kim", 1);
        assertThat(report.notes()).isEmpty();
        assertSame("kim", "park", "lee");
    }

    @Test
    void a_third_hands_it_back_and_nothing_is_new_to_the_first() {
        code("kim", "k1");
        give("kim", "park");
        give("park", "lee");
        var report = give("lee", "kim");
        assertThat(report.received().operations()).isZero();
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void what_was_handed_on_is_told_apart_from_ones_own() {
        code("kim", "k1");
        give("kim", "park");
        code("park", "p1");
        var report = share("park", "other");
        assertThat(report.lines()).contains("  passed on from others: 1");
    }

    @Test
    void a_new_file_gets_all_from_whoever_has_it() {
        importSome("kim", List.of(Sightings.titled("One"), Sightings.titled("Two")));
        give("kim", "park");
        projects.create("choi");
        give("park", "choi");
        assertSame("park", "choi");
    }

    @Test
    void imports_are_handed_on_also_when_they_were_taken_back() {
        importSome("kim", List.of(Sightings.titled("One"), Sightings.titled("Two")));
        undoAfterImport("kim", List.of(Sightings.titled("Slip")));
        give("kim", "park");
        give("park", "lee");
        assertThat(contents("lee")).hasSize(3);
        assertSame("kim", "park", "lee");
    }

    @Test
    void an_import_that_one_took_back_and_another_changed_is_a_question_for_both() {
        var ford = Sightings.titled("Ford");
        var bridge = Sightings.titled("Bridge");
        try (var here = projects.open("kim")) {
            here.addAll(feed(List.of(ford, bridge)), "import", false).join();
            var stick = Files.createDirectories(folder.resolve("first"));
            new FolderSharing(stick, List.of(), null).share(here, Progress.NONE);
            share("park", "first");
            here.undo().join();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        projects.retitle("park", "Park", ford.uuid(), "Ford, seen again");

        assertThat(give("kim", "park").questions()).hasSize(1);
        assertThat(give("park", "kim").questions()).hasSize(1);
        assertThat(contents("kim")).as("as before").doesNotContainKey(ford.uuid());
        assertThat(contents("park")).containsKey(ford.uuid()).doesNotContainKey(bridge.uuid());
        answer("kim", Side.THERE);
        give("kim", "park");
        assertThat(give("park", "lee").questions()).isEmpty();
        assertThat(contents("lee")).containsKey(ford.uuid()).doesNotContainKey(bridge.uuid());
        assertSame("kim", "park", "lee");
    }

    private void answer(String name, Side side) {
        try (var here = projects.open(name)) {
            here.signAs(name);
            var open = OpenConflicts.of(here);
            var decisions = new HashMap<Question, Side>();
            open.conflicts().forEach(each -> decisions.put(each.question(), side));
            open.answer(decisions);
        }
    }

    @Test
    void what_was_taken_out_for_good_is_not_handed_on_and_the_rest_of_its_import_is()
            throws Exception {
        var one = Sightings.titled("One");
        importSome("kim", List.of(one, Sightings.titled("Two"), Sightings.titled("Three")));
        give("kim", "park");
        remove("park", one.uuid());
        give("park", "lee");
        assertThat(contents("lee")).hasSize(3).doesNotContainKey(one.uuid());
        assertSame("park", "lee");
        assertThat(
                        Outside.value(
                                projects.file("lee"),
                                "SELECT group_concat(line) FROM amnok_carried"))
                .doesNotContain(one.uuid().toString());
    }

    @Test
    void who_knows_that_it_is_gone_hands_on_the_rest_of_an_import_that_comes_later() {
        var one = Sightings.titled("One");
        importSome("kim", List.of(one, Sightings.titled("Two"), Sightings.titled("Three")));
        projects.copy("kim", "choi");
        remove("choi", one.uuid());
        give("choi", "park"); // the import comes emptied, and the removal
        give("kim", "park");
        give("park", "lee");
        assertThat(contents("lee")).hasSize(3).doesNotContainKey(one.uuid());
        assertSame("park", "lee");
    }

    @Test
    void who_has_a_project_of_an_earlier_version_hands_on_what_comes_from_now_on()
            throws IOException {
        var old = folder.resolve("old.gpkg");
        try (var in = ProjectStore.class.getResourceAsStream("schema/project-v11.gpkg")) {
            Files.copy(in, old);
        }
        projects.copy("old", "new");
        var uuid = contents("old").keySet().iterator().next();
        projects.change("old", "Old", uuid, s -> s.edit().code("o1").done(Sightings.NOON));
        projects.create("begun");
        assertThat(give("old", "begun").notes())
                .anyMatch(note -> note.contains("depend on others"));
        give("old", "new");
        assertSame("old", "new");
    }

    /// Up to five people, each with a stick for each other, that loses, doubles, cuts and hides
    /// files. Whoever meets whom: when all have met in a ring twice they have the same.
    @Test
    void all_have_the_same_in_the_end_whoever_met_whom() throws IOException {
        for (int seed = 0; seed < Integer.getInteger("amnok.share.topologies", 4); seed++) {
            var random = new Random(seed);
            var names = new ArrayList<String>();
            for (int i = 0; i < 3 + random.nextInt(3); i++) {
                names.add("s" + seed + "d" + i);
                projects.copy("kim", names.getLast());
            }
            for (int i = 0; i < 14; i++) {
                step(names, random);
            }
            settle(names, random);
            assertThat(contents(names.getLast()).keySet())
                    .as("seed %d", seed)
                    .isEqualTo(contents(names.getFirst()).keySet());
            code(names.getFirst(), "answer");
            settle(names, random);
            assertSame(names.toArray(String[]::new));
        }
    }

    private void step(List<String> names, Random random) throws IOException {
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> projects.edit(name, name, new Edit.Add(Sightings.titled(name)));
            case 1 -> code(name, name + random.nextInt(9));
            case 2 -> importSome(name, List.of(Sightings.titled("a"), Sightings.titled("b")));
            default -> {
                var stick = "m-" + UUID.randomUUID();
                share(name, stick);
                spoil(folder.resolve(stick), random);
                share(names.get(random.nextInt(names.size())), stick);
            }
        }
    }

    private static void spoil(Path stick, Random random) throws IOException {
        List<Path> files;
        try (var all = Files.list(stick)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
        for (var file : files) {
            switch (random.nextInt(6)) {
                case 0 -> Files.delete(file);
                case 1 -> {
                    var bytes = Files.readAllBytes(file);
                    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
                }
                case 2 -> Files.copy(file, file.resolveSibling("copy of " + file.getFileName()));
                default -> {}
            }
        }
    }

    private void settle(List<String> names, Random random) {
        var ring = new ArrayList<>(names);
        Collections.shuffle(ring, random);
        for (int i = 0; i < 2 * ring.size() - 1; i++) {
            give(ring.get(i % ring.size()), ring.get((i + 1) % ring.size()));
        }
    }
}
