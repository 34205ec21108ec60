package org.amnok.layout.page;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.release.ReleasedSighting;

/// What was counted for a page of what was released, beside its sightings.
///
/// @param counts by the ids of charts
/// @param looks at the banks, as they leave; empty when no item tells of them
/// @param differences along the rivers, by the ids of maps
/// @param compared what the first comparison says; empty when nothing is compared
/// @param counted true of the sightings that charts count
/// @param gridMetres that ends of looks were rounded to; 1 for exact
public record PageFigures(
        Map<String, CountFigure> counts,
        Map<String, SideBySide> differences,
        String compared,
        Predicate<ReleasedSighting> counted,
        List<BankObservation> looks,
        int gridMetres) {
    /// Of a page that counts nothing.
    public static final PageFigures NONE =
            new PageFigures(Map.of(), Map.of(), "", _ -> false, List.of(), 1);

    public PageFigures {
        counts = Map.copyOf(counts);
        differences = Map.copyOf(differences);
        looks = List.copyOf(looks);
    }
}
