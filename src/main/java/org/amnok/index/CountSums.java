package org.amnok.index;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.CountTally;
import org.amnok.domain.project.CountTotal;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.SameAs;

/// Sums the counts of rows of an index, without reading sightings.
public final class CountSums {
    private CountSums() {}

    /// The same as [CountTotal#of(java.util.Collection, ProjectContents)] tells of the sightings.
    public static CountTotal of(SightingIndex index, RowSet rows, ProjectContents contents) {
        var groups = groups(index, contents);
        var tally = CountTally.plain();
        var retracted =
                index.dictionaries()
                        .of(Facet.STATUS)
                        .matching(v -> v.contains(SightingStatus.RETRACTED.code()));
        var times = new int[index.dictionaries().counts().size()];
        for (var row : rows.toArray()) {
            if (!retracted[index.valueId(row, Facet.STATUS)]) {
                var group = groups.isEmpty() ? null : groups.get(row);
                if (group == null) {
                    times[index.countsId(row)]++;
                } else {
                    tally.addSame(group, index.dictionaries().counts().value(index.countsId(row)));
                }
            }
        }
        for (int id = 0; id < times.length; id++) {
            if (times[id] > 0) {
                tally.add(index.dictionaries().counts().value(id), times[id]);
            }
        }
        return tally.total();
    }

    /// The groups of rows that are in one.
    private static Map<Integer, UUID> groups(SightingIndex index, ProjectContents contents) {
        var groups = new HashMap<Integer, UUID>();
        for (var member : contents.all(SameAs.class)) {
            index.row(member.sightingUuid()).ifPresent(row -> groups.put(row, member.groupUuid()));
        }
        return groups;
    }
}
