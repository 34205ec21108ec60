package org.amnok.domain.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amnok.domain.Findings;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;

/// Sightings drawn at random from few values, so that filters let some through.
public final class ManySightings {
    /// Follows from the title alone, so that it is the same whenever it is asked.
    public static final Findings.Finder FINDER =
            (s, contents) -> {
                var hash = s.title().hashCode();
                return new Findings(
                        hash % 2 == 0 ? "dprk" : "",
                        hash % 3 == 0 ? "Hyesan" : "Samsu",
                        River.YALU,
                        s.place() instanceof Place.Located
                                ? (double) Math.floorMod(hash, 800)
                                : null,
                        java.util.Set.of(new UUID(1, hash % 3), new UUID(2, hash % 5)),
                        hash % 7 == 0);
            };

    private static final String[] WORDS = {"white", "van", "Lorry", "혜산", "다리", "桥", "ice"};

    private final Random random;

    public ManySightings(long seed) {
        random = new Random(seed);
    }

    public List<Sighting> take(int count) {
        var all = new ArrayList<Sighting>();
        for (int i = 0; i < count; i++) {
            all.add(next());
        }
        return all;
    }

    public Sighting next() {
        var uuid = new UUID(random.nextLong(), random.nextLong());
        return Sighting.draft(uuid, place(), Sightings.NOON)
                .edit()
                .title(any(WORDS) + " " + any(WORDS) + " " + random.nextInt(100))
                .kind(any(SightingKind.values()))
                .status(any(SightingStatus.values()))
                .when(when())
                .counts(counts())
                .grading(new Grading(any(Grading.Reliability.values()), null))
                .done(Sightings.NOON);
    }

    private Place place() {
        return switch (random.nextInt(5)) {
            case 0 -> new Place.Unlocated("");
            case 1 ->
                    new Place.Stretch(
                            new RiverStretch(
                                    River.YALU,
                                    new RiverKilometre(random.nextInt(300), 5.0),
                                    new RiverKilometre(300 + random.nextInt(300), null)),
                            "");
            default ->
                    new Place.Located(
                            new LatLon(41 + random.nextDouble(), 126 + 3 * random.nextDouble()),
                            null,
                            LocationMethod.GPS,
                            "");
        };
    }

    private When when() {
        if (random.nextInt(6) == 0) {
            return When.UNKNOWN;
        }
        var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
        var to = random.nextInt(8) == 0 ? DateSpan.OPEN_END : from.plusDays(random.nextInt(60));
        var text = from + "/" + to;
        return new When(new Edtf(text, new DateSpan(from, to)), "", null, When.PYONGYANG);
    }

    private Counts counts() {
        if (random.nextInt(3) == 0) {
            return Counts.NONE;
        }
        var least = random.nextInt(40);
        var most = random.nextInt(4) == 0 ? null : Integer.valueOf(least + random.nextInt(20));
        return new Counts(
                List.of(
                        new Count(CountClass.TRUCK_HEAVY, least, null, most, Count.Method.ESTIMATE),
                        new Count(CountClass.VAN, 1, 2, 3, Count.Method.EXACT)),
                "");
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
