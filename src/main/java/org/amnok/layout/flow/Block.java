package org.amnok.layout.flow;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.amnok.layout.Sheet;
import org.amnok.layout.SheetPixels;

/// A part of a text, in the order of reading. The same parts make pages for print and pages for a
/// browser.
public sealed interface Block {
    /// @param level 2 of a part of the whole, 3 of what is in one
    /// @param id by which others lead to it; empty for none
    record Heading(int level, String text, String id) implements Block {}

    /// @param isNote true for what is set in smaller letters
    record Paragraph(String text, boolean isNote) implements Block {
        /// Words as they are read.
        public static Paragraph of(String text) {
            return new Paragraph(text, false);
        }

        /// How to read something, in smaller letters.
        public static Paragraph note(String text) {
            return new Paragraph(text, true);
        }
    }

    /// What is known of one thing, a line each.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// A name and what it is.
    record Fact(String name, String value) {}

    /// @param head one for each column
    record Table(List<Column> head, List<Row> rows, Cells cells) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        /// Without those in which no row says anything.
        public Table withoutEmptyColumns() {
            var said =
                    IntStream.range(0, head.size())
                            .filter(i -> rows.stream().anyMatch(r -> !r.cells().get(i).isBlank()))
                            .boxed()
                            .toList();
            return new Table(
                    said.stream().map(head::get).toList(),
                    rows.stream()
                            .map(
                                    r ->
                                            new Row(
                                                    said.stream().map(r.cells()::get).toList(),
                                                    r.leadsTo()))
                            .toList(),
                    cells);
        }
    }

    /// What stands in a table.
    enum Cells {
        WORDS,
        /// In all columns but the first.
        NUMBERS,
        /// The same, and the last row is of all others.
        TOTALS
    }

    /// @param share of the width of a page, against those of the others
    record Column(String name, double share) {}

    /// @param leadsTo where its first cell leads; empty for nowhere
    record Row(List<String> cells, String leadsTo) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A map or a chart.
    ///
    /// @param name as a file, without an ending
    /// @param alternative for those who do not see it
    /// @param caption below it on a page for a browser; empty for none
    record Drawing(Sheet sheet, String name, String alternative, String caption) implements Block {}

    /// A picture that was released.
    ///
    /// @param pixels for print; asked for when it is drawn, so that one is in memory at a time
    /// @param name as a file
    /// @param caption below it
    record Photo(
            Supplier<SheetPixels> pixels,
            String name,
            int widthPixels,
            int heightPixels,
            String alternative,
            String caption)
            implements Block {}
}
