package org.amnok.ui.counts;

import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.filter.SightingFilter;

/// Makes pages of what is compared, for the project to keep.
public interface ComparedPages {
    /// Maps of A and of what the filter shows as B, their numbers, and what speaks against the
    /// difference.
    void compare(SightingFilter a);

    /// What observations of A and B say changed: bands on a map, table, sentence and strip.
    void change(CoverageChange change);
}
