package org.amnok.workspace.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountMentions;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Remark;
import org.amnok.workspace.report.Proposal.Value;

/// What the counts of one sighting's sentences may come to.
final class CountOptions {
    private CountOptions() {}

    /// All together; several where one class is counted twice. Empty for none.
    static List<Option> of(List<CountMentions.Mention> counts) {
        if (counts.isEmpty()) {
            return List.of();
        }
        var rows = new LinkedHashMap<CountClass, Count>();
        var words = new ArrayList<TextRange>();
        var others = new ArrayList<Option>();
        for (var mention : counts) {
            if (mention.rows().stream().anyMatch(row -> isOther(rows, row))) {
                DraftBuilder.addOrJoin(
                        others,
                        new Option(new Value.Many(mention.rows()), mention.parts(), Remark.NONE));
            } else {
                mention.rows().forEach(row -> rows.put(row.countClass(), row));
                words.addAll(mention.parts());
            }
        }
        var all = new ArrayList<Option>();
        all.add(new Option(new Value.Many(List.copyOf(rows.values())), words, Remark.NONE));
        all.addAll(others);
        return all;
    }

    /// True where a class that is counted already is counted again, as another number.
    static boolean haveOther(List<CountMentions.Mention> counts, List<CountMentions.Mention> more) {
        var known = new LinkedHashMap<CountClass, Count>();
        counts.forEach(mention -> mention.rows().forEach(row -> known.put(row.countClass(), row)));
        return more.stream()
                .flatMap(mention -> mention.rows().stream())
                .anyMatch(row -> isOther(known, row));
    }

    private static boolean isOther(Map<CountClass, Count> rows, Count row) {
        var known = rows.get(row.countClass());
        return known != null && !known.equals(row);
    }
}
