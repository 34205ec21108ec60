package org.amnok.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// Sightings with every field drawn at random, empty ones and odd ones among them.
public final class RandomSightings {
    private static final int[] SIGNS =
            "aZ9 '\"%_;-\\\n\t다리桥🚚é\u0301\u0000\u200f".codePoints().toArray();

    private final Random random;

    public RandomSightings(long seed) {
        random = new Random(seed);
    }

    public List<Sighting> many(int count) {
        var sightings = new ArrayList<Sighting>();
        for (int i = 0; i < count; i++) {
            sightings.add(of(new UUID(random.nextLong(), random.nextLong())));
        }
        return sightings;
    }

    public Sighting of(UUID uuid) {
        return new Sighting(
                uuid,
                text(),
                text(),
                any(SightingKind.values()),
                any(SightingStatus.values()),
                text(),
                random.nextBoolean() ? new UUID(random.nextLong(), random.nextLong()) : null,
                place(),
                when(),
                counts(),
                new Grading(
                        orNone(any(Grading.Reliability.values())),
                        orNone(any(Grading.Credibility.values()))),
                new Notes(text(), text()),
                new Report(text(), text(), text(), text(), any(Confidence.values())),
                sensitivity(),
                any(PrivacyLevel.values()),
                instant(),
                instant());
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    private String text() {
        var text = new StringBuilder();
        var length = random.nextInt(4) * random.nextInt(20);
        random.ints(length, 0, SIGNS.length).map(i -> SIGNS[i]).forEach(text::appendCodePoint);
        return text.toString();
    }

    private Place place() {
        if (random.nextInt(4) == 0) {
            return new Place.Unlocated(text());
        }
        if (random.nextInt(4) == 0) {
            return new Place.Stretch(stretch(), text());
        }
        return new Place.Located(
                new LatLon(random.nextDouble(-90, 90), random.nextDouble(-180, 180)),
                orNone(random.nextDouble(1, 20_000)),
                any(LocationMethod.values()),
                text());
    }

    private RiverStretch stretch() {
        var from = random.nextDouble(0, 1000);
        return new RiverStretch(
                any(River.values()),
                new RiverKilometre(from, orNone(random.nextDouble(0.01, 50))),
                new RiverKilometre(
                        from + random.nextDouble(0, 200), orNone(random.nextDouble(0.01, 50))));
    }

    private When when() {
        return new When(
                orNone(edtf()),
                text(),
                orNone(day()),
                any(When.PYONGYANG, When.SHANGHAI, ZoneId.of("UTC"), ZoneId.of("+09:00")));
    }

    private Edtf edtf() {
        var earliest = day();
        var span = new DateSpan(earliest, earliest.plusDays(random.nextInt(400)));
        return new Edtf(span.earliest() + "~/" + span.latest() + "~", span);
    }

    private LocalDate day() {
        return LocalDate.of(2017, 1, 1).plusDays(random.nextInt(4000));
    }

    private Counts counts() {
        var rows = new ArrayList<Count>();
        for (var countClass : CountClass.values()) {
            if (random.nextInt(12) == 0) {
                var min = random.nextInt(50);
                var best = orNone(min + random.nextInt(50));
                var max = orNone((best == null ? min : best) + random.nextInt(50));
                rows.add(new Count(countClass, min, best, max, any(Count.Method.values())));
            }
        }
        return new Counts(rows, text());
    }

    private Set<Sensitivity> sensitivity() {
        var some = new HashSet<Sensitivity>();
        for (var each : Sensitivity.values()) {
            if (random.nextInt(3) == 0) {
                some.add(each);
            }
        }
        return some;
    }

    private Instant instant() {
        return Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T orNone(T value) {
        return random.nextBoolean() ? value : null;
    }
}
