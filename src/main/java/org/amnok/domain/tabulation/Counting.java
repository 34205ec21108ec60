package org.amnok.domain.tabulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// Reports laid out by rows and columns. A report that may belong to several of them counts for
/// certain in none and is possible in each. Immutable.
public final class Counting {
    private static final int MOST_CELLS = 1_000_000;
    private static final int OPEN_START = (int) DateSpan.OPEN_START.toEpochDay();
    private static final int OPEN_END = (int) DateSpan.OPEN_END.toEpochDay();

    private final Reports reports;
    private final TableQuestion question;
    private final Layout layout;

    /// @param places of a dimension of sites, crossings, towns, banks or provinces
    /// @throws ProblemException when the table would be too large to be read
    public Counting(
            Reports reports, TableQuestion question, Function<Dimension, PossiblePlaces> places) {
        this.reports = reports;
        this.question = question;
        Dimension.requireOnePlace(question.rows(), question.columns());
        var days = days();
        layout =
                new Layout(
                        reports,
                        axis(question.rows(), places, days),
                        axis(question.columns(), places, days),
                        days);
        if ((long) layout.rows().keys().size() * layout.columns().keys().size() > MOST_CELLS) {
            throw ProblemException.ofTexts("counts.too_many_cells", "counts.choose_longer_steps");
        }
    }

    private Axis axis(
            Dimension of, Function<Dimension, PossiblePlaces> places, @Nullable DateSpan days) {
        return switch (of) {
            case ALL -> Axis.all();
            case MONTH, QUARTER, YEAR -> new DayAxis(of, days);
            case WEEKDAY -> new WeekdayAxis(question.period());
            case STRETCH_10, STRETCH_25, STRETCH_50 -> new StretchAxis(reports, of);
            case SITE, CROSSING, TOWN, BANK, PROVINCE ->
                    new PlaceAxis(reports, of, places.apply(of));
            case KIND, OUTLET, RELIABILITY, CREDIBILITY, STATUS, EVIDENCE ->
                    new ValueAxis(reports, of);
        };
    }

    /// The period, or the days of all reports, of which open ends do not count.
    private @Nullable DateSpan days() {
        var period = question.period();
        if (period != null) {
            return period;
        }
        var days = ReportRun.of(reports).map(this::days).reduce(Days.NONE, Days::with);
        return days.first > days.last
                ? null
                : new DateSpan(LocalDate.ofEpochDay(days.first), LocalDate.ofEpochDay(days.last));
    }

    private Days days(ReportRun part) {
        var ends = new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE};
        part.forEach(
                reports,
                block -> {
                    for (int i = 0; i < block.size(); i++) {
                        var earliest = block.earliest(i);
                        var latest = block.latest(i);
                        if (latest != Reports.NO_DAY) {
                            ends[0] = Math.min(ends[0], earliest == OPEN_START ? latest : earliest);
                            ends[1] = Math.max(ends[1], latest == OPEN_END ? earliest : latest);
                        }
                    }
                });
        return new Days(ends[0], ends[1]);
    }

    /// The first and the last day; the first is the later one when there is none.
    private record Days(int first, int last) {
        private static final Days NONE = new Days(Integer.MAX_VALUE, Integer.MIN_VALUE);

        Days with(Days other) {
            return new Days(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /// The table. What nothing was reported of is left out, but for steps of time between others.
    public Tabulation tabulation() {
        var tally =
                ReportRun.of(reports)
                        .map(this::tally)
                        .reduce(CellTally::plus)
                        .orElseGet(this::tally);
        return tally.table(layout.rows(), layout.columns());
    }

    private CellTally tally() {
        return new CellTally(
                reports, question, layout.rows().keys().size(), layout.columns().keys().size());
    }

    private CellTally tally(ReportRun part) {
        var tally = tally();
        var takesOne = tally.takesOne() && !layout.isByDays();
        var rows = new int[ReportBlock.size(part.to() - part.from())];
        var columns = new int[rows.length];
        part.forEach(
                reports,
                block -> {
                    if (takesOne) {
                        layout.rows().places(block, rows);
                        layout.columns().places(block, columns);
                        tally.addOnes(block, rows, columns);
                    } else {
                        Arrays.fill(rows, 0, block.size(), Reports.SEVERAL);
                    }
                    for (int i = 0; i < block.size(); i++) {
                        if (rows[i] == Reports.SEVERAL || columns[i] == Reports.SEVERAL) {
                            add(tally, block, i, takesOne);
                        }
                    }
                });
        return tally;
    }

    /// @param isPlain true when nothing but numbers and days are asked, and rows and columns do not
    ///   both follow from days
    private void add(CellTally tally, ReportBlock block, int i, boolean isPlain) {
        var report = block.report(i);
        var rows = layout.rows().of(report, block.earliest(i), block.latest(i));
        var columns = layout.columns().of(report, block.earliest(i), block.latest(i));
        if (isPlain && rows[0] != Axis.BEYOND && columns[0] != Axis.BEYOND) {
            tally.addSeveral(
                    block, i, rows, columns, layout.isOneRow(rows), layout.isOneColumn(columns));
            return;
        }
        var where = layout.of(report, rows, columns);
        if (where.isInTable()) {
            tally.add(report, where, layout.isOneRow(rows), layout.isOneColumn(columns));
        }
    }

    /// Why a report is only possible in a cell.
    public enum Doubt {
        /// It may be of another row.
        ROW,
        /// It may be of another column.
        COLUMN,
        /// It may not be what the filter asks for.
        FILTER
    }

    /// A report of a cell.
    ///
    /// @param doubts why it is only possible; none for what is certain
    public record Member(int report, Set<Doubt> doubts) {
        public boolean isCertain() {
            return doubts.isEmpty();
        }
    }

    /// The reports of a cell.
    ///
    /// @param rowKey null for all rows
    /// @param columnKey null for all columns
    public List<Member> members(@Nullable String rowKey, @Nullable String columnKey) {
        var row = rowKey == null ? -1 : layout.rows().keys().indexOf(rowKey);
        var column = columnKey == null ? -1 : layout.columns().keys().indexOf(columnKey);
        var members = new ArrayList<Member>();
        for (var report : reports.rows()) {
            var where = layout.of(report);
            if (where.isInTable() && layout.isAt(where, row, column)) {
                members.add(new Member(report, doubts(report, where, row, column)));
            }
        }
        return members;
    }

    private Set<Doubt> doubts(int report, Where where, int row, int column) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (row >= 0 && !layout.isOneRow(where.rows())) {
            doubts.add(Doubt.ROW);
        }
        if (column >= 0 && !layout.isOneColumn(where.columns())) {
            doubts.add(Doubt.COLUMN);
        }
        if (!reports.isSure(report)) {
            doubts.add(Doubt.FILTER);
        }
        return Set.copyOf(doubts);
    }
}
