package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.flatgeobuf.FlatGeobufSource;
import org.amnok.exchange.output.SightingFiles;
import org.amnok.release.BrokenGate;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.TestRelease;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;

/// FlatGeobuf that leaves.
class FlatGeobufOutputTest {
    private static final LatLon PLACE = new LatLon(41.4016742, 128.1777813);
    private static final String NOTE = "혜산 시장 북쪽 골목, told by a fisherman";

    @TempDir Path folder;

    private static Sighting exact() {
        return Sightings.at(PLACE, "Ford")
                .edit()
                .when(Sightings.seen("2025-11-01", "2025-11-10"))
                .privacy(PrivacyLevel.EXACT)
                .done(Sightings.NOON);
    }

    private Path write(Secrets secrets, ReleasedSightings released) {
        var file = folder.resolve("a.fgb");
        var parts =
                new SightingFiles.Parts(
                        stretch ->
                                List.of(new Coordinate(124.3, 40.1), new Coordinate(124.4, 40.2)),
                        List.of(),
                        kind -> new byte[0],
                        false);
        new SightingFiles(parts).write(released, NoPictures.WATCHED, new OutputFile(file, secrets));
        return file;
    }

    private List<Feature> read(Sighting... sightings) {
        var features = new ArrayList<Feature>();
        var file = write(Secrets.NONE, TestRelease.released(List.of(sightings)));
        FlatGeobufSource.of(file).read(features::add, problem -> {});
        return features;
    }

    @Test
    void points_stretches_and_what_has_no_place_come_back_with_all_they_say() {
        var note = "=1+1, \"quoted\"\nline two; 혜산 한글 ".repeat(400).strip();
        var stretch =
                new RiverStretch(
                        River.YALU, new RiverKilometre(10, 1.0), new RiverKilometre(20, 1.0));
        var withheld = exact().edit().privacy(PrivacyLevel.WITHHELD).done(Sightings.NOON);
        var features =
                read(
                        exact().edit().notes(new Notes(note, "")).done(Sightings.NOON),
                        exact().edit().place(new Place.Stretch(stretch, "")).done(Sightings.NOON),
                        withheld);
        assertThat(features)
                .extracting(each -> String.valueOf(each.shape()))
                .containsExactlyInAnyOrder(
                        "POINT (128.1778 41.4017)", "LINESTRING (124.3 40.1, 124.4 40.2)", "null");
        assertThat(values("POINT", features))
                .containsEntry("title", "Ford")
                .containsEntry("date_start", "2025-11-01")
                .containsEntry("privacy_level", "0")
                .containsEntry("note", note);
        assertThat(values("LINESTRING", features)).containsEntry("river_km_to", "20");
    }

    private static Map<String, String> values(String shape, List<Feature> features) {
        return features.stream()
                .filter(each -> String.valueOf(each.shape()).startsWith(shape))
                .findFirst()
                .orElseThrow()
                .values();
    }

    @Test
    void a_gate_that_leaks_is_noticed() {
        var sighting = exact().edit().notes(new Notes("", NOTE)).done(Sightings.NOON);
        var secrets = new Secrets(List.of(), List.of(new SecretText("note", NOTE)), List.of());
        assertThatThrownBy(() -> write(secrets, BrokenGate.release(sighting)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("must not be released");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void no_sighting_leaves_as_a_file_without_features() {
        assertThat(read()).isEmpty();
    }
}
