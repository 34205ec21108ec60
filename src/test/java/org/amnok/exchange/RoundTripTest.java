package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Names;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.exchange.output.SightingFiles;
import org.amnok.exchange.output.SpreadsheetText;
import org.amnok.release.OutputFile;
import org.amnok.release.TestRelease;
import org.amnok.release.canary.Secrets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

/// What leaves at level 0 comes back with all that a release may hold.
class RoundTripTest {
    private static final Site FORD =
            Sightings.site(new UUID(7, 7), "c13", Names.NONE, SiteType.FORD, "KP/CN", null);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "clipboard", "geojson", "gpkg", "kml", "kmz", "shp", "fgb"})
    void a_sighting_with_everything_comes_back(String ending) throws IOException {
        var before = full();
        assertThat(told(back(ending, before))).isEqualTo(told(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "clipboard", "geojson", "gpkg", "kml", "kmz", "shp", "fgb"})
    void a_stretch_of_river_comes_back(String ending) throws IOException {
        var along =
                new RiverStretch(
                        River.YALU, new RiverKilometre(720.5, 2.0), new RiverKilometre(740, null));
        var before = full().edit().place(new Place.Stretch(along, "")).done(Sightings.NOON);
        assertThat(told(back(ending, before))).isEqualTo(told(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "clipboard", "geojson", "gpkg", "kml", "kmz", "shp", "fgb"})
    void a_bare_sighting_comes_back(String ending) throws IOException {
        var before =
                Sightings.titled("bare")
                        .edit()
                        .place(new Place.Unlocated(""))
                        .privacy(PrivacyLevel.EXACT)
                        .done(Sightings.NOON);
        assertThat(told(back(ending, before))).isEqualTo(told(before));
    }

    private Sighting back(String ending, Sighting sighting) throws IOException {
        return ending.equals("clipboard") ? pasted(sighting) : back(sighting, "a." + ending);
    }

    private Sighting pasted(Sighting sighting) throws IOException {
        var released = TestRelease.released(List.of(sighting));
        var text = SpreadsheetText.of(released, List.of(FORD));
        return read(Files.writeString(folder.resolve("pasted.tsv"), text));
    }

    private Sighting back(Sighting sighting, String name) {
        var file = folder.resolve(name);
        var parts =
                new SightingFiles.Parts(
                        stretch ->
                                List.of(new Coordinate(124.3, 40.1), new Coordinate(124.4, 40.2)),
                        List.of(FORD),
                        symbol -> new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                        false);
        new SightingFiles(parts)
                .write(
                        TestRelease.released(List.of(sighting)),
                        NoPictures.WATCHED,
                        new OutputFile(file, Secrets.NONE));
        return read(file);
    }

    private static Sighting read(Path file) {
        var report = ReadTables.of(file, List.of(FORD));
        assertThat(report.rejected()).isEmpty();
        assertThat(report.warnings()).noneMatch(note -> note.what().contains("not read"));
        return report.accepted().getFirst();
    }

    private static List<@Nullable Object> told(Sighting s) {
        var all = new ArrayList<@Nullable Object>();
        all.add(s.uuid());
        all.add(s.code());
        all.add(s.title());
        all.add(s.kind());
        all.add(s.status());
        all.add(s.siteUuid());
        all.add(s.privacy());
        all.add(
                switch (s.place()) {
                    case Place.Located at -> at.point() + " " + at.uncertaintyMetres();
                    case Place.Stretch(var along, _) -> along;
                    case Place.Unlocated _ -> "nowhere";
                });
        all.add(s.when().observed());
        all.add(s.counts().rows());
        all.add(s.grading());
        all.add(s.isDoubtful());
        all.add(s.notes().publicNote());
        all.add(s.report().outlet());
        all.add(s.report().title());
        all.add(s.report().address());
        return all;
    }

    private static Sighting full() {
        return Sightings.titled("=Ford, “30 cars” & <more>")
                .edit()
                .place(
                        new Place.Located(
                                new org.amnok.domain.LatLon(41.4017, 128.1778),
                                300.5,
                                org.amnok.domain.codelist.LocationMethod.MAP_CLICK,
                                ""))
                .kind(SightingKind.CROSSING_FORD)
                .status(SightingStatus.CORROBORATED)
                .site(FORD.uuid())
                .when(
                        new When(
                                DateWords.read("2025-11-11~/2025-11-20~", LocalDate.EPOCH)
                                        .orElseThrow(),
                                "",
                                null,
                                When.PYONGYANG))
                .counts(
                        new Counts(
                                List.of(
                                        new Count(
                                                CountClass.CAR, 10, 12, 15, Count.Method.ESTIMATE),
                                        new Count(CountClass.BUS, 3, 3, 3, Count.Method.EXACT),
                                        new Count(
                                                CountClass.TRUCK_HEAVY,
                                                100,
                                                null,
                                                null,
                                                Count.Method.AREA)),
                                ""))
                .grading(new Grading(Grading.Reliability.B, Grading.Credibility.PROBABLE))
                .notes(new Notes("혜산, \"quoted\"; second", ""))
                .report(
                        new Report(
                                "Daily NK", "A title", "https://example.org/a", "", Confidence.LOW))
                .privacy(PrivacyLevel.EXACT)
                .done(Sightings.NOON);
    }
}
