package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Notes;
import org.amnok.domain.Place;
import org.amnok.domain.PlaceFacts;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Provenances;
import org.amnok.domain.ReleasePolicy;
import org.amnok.domain.Sighting;
import org.amnok.domain.Sightings;
import org.amnok.release.canary.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sightings that pass the gate on their way into a file.
class ReleaseFlowTest {
    private static final String NOTE = "told by the owner of the blue boat";

    @TempDir Path folder;

    @Test
    void it_releases_what_a_review_releases() throws IOException {
        var sightings = List.of(secret("a"), Sightings.titled("b"));
        var uuids = new ArrayList<>();
        flow(sightings).each(released -> uuids.add(released.own()));
        assertThat(uuids).containsExactly(sightings.get(0).uuid(), sightings.get(1).uuid());
    }

    @Test
    void it_counts_while_it_is_written() throws IOException {
        var flow = flow(List.of(secret("a"), secret("b")));
        flow.each(released -> {});
        assertThat(flow.counts().leaving()).isEqualTo(2);
        assertThat(new ReleaseNumbers(flow.counts()).leaving()).contains("2 of 2 sightings leave");
        assertThat(flow.secret()).isEqualTo(2);
    }

    @Test
    void a_note_that_must_stay_is_found_in_what_was_written() throws IOException {
        var flow = flow(List.of(secret("a")));
        var file = folder.resolve("a.csv");
        assertThatThrownBy(() -> write(flow, file, "x," + NOTE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("must not leave");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_true_place_is_found_in_what_was_written() {
        var flow = flow(List.of(secret("a")));
        assertThatThrownBy(() -> write(flow, folder.resolve("a.csv"), "41.40167,128.17778"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_secret_is_found_wherever_it_lies_in_a_large_file() {
        var flow = flow(List.of(secret("a")));
        var rows = "vehicles_parked,12,2025-11-13\n".repeat(800_000);
        var at = rows.length() - (3 << 20) - 7;
        assertThatThrownBy(
                        () ->
                                write(
                                        flow,
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
        write(flow(List.of(secret("a"), open)), file, "x," + NOTE);
        assertThat(Files.readString(file)).contains(NOTE);
    }

    @Test
    void a_place_that_another_record_may_tell_is_no_leak() throws IOException {
        var open = Sightings.titled("b").edit().privacy(PrivacyLevel.EXACT).done(Sightings.NOON);
        var file = folder.resolve("a.csv");
        write(flow(List.of(secret("a"), open)), file, "41.4017,128.1778");
        assertThat(file).exists();
    }

    @Test
    void of_many_secrets_each_is_found_and_told_whose_it_is() throws IOException {
        var many =
                IntStream.range(0, 30_000)
                        .mapToObj(i -> secret("s" + i, "boat " + i + " told by its owner"))
                        .toList();
        var flow = flow(many);
        for (var at : List.of(0, 12_345, 29_999)) {
            var code = many.get(at).uuid().toString().substring(0, 8);
            assertThatThrownBy(
                            () ->
                                    write(
                                            flow,
                                            folder.resolve("a.csv"),
                                            "x, boat " + at + " told by its owner"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("the internal note of sighting " + code);
        }
        assertThat(flow.searched()).isEqualTo(30_000);
    }

    @Test
    void page_after_page_passes_the_gate_in_order() throws IOException {
        var titles = IntStream.range(0, 50).mapToObj(i -> "sighting " + i).toList();
        var released = new ArrayList<String>();
        flow(
                        taker ->
                                titles.forEach(
                                        title -> taker.accept(List.of(exact(title), exact(title)))),
                        PlacesKnown.NONE)
                .each(each -> released.add(each.title()));
        assertThat(released)
                .isEqualTo(titles.stream().flatMap(title -> Stream.of(title, title)).toList());
    }

    @Test
    void what_fails_at_the_gate_fails_as_it_is() {
        var flow =
                flow(
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
        assertThatThrownBy(() -> flow.each(each -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no map");
    }

    private static Sighting exact(String title) {
        return Sightings.at(new LatLon(41.40167, 128.17778), title)
                .edit()
                .privacy(PrivacyLevel.EXACT)
                .done(Sightings.NOON);
    }

    private static void write(ReleaseFlow flow, Path file, String text) {
        flow.file(file)
                .write(
                        out -> {
                            flow.each(released -> {});
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

    private static ReleaseFlow flow(List<Sighting> sightings) {
        return flow(taker -> taker.accept(sightings), PlacesKnown.NONE);
    }

    private static ReleaseFlow flow(ReleaseFlow.Pages pages, PlacesKnown places) {
        return new ReleaseGate()
                .flow(
                        ReleaseTerms.of(ReleasePolicy.INTERNAL),
                        pages,
                        new Provenances(ProjectContents.EMPTY),
                        places,
                        new ReleaseGuard(Secrets.NONE, List.of(), stretch -> List.of(), List.of()),
                        ReleaseGate.EVERY);
    }
}
