package org.amnok.domain.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/// Merges small projects that are maps of records.
final class ProjectsAsMaps {
    private ProjectsAsMaps() {}

    /// @param ancestor what both had; records that are not in it are known to none
    static List<RecordMerge> merges(
            Map<RecordKey, RecordFields> here,
            Map<RecordKey, RecordFields> there,
            Map<RecordKey, RecordFields> ancestor) {
        return merges(here, there, key -> known(ancestor, key));
    }

    static Knowledge known(Map<RecordKey, RecordFields> ancestor, RecordKey key) {
        var common = ancestor.get(key);
        return common == null ? Knowledge.NONE : Knowledge.common(common);
    }

    static List<RecordMerge> merges(
            Map<RecordKey, RecordFields> here,
            Map<RecordKey, RecordFields> there,
            Function<RecordKey, Knowledge> known) {
        var keys = new LinkedHashSet<>(here.keySet());
        keys.addAll(there.keySet());
        var all = new ArrayList<RecordMerge>();
        for (var key : keys) {
            all.add(RecordMerging.of(here.get(key), there.get(key), known.apply(key)));
        }
        return Belongings.awaited(all);
    }

    static Map<RecordKey, RecordFields> merged(
            List<RecordMerge> merges, Function<Question, Side> decisions) {
        var belongings = new Belongings(merges, decisions);
        var merged = new LinkedHashMap<RecordKey, RecordFields>();
        for (var merge : merges) {
            var result = belongings.result(merge);
            if (result != null) {
                merged.put(result.key(), result);
            }
        }
        return merged;
    }

    /// Decides by what the values are, hence the same whichever side one starts from.
    static Function<Question, Side> byContent(List<RecordMerge> merges) {
        var byKey = new LinkedHashMap<RecordKey, RecordMerge>();
        merges.forEach(merge -> byKey.put(merge.key(), merge));
        return question -> {
            var merge = Objects.requireNonNull(byKey.get(question.record()));
            if (question.isOfWhole()) {
                return merge.here() == null ? Side.THERE : Side.HERE;
            }
            var field = merge.field(question.field());
            return text(field.here()).compareTo(text(field.there())) >= 0 ? Side.HERE : Side.THERE;
        };
    }

    private static String text(Map<String, Object> values) {
        return new TreeMap<>(values).toString();
    }
}
