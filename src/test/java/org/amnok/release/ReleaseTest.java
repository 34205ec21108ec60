package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.Provenances;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.amnok.release.ReleaseWarning.Kind;
import org.amnok.release.canary.Secrets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sightings that pass the gate on their way into a file.
class ReleaseTest {
    private static final String NOTE = "told by the owner of the blue boat";

    /// A place in and beside a frame, a coarser one, one of which none leaves, one that stays, and
    /// two that a person lets out.
    private static final List<Sighting> MIXED =
            List.of(
                    exact("a"),
                    exact("beside"),
                    secret("b").edit().privacy(PrivacyLevel.COUNTY).done(Sightings.NOON),
                    secret("c").edit().privacy(PrivacyLevel.WITHHELD).done(Sightings.NOON),
                    secret("d").edit().status(SightingStatus.RETRACTED).done(Sightings.NOON),
                    exact("e").edit().status(SightingStatus.DRAFT).done(Sightings.NOON),
                    exact("beside").edit().status(SightingStatus.DRAFT).done(Sightings.NOON));

    @TempDir Path folder;

    @Test
    void it_releases_sighting_by_sighting() throws IOException {
        var sightings = List.of(secret("a"), Sightings.titled("b"));
        var uuids = new ArrayList<>();
        release(sightings).each(each -> uuids.add(each.own()));
        assertThat(uuids).containsExactly(sightings.get(0).uuid(), sightings.get(1).uuid());
    }

    @Test
    void it_counts_while_it_is_written() throws IOException {
        var release = release(List.of(secret("a"), secret("b")));
        release.each(released -> {});
        assertThat(release.counts().leaving()).isEqualTo(2);
        assertThat(new ReleaseNumbers(release.counts()).leaving()).contains("2 of 2 sightings,");
        assertThat(release.secret()).isEqualTo(2);
    }

    @Test
    void a_note_that_must_stay_is_found_in_what_was_written() throws IOException {
        var release = release(List.of(secret("a")));
        var file = folder.resolve("a.csv");
        assertThatThrownBy(() -> write(release, file, "x," + NOTE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("must not be released");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_true_place_is_found_in_what_was_written() {
        var release = release(List.of(secret("a")));
        assertThatThrownBy(() -> write(release, folder.resolve("a.csv"), "41.40167,128.17778"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_secret_is_found_wherever_it_lies_in_a_large_file() {
        var release = release(List.of(secret("a")));
        var rows = "vehicles_parked,12,2025-11-13\n".repeat(800_000);
        var at = rows.length() - (3 << 20) - 7;
        assertThatThrownBy(
                        () ->
                                write(
                                        release,
                                        folder.resolve("a.csv"),
                                        rows.substring(0, at) + NOTE + rows.substring(at)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void words_that_another_record_may_tell_are_no_leak() throws IOException {
        var open =
                Sightings.titled("b")
                        .edit()
                        .notes(new Notes(NOTE, ""))
                        .privacy(PrivacyLevel.EXACT)
                        .done(Sightings.NOON);
        var file = folder.resolve("a.csv");
        write(release(List.of(secret("a"), open)), file, "x," + NOTE);
        assertThat(Files.readString(file)).contains(NOTE);
    }

    @Test
    void a_place_that_another_record_may_tell_is_no_leak() throws IOException {
        var open = Sightings.titled("b").edit().privacy(PrivacyLevel.EXACT).done(Sightings.NOON);
        var file = folder.resolve("a.csv");
        write(release(List.of(secret("a"), open)), file, "41.4017,128.1778");
        assertThat(file).exists();
    }

    @Test
    void of_many_secrets_each_is_found_and_told_whose_it_is() throws IOException {
        var many =
                IntStream.range(0, 30_000)
                        .mapToObj(i -> secret("s" + i, "boat " + i + " told by its owner"))
                        .toList();
        var release = release(many);
        for (var at : List.of(0, 12_345, 29_999)) {
            var code = many.get(at).uuid().toString().substring(0, 8);
            assertThatThrownBy(
                            () ->
                                    write(
                                            release,
                                            folder.resolve("a.csv"),
                                            "x, boat " + at + " told by its owner"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("the internal note of sighting " + code);
        }
        assertThat(release.searched()).isEqualTo(30_000);
    }

    @Test
    void page_after_page_passes_the_gate_in_order() throws IOException {
        var titles = IntStream.range(0, 50).mapToObj(i -> "sighting " + i).toList();
        var released = new ArrayList<String>();
        release(
                        taker ->
                                titles.forEach(
                                        title -> taker.accept(List.of(exact(title), exact(title)))),
                        TestRelease.NOTHING_KNOWN)
                .each(each -> released.add(each.title()));
        assertThat(released)
                .isEqualTo(titles.stream().flatMap(title -> Stream.of(title, title)).toList());
    }

    @Test
    void what_fails_at_the_gate_fails_as_it_is() {
        var release =
                release(
                        taker -> taker.accept(List.of(exact("a"))),
                        new PlacesKnown() {
                            @Override
                            public PlaceFacts facts(Place place) {
                                throw new IllegalStateException("no map");
                            }

                            @Override
                            public String province(Place place) {
                                throw new IllegalStateException("no map");
                            }
                        });
        assertThatThrownBy(() -> release.each(each -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no map");
    }

    @Test
    void what_is_drawn_is_decided_about_without_another_walk() {
        var walks = new AtomicInteger();
        var release =
                release(
                        taker -> {
                            walks.incrementAndGet();
                            taker.accept(List.of(exact("a"), secret("b")));
                        },
                        TestRelease.NOTHING_KNOWN);
        release.sightings();
        release.decide(List.of(), each -> each.title().equals("a"));
        assertThat(walks).hasValue(1);
    }

    @Test
    void what_is_alike_is_held_once_but_not_what_follows_from_hidden_places() {
        var places =
                new PlacesKnown() {
                    @Override
                    public PlaceFacts facts(Place place) {
                        return PlaceFacts.NONE;
                    }

                    @Override
                    public String province(Place place) {
                        return place instanceof Place.Located at && at.point().latDegrees() > 41
                                ? "Ryanggang"
                                : "Chagang";
                    }
                };
        var records =
                Stream.of(PrivacyLevel.DISTRICT, PrivacyLevel.WITHHELD)
                        .flatMap(level -> Stream.of(at(41.401, level), at(40.402, level)))
                        .flatMap(each -> Stream.of(each, other(each)))
                        .toList();
        var released = release(taker -> taker.accept(records), places).sightings().sightings();

        assertThat(released.stream().filter(each -> each.point() != null))
                .allMatch(each -> released.stream().filter(each::isLike).count() == 2);
        for (var each : released) {
            var own = records.stream().filter(record -> record.uuid().equals(each.own()));
            var known = own.findFirst().orElseThrow().place();
            assertThat(each.details().province()).isEqualTo(places.province(known));
        }
    }

    private static Sighting at(double lat, PrivacyLevel level) {
        return Sightings.at(new LatLon(lat, 128.17778), "alike")
                .edit()
                .uuid(new UUID(level.number(), (long) (1000 * lat)))
                .privacy(level)
                .done(Sightings.NOON);
    }

    private static Sighting other(Sighting like) {
        return like.edit().uuid(new UUID(7, like.uuid().hashCode())).done(Sightings.NOON);
    }

    @Test
    void outputs_that_are_laid_out_later_are_counted_as_if_they_were_known_before() {
        var later = mixed(List.of(), ReleaseGate.EVERY, Set.of());
        later.decide(List.of(), ReleaseTest::isShown);
        var before = mixed(List.of(), ReleaseTest::isShown, Set.of());
        assertThat(later.counts())
                .usingRecursiveComparison()
                .ignoringFields("terms")
                .isEqualTo(before.counts());
    }

    @Test
    void their_frames_are_warned_of_as_if_they_were_known_before() {
        var frames =
                List.of(
                        new ReleaseFrame(
                                Sightings.HYESAN,
                                500,
                                500,
                                "call +1 23456789",
                                false,
                                List.of(),
                                List.of()));
        var before = mixed(frames, ReleaseTest::isShown, Set.of());
        assertThatThrownBy(
                        () ->
                                mixed(List.of(), ReleaseGate.EVERY, Set.of())
                                        .decide(frames, ReleaseTest::isShown))
                .hasMessageContaining("--accept centred zoom phone")
                .hasMessage(message(before::requireAccepted));
    }

    @Test
    void what_was_accepted_of_them_is_in_their_record() {
        var frames =
                List.of(
                        new ReleaseFrame(
                                Sightings.HYESAN, 500, 500, "", false, List.of(), List.of()));
        var release = mixed(List.of(), ReleaseGate.EVERY, EnumSet.allOf(Kind.class));
        release.decide(frames, ReleaseTest::isShown);
        assertThat(release.counts().terms().accepted())
                .containsExactlyInAnyOrder(Kind.CENTRED, Kind.ZOOM);
    }

    private static String message(ThrowingCallable what) {
        return String.valueOf(catchThrowable(what).getMessage());
    }

    private static boolean isShown(ReleasedSighting each) {
        return !each.title().equals("beside");
    }

    private static Release mixed(
            List<ReleaseFrame> frames, Predicate<ReleasedSighting> shows, Set<Kind> accepted) {
        return new ReleaseGate()
                .release(
                        ReleaseTerms.of(ReleasePolicy.PARTNER)
                                .lifting(Set.of(MIXED.get(5).uuid(), MIXED.get(6).uuid()), "asked")
                                .accepting(accepted),
                        new ReleaseGate.Candidates(
                                taker -> taker.accept(MIXED),
                                ReleaseGate.EVERY,
                                _ -> false,
                                frames,
                                shows),
                        new Provenances(ProjectContents.EMPTY),
                        TestRelease.NOTHING_KNOWN,
                        TestRelease.guard(Secrets.NONE, List.of()));
    }

    private static Sighting exact(String title) {
        return Sightings.at(new LatLon(41.40167, 128.17778), title)
                .edit()
                .privacy(PrivacyLevel.EXACT)
                .done(Sightings.NOON);
    }

    private static void write(Release release, Path file, String text) {
        release.file(file)
                .write(
                        out -> {
                            release.each(released -> {});
                            out.write(text.getBytes(StandardCharsets.UTF_8));
                        });
    }

    private static Sighting secret(String title) {
        return secret(title, NOTE);
    }

    private static Sighting secret(String title, String note) {
        return Sightings.at(new LatLon(41.40167, 128.17778), title)
                .edit()
                .notes(new Notes("", note))
                .done(Sightings.NOON);
    }

    private static Release release(List<Sighting> sightings) {
        return TestRelease.of(ReleaseTerms.of(ReleasePolicy.INTERNAL), sightings);
    }

    private static Release release(Release.Pages pages, PlacesKnown places) {
        return TestRelease.of(
                ReleaseTerms.of(ReleasePolicy.INTERNAL),
                pages,
                TestRelease.guard(Secrets.NONE, List.of()),
                places);
    }
}
