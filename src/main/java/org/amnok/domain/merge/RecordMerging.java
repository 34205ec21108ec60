package org.amnok.domain.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amnok.domain.merge.FieldMerge.Verdict;
import org.amnok.domain.merge.RecordMerge.Presence;
import org.jspecify.annotations.Nullable;

/// Compares what two projects have of one record.
public final class RecordMerging {
    private RecordMerging() {}

    /// Compares two versions of a record; at least one is there.
    public static RecordMerge of(
            @Nullable RecordFields here, @Nullable RecordFields there, Knowledge known) {
        if (here == null) {
            return new RecordMerge(
                    null, there, onlyThere(Objects.requireNonNull(there), known), List.of());
        }
        if (there == null) {
            var seen = turned(onlyThere(here, known.turned()));
            return new RecordMerge(here, null, seen, List.of());
        }
        return new RecordMerge(here, there, Presence.BOTH, fields(here, there, known));
    }

    private static Presence onlyThere(RecordFields there, Knowledge known) {
        if (known.isNone()) {
            return Presence.NEW_THERE;
        }
        return known.there() != null && there.saysTheSame(known.there())
                ? Presence.DELETED_HERE
                : Presence.CHANGED_THERE;
    }

    private static Presence turned(Presence presence) {
        return switch (presence) {
            case NEW_THERE -> Presence.NEW_HERE;
            case DELETED_HERE -> Presence.DELETED_THERE;
            case CHANGED_THERE -> Presence.CHANGED_HERE;
            case BOTH, NEW_HERE, DELETED_THERE, CHANGED_HERE -> presence;
        };
    }

    private static List<FieldMerge> fields(RecordFields here, RecordFields there, Knowledge known) {
        var fields = new ArrayList<FieldMerge>();
        var done = new HashSet<String>();
        for (var column : here.columnsWith(there)) {
            var columns = Columns.field(column);
            if (done.addAll(columns) && !here.of(columns).equals(there.of(columns))) {
                fields.add(field(columns, here, there, known));
            }
        }
        return fields;
    }

    private static FieldMerge field(
            List<String> columns, RecordFields here, RecordFields there, Knowledge known) {
        var is = here.of(columns);
        var theirs = there.of(columns);
        var joined = JointValue.of(columns.getFirst(), is, theirs);
        return new FieldMerge(
                columns, is, theirs, joined, verdict(columns, is, theirs, known, joined));
    }

    private static Verdict verdict(
            List<String> columns,
            Map<String, Object> here,
            Map<String, Object> there,
            Knowledge known,
            Map<String, Object> joined) {
        var undecided = joined.isEmpty() ? Verdict.CONFLICT : Verdict.JOINED;
        if (Columns.isStamp(columns.getFirst()) || known.here() == null || known.there() == null) {
            return undecided;
        }
        var isChangedHere = !here.equals(known.here().of(columns));
        var isChangedThere = !there.equals(known.there().of(columns));
        if (isChangedHere != isChangedThere) {
            return isChangedHere ? Verdict.HERE : Verdict.THERE;
        }
        return isChangedHere || known.settled() == null ? undecided : settled(known.settled());
    }

    private static Verdict settled(Side side) {
        return side == Side.HERE ? Verdict.HERE : Verdict.THERE;
    }
}
