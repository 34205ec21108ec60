package org.amnok.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;

/// What many sightings have in common, field by field, without keeping the sightings. Not
/// thread-safe.
final class SharedValues {
    /// More different values of a field are not told apart.
    private static final int MOST_DIFFERENT = 100;

    private static final int NAMED = 3;

    private final List<FieldEdit> fields;
    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private int sightings;

    SharedValues(List<FieldEdit> fields) {
        this.fields = List.copyOf(fields);
        fields.forEach(field -> counts.add(new LinkedHashMap<>()));
    }

    /// One field of all of them.
    ///
    /// @param isShared true when all have the same value, or all none
    /// @param words "draft", "3 different: draft 12, submitted 5, verified 1"
    record Shared(FieldEdit field, boolean isShared, String words) {}

    void add(List<Sighting> some) {
        sightings += some.size();
        for (int i = 0; i < fields.size(); i++) {
            var text = shown(fields.get(i));
            var known = counts.get(i);
            for (var each : some) {
                var value = text.apply(each).strip();
                if (known.size() <= MOST_DIFFERENT || known.containsKey(value)) {
                    known.merge(value, 1, Integer::sum);
                }
            }
        }
    }

    /// A date is told as the table tells it; it is edited in EDTF.
    private static Function<Sighting, String> shown(FieldEdit field) {
        return field.name().equals(FieldEdit.Name.of(FieldCatalogue.OBSERVED))
                ? SightingWords::date
                : field.text();
    }

    int sightings() {
        return sightings;
    }

    /// In the order of the fields.
    List<Shared> all() {
        var all = new ArrayList<Shared>();
        for (int i = 0; i < fields.size(); i++) {
            all.add(shared(fields.get(i), counts.get(i)));
        }
        return all;
    }

    private static Shared shared(FieldEdit field, Map<String, Integer> known) {
        if (known.size() <= 1) {
            var value = known.keySet().stream().findFirst().orElse("");
            return new Shared(field, true, named(value));
        }
        if (known.size() > MOST_DIFFERENT) {
            return new Shared(field, false, Messages.text("many.very_different", MOST_DIFFERENT));
        }
        var frequent =
                known.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(NAMED)
                        .map(
                                e ->
                                        Messages.text(
                                                "many.value_times",
                                                named(e.getKey()),
                                                e.getValue()));
        var words = Messages.listed(frequent);
        var more = known.size() > NAMED ? ", …" : "";
        return new Shared(
                field, false, Messages.text("many.different", known.size(), words + more));
    }

    static String named(String value) {
        return value.isEmpty() ? Messages.text("common.none_2") : value;
    }
}
