package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.layout.BandSwatch;
import org.amnok.layout.LegendLine;
import org.amnok.map.marker.BandMarker;
import org.amnok.map.marker.BandMarker.Look;
import org.amnok.map.marker.DifferenceBands;
import org.amnok.words.Messages;

/// By how much two sets of reports differ along the rivers of a map, in words and bands.
///
/// @param beside by stretches of river
/// @param sets what the two sets are, and how many reports each has
record DifferenceOnMap(SideBySide beside, String sets, Language language) {
    List<BandMarker> bands() {
        return Messages.in(language.code(), () -> DifferenceBands.of(beside));
    }

    /// Lines of a legend: what the bands tell of, then each look that there is.
    List<LegendLine> legend() {
        return Messages.in(
                language.code(),
                () -> {
                    var lines = new ArrayList<LegendLine>();
                    var stretch = beside.a().rows().dimension().stretchKilometres();
                    lines.add(
                            LegendLine.heading(
                                    "difference", Messages.text("counts.band_head", stretch)));
                    var all = DifferenceBands.of(beside);
                    Stream.of(Look.MORE, Look.FEWER, Look.OPEN)
                            .filter(look -> all.stream().anyMatch(band -> band.look() == look))
                            .map(
                                    look ->
                                            new LegendLine(
                                                    BandSwatch.SWATCH + look.code(),
                                                    Messages.text("counts.band_" + look.code())))
                            .forEach(lines::add);
                    return lines;
                });
    }

    /// What the bands do not show.
    List<String> notes() {
        return Messages.in(
                language.code(),
                () ->
                        Stream.concat(
                                        Stream.of(Messages.text("counts.band_none")),
                                        DifferenceBands.elsewhere(beside).stream()
                                                .map(DifferenceOnMap::elsewhere))
                                .toList());
    }

    private static String elsewhere(SideBySide.Line line) {
        return Messages.text(
                "counts.band_elsewhere",
                line.a().isHeld() ? Messages.text("counts.held_back") : line.a().reports().text(),
                line.b().isHeld() ? Messages.text("counts.held_back") : line.b().reports().text());
    }
}
