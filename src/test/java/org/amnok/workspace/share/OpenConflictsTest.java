package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.merge.Conflict;
import org.amnok.domain.merge.Side;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.LotOfTwo;
import org.amnok.workspace.merge.ProjectMerge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What two said without knowing of each other is answered by one of them, for all.
class OpenConflictsTest extends LotOfTwo {
    Path shared;

    @BeforeEach
    void create() throws IOException {
        shared = Files.createDirectory(folder.resolve("stick"));
        projects.copy("kim", "park");
    }

    private void share(String... names) {
        for (var name : names) {
            try (var here = projects.open(name)) {
                new FolderSharing(shared, List.of(), null).share(here, Progress.NONE);
            }
        }
    }

    private List<Conflict> open(String name) {
        try (var here = projects.open(name)) {
            return OpenConflicts.of(here).conflicts();
        }
    }

    private void answer(String name, Side side) {
        try (var here = projects.open(name)) {
            var open = OpenConflicts.of(here);
            assertThat(open.answer(Map.of(open.conflicts().getFirst().question(), side))).isOne();
        }
    }

    private void bothRetitle() {
        projects.retitle("kim", "Kim", LOT.uuid(), "Kim's");
        projects.retitle("park", "Park", LOT.uuid(), "Park's");
        share("kim", "park", "kim");
    }

    @Test
    void of_several_questions_about_one_record_every_answer_counts() {
        bothRetitle();
        projects.change("kim", "Kim", LOT.uuid(), s -> s.edit().code("k1").done(Sightings.NOON));
        projects.change("park", "Park", LOT.uuid(), s -> s.edit().code("p1").done(Sightings.NOON));
        share("park", "kim");
        try (var here = projects.open("kim")) {
            var open = OpenConflicts.of(here);
            var all = ProjectMerge.all(open.conflicts(), ProjectMerge.Preference.THERE);
            assertThat(open.answer(all)).isEqualTo(2);
        }
        share("kim", "park");
        assertThat(open("park")).isEmpty();
        for (var name : List.of("kim", "park")) {
            var lot = projects.sighting(name, LOT.uuid());
            assertThat(lot.title() + " " + lot.code()).isEqualTo("Park's p1");
        }
    }

    @Test
    void it_is_asked_with_what_stands_here_and_who_said_what() {
        bothRetitle();
        var conflict = open("kim").getFirst();
        assertThat(conflict.value(Side.HERE, (column, value) -> value)).isEqualTo("Kim's");
        assertThat(conflict.value(Side.THERE, (column, value) -> value)).isEqualTo("Park's");
        assertThat(conflict.claim(Side.HERE)).extracting(c -> c.author()).isEqualTo("Kim");
        assertThat(conflict.claim(Side.THERE)).extracting(c -> c.author()).isEqualTo("Park");
    }

    @ParameterizedTest
    @EnumSource
    void either_answer_holds_for_all(Side side) {
        bothRetitle();
        answer("kim", side);
        assertThat(open("kim")).isEmpty();
        share("kim", "park");
        assertThat(open("park")).isEmpty();
        var expected = side == Side.HERE ? "Kim's" : "Park's";
        for (var name : List.of("kim", "park")) {
            assertThat(projects.sighting(name, LOT.uuid()).title()).isEqualTo(expected);
            assertThat(ProjectStore.checkHistory(projects.file(name), "").outside()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_three_values_the_third_is_asked_about_after_the_first_two(Side side) {
        projects.copy("kim", "lee");
        projects.retitle("kim", "Kim", LOT.uuid(), "Kim's");
        projects.retitle("park", "Park", LOT.uuid(), "Park's");
        projects.retitle("lee", "Lee", LOT.uuid(), "Lee's");
        share("kim", "park", "lee", "kim");
        var seen = new TreeSet<String>();
        try (var here = projects.open("kim")) {
            var open = OpenConflicts.of(here);
            assertThat(answered(open, side, seen)).isZero();
            assertThat(OpenConflicts.of(here).conflicts()).hasSize(1);
            assertThat(answered(open, Side.THERE, seen)).isOne();
            assertThat(open.conflicts()).isEmpty();
        }
        assertThat(seen).containsExactly("Kim's", "Lee's", "Park's");
        var expected = projects.sighting("kim", LOT.uuid()).title();
        share("kim", "park", "lee");
        for (var name : List.of("kim", "park", "lee")) {
            assertThat(open(name)).isEmpty();
            assertThat(projects.sighting(name, LOT.uuid()).title()).isEqualTo(expected);
        }
    }

    private static int answered(OpenConflicts open, Side side, Set<String> seen) {
        var conflict = open.conflicts().getFirst();
        for (var each : Side.values()) {
            seen.add(conflict.value(each, (column, value) -> value));
        }
        return open.answer(Map.of(conflict.question(), side));
    }

    @ParameterizedTest
    @EnumSource
    void whether_it_was_deleted_is_answered_for_all_by_who_deleted_it(Side side) {
        projects.retitle("kim", "Kim", LOT.uuid(), "Kim's");
        projects.edit("park", "Park", new Edit.Delete(LOT));
        share("kim", "park", "kim");
        answer("park", side);
        share("park", "kim");
        assertGone(side == Side.HERE);
    }

    @ParameterizedTest
    @EnumSource
    void whether_it_was_deleted_is_answered_for_all_by_who_has_it(Side side) {
        projects.retitle("kim", "Kim", LOT.uuid(), "Kim's");
        projects.edit("park", "Park", new Edit.Delete(LOT));
        share("kim", "park", "kim");
        answer("kim", side);
        share("kim", "park");
        assertGone(side == Side.THERE);
    }

    private void assertGone(boolean isGone) {
        for (var name : List.of("kim", "park")) {
            assertThat(open(name)).isEmpty();
            try (var here = projects.open(name)) {
                assertThat(here.state().contents().hasSighting(LOT.uuid())).isEqualTo(!isGone);
                assertThat(here.state().contents().sighting(LOT.uuid()).map(Sighting::title))
                        .isEqualTo(isGone ? Optional.empty() : Optional.of("Kim's"));
            }
        }
    }

    @Test
    void undo_of_an_answer_is_an_answer_too() {
        bothRetitle();
        try (var here = projects.open("kim")) {
            var open = OpenConflicts.of(here);
            open.answer(Map.of(open.conflicts().getFirst().question(), Side.THERE));
            here.undo().join();
            assertThat(OpenConflicts.of(here).conflicts()).isEmpty();
        }
        share("kim", "park");
        assertThat(projects.sighting("park", LOT.uuid()).title()).isEqualTo("Kim's");
    }
}
