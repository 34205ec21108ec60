package org.amnok.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.Viewport;
import org.amnok.map.marker.CellMarker;

/// The lines of a legend on cells of generalised places: one for each size of cell that reaches
/// into the picture, the smallest first, with half the diagonal of such a cell.
record LegendCells(PrintedWords words) {
    static final String SWATCH = "cell";

    List<LegendLine> of(Collection<CellMarker> cells, Viewport viewport) {
        Map<Double, Double> metres =
                cells.stream()
                        .filter(cell -> cell.isDrawn(viewport))
                        .collect(
                                Collectors.toMap(
                                        CellMarker::sideDegrees,
                                        CellMarker::halfDiagonalMetres,
                                        Math::max,
                                        TreeMap::new));
        return metres.values().stream()
                .map(each -> words.get("cell", UncertaintyText.of(rounded(each))))
                .map(text -> new LegendLine(SWATCH, text))
                .toList();
    }

    /// How far a place can lie from the middle of its cell, as all pictures say it.
    static String reach(CellMarker cell) {
        return UncertaintyText.of(rounded(cell.halfDiagonalMetres()));
    }

    /// To one digit: 700 m for what is 695 m in one valley and 701 m in the next.
    private static double rounded(double metres) {
        return new BigDecimal(metres).round(new MathContext(1)).doubleValue();
    }
}
