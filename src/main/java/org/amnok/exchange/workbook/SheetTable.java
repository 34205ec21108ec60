package org.amnok.exchange.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.Counted;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.text.FoundColumns;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextHead;
import org.amnok.words.Messages;

/// A sheet of a workbook as a table, read row by row. Where its table begins, and whether the first
/// row names the columns, is found out as for a table of text. Hidden rows and columns are read,
/// and told of; blank rows are passed over.
///
/// One thread at a time reads; any may ask for its share.
public final class SheetTable implements RecordTable {
    private static final int LOOKED_AT_ROWS = FoundColumns.LOOKED_AT_ROWS + 20;

    private final WorkbookFile workbook;
    private final WorkbookFile.Sheet sheet;
    private final TextHead head;
    private final long firstRow;
    private SheetFindings findings = new SheetFindings();
    private volatile double share = -1;
    private long rows = 1;

    private SheetTable(
            WorkbookFile workbook,
            WorkbookFile.Sheet sheet,
            List<RecordRow> first,
            TextChoice choice) {
        this.workbook = workbook;
        this.sheet = sheet;
        var padded = padded(first);
        var above = TextHead.rowsAbove(padded.stream().map(RecordRow::cells).toList());
        var table = padded.subList(above, padded.size());
        head = TextHead.of(table, above > 0, choice);
        firstRow = table.getFirst().number();
    }

    /// True when an archive holds a workbook whose sheets can be read.
    public static boolean isIn(Archive archive) {
        return WorkbookFile.isIn(archive);
    }

    /// The sheets that hold anything, in the order of the tabs; hidden ones behind the others.
    ///
    /// @throws ProblemException when the workbook is broken, must not be trusted, or holds nothing
    public static List<RecordTable> all(Path file, TextChoice choice) {
        var workbook = WorkbookFile.of(file);
        var tables = new ArrayList<RecordTable>();
        for (var isHidden : new boolean[] {false, true}) {
            for (var sheet : workbook.sheets()) {
                var first =
                        sheet.isHidden() == isHidden
                                ? first(workbook, sheet)
                                : List.<RecordRow>of();
                if (!first.isEmpty()) {
                    tables.add(new SheetTable(workbook, sheet, first, choice));
                }
            }
        }
        if (tables.isEmpty()) {
            throw workbook.empty();
        }
        return List.copyOf(tables);
    }

    /// Of what can be read: what comes after is reported when the rows are read.
    private static List<RecordRow> first(WorkbookFile workbook, WorkbookFile.Sheet sheet) {
        var first = new ArrayList<RecordRow>();
        try {
            new SheetWalk(workbook, sheet, new SheetFindings(), last -> {})
                    .each(
                            row -> {
                                first.add(row);
                                return first.size() < LOOKED_AT_ROWS;
                            });
        } catch (ProblemException e) {
            if (first.isEmpty()) {
                throw e;
            }
        }
        return first;
    }

    /// All rows as long as the longest: a sheet knows no end of a row.
    private static List<RecordRow> padded(List<RecordRow> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return rows.stream().map(row -> padded(row, width)).toList();
    }

    private static RecordRow padded(RecordRow row, int width) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return new RecordRow(row.number(), cells, null, null);
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public String format() {
        return Messages.text(
                sheet.isHidden() ? "exchange.workbook_sheet_hidden" : "exchange.workbook_sheet",
                head.isInFile() ? "" : Messages.text("exchange.without_names_of_columns"));
    }

    @Override
    public Counted counted() {
        return Counted.ROW;
    }

    @Override
    public List<String> columns() {
        return head.columns();
    }

    @Override
    public ColumnMapping suggested() {
        return head.suggested();
    }

    @Override
    public List<Problem> warnings() {
        var where = workbook.file().getFileName() + ", " + sheet.name();
        var warnings = new ArrayList<Problem>();
        head.notes().forEach(note -> warnings.add(note.at(where)));
        warnings.addAll(findings.problems(where, head.columns().size()));
        return List.copyOf(warnings);
    }

    @Override
    public boolean isHidden() {
        return sheet.isHidden();
    }

    @Override
    public Optional<Boolean> firstRowNames() {
        return Optional.of(head.isInFile());
    }

    @Override
    public double share() {
        return share;
    }

    @Override
    public void read(Predicate<RecordRow> taker) {
        var names = new int[] {head.rowsOfNames()};
        walk(
                row -> {
                    if (row.number() < firstRow || names[0]-- > 0) {
                        return true;
                    }
                    var whole = padded(row, head.columns().size());
                    return head.isRepeatedBy(whole.cells()) || taker.test(whole);
                });
    }

    /// What was counted before is counted anew.
    private void walk(Predicate<RecordRow> taker) {
        findings = new SheetFindings();
        new SheetWalk(workbook, sheet, findings, this::expect)
                .each(
                        row -> {
                            share = Math.min(1, (double) row.number() / rows);
                            return taker.test(row);
                        });
    }

    private void expect(long last) {
        rows = Math.clamp(last, 1, SheetWalk.MOST_ROWS);
    }
}
