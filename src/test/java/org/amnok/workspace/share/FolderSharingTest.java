package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.workspace.LotOfTwo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Kim, Park and Lee share copies of a project over a folder.
class FolderSharingTest extends LotOfTwo {
    private static final List<String> ALL = List.of("kim", "park", "lee");

    Path shared;

    @BeforeEach
    void create() throws IOException {
        shared = Files.createDirectory(folder.resolve("stick"));
        projects.copy("kim", "park");
        projects.copy("kim", "lee");
    }

    private ShareReport share(String name) {
        return share(name, List.of(), null);
    }

    private ShareReport share(String name, List<PersonKey> to, @Nullable OwnKey key) {
        try (var here = projects.open(name)) {
            return new FolderSharing(shared, to, key).share(here, Progress.NONE);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(shared)) {
            return files.sorted().toList();
        }
    }

    private Path file(String device) throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith(device))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @Test
    void what_one_did_comes_to_the_other_and_nothing_goes_twice() throws IOException {
        projects.edit("park", "Park", new Edit.Add(FORD));
        assertThat(share("park").sent()).isPositive();
        var first = share("kim");
        assertThat(first.came()).containsEntry("Park", 1);
        assertThat(contents("kim")).containsKey(FORD.uuid());
        var files = files();
        assertThat(share("park").sent()).isZero();
        assertThat(share("kim").received().operations()).isZero();
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void all_have_the_same_in_the_end_whatever_the_order_seeds_0_to_4() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            var random = new Random(seed);
            for (int i = 0; i < 6; i++) {
                var name = ALL.get(random.nextInt(3));
                switch (random.nextInt(3)) {
                    case 0 ->
                            projects.edit(
                                    name, name, new Edit.Add(Sightings.titled(name + seed + i)));
                    case 1 -> code(name, "c" + seed + i);
                    default -> share(name);
                }
            }
            settle(random);
            assertThat(contents("kim").keySet())
                    .as("seed %d", seed)
                    .isEqualTo(contents("park").keySet())
                    .isEqualTo(contents("lee").keySet());
            for (var name : ALL) {
                code(name, "answer");
                share(name);
            }
            settle(random);
            for (var name : ALL) {
                assertThat(contents(name)).as("seed %d", seed).isEqualTo(contents("kim"));
                assertThat(share(name).questions()).as("seed %d", seed).isEmpty();
                assertSound(name);
            }
        }
    }

    private void settle(Random random) {
        var order = new ArrayList<>(ALL);
        for (int i = 0; i < 2; i++) {
            Collections.shuffle(order, random);
            order.forEach(this::share);
        }
    }

    @Test
    void a_question_names_both_values_and_who_said_them() {
        retitle("kim", "Kim's");
        retitle("park", "Park's");
        share("kim");
        var report = share("park");
        assertThat(report.questions()).hasSize(1);
        try (var here = projects.open("park")) {
            assertThat(QuestionLines.of(report.questions().getFirst(), here.state().contents()))
                    .hasSize(3)
                    .anySatisfy(line -> assertThat(line).contains("Kim's (kim "))
                    .anySatisfy(line -> assertThat(line).contains("Park's (park "));
        }
    }

    /// Both answers read "13 Nov 2025".
    @Test
    void the_values_of_a_question_are_told_apart() {
        date("kim", "2025-11-13T08:00");
        date("park", "2025-11-13T20:00");
        share("kim");
        var report = share("park");
        try (var here = projects.open("park")) {
            assertThat(QuestionLines.of(report.questions().getFirst(), here.state().contents()))
                    .anyMatch(line -> line.contains("T08:00") && line.contains("(kim "))
                    .anyMatch(line -> line.contains("T20:00") && line.contains("(park "));
        }
    }

    private void date(String name, String words) {
        var date = DateWords.read(words, null).orElseThrow();
        projects.change(
                name,
                name,
                LOT.uuid(),
                s -> s.edit().when(s.when().withObserved(date)).done(Sightings.NOON));
    }

    /// Others may be writing theirs.
    @Test
    void what_was_left_half_written_goes_a_day_later() throws IOException {
        var originals = Files.createDirectory(shared.resolve("originals"));
        var left = List.of(part(shared, 25), part(originals, 25));
        var writing = part(shared, 1);
        var ofSomebody = shared.resolve(".mine.part");
        Files.move(part(shared, 25), ofSomebody);
        share("kim");
        assertThat(left).noneMatch(Files::exists);
        assertThat(List.of(writing, ofSomebody)).allMatch(Files::exists);
    }

    private static Path part(Path folder, int hours) throws IOException {
        var part = Files.createFile(folder.resolve("." + UUID.randomUUID() + ".part"));
        var time = Instant.now().minus(Duration.ofHours(hours));
        return Files.setLastModifiedTime(part, FileTime.from(time));
    }

    @Test
    void a_lost_file_is_waited_for_and_written_again() throws IOException {
        retitle("park", "One");
        share("park");
        retitle("park", "Two");
        share("park");
        Files.delete(
                files().stream()
                        .filter(f -> f.toString().contains(device("park")))
                        .findFirst()
                        .orElseThrow());
        var waiting = share("kim");
        assertThat(waiting.notes()).anyMatch(note -> note.contains("depend on others"));
        assertThat(contents("kim").get(LOT.uuid())).extracting(Sighting::title).isEqualTo("Lot");
        share("park");
        assertThat(share("kim").notes()).isEmpty();
        assertThat(contents("kim").get(LOT.uuid())).extracting(Sighting::title).isEqualTo("Two");
    }

    @Test
    void a_cut_or_changed_file_is_named_and_left_out() throws IOException {
        retitle("park", "Park's");
        share("park");
        var file = file(device("park"));
        var whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 40));
        assertThat(share("kim").notes())
                .anyMatch(note -> note.contains(file.getFileName() + " is broken"));
        Files.writeString(file, whole.replace("Park's", "Kim's"));
        assertThat(share("kim").notes())
                .anyMatch(note -> note.contains(file.getFileName() + " is broken"));
        assertThat(contents("kim").get(LOT.uuid())).extracting(Sighting::title).isEqualTo("Lot");
        Files.writeString(file, whole);
        assertThat(share("kim").notes()).isEmpty();
    }

    @Test
    void a_run_whose_file_was_damaged_is_written_again_beside_it() throws IOException {
        retitle("park", "Park's");
        share("park");
        var file = file(device("park"));
        var damaged = Files.readString(file).replace("Park's", "Kim's");
        Files.writeString(file, damaged);
        share("kim");
        for (int i = 0; i < 2; i++) {
            assertThat(share("park").notes())
                    .anyMatch(note -> note.contains(file.getFileName() + " is broken"));
        }
        assertThat(file).hasContent(damaged);
        assertThat(files()).hasSize(3);
        share("kim");
        assertThat(contents("kim").get(LOT.uuid())).extracting(Sighting::title).isEqualTo("Park's");
        assertThat(share("kim").sent() + share("park").sent()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 300})
    void a_file_further_back_that_was_cut_is_written_again_by_who_has_it(int bytes)
            throws IOException {
        retitle("park", "One");
        share("park");
        var first = file(device("park"));
        retitle("park", "Two");
        share("park");
        Files.write(first, Arrays.copyOf(Files.readAllBytes(first), bytes));
        assertThat(share("kim").notes()).anyMatch(note -> note.contains("depend on others"));
        assertThat(share("park").sent()).isEqualTo(1);
        share("kim");
        assertThat(contents("kim").get(LOT.uuid())).extracting(Sighting::title).isEqualTo("Two");
        assertThat(share("kim").sent() + share("park").sent()).isZero();
        assertThat(share("kim").notes()).isEmpty();
    }

    @Test
    void a_file_put_back_to_an_earlier_state_goes_on_as_another_device() throws IOException {
        retitle("park", "One");
        share("park");
        var backup = Files.copy(projects.file("park"), folder.resolve("backup"));
        code("park", "p2");
        share("park");
        Files.write(projects.file("park"), Files.readAllBytes(backup));
        var was = device("park");
        projects.edit("park", "Park", new Edit.Add(FORD));
        var report = share("park");
        assertThat(report.notes()).anyMatch(note -> note.contains("earlier state"));
        assertThat(device("park")).isNotEqualTo(was);
        assertThat(contents("park").get(LOT.uuid())).extracting(Sighting::code).isEqualTo("p2");
        assertThat(share("kim").notes()).isEmpty();
        assertThat(contents("kim")).isEqualTo(contents("park"));
        assertSound("park");
    }

    @Test
    void a_file_put_back_before_anything_was_done_goes_on_as_another_device_too()
            throws IOException {
        share("park");
        var backup = Files.copy(projects.file("park"), folder.resolve("backup"));
        retitle("park", "One");
        share("park");
        Files.write(projects.file("park"), Files.readAllBytes(backup));
        assertThat(share("park").notes()).anyMatch(note -> note.contains("earlier state"));
        code("park", "p2");
        share("park");
        assertThat(share("kim").notes()).isEmpty();
        assertThat(projects.sighting("kim", LOT.uuid()).code()).isEqualTo("p2");
        assertThat(contents("kim")).isEqualTo(contents("park"));
        assertThat(share("park").notes()).isEmpty();
    }

    @Test
    void what_is_sealed_to_people_only_they_read() throws IOException {
        var own = folder.resolve("kim.key");
        var kim = OwnKey.make(own);
        retitle("park", "Park's");
        share("park", List.of(kim), null);
        assertThat(files()).allMatch(file -> file.toString().endsWith(".age"));
        assertThat(share("kim").notes()).anyMatch(note -> note.contains("is sealed"));
        share("kim", List.of(kim), OwnKey.read(own));
        assertThat(contents("kim").get(LOT.uuid())).extracting(Sighting::title).isEqualTo("Park's");
    }

    @Test
    void looking_only_changes_neither_folder_nor_project() throws IOException {
        retitle("park", "Park's");
        share("park");
        var files = files();
        var before = Files.readAllBytes(projects.file("kim"));
        var report =
                new FolderSharing(shared, List.of(), null)
                        .dryRun(projects.file("kim"), Progress.NONE);
        assertThat(report.received().operations()).isEqualTo(1);
        assertThat(Files.readAllBytes(projects.file("kim"))).isEqualTo(before);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void two_may_write_at_once() throws Exception {
        retitle("park", "Park's");
        code("kim", "k1");
        var threads =
                List.of("kim", "park").stream()
                        .map(n -> Thread.ofPlatform().start(() -> share(n)))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }
        share("kim");
        share("park");
        assertThat(contents("kim")).isEqualTo(contents("park"));
        assertThat(contents("kim").get(LOT.uuid())).extracting(Sighting::code).isEqualTo("k1");
        assertThat(files()).noneMatch(file -> file.toString().endsWith(".part"));
    }

    @Test
    void a_replaced_file_of_what_came_already_is_named() throws IOException {
        retitle("park", "Park's");
        share("park");
        share("kim");
        var own = file(device("park"));
        projects.copy("kim", "choi");
        retitle("choi", "Choi's");
        share("choi");
        var text = Files.readString(file(device("choi")));
        Files.writeString(folder.resolve("x"), text.replace(device("choi"), device("park")));
        Files.move(folder.resolve("x"), own, StandardCopyOption.REPLACE_EXISTING);
        assertThat(share("kim").notes()).isNotEmpty();
    }

    /// As of a stick that is pulled out, or a sync program that is still at work.
    @Test
    void a_file_that_cannot_be_read_is_not_called_broken() throws IOException {
        retitle("park", "Park's");
        share("park");
        var file = file(device("park"));
        var whole = Files.readAllBytes(file);
        var vanishing =
                new Progress() {
                    @Override
                    public void at(long done, long all, String what) {
                        file.toFile().delete();
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };
        try (var here = projects.open("kim")) {
            assertThat(new FolderSharing(shared, List.of(), null).share(here, vanishing).notes())
                    .anyMatch(note -> note.contains("could not be read"))
                    .anyMatch(note -> note.contains("it is not there"))
                    .noneMatch(note -> note.contains("broken"));
        }
        Files.write(file, whole);
        share("kim");
        assertThat(contents("kim").get(LOT.uuid())).extracting(Sighting::title).isEqualTo("Park's");
    }

    @Test
    void a_broken_file_further_back_is_written_again_once_it_is_moved_out_as_its_note_says()
            throws IOException {
        retitle("park", "One");
        share("park");
        var first = file(device("park"));
        retitle("park", "Two");
        share("park");
        Files.writeString(first, Files.readString(first).replace("One", "Won"));
        share("park");
        assertThat(share("kim").notes()).anyMatch(note -> note.contains("Move it out of the"));
        Files.move(first, folder.resolve("moved out"));
        share("park");
        share("kim");
        assertThat(contents("kim").get(LOT.uuid())).extracting(Sighting::title).isEqualTo("Two");
    }
}
