package org.amnok.layout.page;

import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.ObservationQuestion;
import org.amnok.domain.page.PageRectangle;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// What a template makes a page of: a view, the words, and how much there is to say.
///
/// @param days null for all
/// @param other what is compared, with its days; null when nobody said
/// @param looks that are told of; null when nobody said
/// @param shown the released sightings that lie in the view
/// @param times from the first to the last day of these, or where there are none of what may lie in
///   the view; null when nothing is dated
/// @param legend the swatches of the lines that the legend will have, about
/// @param sources what the sources will say, about
record PageBrief(
        Language language,
        MapView view,
        String projection,
        SightingFilter filter,
        @Nullable DateSpan days,
        @Nullable SightingFilter other,
        @Nullable ObservationQuestion looks,
        Words words,
        List<ReleasedSighting> shown,
        @Nullable DateSpan times,
        List<String> legend,
        String sources,
        PageMeasure measure) {
    /// A small page has room for so many lines of a legend.
    private static final int FEW_LINES = 10;

    public PageBrief {
        shown = List.copyOf(shown);
        legend = List.copyOf(legend);
    }

    /// @param frame where an item lies best if nothing is there
    /// @param slides true when it may leave the corners along the upper and lower edge, where each
    ///   of them has something in it
    record Wanted(PageRectangle frame, boolean slides) {}

    /// @param isFree true when an item there covers no sighting and no other item
    record Corner(PageRectangle frame, boolean isFree) {}

    /// What stands above the map, as it is drawn now.
    ///
    /// @param titleGiven true when a person wrote the title; else it follows the records, as the
    ///   standfirst does
    record Words(String title, boolean titleGiven, String standfirst) {
        /// As pages keep it.
        String keptTitle() {
            return titleGiven ? title : "{title}";
        }
    }

    /// With another title, unless a person wrote one.
    PageBrief orTitled(String usual) {
        return words.titleGiven
                ? this
                : new PageBrief(
                        language,
                        view,
                        projection,
                        filter,
                        days,
                        other,
                        looks,
                        new Words(usual, true, words.standfirst),
                        shown,
                        times,
                        legend,
                        sources,
                        measure);
    }

    /// Lines that a small page leaves out where there are many: of what symbols on it say by
    /// themselves.
    List<String> lesserLines() {
        return legend.size() <= FEW_LINES
                ? List.of()
                : legend.stream().filter(PageBrief::isLesser).toList();
    }

    private static boolean isLesser(String swatch) {
        return swatch.startsWith("symbol:crossing-")
                || swatch.startsWith("symbol:site-")
                || swatch.equals("river");
    }
}
