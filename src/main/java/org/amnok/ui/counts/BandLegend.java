package org.amnok.ui.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.map.marker.BandMarker;
import org.amnok.map.marker.BandMarker.Look;
import org.amnok.map.marker.DifferenceBands;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// What bands of a difference mean, and what they do not show.
final class BandLegend {
    private BandLegend() {}

    /// Lines for the looks that there are.
    ///
    /// @param beside of which the bands are
    static List<Node> of(List<BandMarker> bands, SideBySide beside) {
        var lines = new ArrayList<Node>();
        Stream.of(Look.MORE, Look.FEWER, Look.OPEN)
                .filter(look -> bands.stream().anyMatch(band -> band.look() == look))
                .map(BandLegend::line)
                .forEach(lines::add);
        lines.add(Text.wrapped(Messages.text("counts.band_none"), "hint"));
        DifferenceBands.elsewhere(beside)
                .map(
                        line ->
                                Messages.text(
                                        "counts.band_elsewhere",
                                        line.a().reports().text(),
                                        line.b().reports().text()))
                .ifPresent(words -> lines.add(Text.wrapped(words, "hint")));
        return lines;
    }

    private static Node line(Look look) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("band-swatch", "band-" + look.code());
        var line = Text.of(Messages.text("counts.band_" + look.code()), "hint");
        line.setGraphic(swatch);
        return line;
    }
}
