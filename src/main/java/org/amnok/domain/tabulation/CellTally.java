package org.amnok.domain.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.project.CountTally;

/// Counts reports into the cells of a table, its totals among them. Used by one thread.
final class CellTally {
    private final Reports reports;
    private final TableQuestion question;
    private final int height;
    private final int width;
    private final int[] certain;
    private final int[] possible;
    private final int[] first;
    private final int[] last;

    /// Reports of one row and one column, by cell, while nothing but their number and days is
    /// asked: they are added to the totals at the end, for each cell and not for each report.
    private final int[] lone;

    private final int[] loneSure;

    private final CellValues events;
    private final CellValues origins;
    private final CellValues counts;

    CellTally(Reports reports, TableQuestion question, int rows, int columns) {
        this.reports = reports;
        this.question = question;
        height = rows + 1;
        width = columns + 1;
        certain = new int[height * width];
        possible = new int[height * width];
        lone = new int[height * width];
        loneSure = new int[height * width];
        first = new int[height * width];
        last = new int[height * width];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, Integer.MIN_VALUE);
        events = new CellValues(question.measures().contains(Measure.EVENTS));
        origins = new CellValues(question.measures().contains(Measure.ORIGINS));
        counts = new CellValues(question.measures().contains(Measure.COUNTS));
    }

    /// True when what is of one row and one column may be added by [#addOnes].
    boolean takesOne() {
        return !events.isWanted() && !origins.isWanted() && !counts.isWanted();
    }

    /// The reports of a block that are of one row and of one column; others stay away.
    ///
    /// @param rows and columns: of each report of the block
    void addOnes(ReportBlock block, int[] rows, int[] columns) {
        var areSure = reports.areSure();
        for (int i = 0; i < block.size(); i++) {
            if ((rows[i] | columns[i]) >= 0) {
                var cell = rows[i] * width + columns[i];
                lone[cell]++;
                if (areSure || reports.isSure(block.report(i))) {
                    loneSure[cell]++;
                }
                var latest = block.latest(i);
                if (latest != Reports.NO_DAY) {
                    var earliest = block.earliest(i);
                    if (earliest < first[cell]) {
                        first[cell] = earliest;
                    }
                    if (latest > last[cell]) {
                        last[cell] = latest;
                    }
                }
            }
        }
    }

    /// Adds what was of one row and one column to these, and to all totals.
    private void settle() {
        for (int row = 0; row < height - 1; row++) {
            for (int column = 0; column < width - 1; column++) {
                var cell = row * width + column;
                if (lone[cell] > 0) {
                    settle(cell, cell);
                    settle(cell, row * width + width - 1);
                    settle(cell, (height - 1) * width + column);
                    settle(cell, height * width - 1);
                }
            }
        }
        Arrays.fill(lone, 0);
        Arrays.fill(loneSure, 0);
    }

    private void settle(int cell, int at) {
        possible[at] += lone[cell];
        certain[at] += loneSure[cell];
        first[at] = Math.min(first[at], first[cell]);
        last[at] = Math.max(last[at], last[cell]);
    }

    /// Adds a report of which nothing but its number and its days are asked, and of whose rows any
    /// may go with any of its columns. None of them is [Axis#BEYOND].
    ///
    /// @param i its place in the block
    void addSeveral(
            ReportBlock block,
            int i,
            int[] rows,
            int[] columns,
            boolean isOneRow,
            boolean isOneColumn) {
        var isSure = reports.areSure() || reports.isSure(block.report(i));
        var latest = block.latest(i);
        var earliest = latest == Reports.NO_DAY ? Integer.MAX_VALUE : block.earliest(i);
        var foot = (height - 1) * width;
        for (var row : rows) {
            for (var column : columns) {
                add(row * width + column, isSure & isOneRow & isOneColumn, earliest, latest);
            }
            add(row * width + width - 1, isSure & isOneRow, earliest, latest);
        }
        for (var column : columns) {
            add(foot + column, isSure & isOneColumn, earliest, latest);
        }
        add(foot + width - 1, isSure, earliest, latest);
    }

    private void add(int cell, boolean isCertain, int earliest, int latest) {
        possible[cell]++;
        if (isCertain) {
            certain[cell]++;
        }
        if (earliest < first[cell]) {
            first[cell] = earliest;
        }
        if (latest > last[cell]) {
            last[cell] = latest;
        }
    }

    /// @param isOneRow true when it is certainly of each of its rows
    void add(int report, Where where, boolean isOneRow, boolean isOneColumn) {
        var isSure = reports.isSure(report);
        var one = new One(report);
        var cells = where.cells();
        if (cells == null) {
            each(where, one, isSure & isOneRow & isOneColumn);
        } else {
            for (var cell : cells) {
                if (cell != Axis.BEYOND) {
                    var at = cell / (width - 1) * width + cell % (width - 1);
                    one.add(at, isSure && cells.length == 1);
                }
            }
        }
        for (var row : where.rows()) {
            if (row != Axis.BEYOND) {
                one.add(row * width + width - 1, isSure & isOneRow);
            }
        }
        for (var column : where.columns()) {
            if (column != Axis.BEYOND) {
                one.add((height - 1) * width + column, isSure & isOneColumn);
            }
        }
        one.add(height * width - 1, isSure);
    }

    /// Any row with any column.
    private void each(Where where, One one, boolean isCertain) {
        for (var row : where.rows()) {
            for (var column : where.columns()) {
                if (row != Axis.BEYOND && column != Axis.BEYOND) {
                    one.add(row * width + column, isCertain);
                }
            }
        }
    }

    /// A report, with what is asked of it once.
    private final class One {
        private final int report;
        private final int earliest;
        private final int latest;

        One(int report) {
            this.report = report;
            latest = reports.latestDay(report);
            earliest = latest == Reports.NO_DAY ? Integer.MAX_VALUE : reports.earliestDay(report);
        }

        private int group(int number) {
            return number == Reports.OWN ? -2 - report : number;
        }

        void add(int cell, boolean isCertain) {
            CellTally.this.add(cell, isCertain, earliest, latest);
            if (events.isWanted()) {
                events.add(cell, group(reports.event(report)), isCertain);
            }
            if (origins.isWanted()) {
                origins.add(cell, group(reports.origin(report)), isCertain);
            }
            if (counts.isWanted()) {
                counts.add(cell, report, isCertain);
            }
        }
    }

    CellTally plus(CellTally other) {
        for (int i = 0; i < possible.length; i++) {
            lone[i] += other.lone[i];
            loneSure[i] += other.loneSure[i];
            certain[i] += other.certain[i];
            possible[i] += other.possible[i];
            first[i] = Math.min(first[i], other.first[i]);
            last[i] = Math.max(last[i], other.last[i]);
        }
        events.addAll(other.events);
        origins.addAll(other.origins);
        counts.addAll(other.counts);
        return this;
    }

    Tabulation table(Axis rows, Axis columns) {
        settle();
        var kept = kept(rows, height, row -> row * width + width - 1);
        var across = kept(columns, width, column -> (height - 1) * width + column);
        var eventsOf = new GroupCounts(events);
        var originsOf = new GroupCounts(origins);
        var sums = new CountSpans(reports, counts);
        var cells = new CountCell[possible.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] =
                    possible[i] == 0
                            ? CountCell.EMPTY
                            : new CountCell(
                                    new Interval(certain[i], possible[i]),
                                    eventsOf.of(i),
                                    originsOf.of(i),
                                    sums.of(i),
                                    CountCell.days(first[i], last[i]),
                                    false);
        }
        var all = new ArrayList<List<CountCell>>();
        for (var row : kept) {
            all.add(Arrays.stream(across).mapToObj(c -> cells[row * width + c]).toList());
        }
        return new Tabulation(
                head(question.rows(), rows, kept),
                head(question.columns(), columns, across),
                all,
                Arrays.stream(kept).mapToObj(r -> cells[r * width + width - 1]).toList(),
                Arrays.stream(across).mapToObj(c -> cells[(height - 1) * width + c]).toList(),
                cells[cells.length - 1]);
    }

    private static Tabulation.Head head(Dimension of, Axis axis, int[] kept) {
        var keys = axis.keys();
        return new Tabulation.Head(of, Arrays.stream(kept).mapToObj(keys::get).toList());
    }

    /// The places of an axis that something was reported of, and steps of time.
    private int[] kept(Axis axis, int size, java.util.function.IntUnaryOperator total) {
        var keys = axis.keys();
        return IntStream.range(0, size - 1)
                .filter(
                        place ->
                                possible[total.applyAsInt(place)] > 0
                                        || axis.keepsEmpty() && !keys.get(place).isEmpty())
                .toArray();
    }

    /// How many groups the reports of each cell make: those of one origin, or of one event, count
    /// once.
    private record GroupCounts(CellValues found) {
        Interval of(int cell) {
            if (!found.isWanted()) {
                return Interval.NONE;
            }
            var run = new Run();
            found.of(cell, run);
            return new Interval(run.certain, run.possible);
        }

        /// Of each group, possible ones come before certain ones.
        private static final class Run implements CellValues.Taker {
            private int certain;
            private int possible;
            private int last;
            private boolean isLastCertain;

            @Override
            public void take(int value, boolean isCertain) {
                if (possible == 0 || value != last) {
                    possible++;
                    isLastCertain = false;
                }
                if (isCertain && !isLastCertain) {
                    certain++;
                    isLastCertain = true;
                }
                last = value;
            }
        }
    }

    /// Sums of what was counted in the reports of each cell. Reports of one event are counted once.
    private record CountSpans(Reports reports, CellValues found) {
        /// Empty when nobody asked, or nothing was counted.
        Map<CountClass, CountSpan> of(int cell) {
            if (!found.isWanted()) {
                return Map.of();
            }
            var certain = CountTally.rated();
            var possible = CountTally.rated();
            found.of(
                    cell,
                    (report, isCertain) -> {
                        add(possible, report);
                        if (isCertain) {
                            add(certain, report);
                        }
                    });
            var least = certain.total().byClass();
            var spans = new EnumMap<CountClass, CountSpan>(CountClass.class);
            possible.total()
                    .byClass()
                    .forEach(
                            (counted, sum) -> {
                                var sure = least.get(counted);
                                var from = sure == null ? 0 : sure.min();
                                var best = sure == null || sure.best() == null ? from : sure.best();
                                spans.put(counted, new CountSpan(from, best, sum.max()));
                            });
            return spans;
        }

        private void add(CountTally tally, int report) {
            var counts = reports.counts(reports.countsId(report));
            var event = reports.event(report);
            if (event == Reports.OWN) {
                tally.add(counts, 1);
            } else {
                tally.addSame(new UUID(0, event), counts);
            }
        }
    }
}
