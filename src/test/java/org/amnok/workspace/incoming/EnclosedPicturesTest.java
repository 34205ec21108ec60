package org.amnok.workspace.incoming;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.likeness.LikeReason;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.media.Photos;
import org.amnok.media.Scenes;
import org.amnok.workspace.WorkspaceSpecification;
import org.amnok.workspace.evidence.EvidencePictures;
import org.amnok.workspace.likeness.LikePairs;
import org.amnok.workspace.likeness.PictureHashes;
import org.junit.jupiter.api.Test;

/// Pictures inside a KMZ come in as evidence.
class EnclosedPicturesTest extends WorkspaceSpecification {
    private static final String AT = "<Point><coordinates>128.17778,41.40167</coordinates></Point>";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @Test
    void the_picture_of_a_balloon_is_evidence_of_its_sighting() throws IOException {
        files.put("files/lot.jpg", photo());
        var outcome = bringIn(balloon("<img src=\"files/lot.jpg\" width='400'/>cars"));

        var evidence = evidence().getFirst();
        assertThat(evidence.sightingUuid()).isEqualTo(sightings().getFirst().uuid());
        assertThat(evidence.original().fileName()).isEqualTo("lot.jpg");
        assertThat(evidence.original().type()).isEqualTo(MediaType.JPEG);
        assertThat(outcome.report().warnings())
                .anyMatch(w -> w.what().endsWith("evidence of their sightings: 1"));
    }

    /// Nobody has looked at them yet, so that no small picture of them is kept.
    @Test
    void a_smaller_copy_is_found_to_be_the_same_picture() throws IOException {
        files.put("a.jpg", Scenes.jpeg(Scenes.of(1), 0.9f));
        files.put("b.jpg", Scenes.jpeg(Scenes.scaled(Scenes.of(1), 0.5), 0.5f));
        files.put("c.jpg", Scenes.jpeg(Scenes.of(2), 0.9f));
        var b = balloon("<img src='b.jpg'>").replace("</name>", " 2</name>");
        var c = balloon("<img src='c.jpg'>").replace("</name>", " 3</name>");
        bringIn(balloon("<img src='a.jpg'>") + b + c);

        var hashes = new PictureHashes(new EvidencePictures(workspace));
        var state = workspace.state();
        var pairs = LikePairs.of(state, hashes, state.index().all(), Progress.NONE);
        assertThat(pairs.strongest())
                .filteredOn(pair -> pair.like().reasons().contains(LikeReason.SAME_PICTURE))
                .hasSize(1);
    }

    @Test
    void where_a_camera_stood_moves_no_sighting_and_makes_no_camera() throws IOException {
        files.put("files/lot.jpg", photo());
        bringIn(balloon("<img src=\"files/lot.jpg\"/>"));

        var place = (Place.Located) sightings().getFirst().place();
        assertThat(place.point().latDegrees()).isEqualTo(41.40167);
        assertThat(workspace.state().contents().all(Camera.class)).isEmpty();
    }

    @Test
    void sightings_and_pictures_are_one_undo() throws IOException {
        files.put("files/lot.jpg", photo());
        bringIn(balloon("<img src=\"files/lot.jpg\"/>"));
        workspace.undo().join();
        assertThat(sightings()).isEmpty();
        assertThat(evidence()).isEmpty();
    }

    @Test
    void overlays_and_galleries_have_pictures_too() throws IOException {
        files.put("a.png", photo());
        files.put("b c.jpg", Photos.photo().orientation(3).bytes());
        bringIn(
                "<PhotoOverlay><Icon><href>a.png</href></Icon>"
                        + AT
                        + "</PhotoOverlay><Placemark><gx:Carousel xmlns:gx='g'><gx:Image>"
                        + "<gx:imageUrl>b%20c.jpg</gx:imageUrl></gx:Image></gx:Carousel>"
                        + AT
                        + "</Placemark>");

        assertThat(evidence())
                .extracting(e -> e.original().fileName())
                .containsExactlyInAnyOrder("a.png", "b c.jpg");
    }

    @Test
    void a_picture_of_two_sightings_is_kept_once_and_named_twice() throws IOException {
        files.put("a.jpg", photo());
        var named = balloon("<img src='a.jpg'>").replace("</name>", " 2</name>");
        bringIn(balloon("<img src='a.jpg'><img src='./a.jpg'>") + named);

        assertThat(evidence()).hasSize(2);
        assertThat(evidence())
                .extracting(e -> e.original().sha256())
                .containsOnly(evidence().getFirst().original().sha256());
    }

    @Test
    void what_is_not_in_the_file_is_an_address_and_never_fetched() throws IOException {
        var outcome = bringIn(balloon("<img src='https://example.org/a.jpg?id=1&amp;b=2'/>"));

        assertThat(evidence()).isEmpty();
        assertThat(sightings().getFirst().notes().internalNote())
                .isEqualTo("Pictures not in the file: https://example.org/a.jpg?id=1&b=2");
        assertThat(outcome.report().warnings())
                .anyMatch(
                        w ->
                                w.what()
                                        .equals(
                                                "Pictures that are not in the file were not fetched: 1"));
    }

    @Test
    void no_address_leads_out_of_the_archive() throws IOException {
        Files.write(folder.resolve("secret.jpg"), photo());
        bringIn(
                balloon(
                        "<img src='../secret.jpg'/><img src='file://%s'/><img src='%s'/>"
                                .formatted(
                                        folder.resolve("secret.jpg"),
                                        folder.resolve("secret.jpg"))));

        assertThat(sightings()).hasSize(1);
        assertThat(evidence()).isEmpty();
    }

    @Test
    void what_only_calls_itself_a_picture_is_told_and_left() throws IOException {
        files.put("a.jpg", "<html><script>".getBytes(StandardCharsets.UTF_8));
        var outcome = bringIn(balloon("<img src='a.jpg'>"));

        assertThat(sightings()).hasSize(1);
        assertThat(evidence()).isEmpty();
        assertThat(outcome.report().warnings())
                .anyMatch(w -> w.sentence().contains("is not one: text/html · x.kmz, a.jpg"));
    }

    @Test
    void a_person_may_leave_the_pictures_out() throws IOException {
        files.put("a.jpg", photo());
        try (var job = job(balloon("<img src='a.jpg'>"))) {
            var part = job.suggested().parts().getFirst();
            var pictures = requireNonNull(part.mapping().places().get(SightingColumn.PICTURES));
            job.run(
                    new ImportPlan(
                            List.of(
                                    new ImportPlan.Part(
                                            part.table(), part.mapping().without(pictures)))),
                    Progress.NONE);
        }
        assertThat(sightings()).hasSize(1);
        assertThat(evidence()).isEmpty();
    }

    @Test
    void the_same_file_again_adds_no_picture() throws IOException {
        files.put("a.jpg", photo());
        bringIn(balloon("<img src='a.jpg'>"));
        var again = bringIn(balloon("<img src='a.jpg'>"));
        assertThat(again.report().same()).isEqualTo(1);
        assertThat(evidence()).hasSize(1);
    }

    @Test
    void pictures_of_very_many_sightings_come_after_them() throws IOException {
        files.put("a.jpg", photo());
        bringIn(many());
        assertThat(sightings()).hasSize(1100);
        assertThat(evidence()).hasSize(1);
        workspace.undo().join();
        assertThat(evidence()).isEmpty();
    }

    @Test
    void very_many_that_are_cancelled_among_their_pictures_leave_nothing() throws IOException {
        files.put("a.jpg", photo());
        try (var job = job(many())) {
            assertThatThrownBy(() -> job.run(job.suggested(), new CancelledWhenRead()))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(sightings()).isEmpty();
    }

    /// Cancels once the sightings are in the project.
    private final class CancelledWhenRead implements Progress {
        @Override
        public void at(long done, long all, String what) {}

        @Override
        public boolean isCancelled() {
            return !workspace.state().contents().sightings().isEmpty();
        }
    }

    private static String many() {
        var text = new StringBuilder(balloon("<img src='a.jpg'>"));
        for (var i = 0; i < 1099; i++) {
            text.append("<Placemark><name>").append(i).append("</name>").append(AT);
            text.append("</Placemark>");
        }
        return text.toString();
    }

    private static String balloon(String html) {
        return "<Placemark><name>lot</name><description><![CDATA["
                + html
                + "]]></description>"
                + AT
                + "</Placemark>";
    }

    private ImportOutcome bringIn(String placemarks) throws IOException {
        try (var job = job(placemarks)) {
            var plan = job.suggested();
            var checked = job.check(plan, Progress.NONE);
            var outcome = job.run(plan, Progress.NONE);
            assertThat(outcome.report().fresh()).isEqualTo(checked.fresh());
            return outcome;
        }
    }

    private ImportJob job(String placemarks) throws IOException {
        var file = folder.resolve("x.kmz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "doc.kml",
                    ("<kml><Document>" + placemarks + "</Document></kml>")
                            .getBytes(StandardCharsets.UTF_8));
            for (var name : files.keySet()) {
                put(zip, name, files.getOrDefault(name, new byte[0]));
            }
        }
        return ImportJob.of(workspace, file);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    private static byte[] photo() {
        return Photos.photo().at(41.42, 128.18).bytes();
    }

    private List<Evidence> evidence() {
        return List.copyOf(workspace.state().contents().all(Evidence.class));
    }

    private List<Sighting> sightings() {
        return List.copyOf(workspace.state().contents().sightings());
    }
}
