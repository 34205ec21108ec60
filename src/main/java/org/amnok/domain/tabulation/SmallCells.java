package org.amnok.domain.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Holds back cells with few reports. Where one alone of a row or a column would be held back, the
/// total would tell it: the smallest of the others is held back with it.
public final class SmallCells {
    private final CountCell[][] all;

    /// Cells and totals together: the totals are the last row and the last column.
    private SmallCells(Tabulation table) {
        var rows = new ArrayList<CountCell[]>();
        for (int row = 0; row < table.cells().size(); row++) {
            rows.add(with(table.cells().get(row), table.rowTotals().get(row)));
        }
        rows.add(with(table.columnTotals(), table.total()));
        all = rows.toArray(CountCell[][]::new);
    }

    private static CountCell[] with(List<CountCell> cells, CountCell total) {
        var line = cells.toArray(new CountCell[cells.size() + 1]);
        line[cells.size()] = total;
        return line;
    }

    /// The table without cells that have at least one report, and fewer than a number of them.
    ///
    /// @param least 0 or 1 holds nothing back
    public static Tabulation held(Tabulation table, int least) {
        if (least <= 1) {
            return table;
        }
        var small = new SmallCells(table);
        small.holdBelow(least);
        while (small.holdAnother()) {
            // until no line has one held cell alone
        }
        return small.table(table);
    }

    private void holdBelow(int least) {
        for (var line : all) {
            for (int i = 0; i < line.length; i++) {
                var reports = line[i].reports().possible();
                if (reports > 0 && reports < least) {
                    line[i] = CountCell.HELD;
                }
            }
        }
    }

    /// True when there was a line with one held cell alone.
    private boolean holdAnother() {
        var isDone = false;
        var height = all.length;
        var width = all[0].length;
        for (int i = 0; i < height; i++) {
            var row = i;
            isDone |= holdAnother(IntStream.range(0, width).mapToObj(c -> new At(row, c)).toList());
        }
        for (int i = 0; i < width; i++) {
            var column = i;
            isDone |=
                    holdAnother(
                            IntStream.range(0, height).mapToObj(r -> new At(r, column)).toList());
        }
        return isDone;
    }

    private record At(int row, int column) {}

    private boolean holdAnother(List<At> line) {
        var held = line.stream().filter(at -> cell(at).isHeld()).count();
        if (held != 1) {
            return false;
        }
        var smallest =
                line.stream()
                        .filter(at -> cell(at).reports().possible() > 0)
                        .min((a, b) -> Integer.compare(most(a), most(b)));
        smallest.ifPresent(at -> all[at.row][at.column] = CountCell.HELD);
        return smallest.isPresent();
    }

    private CountCell cell(At at) {
        return all[at.row][at.column];
    }

    private int most(At at) {
        return cell(at).reports().possible();
    }

    private Tabulation table(Tabulation of) {
        var rows = all.length - 1;
        var columns = all[0].length - 1;
        return new Tabulation(
                of.rows(),
                of.columns(),
                Arrays.stream(all, 0, rows).map(line -> List.of(line).subList(0, columns)).toList(),
                Arrays.stream(all, 0, rows).map(line -> line[columns]).toList(),
                List.of(all[rows]).subList(0, columns),
                all[rows][columns]);
    }
}
