package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amnok.courier.Courier;
import org.amnok.courier.OwnKey;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.store.SharedHistory;
import org.amnok.workspace.LotOfTwo;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.handover.Matter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Kim, Park and Lee share a project, and merge each other's files, too; Choi and Min only merge.
class ProjectUnionTest extends LotOfTwo {
    Path stick;

    @BeforeEach
    void create() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        projects.copy("kim", "park");
        share("kim");
        share("park");
    }

    private ShareReport share(String name) {
        try (var here = projects.open(name)) {
            return new FolderSharing(stick, List.of(), null).share(here, Progress.NONE);
        }
    }

    private ShareReport merge(String into, String other) {
        return projects.unite(into, other, Progress.NONE);
    }

    private boolean isCompared(String into, String other) {
        try (var here = projects.open(into)) {
            return ProjectUnion.of(here, projects.file(other)).isEmpty();
        }
    }

    @Test
    void what_was_done_there_comes_as_theirs_and_the_file_is_as_it_was() throws IOException {
        projects.edit("park", "Park", new Edit.Add(FORD));
        var before = Files.readAllBytes(projects.file("park"));
        assertThat(merge("kim", "park").came()).containsExactly(Map.entry("Park", 1));
        assertThat(contents("kim")).containsKey(FORD.uuid());
        assertThat(projects.file("park")).hasBinaryContent(before);
        assertSound("kim");
    }

    @Test
    void merged_twice_is_once() {
        retitle("park", "Park's");
        merge("kim", "park");
        var once = contents("kim");
        var again = merge("kim", "park");
        assertThat(again.received().operations()).isZero();
        assertThat(again.notes()).isEmpty();
        assertThat(contents("kim")).isEqualTo(once);
    }

    @Test
    void one_into_the_other_is_the_same_as_the_other_into_the_one() throws IOException {
        code("kim", "k1");
        retitle("park", "Park's");
        projects.edit("park", "Park", new Edit.Add(FORD));
        var kim = Files.copy(projects.file("kim"), folder.resolve("kims.gpkg"));
        merge("kim", "park");
        Files.move(kim, folder.resolve("choi.gpkg"));
        merge("park", "choi");
        assertThat(contents("kim")).isEqualTo(contents("park")).hasSize(2);
        assertThat(projects.sighting("park", LOT.uuid()).code()).isEqualTo("k1");
        assertSound("park");
    }

    @Test
    void what_came_by_a_file_does_not_come_again_by_the_folder_and_nothing_is_asked() {
        retitle("park", "Once");
        merge("kim", "park");
        share("kim");
        retitle("park", "Twice");
        share("park");
        var report = share("kim");
        assertThat(report.questions()).isEmpty();
        assertThat(report.received().operations()).isEqualTo(1);
        assertThat(report.notes()).isEmpty();
        assertThat(projects.sighting("kim", LOT.uuid()).title()).isEqualTo("Twice");
        assertThat(share("park").questions()).isEmpty();
    }

    @Test
    void what_both_changed_is_one_question_for_merging_and_sharing() {
        retitle("kim", "Kim's");
        retitle("park", "Park's");
        assertThat(merge("kim", "park").questions()).hasSize(1);
        share("park");
        assertThat(share("kim").questions()).hasSize(1);
    }

    @Test
    void what_somebody_got_from_a_third_comes_with_it() {
        projects.copy("kim", "lee");
        share("lee");
        retitle("lee", "Lee's");
        share("lee");
        share("park");
        code("park", "p1");
        assertThat(merge("kim", "park").notes()).isEmpty();
        assertThat(merge("kim", "lee").received().operations()).isZero();
        assertThat(merge("kim", "park").notes()).isEmpty();
        assertThat(contents("kim")).isEqualTo(contents("park"));
    }

    @Test
    void an_own_file_that_went_on_elsewhere_is_taken_and_this_one_is_another_device()
            throws IOException {
        var backup = Files.copy(projects.file("park"), folder.resolve("backup"));
        retitle("park", "Later");
        Files.copy(projects.file("park"), folder.resolve("later.gpkg"));
        Files.write(projects.file("park"), Files.readAllBytes(backup));
        assertThat(merge("park", "later").notes()).anyMatch(note -> note.contains("earlier state"));
        assertThat(projects.sighting("park", LOT.uuid()).title()).isEqualTo("Later");
        code("park", "p2");
        share("park");
        merge("kim", "later");
        assertThat(share("kim").notes()).isEmpty();
        assertThat(contents("kim")).isEqualTo(contents("park"));
    }

    @Test
    void a_file_that_was_not_closed_is_refused_and_what_to_do_is_said() {
        try (var open = projects.open("park")) {
            open.perform(new Edit.Add(FORD)).join();
            assertThatThrownBy(() -> merge("kim", "park"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("open elsewhere");
        }
        assertThat(merge("kim", "park").received().operations()).isEqualTo(1);
    }

    @Test
    void what_somebody_changed_in_the_history_is_left_out_and_told() throws SQLException {
        retitle("park", "Park's");
        try (var park = DriverManager.getConnection("jdbc:sqlite:" + projects.file("park"));
                var change = park.createStatement()) {
            change.executeUpdate("DROP TRIGGER amnok_history_is_never_changed");
            change.executeUpdate(
                    "UPDATE amnok_history SET after = replace(after, 'Park''s', 'Mine')"
                            + " WHERE number = (SELECT max(number) FROM amnok_history)");
        }
        assertThat(merge("kim", "park").notes())
                .singleElement()
                .asString()
                .contains("was damaged, or another program changed it");
        assertThat(projects.sighting("kim", LOT.uuid()).title()).isEqualTo("Lot");
    }

    @Test
    void copies_that_nobody_shared_are_united_too() {
        projects.create("choi", new Edit.Add(LOT));
        projects.copy("choi", "min");
        retitle("min", "Min's");
        code("choi", "c1");
        assertThat(merge("choi", "min").questions()).isEmpty();
        assertThat(projects.sighting("choi", LOT.uuid()).title()).isEqualTo("Min's");
        assertThat(merge("min", "choi").questions()).isEmpty();
        assertThat(contents("min")).isEqualTo(contents("choi"));
        assertSound("choi");
        assertSound("min");
    }

    @Test
    void what_was_deleted_in_a_copy_is_deleted() {
        projects.create("choi", new Edit.Add(LOT), new Edit.Add(FORD));
        projects.copy("choi", "min");
        projects.edit("min", "Min", new Edit.Delete(LOT), new Edit.Delete(FORD));
        retitle("choi", "Choi's");
        assertThat(merge("choi", "min").questions()).hasSize(1);
        assertThat(contents("choi")).containsOnlyKeys(LOT.uuid());
    }

    @Test
    void projects_of_another_history_and_copies_of_old_ones_are_compared() {
        projects.create("choi", new Edit.Add(FORD));
        projects.copyOfOld("choi", "min");
        assertThat(isCompared("choi", "min")).isTrue();
        assertThat(isCompared("kim", "choi")).isTrue();
        assertThat(projects.plan("kim", "choi").notes())
                .singleElement()
                .asString()
                .contains("histories cannot be joined");
        assertThat(projects.plan("choi", "min").notes()).isEmpty();
    }

    @Test
    void a_copy_that_was_never_shared_itself_is_taken_in_and_may_share_then() {
        projects.copy("kim", "lee");
        retitle("lee", "Once");
        merge("kim", "lee");
        retitle("lee", "Twice");
        share("lee");
        assertThat(share("kim").questions()).isEmpty();
        assertThat(projects.sighting("kim", LOT.uuid()).title()).isEqualTo("Twice");
    }

    @Test
    void looking_only_changes_nothing() throws IOException {
        retitle("park", "Park's");
        var before = Files.readAllBytes(projects.file("kim"));
        var report =
                ProjectUnion.dryRun(projects.file("kim"), projects.file("park"), Progress.NONE);
        assertThat(report.orElseThrow().report().received().operations()).isEqualTo(1);
        assertThat(projects.file("kim")).hasBinaryContent(before);
    }

    @Test
    void what_was_packed_while_it_was_open_is_taken_in() throws IOException {
        var own = OwnKey.make(folder.resolve("kim.key"));
        var packed = folder.resolve("park.age");
        try (var open = projects.open("park")) {
            open.perform(new Edit.Add(FORD)).join();
            Handover.of(open).pack(List.of(own), new Matter.Whole(), packed, Progress.NONE);
        }
        var key = OwnKey.read(folder.resolve("kim.key"));
        Courier.unpack(packed, key, projects.file("unpacked"), Progress.NONE);
        assertThat(merge("kim", "unpacked").received().operations()).isEqualTo(1);
        assertThat(merge("kim", "park").received().operations()).isZero();
    }

    @Test
    void what_another_instance_entered_is_claimed_when_it_is_closed() {
        try (var _ = projects.open("park")) {
            SharedHistory.log(projects.file("park"), release(), "", Signature.unnamed());
        }
        assertThat(merge("kim", "park").notes()).isEmpty();
    }

    private static ReleaseRecord release() {
        return new ReleaseRecord(
                UUID.randomUUID(),
                "a.csv",
                "",
                "public",
                PrivacyLevel.EXACT,
                1,
                0,
                0,
                Set.of(),
                "",
                List.of(),
                "",
                List.of(),
                0);
    }
}
