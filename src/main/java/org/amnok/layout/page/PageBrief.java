package org.amnok.layout.page;

import java.util.List;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Language;
import org.amnok.domain.SightingFilter;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.TextItem.Role;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// What a template makes a page of: a view, the words, and how much there is to say.
///
/// @param days null for all
/// @param shown the released sightings that lie in the view
/// @param legend the swatches of the lines that the legend will have, about
/// @param sources what the sources will say, about
public record PageBrief(
        Language language,
        MapView view,
        String projection,
        SightingFilter filter,
        @Nullable DateSpan days,
        String title,
        String standfirst,
        List<ReleasedSighting> shown,
        List<String> legend,
        String sources,
        Measure measure) {
    public PageBrief {
        shown = List.copyOf(shown);
        legend = List.copyOf(legend);
    }

    /// How much room words take.
    public interface Measure {
        /// @param factor how large letters are against those on A4
        double textMillimetres(Role role, String text, double widthMillimetres, double factor);

        double sourcesMillimetres(String text, double widthMillimetres, double factor);
    }

    /// Lines that a small page has no room for: of what symbols on it say by themselves.
    List<String> lesserLines() {
        return legend.stream().filter(PageBrief::isLesser).toList();
    }

    private static boolean isLesser(String swatch) {
        return swatch.startsWith("symbol:crossing-")
                || swatch.startsWith("symbol:site-")
                || swatch.equals("ring")
                || swatch.equals("river");
    }

    /// How many of them may be of some days.
    int countDuring(DateSpan some) {
        return (int)
                shown.stream()
                        .map(ReleasedSighting::dates)
                        .filter(dates -> dates != null && dates.overlaps(some))
                        .count();
    }
}
