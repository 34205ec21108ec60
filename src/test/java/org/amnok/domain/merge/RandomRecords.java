package org.amnok.domain.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Small projects as maps of records, edited at random. The same seed gives the same.
final class RandomRecords {
    private static final List<String> TEXTS = List.of("title", "geom", "loc_method", "status");
    private static final List<String> MARKS =
            List.of("endangers_source", "endangers_source graphic", "graphic", "deceptive");

    private final Random random;
    private int clock = 1000;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    /// Up to twelve records.
    Map<RecordKey, RecordFields> project() {
        var records = new LinkedHashMap<RecordKey, RecordFields>();
        var count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            add(records);
        }
        return records;
    }

    /// The same project after some edits by one person.
    Map<RecordKey, RecordFields> edited(Map<RecordKey, RecordFields> project) {
        var records = new LinkedHashMap<>(project);
        var count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            switch (records.isEmpty() ? 0 : random.nextInt(4)) {
                case 0 -> add(records);
                case 1 -> delete(records, any(List.copyOf(records.keySet())));
                default -> {
                    var changed = changed(any(List.copyOf(records.values())));
                    records.put(changed.key(), changed);
                }
            }
        }
        return records;
    }

    /// Another value in one field.
    RecordFields changed(RecordFields record) {
        var values = new LinkedHashMap<>(record.values());
        if (!record.layer().equals("sighting")) {
            values.put("note", "note " + random.nextInt(3));
            return new RecordFields(record.layer(), record.uuid(), values);
        }
        switch (random.nextInt(6)) {
            case 4 -> values.put("sensitivity", any(MARKS));
            case 5 -> values.put("privacy_level", (long) random.nextInt(5));
            default -> values.put(any(TEXTS), "text " + random.nextInt(3));
        }
        values.put("modified", "2025-11-%04d".formatted(clock++));
        return new RecordFields(record.layer(), record.uuid(), values);
    }

    private void add(Map<RecordKey, RecordFields> records) {
        var sightings =
                records.values().stream().filter(r -> r.layer().equals("sighting")).toList();
        var values = new LinkedHashMap<String, Object>();
        if (!sightings.isEmpty() && random.nextBoolean()) {
            values.put("sighting_uuid", any(sightings).uuid().toString());
            values.put("note", "note " + random.nextInt(3));
            put(records, new RecordFields("evidence", uuid(), values));
        } else {
            values.put("title", "text " + random.nextInt(3));
            values.put("created", "2025-10-%04d".formatted(clock));
            values.put("modified", "2025-11-%04d".formatted(clock++));
            put(records, new RecordFields("sighting", uuid(), values));
        }
    }

    private static void put(Map<RecordKey, RecordFields> records, RecordFields record) {
        records.put(record.key(), record);
    }

    /// With what belongs to it.
    private static void delete(Map<RecordKey, RecordFields> records, RecordKey gone) {
        var owner = gone.uuid().toString();
        var all = new ArrayList<>(records.values());
        records.remove(gone);
        all.stream()
                .filter(r -> owner.equals(r.values().get("sighting_uuid")))
                .forEach(r -> records.remove(r.key()));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
