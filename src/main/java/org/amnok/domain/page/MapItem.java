package org.amnok.domain.page;

import java.util.List;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.SightingFilter;
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
        boolean notes)
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
            throw ProblemException.of(
                    "Symbols cannot be " + symbolFactor + " times their size",
                    "Give a factor of 0.3 to 5.");
        }
    }

    /// A plain map of all sightings.
    public static MapItem of(String id, Frame frame, MapView view) {
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
                true);
    }

    @Override
    public MapItem with(Placement next) {
        return new MapItem(
                next,
                view,
                projection,
                symbolFactor,
                language,
                dark,
                hiddenLayers,
                filter,
                days,
                grid,
                notes);
    }

    public MapItem showing(MapView next) {
        return new MapItem(
                placement,
                next,
                projection,
                symbolFactor,
                language,
                dark,
                hiddenLayers,
                filter,
                days,
                grid,
                notes);
    }

    public MapItem withSymbols(double factor) {
        return new MapItem(
                placement,
                view,
                projection,
                factor,
                language,
                dark,
                hiddenLayers,
                filter,
                days,
                grid,
                notes);
    }

    public MapItem withGrid(Grid next) {
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
                next,
                notes);
    }

    /// Of these days and of those that the filter lets pass.
    public MapItem of(SightingFilter nextFilter, @Nullable DateSpan nextDays) {
        return new MapItem(
                placement,
                view,
                projection,
                symbolFactor,
                language,
                dark,
                hiddenLayers,
                nextFilter,
                nextDays,
                grid,
                notes);
    }

    public MapItem inProjection(String code) {
        return new MapItem(
                placement,
                view,
                code,
                symbolFactor,
                language,
                dark,
                hiddenLayers,
                filter,
                days,
                grid,
                notes);
    }

    public MapItem hiding(List<String> layers) {
        return new MapItem(
                placement,
                view,
                projection,
                symbolFactor,
                language,
                dark,
                layers,
                filter,
                days,
                grid,
                notes);
    }

    public MapItem withNotes(boolean shown) {
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
                shown);
    }

    /// With names in another language.
    ///
    /// @param next null for that of the page
    public MapItem named(@Nullable Language next) {
        return new MapItem(
                placement,
                view,
                projection,
                symbolFactor,
                next,
                dark,
                hiddenLayers,
                filter,
                days,
                grid,
                notes);
    }

    /// Drawn for dark pages, or for light ones.
    public MapItem shaded(boolean isDark) {
        return new MapItem(
                placement,
                view,
                projection,
                symbolFactor,
                language,
                isDark,
                hiddenLayers,
                filter,
                days,
                grid,
                notes);
    }
}
