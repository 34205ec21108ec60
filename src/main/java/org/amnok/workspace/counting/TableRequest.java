package org.amnok.workspace.counting;

import java.util.Set;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Measure;
import org.amnok.domain.tabulation.TableQuestion;
import org.jspecify.annotations.Nullable;

/// Which reports are counted, and how.
///
/// @param filter its dates are the period of the table
/// @param other what is compared with it; null for nothing
/// @param least cells with fewer reports are held back from what leaves; 0 for none
public record TableRequest(
        SightingFilter filter,
        @Nullable SightingFilter other,
        Dimension rows,
        Dimension columns,
        Set<Measure> measures,
        int least) {
    public TableRequest {
        measures = Set.copyOf(measures);
    }

    /// What is asked of the reports that a filter lets through.
    TableQuestion question(SightingFilter of) {
        return new TableQuestion(rows, columns, of.dates(), measures);
    }

    /// The same reports by another property, in one column.
    TableRequest by(Dimension dimension, Set<Measure> wanted) {
        return new TableRequest(filter, other, dimension, Dimension.ALL, wanted, least);
    }
}
