package org.amnok.ui.project;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.amnok.geo.BorderGeography;
import org.amnok.layout.print.Printers;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.GroundFeatures;
import org.amnok.render.SnapshotRaster;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.search.SearchIndex;
import org.amnok.ui.session.Tasks;

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
        SnapshotRaster raster,
        SearchIndex index,
        Supplier<GroundFeatures> ground,
        Supplier<BorderGeography> geography,
        List<String> attributions,
        Printers printers) {}
