package org.amnok.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.amnok.domain.Followed;
import org.amnok.domain.LatLon;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.date.When;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Place;
import org.amnok.geo.Geodesy;
import org.amnok.media.Photos;
import org.amnok.workspace.WorkspaceSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Photos in numbers: looked at, then kept as a person decided.
class PhotoIntakeTest extends WorkspaceSpecification {
    /// The viewing deck at the Ferris wheel of Changbai, facing Hyesan (h06 of the sites).
    private static final LatLon DECK = new LatLon(41.425761, 128.205322);

    PhotoIntake intake;

    @BeforeEach
    void create() {
        intake = new PhotoIntake(workspace, InstantSource.fixed(Sightings.NOON));
    }

    @Test
    void looking_tells_what_each_photo_says_and_keeps_nothing() {
        var found = look(photo("a.jpg", 1), photo("b.jpg", 2));
        assertThat(found).extracting(IncomingPhoto::hasStandpoint).containsExactly(true, true);
        assertThat(found.getFirst().facts().trueBearingDegrees()).isEqualTo(225);
        assertThat(workspace.state().undo()).isEmpty();
        assertThat(PhotoIntake.thumbnail(found.getFirst())).isPresent();
    }

    /// Both came in without a word.
    @Test
    void a_camera_far_from_the_border_or_a_clock_that_is_ahead_is_told_and_not_refused() {
        var far = Photos.photo().of(Photos.quarters(40, 30)).at(41.4, -128.2);
        var elsewhere = Photos.photo().of(Photos.quarters(40, 30)).at(48.86, 2.35);
        var ahead = Photos.photo().of(Photos.quarters(40, 30)).taken("2031:11:14 15:20:05");
        var found =
                look(
                        far.write(folder.resolve("a.jpg")),
                        elsewhere.write(folder.resolve("b.jpg")),
                        ahead.write(folder.resolve("c.jpg")),
                        photo("d.jpg", 1));
        assertThat(found).allMatch(IncomingPhoto::isNew);
        assertThat(found.get(0).doubts())
                .containsExactly(
                        "The photo gives a position far from the border; with N and S, E and W, or the two figures exchanged it would lie there: check it.");
        assertThat(found.get(1).doubts())
                .containsExactly("The photo gives a position far from the border: check it.");
        assertThat(found.get(2).doubts())
                .containsExactly(
                        "The camera’s clock says 2031-11-14, which is still to come: check the date.");
        assertThat(found.get(3).doubts()).isEmpty();
    }

    @Test
    void photos_become_drafts_without_a_place_and_only_confirmed_standpoints_become_cameras() {
        var found = look(photo("a.jpg", 1), photo("b.jpg", 2));
        var kept =
                keep(
                        new PhotoRequest(found.get(0), true, null),
                        new PhotoRequest(found.get(1), false, null));
        assertThat(kept.sightings()).hasSize(2);
        assertThat(kept.standpoints()).isEqualTo(1);
        var contents = workspace.state().contents();
        assertThat(contents.sightings())
                .allMatch(s -> s.place().equals(new Place.Unlocated("")))
                .allMatch(s -> s.when().observed() == null);
        var camera = contents.cameraOf(kept.sightings().getFirst()).orElseThrow();
        assertThat(Geodesy.distanceMetres(camera.point(), DECK)).isLessThan(1);
        assertThat(contents.cameraOf(kept.sightings().get(1))).isEmpty();
    }

    @Test
    void drafts_are_called_by_their_file_and_the_time_on_the_cameras_clock() {
        var kept = keep(new PhotoRequest(look(photo("IMG_1234.JPG", 1)).getFirst(), false, null));
        var draft = workspace.state().contents().sighting(kept.sightings().getFirst());
        assertThat(draft.orElseThrow().title()).matches("IMG_1234 · 2025-11-14 \\d\\d:\\d\\d");
    }

    @Test
    void two_hundred_photos_are_one_undo() {
        var files = new Path[200];
        for (int i = 0; i < files.length; i++) {
            files[i] = photo("p" + i + ".jpg", i);
        }
        var requests = look(files).stream().map(p -> new PhotoRequest(p, true, null)).toList();
        keep(requests.toArray(PhotoRequest[]::new));
        assertThat(workspace.state().contents().cameras()).hasSize(200);
        workspace.undo().join();
        assertThat(workspace.state().contents().sightings()).isEmpty();
        assertThat(workspace.state().contents().cameras()).isEmpty();
        assertThat(workspace.state().contents().all(Evidence.class)).isEmpty();
    }

    @Test
    void sightings_are_dated_by_the_clock_in_the_zone_that_a_person_names() {
        var found = look(photo("a.jpg", 1));
        var kept = keep(new PhotoRequest(found.getFirst(), false, When.SHANGHAI));
        var when = workspace.state().contents().sighting(kept.sightings().getFirst()).orElseThrow();
        // 23:20 in Shanghai is after midnight in Pyongyang, where the sighting's days are counted
        assertThat(java.util.Objects.requireNonNull(when.when().observed()).text())
                .isEqualTo("2025-11-15");
    }

    @Test
    void a_photo_that_is_there_already_is_found_by_its_bytes() throws IOException {
        var photo = photo("a.jpg", 1);
        keep(new PhotoRequest(look(photo).getFirst(), true, null));
        var copy = Files.copy(photo, folder.resolve("other name.jpg"));
        var again = look(copy).getFirst();
        assertThat(again.isNew()).isFalse();
        assertThat(java.util.Objects.requireNonNull(again.there()).original().fileName())
                .isEqualTo("a.jpg");
    }

    @Test
    void a_photo_that_comes_twice_is_new_once() throws IOException {
        var photo = photo("a.jpg", 1);
        var copy = Files.copy(photo, folder.resolve("copy.jpg"));
        assertThat(look(photo, copy))
                .extracting(IncomingPhoto::isRepeated)
                .containsExactly(false, true);
    }

    @Test
    void what_cannot_be_kept_is_told_and_stops_nothing() throws IOException {
        var empty = Files.createFile(folder.resolve("empty.jpg"));
        var found = look(empty, photo("a.jpg", 1));
        assertThat(java.util.Objects.requireNonNull(found.getFirst().trouble()).what())
                .contains("empty.jpg is empty");
        assertThat(found.get(1).isNew()).isTrue();
    }

    @Test
    void a_photo_without_a_position_has_no_standpoint_whatever_was_ticked() {
        var blind = Photos.photo().taken("2025:11:14 15:20:05").write(folder.resolve("a.jpg"));
        var found = look(blind).getFirst();
        assertThat(found.hasStandpoint()).isFalse();
        assertThat(keep(new PhotoRequest(found, true, null)).standpoints()).isZero();
    }

    @Test
    void what_was_confirmed_of_one_photo_is_not_taken_for_said_of_another() {
        var found = look(photo("a.jpg", 1)).getFirst();
        photo("a.jpg", 2);
        var kept = intake.keep(List.of(new PhotoRequest(found, true, null)), "", Progress.NONE);
        assertThat(kept.edit()).isEmpty();
        assertThat(kept.refused().getFirst().what()).contains("changed after it was reviewed");
    }

    @Test
    void the_project_itself_is_not_read_as_a_photo() {
        var found = look(folder.resolve("border.gpkg")).getFirst();
        assertThat(java.util.Objects.requireNonNull(found.trouble()).what())
                .contains("is this project");
    }

    @Test
    void cancelling_keeps_nothing() {
        var found = look(photo("a.jpg", 1), photo("b.jpg", 2));
        var requests = found.stream().map(p -> new PhotoRequest(p, true, null)).toList();
        assertThatThrownBy(
                        () ->
                                intake.keep(
                                        requests,
                                        "",
                                        new Followed(step -> step.what().contains("(2 of "))))
                .isInstanceOf(CancellationException.class);
        assertThat(workspace.state().contents().sightings()).isEmpty();
    }

    private List<IncomingPhoto> look(Path... files) {
        return intake.look(List.of(files), Progress.NONE);
    }

    private PhotoIntake.Kept keep(PhotoRequest... requests) {
        var kept = intake.keep(List.of(requests), "Kim", Progress.NONE);
        Edit edit = kept.edit().orElseThrow();
        workspace.perform(edit).join();
        return kept;
    }

    /// @param number makes its bytes other than those of others
    private Path photo(String name, int number) {
        return Photos.photo()
                .at(DECK.latDegrees(), DECK.lonDegrees())
                .looking(225, "T")
                .uncertain(5 + number)
                .taken("2025:11:14 23:20:05")
                .write(folder.resolve(name));
    }
}
