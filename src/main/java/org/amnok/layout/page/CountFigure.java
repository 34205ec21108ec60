package org.amnok.layout.page;

import java.util.List;
import org.amnok.layout.chart.ChartFigure;

/// What a chart of a page says, in the language of the page.
///
/// @param figure the drawing with its numbers; its title stands above it
/// @param beside what is compared and by how much it differs; empty when nothing is compared
/// @param caveats why the difference may be one of reporting
public record CountFigure(ChartFigure figure, String beside, List<String> caveats) {
    public CountFigure {
        caveats = List.copyOf(caveats);
    }

    /// Without words that stand elsewhere on the page.
    public CountFigure without(String words) {
        return new CountFigure(figure, beside.equals(words) ? "" : beside, caveats);
    }

    /// Without what another chart of the page says of the same comparison.
    public CountFigure alone() {
        return new CountFigure(figure, "", List.of());
    }
}
