package org.amnok.ui.project;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.geo.border.BorderGeography;
import org.amnok.layout.print.Printers;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.Gazetteer;
import org.amnok.map.ground.GroundFeatures;
import org.amnok.render.MapRenderer;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.PreviewMap;
import org.amnok.ui.map.StillMap;
import org.amnok.ui.search.SearchIndex;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.KnownPlaces;

/// What the pages of the window share.
///
/// @param tasks where files are read and written
/// @param drawing where maps and pages are drawn, which never waits for files
/// @param ground what of the base map lies at a place; indexes it when first asked, hence not on
///   the FX thread
/// @param geography what tells where places lie; made when first asked, hence not on the FX thread
/// @param attributions texts that must be shown with the map
public record WindowParts(
        Tasks tasks,
        Tasks drawing,
        InstantSource clock,
        Appearance appearance,
        Symbols symbols,
        MapComposer composer,
        MapRenderer renderer,
        SearchIndex index,
        Supplier<GroundFeatures> ground,
        Supplier<BorderGeography> geography,
        List<String> attributions,
        Printers printers) {
    /// The day on which something is made, where this machine is.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// Sites, towns and provinces of the base map by their names.
    public KnownPlaces knownPlaces() {
        return new KnownPlaces(geography, Gazetteer.provinces(composer.base()));
    }

    /// A map of its own that looks like another and is dragged and zoomed, without a project.
    ///
    /// @param credits that are written on it
    /// @param report shows a sentence when a picture could not be drawn
    public PreviewMap preview(MapModel like, List<String> credits, Consumer<String> report) {
        var model = new MapModel(like.viewport().get(), clock);
        model.look().set(like.look().get());
        var themed = appearance.theme().subscribe(model::shine);
        var canvas = new MapCanvas(model, composer, renderer, drawing, report);
        return new PreviewMap(StillMap.of(canvas, symbols, credits), themed);
    }
}
