package org.amnok.workspace.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.likeness.LikeReason;
import org.amnok.domain.likeness.Likeness;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.media.Scenes;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikeSightingsTest {
    private static final Sighting FIRST = told("First", 41.4, "2025-10-01/2025-10-05", "1");
    private static final Sighting AGAIN = told("Again", 41.401, "2025-10-04/2025-10-09", "1");
    private static final Sighting LATER = told("Later", 41.4, "2025-12-01/2025-12-02", "1");
    private static final Sighting ELSEWHERE = told("There", 40.1, "2025-10-01/2025-10-05", "1");

    /// Of another report, counted nothing, but of one kind.
    private static final Sighting UNLIKE = told("Unlike", 41.4, "2025-10-01/2025-10-05", "9");

    @TempDir Path folder;
    @AutoClose private Workspace workspace;

    private static Sighting told(String title, double lat, String days, String report) {
        var ends = days.split("/");
        return Sightings.at(new LatLon(lat, 128.18), title)
                .edit()
                .when(Sightings.seen(ends[0], ends[1]))
                .report(Report.NONE.withAddress("https://example.org/" + report))
                .done(Sightings.NOON);
    }

    @BeforeEach
    void open() {
        workspace =
                Workspace.create(folder.resolve("project.gpkg"), List.of(), BorderGeography::none);
    }

    private List<Likeness> ofFirst() {
        return LikeSightings.of(
                workspace.state(), new PictureHashes(workspace.state().file()), FIRST);
    }

    private List<Likeness> likeToFirst(Sighting... all) {
        for (var each : all) {
            workspace.perform(new Edit.Add(each)).join();
        }
        return ofFirst();
    }

    @Test
    void a_report_of_the_same_place_and_days_under_one_address_is_alike() {
        assertThat(likeToFirst(FIRST, AGAIN, LATER, ELSEWHERE, UNLIKE))
                .containsExactly(
                        new Likeness(
                                AGAIN.uuid(),
                                List.of(
                                        LikeReason.SAME_ADDRESS,
                                        LikeReason.PLACE,
                                        LikeReason.DAYS,
                                        LikeReason.KIND)));
    }

    @Test
    void what_is_known_to_be_the_same_is_not_asked_again() {
        likeToFirst(FIRST, AGAIN);
        SameAsEdits.join(
                        List.of(FIRST.uuid(), AGAIN.uuid()),
                        workspace.state().contents(),
                        new UUID(7, 7))
                .ifPresent(edit -> workspace.perform(edit).join());
        assertThat(ofFirst()).isEmpty();
    }

    @Test
    void what_was_found_not_to_be_the_same_is_not_asked_again_until_that_is_undone() {
        likeToFirst(FIRST, AGAIN);
        var different = NotSame.of(AGAIN.uuid(), FIRST.uuid());
        workspace.perform(new Edit.Set(null, different, "not the same")).join();
        assertThat(ofFirst()).isEmpty();
        workspace.undo().join();
        assertThat(ofFirst()).hasSize(1);
    }

    @Test
    void the_same_original_is_enough_wherever_and_whenever_it_is_said_to_be_of() {
        likeToFirst(FIRST, ELSEWHERE, LATER);
        keep(1, FIRST, "a".repeat(64));
        keep(2, ELSEWHERE, "a".repeat(64));
        keep(3, LATER, "b".repeat(64));
        assertThat(ofFirst())
                .containsExactly(new Likeness(ELSEWHERE.uuid(), List.of(LikeReason.SAME_ORIGINAL)));
    }

    private void keep(int number, Sighting of, String sha256) {
        var original = new Original("a.jpg", sha256, 10, MediaType.JPEG, null);
        var evidence = Evidence.of(new UUID(8, number), of.uuid(), original, Sightings.NOON, "me");
        workspace.perform(new Edit.Set(null, evidence, "add evidence")).join();
    }

    private LikePairs pairs() {
        var state = workspace.state();
        return LikePairs.of(
                state, new PictureHashes(state.file()), state.index().all(), Progress.NONE);
    }

    @Test
    void the_pairs_of_a_project_are_those_that_each_sighting_has() {
        likeToFirst(FIRST, AGAIN, LATER, ELSEWHERE, UNLIKE);
        keep(1, ELSEWHERE, "a".repeat(64));
        keep(2, LATER, "a".repeat(64));
        var all = pairs();
        assertThat(all.count()).isEqualTo(2);
        assertThat(all.strongest())
                .extracting(pair -> Set.of(pair.sighting(), pair.other()))
                .containsExactly(
                        Set.of(FIRST.uuid(), AGAIN.uuid()), Set.of(ELSEWHERE.uuid(), LATER.uuid()));
        assertThat(all.strongest().getFirst().like().reasons())
                .isEqualTo(ofFirst().getFirst().reasons());
    }

    @Test
    void a_pair_of_which_one_repeats_the_other_is_not_asked_again() {
        likeToFirst(FIRST, AGAIN);
        var before = pairs();
        workspace
                .perform(new Edit.Set(null, RestsOn.of(AGAIN.uuid(), FIRST.uuid()), "repeats"))
                .join();
        assertThat(ofFirst()).isEmpty();
        assertThat(pairs().strongest()).isEmpty();
        assertThat(before.undecided(workspace.state().contents())).isEmpty();
    }

    @Test
    void a_copy_of_a_picture_is_found_whatever_else_is_said() {
        likeToFirst(FIRST, ELSEWHERE, LATER);
        keep(1, FIRST, "a".repeat(64));
        keep(2, ELSEWHERE, "b".repeat(64));
        keep(3, LATER, "c".repeat(64));
        var picture = Scenes.of(1);
        keepThumbnail("a", Scenes.jpeg(picture, 0.9f));
        keepThumbnail("b", Scenes.jpeg(Scenes.scaled(picture, 0.6), 0.5f));
        keepThumbnail("c", Scenes.jpeg(Scenes.of(2), 0.9f));
        assertThat(ofFirst())
                .containsExactly(new Likeness(ELSEWHERE.uuid(), List.of(LikeReason.SAME_PICTURE)));
        assertThat(pairs().strongest())
                .extracting(pair -> Set.of(pair.sighting(), pair.other()))
                .containsExactly(Set.of(FIRST.uuid(), ELSEWHERE.uuid()));
    }

    private void keepThumbnail(String digit, byte[] jpeg) {
        workspace.keep(kept -> kept.keepThumbnail(digit.repeat(64), jpeg));
        workspace.perform(new Edit.Batch("nothing", List.of())).join(); // the writer has done it
    }
}
