package org.amnok.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Count;
import org.amnok.domain.CountClass;
import org.amnok.domain.Counts;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Edit;
import org.amnok.domain.Edtf;
import org.amnok.domain.LatLon;
import org.amnok.domain.LocationMethod;
import org.amnok.domain.Notes;
import org.amnok.domain.Place;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.When;
import org.amnok.store.ForeignGeoPackage;
import org.amnok.store.ProjectStore;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/// A project with the million made-up sightings of the benchmark, made once and kept beside them.
final class BenchProject {
    private static final int AT_ONCE = 50_000;
    private static final Instant MADE = Instant.parse("2024-06-07T00:00:00Z");

    private final ProjectStore store;
    private final List<Edit> pending = new ArrayList<>();
    private int made;

    private BenchProject(ProjectStore store) {
        this.store = store;
    }

    /// The project `sight_….project.gpkg`; made when it is not there.
    ///
    /// @param size `1k`, `10k`, `100k` or `1m`
    static Path of(Path folder, String size) throws IOException {
        var file = folder.resolve("sight_" + size + ".project.gpkg");
        if (!Files.exists(file)) {
            var unfinished = folder.resolve("sight_" + size + ".unfinished.gpkg");
            Files.deleteIfExists(unfinished);
            make(folder.resolve("sight_" + size + ".gpkg"), unfinished);
            Files.move(unfinished, file);
        }
        return file;
    }

    private static void make(Path points, Path project) {
        try (var opened = ForeignGeoPackage.open(points);
                var store = ProjectStore.create(project, List.of())) {
            var making = new BenchProject(store);
            opened.read(
                    opened.layer("sightings"),
                    List.of("category", "date", "count", "note"),
                    making::add,
                    () -> false);
            making.write();
            keepAll(store);
        }
    }

    private static void keepAll(ProjectStore store) {
        for (var isMissing = true; isMissing; ) {
            isMissing = store.keepIndex();
        }
    }

    private void add(Geometry geometry, @Nullable Object... values) {
        if (geometry instanceof Point point) {
            pending.add(new Edit.Add(sighting(++made, point, values)));
            if (pending.size() == AT_ONCE) {
                write();
            }
        }
    }

    private void write() {
        store.perform(new Edit.Batch("import", List.copyOf(pending)));
        pending.clear();
    }

    private static Sighting sighting(int number, Point point, @Nullable Object... values) {
        var place =
                new Place.Located(
                        LatLon.ofXy(point.getX(), point.getY()), null, LocationMethod.GPS, "");
        var count = values[2] instanceof Number n ? n.intValue() : 0;
        return Sighting.draft(uuid(number), place, MADE)
                .edit()
                .code("b" + number)
                .title("Sighting " + number)
                .kind(kind(String.valueOf(values[0])))
                .when(on(LocalDate.parse(String.valueOf(values[1]))))
                .counts(new Counts(List.of(exactly(count)), ""))
                .notes(new Notes(String.valueOf(values[3]), ""))
                .done(MADE);
    }

    private static UUID uuid(int number) {
        return UUID.nameUUIDFromBytes(("bench " + number).getBytes(StandardCharsets.UTF_8));
    }

    private static Count exactly(int count) {
        return new Count(CountClass.CAR, count, count, count, Count.Method.EXACT);
    }

    private static When on(LocalDate day) {
        return new When(new Edtf(day.toString(), new DateSpan(day, day)), "", null, When.PYONGYANG);
    }

    static SightingKind kind(String code) {
        for (var kind : SightingKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        return SightingKind.OTHER;
    }
}
