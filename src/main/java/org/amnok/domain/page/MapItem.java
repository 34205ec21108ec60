package org.amnok.domain.page;

import java.util.List;
import java.util.function.Consumer;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.jspecify.annotations.Nullable;

/// A map.
///
/// @param projection its code, for example `EPSG:3857`
/// @param symbolFactor how large symbols, lines and letters are against the screen's; 1 on A4, 2.2
///   on a square for phones
/// @param language of its names; null for that of the page
/// @param dark drawn for dark pages
/// @param hiddenLayers codes of layers that are not drawn
/// @param filter which sightings are drawn
/// @param days only sightings that may be of these days are drawn; null for all
/// @param grid the lines of coordinates, lettered at the frame
/// @param notes true to say beside circles of uncertainty what they mean
/// @param sightings how they are shown; null for as the map of the window, or the command, shows
///   them
/// @param looks along the banks, drawn as bands; null for none
/// @param difference of two sets of reports, drawn as bands below the rivers; null for none
public record MapItem(
        Placement placement,
        MapView view,
        String projection,
        double symbolFactor,
        @Nullable Language language,
        boolean dark,
        List<String> hiddenLayers,
        SightingFilter filter,
        @Nullable DateSpan days,
        Grid grid,
        boolean notes,
        @Nullable SightingDisplay sightings,
        @Nullable ObservationQuestion looks,
        @Nullable DifferenceQuestion difference)
        implements PageItem {
    /// The lines of coordinates that a map may have.
    public enum Grid {
        NONE,
        /// Meridians and parallels in degrees and minutes.
        DEGREES,
        /// Kilometres east and north in the zone of the map's middle.
        UTM
    }

    public MapItem {
        hiddenLayers = List.copyOf(hiddenLayers);
        if (!(symbolFactor >= 0.3 && symbolFactor <= 5)) {
            throw ProblemException.ofTexts(
                    "domain.symbols_cannot_be_times_their",
                    "domain.give_a_factor_of_0_3",
                    symbolFactor);
        }
    }

    /// A plain map of all sightings.
    public static MapItem of(String id, PageRectangle frame, MapView view) {
        return new MapItem(
                Placement.of(id, frame),
                view,
                "EPSG:3857",
                1,
                null,
                false,
                List.of(),
                SightingFilter.ALL,
                null,
                Grid.NONE,
                true,
                null,
                null,
                null);
    }

    @Override
    public MapItem with(Placement next) {
        return with(parts -> parts.placement = next);
    }

    public MapItem showing(MapView next) {
        return with(parts -> parts.view = next);
    }

    public MapItem withSymbols(double factor) {
        return with(parts -> parts.symbolFactor = factor);
    }

    public MapItem withGrid(Grid next) {
        return with(parts -> parts.grid = next);
    }

    /// Of these days and of those that the filter lets pass.
    public MapItem of(SightingFilter nextFilter, @Nullable DateSpan nextDays) {
        return with(
                parts -> {
                    parts.filter = nextFilter;
                    parts.days = nextDays;
                });
    }

    public MapItem inProjection(String code) {
        return with(parts -> parts.projection = code);
    }

    public MapItem hiding(List<String> layers) {
        return with(parts -> parts.hiddenLayers = layers);
    }

    public MapItem withNotes(boolean shown) {
        return with(parts -> parts.notes = shown);
    }

    /// With sightings shown otherwise.
    ///
    /// @param next null for as the map of the window shows them
    public MapItem withSightings(@Nullable SightingDisplay next) {
        return with(parts -> parts.sightings = next);
    }

    /// With bands along the banks.
    ///
    /// @param next null for none
    public MapItem withLooks(@Nullable ObservationQuestion next) {
        return with(parts -> parts.looks = next);
    }

    /// With the difference of two sets of reports along the rivers.
    ///
    /// @param next null for none
    public MapItem withDifference(@Nullable DifferenceQuestion next) {
        return with(parts -> parts.difference = next);
    }

    /// With names in another language.
    ///
    /// @param next null for that of the page
    public MapItem named(@Nullable Language next) {
        return with(parts -> parts.language = next);
    }

    /// Drawn for dark pages, or for light ones.
    public MapItem shaded(boolean isDark) {
        return with(parts -> parts.dark = isDark);
    }

    private MapItem with(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.done();
    }

    /// The parts of a map, to be changed one by one.
    private static final class Parts {
        private Placement placement;
        private MapView view;
        private String projection;
        private double symbolFactor;
        private @Nullable Language language;
        private boolean dark;
        private List<String> hiddenLayers;
        private SightingFilter filter;
        private @Nullable DateSpan days;
        private Grid grid;
        private boolean notes;
        private @Nullable SightingDisplay sightings;
        private @Nullable ObservationQuestion looks;
        private @Nullable DifferenceQuestion difference;

        Parts(MapItem from) {
            placement = from.placement;
            view = from.view;
            projection = from.projection;
            symbolFactor = from.symbolFactor;
            language = from.language;
            dark = from.dark;
            hiddenLayers = from.hiddenLayers;
            filter = from.filter;
            days = from.days;
            grid = from.grid;
            notes = from.notes;
            sightings = from.sightings;
            looks = from.looks;
            difference = from.difference;
        }

        MapItem done() {
            return new MapItem(
                    placement,
                    view,
                    projection,
                    symbolFactor,
                    language,
                    dark,
                    hiddenLayers,
                    filter,
                    days,
                    grid,
                    notes,
                    sightings,
                    looks,
                    difference);
        }
    }
}
